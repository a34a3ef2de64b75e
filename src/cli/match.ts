import { EntenteError } from '../domain/errors.ts';
import type { ActorId } from '../domain/ids.ts';
import type { Judgement, Verdict } from '../domain/identity/judgement.ts';
import { ACCEPTANCE_LINE, type Proposal } from '../domain/identity/match-actors.ts';
import { proposeMatches } from '../graph/read/match.ts';
import { ensureModel } from '../graph/store/model.ts';
import { listJudgements, recordJudgements, withdrawJudgement } from '../graph/write/judge.ts';
import { edgesWords } from './edges-words.ts';
import type { Io } from './io.ts';
import { sayOverturned, writeProposals } from './match-sheet.ts';
import { withStore } from './with-store.ts';

export interface MatchFlags {
  readonly json?: boolean;
}

export interface ProposeFlags extends MatchFlags {
  readonly csv?: boolean;
}

export interface JudgeFlags extends MatchFlags {
  readonly judge: string;
  readonly reason: string;
}

const proposalText = ({ a, b, score, signs }: Proposal): string =>
  `${score.toFixed(3)}\t${a}\t${b}\t${signs.map(({ what, weight }) => `${what} (${weight > 0 ? '+' : ''}${weight})`).join('; ')}\n`;

const judgementText = ({ verdict, keep, other, judge, reason, recordedAt, withdrawnAt, ...own }: Judgement): string => {
  const withdrawn =
    withdrawnAt === null
      ? ''
      : `\twithdrawn ${withdrawnAt} by ${own.withdrawnBy ?? '?'}: ${own.withdrawnBecause ?? ''}`;
  return `${verdict}\t${keep}\t${other}\t${judge}\t${recordedAt}\t${reason}${withdrawn}\n`;
};

/** `entente match`: pairs of actors that may be one, likeliest first. It accepts nothing. */
export const match = async (flags: ProposeFlags, io: Io): Promise<void> =>
  withStore(io, async ({ store }) => {
    const { proposals, truncated } = await proposeMatches(store, await listJudgements(store, true));
    if (flags.json) await io.out(`${JSON.stringify({ acceptanceLine: ACCEPTANCE_LINE, proposals, truncated })}\n`);
    else if (flags.csv) await writeProposals(proposals, io);
    else for (const proposal of proposals) await io.out(proposalText(proposal));
    const likely = proposals.filter(({ score }) => score >= ACCEPTANCE_LINE).length;
    io.say(
      `${proposals.length} pairs have something in common; ${likely} reach ${ACCEPTANCE_LINE}.${truncated ? ' There are more.' : ''} ` +
        'A person decides: npx entente match accept KEEP OTHER --judge WHO --reason WHY (or reject, unsure); many at once: --csv, then apply; all likely ones: apply --from 0.9 --judge WHO.',
    );
  });

/** `entente match list`: every judgement there ever was, oldest first. */
export const listMatches = async (flags: MatchFlags, io: Io): Promise<void> =>
  withStore(io, async ({ store }) => {
    const judgements = await listJudgements(store, false);
    if (flags.json) await io.out(`${JSON.stringify({ judgements })}\n`);
    else for (const judgement of judgements) await io.out(judgementText(judgement));
  });

const said = async (judgement: Judgement, flags: MatchFlags, io: Io): Promise<void> => {
  await io.out(flags.json ? `${JSON.stringify(judgement)}\n` : judgementText(judgement));
};

/** `entente match accept|reject|unsure KEEP OTHER`: puts a judgement on the ledger. */
export const judge = async (
  verdict: Verdict,
  pair: readonly [keep: string, other: string],
  flags: JudgeFlags,
  io: Io,
): Promise<void> =>
  withStore(
    io,
    async ({ store }) => {
      await ensureModel(store);
      const [keep, other] = pair as readonly [ActorId, ActorId];
      const { judge: who, reason } = flags;
      const content = { verdict, keep, other, judge: who.trim(), reason: reason.trim() };
      const { judgements, overturned, edges } = await recordJudgements(store, [content], () => new Date());
      sayOverturned(overturned, io);
      for (const own of judgements) await said(own, flags, io);
      if (edges.written + edges.dropped > 0) io.say(`${edgesWords(edges)}.`);
    },
    'finish',
  );

/** `entente match withdraw A B`: what was judged of the two stands no more; it stays on the ledger. */
export const withdraw = async (pair: readonly [string, string], flags: JudgeFlags, io: Io): Promise<void> =>
  withStore(
    io,
    async ({ store }) => {
      const [a, b] = pair as readonly [ActorId, ActorId];
      const withdrawal = { a, b, judge: flags.judge.trim(), reason: flags.reason.trim() };
      await said(await withdrawJudgement(store, withdrawal, () => new Date()), flags, io);
    },
    'finish',
  ).catch((error: unknown) => {
    if (error instanceof EntenteError && error.code === 'NOT_FOUND')
      throw new EntenteError('NOT_FOUND', `${error.message} "npx entente match list" shows what was judged.`);
    throw error;
  });
