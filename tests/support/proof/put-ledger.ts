import { countAllMentions } from '../../../src/graph/write/claims/mentions.ts';
import type { ActorId } from '../../../src/domain/ids.ts';
import { claimTopic } from '../../../src/graph/mapping/claim.ts';
import type { Store } from '../../../src/graph/store/store.ts';
import { loadRecords } from '../../../src/graph/write/load/load-records.ts';
import { putLedgerHead } from '../../../src/graph/write/ledger.ts';
import { recordJudgement, withdrawJudgement } from '../../../src/graph/write/judge.ts';
import { renewEdges } from '../../../src/graph/write/renew/renew-edges.ts';
import { wipe } from '../records.ts';
import { INSTANTS, type TimedLedger } from './random-ledger.ts';

const quoted = (text: string | null): string => (text === null ? 'null' : `'${text}'`);

/** Sets when the ledger learned and withdrew each claim, and makes the stored ties follow from those that stand. */
const setTimes = async (store: Store, { claims, times, evidenceTimes = {} }: TimedLedger): Promise<void> => {
  if (claims.length === 0) return;
  const rows = claims.map(({ id }) => {
    const { recordedAt, retiredAt } = times[id] ?? { recordedAt: INSTANTS[0], retiredAt: null };
    const because = retiredAt === null ? null : 'withdrawn';
    return `{ id: '${id}', recorded: '${recordedAt}', retired: ${quoted(retiredAt)}, because: ${quoted(because)} }`;
  });
  await store.runPlain(
    `UNWIND [${rows.join(', ')}] AS row MATCH (c:Claim { id: row.id })
     SET c.recordedAt = row.recorded, c.retiredAt = row.retired, c.retiredBecause = row.because
     WITH c, row MATCH (c)-[e:EVIDENCE]->() SET e.recordedAt = row.recorded`,
  );
  for (const [evidence, at] of Object.entries(evidenceTimes)) {
    const [claim, document, locator] = evidence.split(' ').map((part) => quoted(part)) as [string, string, string];
    await store.runPlain(
      `MATCH (:Claim { id: ${claim} })-[e:EVIDENCE { locator: ${locator} }]->(:Source { id: ${document} })
       SET e.recordedAt = ${quoted(at)}`,
    );
  }
  const retired = claims.filter(({ id }) => (times[id]?.retiredAt ?? null) !== null);
  const topics = [...new Set(retired.map(claimTopic))];
  await store.write((run) => renewEdges(run, topics));
};

/** Says when the ledger last changed. */
const setHead = async (store: Store, { claims, times, evidenceTimes = {}, judgements = [] }: TimedLedger) => {
  const all = [
    ...claims.flatMap(({ id }) => [times[id]?.recordedAt ?? '', times[id]?.retiredAt ?? '']),
    ...Object.values(evidenceTimes),
    ...judgements.flatMap(({ recordedAt, withdrawnAt }) => [recordedAt, withdrawnAt ?? '']),
  ];
  const last = all.sort().at(-1);
  if (last !== undefined) await store.write((run) => putLedgerHead(run, last));
};

/** Judges and withdraws as people do, then says when. */
const setJudgements = async (store: Store, { judgements = [] }: TimedLedger): Promise<void> => {
  const now = () => new Date(INSTANTS[0]);
  for (const own of judgements) {
    const [keep, other] = [own.keep as ActorId, own.other as ActorId];
    const { id } = await recordJudgement(store, { verdict: 'SAME_AS', keep, other, judge: 'x', reason: 'y' }, now);
    if (own.withdrawnAt !== null) await withdrawJudgement(store, { a: keep, b: other, judge: 'x', reason: 'z' }, now);
    await store.runPlain(
      `MATCH (j:Judgement { id: '${id}' }) SET j.recordedAt = '${own.recordedAt}', j.withdrawnAt = ${quoted(own.withdrawnAt)}`,
    );
  }
};

/** Empties the store and puts the ledger into it. */
export const putLedger = async (store: Store, ledger: TimedLedger): Promise<void> => {
  await wipe(store);
  const { actors, sources, places, events, claims } = ledger;
  const records = { actors, sources, places, events, claims };
  await loadRecords(store, records, { origin: 'proof', now: () => new Date(INSTANTS[0]) });
  await setTimes(store, ledger);
  await setJudgements(store, ledger);
  await countAllMentions(store);
  await setHead(store, ledger);
};
