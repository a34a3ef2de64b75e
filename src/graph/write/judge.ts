import { EntenteError } from '../../domain/errors.ts';
import { answeredOtherwise } from '../../domain/identity.ts';
import type { ActorId } from '../../domain/ids.ts';
import {
  canonicalOf,
  findContradiction,
  type Judgement,
  type JudgementContent,
  judgementId,
  pairOf,
} from '../../domain/judgement.ts';
import { judgementRow, toJudgement } from '../mapping/judgement.ts';
import type { Run, Store } from '../store.ts';
import { putLedgerHead, takeLedger } from './ledger.ts';
import { renewAnswered } from './renew-answered.ts';

const listAll = async (run: Run): Promise<readonly Judgement[]> =>
  (await run('read/judgements', { standing: false })).map(({ judgement }) => toJudgement(judgement));

const stands = ({ withdrawnAt }: Judgement): boolean => withdrawnAt === null;

const refuse = (message: string): never => {
  throw new EntenteError('BAD_USER_INPUT', message);
};

const checkActors = async (run: Run, { keep, other }: JudgementContent): Promise<void> => {
  const none: string[] = [];
  const asked = { actors: [keep, other], sources: none, places: none, events: none, claims: none };
  const known = new Set((await run('read/known-ids', asked)).map(({ id }) => id));
  const missing = [keep, other].find((id) => !known.has(id));
  if (missing !== undefined) throw new EntenteError('NOT_FOUND', `There is no actor "${missing}".`);
};

/** Stores who answers for whom, where that is another than before, and makes ties follow. */
const putCanonical = async (
  run: Run,
  before: readonly JudgementContent[],
  after: readonly JudgementContent[],
): Promise<void> => {
  const canonical = canonicalOf(after);
  await run('write/put-canonical', { rows: [...canonical].map(([id, canonicalId]) => ({ id, canonicalId })) });
  await renewAnswered(run, answeredOtherwise(canonicalOf(before), canonical), canonical);
};

/** Writes judgements as they are told, withdrawn ones too, and who answers for whom by them, before there are claims. */
export const putJudgements = async (run: Run, judgements: readonly Judgement[]): Promise<void> => {
  await run('write/put-judgements', { rows: judgements.map(judgementRow) });
  const canonical = canonicalOf(judgements.filter(stands));
  await run('write/put-canonical', { rows: [...canonical].map(([id, canonicalId]) => ({ id, canonicalId })) });
};

/**
 * Puts a judgement on the ledger, in one transaction with who answers for whom from then on and the ties that follow. One that stood on the same two is
 * withdrawn by it. The same judgement sent again is the one that stands.
 * @throws EntenteError NOT_FOUND when there is no such actor; BAD_USER_INPUT when an actor is judged beside itself, no judge or
 *   reason is given, or others that stand say the contrary
 */
export const recordJudgement = async (store: Store, content: JudgementContent, now: () => Date): Promise<Judgement> => {
  const { keep, other, judge, reason } = content;
  if (keep === other) refuse(`"${keep}" is one actor; a judgement is on two.`);
  if (judge.trim() === '' || reason.trim() === '') refuse('A judgement needs a judge and a reason.');
  return store.write(async (run) => {
    const recordedAt = await takeLedger(run, now);
    await checkActors(run, content);
    const all = await listAll(run);
    const withdrawn = all.filter((own) => !stands(own) && pairOf(own) === pairOf(content)).length;
    const id = judgementId(content, withdrawn);
    const there = all.find((own) => own.id === id && stands(own));
    if (there) return there;
    const earlier = all.find((own) => stands(own) && pairOf(own) === pairOf(content));
    const others = all.filter((own) => stands(own) && own !== earlier);
    const added: Judgement = {
      ...content,
      // An earlier one on the two is withdrawn by now, and counts.
      id: earlier ? judgementId(content, withdrawn + 1) : id,
      recordedAt,
      withdrawnAt: null,
      withdrawnBy: null,
      withdrawnBecause: null,
    };
    const contrary = findContradiction([...others, added]);
    if (contrary)
      refuse(
        contrary === added
          ? `Judgements that stand make ${keep} and ${other} the same; withdraw one of them first.`
          : `${contrary.judge} judged that ${contrary.keep} and ${contrary.other} are not the same (${contrary.reason}); withdraw that first.`,
      );
    if (earlier)
      await run('write/withdraw-judgement', {
        id: earlier.id,
        withdrawnAt: recordedAt,
        withdrawnBy: judge,
        withdrawnBecause: `judged anew: ${added.id}`,
      });
    await run('write/put-judgements', { rows: [judgementRow(added)] });
    await putCanonical(run, all.filter(stands), [...others, added]);
    await putLedgerHead(run, recordedAt);
    return added;
  });
};

/**
 * Withdraws what stands on two actors: what it merged is apart again, and nothing was lost.
 * @throws EntenteError NOT_FOUND when no judgement on them stands; BAD_USER_INPUT when nobody or no reason is given
 */
export const withdrawJudgement = async (
  store: Store,
  pair: { readonly a: ActorId; readonly b: ActorId; readonly judge: string; readonly reason: string },
  now: () => Date,
): Promise<Judgement> => {
  const { a, b, judge, reason } = pair;
  const asked = now().toISOString();
  if (judge.trim() === '' || reason.trim() === '') refuse('To withdraw a judgement needs a judge and a reason.');
  return store.write(async (run) => {
    const at = await takeLedger(run, now);
    const all = await listAll(run);
    const standing = all.filter(stands);
    const ofPair = (one: Judgement): boolean => pairOf(one) === pairOf({ keep: a, other: b });
    const own = standing.find(ofPair);
    // The driver may run this again when the reply to the commit was lost.
    const done = all.find((one) => ofPair(one) && one.withdrawnBy === judge && (one.withdrawnAt ?? '') >= asked);
    if (!own && done) return done;
    if (!own) throw new EntenteError('NOT_FOUND', `No judgement on ${a} and ${b} stands.`);
    const times = { withdrawnAt: at, withdrawnBy: judge, withdrawnBecause: reason };
    await run('write/withdraw-judgement', { id: own.id, ...times });
    await putCanonical(
      run,
      standing,
      standing.filter((one) => one !== own),
    );
    await putLedgerHead(run, at);
    return { ...own, ...times };
  });
};

/** Judgements on identity, oldest first. */
export const listJudgements = async (store: Store, standing: boolean): Promise<readonly Judgement[]> =>
  (await store.read('read/judgements', { standing })).map(({ judgement }) => toJudgement(judgement));
