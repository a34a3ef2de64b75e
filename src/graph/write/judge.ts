import { EntenteError } from '../../domain/errors.ts';
import { distinct } from '../../domain/group.ts';
import { changedCanonical } from '../../domain/identity/identity.ts';
import type { ActorId } from '../../domain/ids.ts';
import {
  canonicalOf,
  findContradiction,
  type Judgement,
  type JudgementContent,
  judgementId,
  pairOf,
} from '../../domain/identity/judgement.ts';
import { judgementRow, toJudgement } from '../mapping/judgement.ts';
import type { Run } from '../store/run.ts';
import type { Store } from '../store/store.ts';
import { batchOfCall, findDone, putBatch } from './batch.ts';
import { putLedgerHead, lockLedger } from './ledger.ts';
import { renewMerged } from './renew/renew-merged.ts';
import type { EdgeChanges } from './renew/renew-edges.ts';

const listAll = async (run: Run): Promise<readonly Judgement[]> =>
  (await run('read/judgements', { standing: false })).map(({ judgement }) => toJudgement(judgement));

const stands = ({ withdrawnAt }: Judgement): boolean => withdrawnAt === null;

const refuse = (message: string): never => {
  throw new EntenteError('BAD_USER_INPUT', message);
};

const checkActors = async (run: Run, contents: readonly JudgementContent[]): Promise<void> => {
  const none: string[] = [];
  const actors = distinct(contents.flatMap(({ keep, other }) => [keep, other]));
  const asked = { actors, sources: none, places: none, events: none, matters: none, claims: none };
  const known = new Set((await run('read/known-ids', asked)).map(({ id }) => id));
  const missing = actors.filter((id) => !known.has(id));
  if (missing.length > 0)
    throw new EntenteError('NOT_FOUND', missing.map((id) => `There is no actor "${id}".`).join(' '));
};

/** Stores the canonical actors, and derives anew the ties of those whose canonical actor is another than before. */
const putCanonical = async (
  run: Run,
  before: readonly JudgementContent[],
  after: readonly JudgementContent[],
): Promise<EdgeChanges> => {
  const canonical = canonicalOf(after);
  await run('write/put-canonical', { rows: [...canonical].map(([id, canonicalId]) => ({ id, canonicalId })) });
  const changes = await renewMerged(run, changedCanonical(canonicalOf(before), canonical), canonical);
  await run('write/count-mentions', { ids: distinct([...canonicalOf(before), ...canonical].flat()) });
  return changes;
};

/** Writes judgements as a ledger file has them, withdrawn ones too, and the canonical actors that follow, before there are claims. */
export const putJudgements = async (run: Run, judgements: readonly Judgement[]): Promise<void> => {
  await run('write/put-judgements', { rows: judgements.map(judgementRow) });
  const canonical = canonicalOf(judgements.filter(stands));
  await run('write/put-canonical', { rows: [...canonical].map(([id, canonicalId]) => ({ id, canonicalId })) });
};

/** What judging has done. */
export interface Judged {
  /** Those that stand now, in the order in which they were given. */
  readonly judgements: readonly Judgement[];
  /** How many of them are new to the ledger. */
  readonly added: number;
  /** Those of another verdict or judge that stood on the same two until now. */
  readonly overturned: readonly Judgement[];
  readonly edges: EdgeChanges;
}

const checkContent = ({ keep, other, judge, reason }: JudgementContent): void => {
  if (keep === other) refuse(`"${keep}" is one actor; a judgement is on two.`);
  if (judge.trim() === '' || reason.trim() === '') refuse('A judgement needs a judge and a reason.');
};

const checkAgreement = (standing: readonly Judgement[], added: ReadonlySet<Judgement>): void => {
  const contrary = findContradiction(standing);
  if (contrary === null) return;
  const { keep, other, judge, reason } = contrary;
  refuse(
    added.has(contrary)
      ? `Judgements that stand make ${keep} and ${other} the same; withdraw one of them first.`
      : `${judge} judged that ${keep} and ${other} are not the same (${reason}); withdraw that first.`,
  );
};

/**
 * Puts judgements on the ledger, in one transaction with the canonical actors and the ties that follow. One that
 * stood on the same two is withdrawn by the new one. The same judgement sent again is the one that stands.
 * @throws EntenteError NOT_FOUND when there is no such actor; BAD_USER_INPUT when an actor is judged beside itself, no judge or
 *   reason is given, or those that stand say the contrary; nothing is written
 */
export const recordJudgements = async (
  store: Store,
  contents: readonly JudgementContent[],
  now: () => Date,
): Promise<Judged> => {
  contents.forEach(checkContent);
  return store.write(async (run, call) => {
    const batch = batchOfCall(call, 'judgements');
    const [recordedAt, done] = await Promise.all([
      lockLedger(run, now),
      findDone<Omit<Judged, 'judgements'>>(run, batch),
    ]);
    await checkActors(run, contents);
    const all = await listAll(run);
    const before = all.filter(stands);
    const standing = new Map(before.map((judgement) => [pairOf(judgement), judgement]));
    const withdrawn = new Map<string, number>();
    for (const judgement of all)
      if (!stands(judgement)) withdrawn.set(pairOf(judgement), (withdrawn.get(pairOf(judgement)) ?? 0) + 1);
    const added = new Set<Judgement>();
    const overturned: Judgement[] = [];
    for (const content of contents) {
      const pair = pairOf(content);
      const [earlier, times] = [standing.get(pair), withdrawn.get(pair) ?? 0];
      if (earlier?.id === judgementId(content, times)) continue;
      // An earlier one on the two is withdrawn by now, and counts.
      const id = judgementId(content, earlier ? times + 1 : times);
      const judgement = { ...content, id, recordedAt, withdrawnAt: null, withdrawnBy: null, withdrawnBecause: null };
      if (earlier)
        await run('write/withdraw-judgement', {
          id: earlier.id,
          withdrawnAt: recordedAt,
          withdrawnBy: content.judge,
          withdrawnBecause: `judged anew: ${id}`,
        });
      if (earlier && (earlier.verdict !== judgement.verdict || earlier.judge !== judgement.judge))
        overturned.push(earlier);
      standing.set(pair, judgement);
      added.add(judgement);
    }
    const judgements = contents.map((content) => standing.get(pairOf(content)) as Judgement);
    if (added.size === 0)
      return { judgements, ...(done ?? { added: 0, overturned, edges: { written: 0, dropped: 0 } }) };
    const after = [...standing.values()];
    checkAgreement(after, added);
    await run('write/put-judgements', { rows: [...added].map(judgementRow) });
    const edges = await putCanonical(run, before, after);
    await putLedgerHead(run, recordedAt);
    const did = { added: added.size, overturned, edges };
    await putBatch(run, { id: batch, call, origin: 'judgement', writtenAt: recordedAt }, did, 0);
    return { judgements, ...did };
  });
};

/** As {@link recordJudgements}, of one. */
export const recordJudgement = async (store: Store, content: JudgementContent, now: () => Date): Promise<Judgement> =>
  (await recordJudgements(store, [content], now)).judgements[0] as Judgement;

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
    const at = await lockLedger(run, now);
    const all = await listAll(run);
    const standing = all.filter(stands);
    const ofPair = (one: Judgement): boolean => pairOf(one) === pairOf({ keep: a, other: b });
    const judgement = standing.find(ofPair);
    // The driver may run this again when the reply to the commit was lost.
    const done = all.find((one) => ofPair(one) && one.withdrawnBy === judge && (one.withdrawnAt ?? '') >= asked);
    if (!judgement && done) return done;
    if (!judgement) throw new EntenteError('NOT_FOUND', `No judgement on ${a} and ${b} stands.`);
    const times = { withdrawnAt: at, withdrawnBy: judge, withdrawnBecause: reason };
    await run('write/withdraw-judgement', { id: judgement.id, ...times });
    await putCanonical(
      run,
      standing,
      standing.filter((one) => one !== judgement),
    );
    await putLedgerHead(run, at);
    return { ...judgement, ...times };
  });
};

/** Judgements on identity, oldest first. */
export const listJudgements = async (store: Store, standing: boolean): Promise<readonly Judgement[]> =>
  (await store.read('read/judgements', { standing })).map(({ judgement }) => toJudgement(judgement));
