import { readFileSync } from 'node:fs';
import { EntenteError } from '../domain/errors.ts';
import { verifyEvidence } from '../loaders/text/verify-evidence.ts';
import type { Io } from './io.ts';
import { readPackFolder } from './pack-folder.ts';

interface VerifyFlags {
  readonly text: string;
  readonly document?: string;
  readonly json?: boolean;
}

const readText = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new EntenteError('USAGE', `--text: ${file} cannot be read.`, { cause });
  }
};

/** The document that the text is: the one named, or the only one that the pack's evidence is in. */
const documentOf = (documents: readonly string[], named: string | undefined): string => {
  if (named !== undefined && documents.includes(named)) return named;
  const [only, ...others] = documents;
  if (named === undefined && only !== undefined && others.length === 0) return only;
  const wrong =
    named === undefined ? 'the pack has evidence in several documents' : `the pack has no evidence in "${named}"`;
  throw new EntenteError('USAGE', `--document: ${wrong}; name one of ${documents.join(', ')}.`);
};

/** `entente verify --text FILE PACK`: holds the pack's evidence against the document itself. */
export const verify = async (folder: string, flags: VerifyFlags, io: Io): Promise<void> => {
  const { pack } = readPackFolder(folder);
  const evidence = pack.claims.flatMap((claim) => claim.evidence);
  const document = documentOf([...new Set(evidence.map((own) => own.document as string))].sort(), flags.document);
  const own = evidence.filter((item) => item.document === document);
  if (own.length === 0) throw new EntenteError('NOT_FOUND', `No claim of ${folder} has evidence in ${document}.`);
  const results = verifyEvidence(readText(flags.text), own);
  const failed = results.filter(({ problem }) => problem !== null);
  if (flags.json) await io.out(`${JSON.stringify({ document, verified: results.length - failed.length, failed })}\n`);
  for (const { locator, problem } of failed) io.say(`${locator}: ${problem}`);
  if (failed.length > 0)
    throw new EntenteError(
      'DATA_INVALID',
      `${failed.length} of ${results.length} pieces of evidence are not in ${flags.text} as the pack says.`,
    );
  io.say(`${document}: all ${results.length} pieces of evidence are where the pack says.`);
};
