import { EntenteError } from '../domain/errors.ts';
import { isWellFormed } from '../domain/well-formed.ts';

/** What Node.js puts where the bytes of an argument are not UTF-8. */
const REPLACED = '\uFFFD';

/**
 * Refuses an argument that is not text: what is written to the ledger would be another text than was typed.
 * @throws EntenteError USAGE that names the first by its number, the verb being the first
 */
export function checkArguments(argv: readonly string[]): void {
  const at = argv.findIndex((argument) => !isWellFormed(argument) || argument.includes(REPLACED));
  if (at === -1) return;
  const before = argv[at - 1];
  const after = before?.startsWith('--') === true ? `, after ${before.slice(0, 40)}` : '';
  throw new EntenteError(
    'USAGE',
    `Argument ${at + 1}${after} is not text in UTF-8: a part of it could not be read. Set the terminal to UTF-8 and type it again.`,
  );
}
