import { EntenteError } from '../domain/errors.ts';
import type { JudgementContent } from '../domain/identity/judgement.ts';
import { canonicalOf } from '../domain/identity/judgement.ts';
import { canonicalPair } from '../domain/identity/identity.ts';
import { joinMatches } from '../domain/identity/match/join-matches.ts';
import type { Proposal } from '../domain/identity/match-actors.ts';
import { proposeMatches } from '../graph/read/match.ts';
import { ensureModel } from '../graph/store/model.ts';
import { listJudgements, recordJudgements } from '../graph/write/judge.ts';
import { edgesWords } from './edges-words.ts';
import type { Io } from './io.ts';
import { type ApplyFlags, applySheet, sayOverturned } from './match-sheet.ts';
import { withStore } from './with-store.ts';

/** `entente match apply`: a sheet, or every proposal from a chance on. */
export const apply = async (sheet: string | undefined, flags: ApplyFlags, io: Io): Promise<void> => {
  if ((sheet === undefined) === (flags.from === undefined))
    throw new EntenteError('USAGE', 'match apply takes a sheet, or --from and a chance; not both.');
  if (sheet !== undefined) return applySheet(sheet, flags, io);
  return applyFrom(flags.from ?? '', flags, io);
};

/** Signs in a reason: the heaviest few. */
const MOST_SIGNS = 4;

const readChance = (text: string): number => {
  const chance = Number(text);
  if (text.trim() === '' || !Number.isFinite(chance) || chance < 0.5 || chance > 1)
    throw new EntenteError('USAGE', `--from ${text}: not a chance from 0.5 to 1, such as 0.9.`);
  return chance;
};

const judgementOf = ({ a, b, keep, score, signs }: Proposal, judge: string): JudgementContent => ({
  verdict: 'SAME_AS',
  keep,
  other: keep === a ? b : a,
  judge,
  reason: `match ${score}: ${signs
    .slice(0, MOST_SIGNS)
    .map(({ what }) => what)
    .join('; ')}`,
});

/** `entente match apply --from 0.9`: accepts every proposal from a chance on that nothing stands against, each as a judgement of its own. */
const applyFrom = async (from: string, flags: ApplyFlags, io: Io): Promise<void> => {
  const chance = readChance(from);
  const judge = flags.judge?.trim() ?? '';
  if (judge === '') throw new EntenteError('USAGE', '--from needs --judge: whose judgement is it?');
  await withStore(
    io,
    async ({ store }) => {
      if (!flags.dryRun) await ensureModel(store);
      const standing = await listJudgements(store, true);
      const { proposals, actors, truncated } = await proposeMatches(store, standing);
      const canonical = canonicalOf(standing);
      const apart = new Set(
        standing.filter(({ verdict }) => verdict !== 'SAME_AS').map((one) => canonicalPair(one, canonical)),
      );
      const { accepted, refused } = joinMatches(proposals, actors, apart, chance);
      const judgements = accepted.map((proposal) => judgementOf(proposal, judge));
      for (const { proposal, because } of refused)
        io.say(`Not accepted: ${proposal.a} ${proposal.b} (${proposal.score}): ${because}.`);
      const more = truncated ? ' There are more: run it again.' : '';
      if (flags.dryRun) {
        if (flags.json) await io.out(`${JSON.stringify({ judgements, refused, dryRun: true })}\n`);
        else for (const { keep, other, reason } of judgements) await io.out(`SAME_AS\t${keep}\t${other}\t${reason}\n`);
        io.say(`${judgements.length} judgements would be recorded, ${refused.length} not.${more} Nothing was written.`);
        return;
      }
      const done = await recordJudgements(store, judgements, () => new Date());
      sayOverturned(done.overturned, io);
      io.say(
        `From ${chance}: ${done.added} judgements recorded, ${refused.length} likely pairs not; ${edgesWords(done.edges)}.${more} ` +
          'Each can be taken back: npx entente match withdraw A B.',
      );
      if (flags.json)
        await io.out(
          `${JSON.stringify({ judgements: done.judgements, added: done.added, refused, edges: done.edges })}\n`,
        );
    },
    'finish',
  );
};
