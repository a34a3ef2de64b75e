import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { EntenteError } from '../domain/errors.ts';
import { formatIssue } from '../domain/issue.ts';
import type { Judgement } from '../domain/identity/judgement.ts';
import type { Proposal } from '../domain/identity/match-actors.ts';
import { text } from '../api/export/columns.ts';
import { writeCsv } from '../api/export/csv.ts';
import { ensureModel } from '../graph/store/model.ts';
import { recordJudgements } from '../graph/write/judge.ts';
import { PROPOSAL_COLUMNS, readJudgementSheet, SHEET_COLUMNS } from '../loaders/text/judgement-sheet.ts';
import { edgesWords } from './edges-words.ts';
import type { Io } from './io.ts';
import { withStore } from './with-store.ts';

const OF: Readonly<Record<string, (proposal: Proposal) => string>> = {
  keep: ({ keep }) => keep,
  other: ({ a, b, keep }) => (keep === a ? b : a),
  score: ({ score }) => score.toFixed(3),
  signs: ({ signs }) => signs.map(({ what }) => what).join('; '),
};

const COLUMNS = [...SHEET_COLUMNS, ...PROPOSAL_COLUMNS].map((name) => text(name, OF[name] ?? (() => null)));

/** Proposals as a sheet in which a person fills in verdict, judge and reason. */
export const writeProposals = async (proposals: readonly Proposal[], io: Io): Promise<void> => {
  const rows = (async function* () {
    yield* await Promise.resolve(proposals);
  })();
  for await (const piece of writeCsv(rows, COLUMNS, false)) await io.out(piece);
};

/** Nobody's judgement falls in silence. */
export const sayOverturned = (overturned: readonly Judgement[], io: Io): void => {
  for (const { verdict, keep, other, judge, reason } of overturned)
    io.say(`Stands no more: ${verdict} ${keep} ${other}, judged by ${judge} (${reason}).`);
};

const readSheet = (path: string): Uint8Array => {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new EntenteError('USAGE', `${path} is not a file.`);
  return readFileSync(path);
};

export interface ApplyFlags {
  readonly dryRun?: boolean;
  readonly json?: boolean;
  /** Accepts every proposal from this chance on, instead of a sheet. */
  readonly from?: string;
  readonly judge?: string;
}

/** `entente match apply SHEET.csv`: all the judgements of a sheet in one transaction, or none. */
export const applySheet = async (path: string, flags: ApplyFlags, io: Io): Promise<void> => {
  const name = basename(path);
  const { judgements, undecided, issues } = readJudgementSheet(name, readSheet(path));
  for (const issue of issues) io.say(formatIssue(issue));
  if (issues.length > 0) throw new EntenteError('DATA_INVALID', `${name}: nothing was judged.`);
  const open = undecided === 0 ? '' : `; ${undecided} rows have no verdict and were passed over`;
  if (flags.dryRun) {
    io.say(`${name}: ${judgements.length} judgements can be read${open}. Nothing was written.`);
    if (flags.json) await io.out(`${JSON.stringify({ judgements, undecided, dryRun: true })}\n`);
    return;
  }
  await withStore(
    io,
    async ({ store }) => {
      await ensureModel(store);
      const done = await recordJudgements(store, judgements, () => new Date());
      const { judgements: standing, added, overturned, edges } = done;
      sayOverturned(overturned, io);
      io.say(
        `${name}: ${added} judgements recorded, ${standing.length - added} stood already${open}; ` +
          `${edgesWords(edges)}.`,
      );
      if (flags.json)
        await io.out(`${JSON.stringify({ judgements: standing, added, overturned, undecided, edges })}\n`);
    },
    'finish',
  );
};
