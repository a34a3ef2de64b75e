import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { ActorId } from '../../../src/domain/ids.ts';
import { auditGraph } from '../../../src/graph/audit.ts';
import { ensureModel } from '../../../src/graph/store/model.ts';
import type { Store } from '../../../src/graph/store/store.ts';
import { recordJudgement } from '../../../src/graph/write/judge.ts';
import { loadRecords } from '../../../src/graph/write/load/load-records.ts';
import { DERIVATION_RULE, renewDerivation } from '../../../src/graph/write/renew/renew-derivation.ts';
import { aClaim } from '../../support/claims.ts';
import { LOAD, recordsOf, storedEdges, wipe } from '../../support/records.ts';
import { SOME, WHOLE } from '../../support/small-graph.ts';
import { emptyStore } from '../../support/store.ts';

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
beforeEach(() => wipe(store));
afterAll(() => store.close());

const rule = async (): Promise<unknown> => (await store.read('read/derivation-rule', {}))[0]?.rule;

/** What follows from the claims, and under which topics they stand. */
const derived = async (): Promise<unknown> => [
  await storedEdges(store),
  await store.runPlain('MATCH (c:Claim) RETURN c.id AS id, c.topic AS topic, c.tieKey AS tieKey ORDER BY id'),
  await store.runPlain(
    'MATCH (a:Actor) WHERE coalesce(a.canonicalId, a.id) = a.id RETURN a.id AS id, coalesce(a.mentions, 0) AS mentions ORDER BY id',
  ),
];

const MORE = [
  ...SOME,
  aClaim({ subject: 'syria', type: 'HOLDS', place: 'raqqa', attestedOn: '2018' }),
  aClaim({ subject: 'assad', type: 'LEADS', object: 'syria', qualifiers: { post: 'president' }, attestedOn: '2014' }),
  aClaim({ subject: 'sharaa', type: 'LEADS', object: 'syria', qualifiers: { post: 'president' }, attestedOn: '2025' }),
];

/** As the release before stored it: other properties, topics with a subject, ties of other days, no counts, no rule. */
const AGE: readonly string[] = [
  `MATCH (:Actor)-[r]->() WHERE r.claimIds IS NOT NULL AND type(r) <> 'TOOK_PART'
   REMOVE r.possibleFrom, r.possibleTo, r.likelyFrom, r.likelyTo, r.neverCertain, r.certainFrom, r.certainTo, r.attestedFrom,
     r.attestedTo, r.attestedThroughout, r.denialBy, r.denialFrom, r.denialTo SET r.possibleOnly = false`,
  `MATCH (:Actor)-[r:HOLDS]->() SET r.id = r.id + '0'`,
  `MATCH (a:Actor)-[r:LEADS]->(b) CREATE (a)-[x:LEADS]->(b) SET x = r { .*, id: r.id + '1' }`,
  `MATCH (c:Claim) WHERE c.topic STARTS WITH '|' SET c.topic = c.subjectId + c.topic`,
  'MATCH (a:Actor) REMOVE a.mentions',
  `MATCH (s:Setting { id: 'derivation-rule' }) DELETE s`,
];

const age = async (): Promise<void> => {
  for (const statement of AGE) await store.runPlain(statement);
};

it('a fresh store records the rule of its ties', async () => {
  await ensureModel(store);
  expect(await rule()).toBe(DERIVATION_RULE);
});

it('a store of the release before is derived anew with the model, and then audits clean', async () => {
  await loadRecords(store, { ...WHOLE, ...recordsOf(MORE, WHOLE) }, LOAD);
  const before = await derived();
  await age();
  expect(await derived()).not.toEqual(before);
  expect((await auditGraph(store)).length).toBeGreaterThan(10);
  await ensureModel(store);
  expect(await derived()).toEqual(before);
  expect(await auditGraph(store)).toEqual([]);
  expect(await rule()).toBe(DERIVATION_RULE);
  expect(await renewDerivation(store, LOAD.now)).toBe(0);
});

it('so is one with judgements, whose claims stand under the topics of canonical actors', async () => {
  await loadRecords(store, { ...WHOLE, ...recordsOf(MORE, WHOLE) }, LOAD);
  const [keep, other] = ['islamic-state', 'syria'] as [ActorId, ActorId];
  await recordJudgement(store, { verdict: 'SAME_AS', keep, other, judge: 'Rima', reason: 'a test' }, LOAD.now);
  const before = await derived();
  await age();
  await ensureModel(store);
  expect(await derived()).toEqual(before);
  expect(await auditGraph(store)).toEqual([]);
});

it('what was interrupted is done again from the start', async () => {
  await loadRecords(store, WHOLE, LOAD);
  const before = await derived();
  await age();
  let writes = 0;
  const failing = store.observed((name) => {
    if (name === 'write/create-ties' || name === 'write/put-edges') writes += 1;
    if (name === 'write/count-mentions') throw new Error('the power went out');
  });
  await expect(renewDerivation(failing, LOAD.now)).rejects.toMatchObject({ code: 'INTERNAL' });
  expect(writes).toBeGreaterThan(0);
  expect(await rule()).toBeNull();
  await ensureModel(store);
  expect(await derived()).toEqual(before);
  expect(await auditGraph(store)).toEqual([]);
});

it('a ledger that is being restored is left alone until it is whole', async () => {
  await loadRecords(store, WHOLE, LOAD);
  const before = await derived();
  await age();
  await store.runPlain(`MATCH (l:Ledger { id: 'ledger' }) SET l.restoring = 'a file'`);
  await ensureModel(store);
  expect(await rule()).toBeNull();
  await store.runPlain(`MATCH (l:Ledger { id: 'ledger' }) REMOVE l.restoring`);
  await ensureModel(store);
  expect(await derived()).toEqual(before);
  expect(await auditGraph(store)).toEqual([]);
});
