import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { ActorId } from '../../../src/domain/ids.ts';
import { auditGraph } from '../../../src/graph/audit.ts';
import { ensureModel } from '../../../src/graph/store/model.ts';
import type { Store } from '../../../src/graph/store/store.ts';
import { recordJudgement, withdrawJudgement } from '../../../src/graph/write/judge.ts';
import { loadRecords } from '../../../src/graph/write/load/load-records.ts';
import { dataOf } from '../../support/ask.ts';
import { aClaim, type PlainClaim } from '../../support/claims.ts';
import { LOAD, recordsOf } from '../../support/records.ts';
import { ledger, smallRecords, smallStore } from '../../support/small-ledger.ts';

let store: Store;
beforeEach(async () => {
  await store?.close();
  store = await smallStore();
});
afterAll(() => store.close());

const now = () => new Date('2026-11-24T12:00:00Z');
const same = async (keep: string, other: string): Promise<string> => {
  const content = { verdict: 'SAME_AS', judge: 'Rima', reason: 'one office' } as const;
  return (await recordJudgement(store, { ...content, keep: keep as ActorId, other: other as ActorId }, now)).recordedAt;
};
const apart = (a: string, b: string) =>
  withdrawJudgement(store, { a: a as ActorId, b: b as ActorId, judge: 'Omar', reason: 'two offices' }, now);
const load = (plain: PlainClaim) => loadRecords(store, recordsOf([aClaim(plain)], smallRecords), LOAD);

/** Everything derived that is stored, `red-front OPPOSES borland`, with its properties. */
const edges = async () =>
  (await store.runPlain(
    `MATCH (a:Actor)-[r]->(b) WHERE NOT type(r) IN ['HAS_NAME', 'HAS_EXTERNAL_ID']
     RETURN a.id + ' ' + type(r) + ' ' + b.id AS text, properties(r) AS own ORDER BY text, own.id`,
  )) as readonly { readonly text: string; readonly own: Readonly<Record<string, unknown>> }[];
const texts = async () => (await edges()).map(({ text }) => text);
const claims = () =>
  store.runPlain('MATCH (c:Claim) RETURN c { .*, topic: null, tieKey: null } AS claim ORDER BY c.id');

interface Ties {
  readonly ties: { readonly nodes: readonly { readonly subject: { id: string }; readonly type: string }[] };
}
const tiesOf = async (id: string, knownAt: string | null = null) => {
  const query = `query ($id: ID!, $knownAt: DateTime) { actor(id: $id, knownAt: $knownAt) {
    id ties(first: 50) { nodes { subject { id } type object { id } } } } }`;
  const { actor } = await dataOf<{ actor: Ties & { id: string } }>(store, query, { id, knownAt });
  return [actor.id, actor.ties.nodes.map(({ subject, type }) => `${subject.id} ${type}`).sort()] as const;
};

describe('Ties of actors that are judged the same', () => {
  it('lie with the one that answers, and what one said of the other makes none', async () => {
    await same('red-front', 'blue-front');
    const after = await texts();
    expect(after.filter((text) => text.includes('blue-front'))).toEqual([]);
    expect(after).toEqual(
      expect.arrayContaining([
        'red-front OPPOSES arland',
        'red-front OPPOSES borland',
        'red-front HOLDS hill',
        'red-front HOLDS town',
        'new-front MERGED_INTO red-front',
      ]),
    );
    expect(after).not.toContain('red-front SUPPORTS red-front');
    expect(after).not.toContain('red-front SPLIT_FROM red-front');
    expect(await auditGraph(store)).toEqual([]);
  });

  it('are as they were when the judgement is withdrawn, and the claims were never touched', async () => {
    const [before, said] = [await edges(), await claims()];
    await same('red-front', 'blue-front');
    expect(await claims()).toEqual(said);
    expect(await edges()).not.toEqual(before);
    await apart('red-front', 'blue-front');
    expect(await edges()).toEqual(before);
    expect(await claims()).toEqual(said);
    expect(await auditGraph(store)).toEqual([]);
  });

  it('are one tie with the claims on both', async () => {
    const own = aClaim({
      subject: 'blue-front',
      type: 'FIGHTS',
      object: 'arland',
      validFrom: '2015-06-01',
      validTo: '2017-01-01',
      source: 'wire',
    });
    await loadRecords(store, recordsOf([own], smallRecords), LOAD);
    await same('red-front', 'blue-front');
    const fights = (await edges()).filter(({ text }) => text === 'arland FIGHTS red-front');
    expect(fights.map(({ own: { claimIds, origins } }) => [claimIds, origins])).toEqual([
      [[ledger.foe.id, own.id].sort(), 2],
    ]);
  });

  it('count one voice where both said the same', async () => {
    for (const assertedBy of ['ministry', 'league'])
      await load({ subject: 'borland', type: 'OPPOSES', object: 'arland', attestedOn: '2016', assertedBy });
    const origins = async () =>
      (await edges()).filter(({ text }) => text === 'borland OPPOSES arland').map(({ own }) => own['origins']);
    expect(await origins()).toEqual([2]);
    await same('ministry', 'league');
    expect(await origins()).toEqual([1]);
    expect(await auditGraph(store)).toEqual([]);
  });

  it('take in what is loaded later of either', async () => {
    await same('red-front', 'blue-front');
    await load({ subject: 'blue-front', type: 'FIGHTS', object: 'borland', attestedOn: '2016-05-05' });
    expect(await texts()).toContain('borland FIGHTS red-front');
    expect(await auditGraph(store)).toEqual([]);
    await apart('red-front', 'blue-front');
    expect(await texts()).toContain('blue-front FIGHTS borland');
    expect(await auditGraph(store)).toEqual([]);
  });

  it('answer to every id, name and path of either', async () => {
    await same('red-front', 'blue-front');
    const [id, own] = await tiesOf('blue-front');
    expect(id).toBe('red-front');
    expect(own).toContain('red-front OPPOSES');
    const {
      dyad,
      paths,
      claims: page,
    } = await dataOf<{
      dyad: { a: { id: string }; b: { id: string }; ties: { type: string }[] };
      paths: { nodes: { actors: { id: string }[] }[] };
      claims: { nodes: { subject: { id: string; canonicalId: string | null } }[] };
    }>(
      store,
      `{ dyad(a: "blue-front", b: "borland") { a { id } b { id } ties { type } }
         paths(from: "new-front", to: "borland", first: 1) { ... on Paths { nodes { actors { id } } } }
         claims(where: { subject: "red-front", types: ["OPPOSES"] }) { nodes { subject { id canonicalId } } } }`,
    );
    expect([dyad.a.id, dyad.b.id]).toEqual(['borland', 'red-front']);
    expect(dyad.ties.map(({ type }) => type).sort()).toEqual(['OPPOSES', 'SANCTIONS']);
    expect(paths.nodes.map(({ actors }) => actors.map((actor) => actor.id))).toEqual([
      ['new-front', 'red-front', 'borland'],
    ]);
    expect(page.nodes.map(({ subject }) => subject)).toEqual([
      { id: 'blue-front', canonicalId: 'red-front' },
      { id: 'blue-front', canonicalId: 'red-front' },
    ]);
  });
});

describe('The list of actors', () => {
  it('has one row for those that are one, found by the names of all', async () => {
    const list = async (name: string) =>
      (
        await dataOf<{ actors: { totalCount: number; nodes: { id: string }[] } }>(
          store,
          'query ($name: String) { actors(first: 100, where: { nameContains: $name }) { totalCount nodes { id } } }',
          { name },
        )
      ).actors;
    expect((await list('blue front')).nodes).toEqual([{ id: 'blue-front' }]);
    await same('red-front', 'blue-front');
    expect(await list('blue front')).toEqual({ totalCount: 1, nodes: [{ id: 'red-front' }] });
  });
});

describe('A store of an earlier release', () => {
  it('gets the ties that follow from its judgements when its model is looked after', async () => {
    await same('red-front', 'blue-front');
    const wanted = await edges();
    await apart('red-front', 'blue-front');
    // Then a judgement said who answers, and ties stayed where they were.
    await store.runPlain(
      `MATCH (a:Actor { id: 'red-front' }), (b:Actor { id: 'blue-front' })
       CREATE (j:Judgement { id: 'j', verdict: 'SAME_AS', keepId: a.id, otherId: b.id, judge: 'Rima', reason: 'x', recordedAt: '2026-11-24T12:00:00.000Z' })
       CREATE (a)<-[:JUDGES]-(j)-[:JUDGES]->(b) SET a.canonicalId = a.id, b.canonicalId = a.id`,
    );
    expect((await auditGraph(store)).length).toBeGreaterThan(0);
    await ensureModel(store);
    expect(await edges()).toEqual(wanted);
    expect(await auditGraph(store)).toEqual([]);
  });
});

describe('What was known before a judgement', () => {
  it('knows the two as two, whatever was judged later', async () => {
    const before = [await tiesOf('red-front'), await tiesOf('blue-front')];
    const judged = await same('red-front', 'blue-front');
    const eve = new Date(Date.parse(judged) - 1).toISOString();
    expect([await tiesOf('red-front', eve), await tiesOf('blue-front', eve)]).toEqual(before);
    const merged = await tiesOf('blue-front', judged);
    await apart('red-front', 'blue-front');
    expect([await tiesOf('red-front'), await tiesOf('blue-front')]).toEqual(before);
    expect(await tiesOf('blue-front', judged)).toEqual(merged);
    expect(await tiesOf('blue-front', eve)).toEqual(before[1]);
  });

  it('finds a tie by the id that it had then', async () => {
    const ids = async () => (await edges()).flatMap(({ own }) => own['id'] as string);
    const tie = async (id: string, knownAt: string) =>
      (
        await dataOf<{ tie: { subject: { id: string } } | null }>(
          store,
          'query ($id: ID!, $knownAt: DateTime) { tie(id: $id, knownAt: $knownAt) { subject { id } } }',
          { id, knownAt },
        )
      ).tie?.subject.id ?? null;
    const opposes = async () =>
      (await edges()).filter(({ text }) => text.endsWith('OPPOSES borland')).map(({ own }) => String(own['id']));
    const [apartId = ''] = await opposes();
    const judged = await same('red-front', 'blue-front');
    const [mergedId = ''] = await opposes();
    const eve = new Date(Date.parse(judged) - 1).toISOString();
    expect(await ids()).not.toContain(apartId);
    expect([await tie(apartId, eve), await tie(mergedId, eve)]).toEqual(['blue-front', null]);
    const { withdrawnAt } = await apart('red-front', 'blue-front');
    const late = String(withdrawnAt);
    expect([await tie(apartId, judged), await tie(mergedId, judged)]).toEqual([null, 'red-front']);
    expect([await tie(apartId, late), await tie(mergedId, late)]).toEqual(['blue-front', null]);
  });
});

describe('The judgements on an actor', () => {
  const query = `query ($id: ID!, $knownAt: DateTime) { actor(id: $id, knownAt: $knownAt) { judgements {
    verdict keep { id } other { id } judge reason recordedAt withdrawnAt withdrawnBy withdrawnBecause } } }`;
  const judgements = async (id: string, knownAt: string | null = null) =>
    (await dataOf<{ actor: { judgements: Record<string, unknown>[] } }>(store, query, { id, knownAt })).actor
      .judgements;

  it('are told with who judged, when and why, and as they stood at a known time', async () => {
    const recordedAt = await same('red-front', 'blue-front');
    const { withdrawnAt } = await apart('red-front', 'blue-front');
    const own = {
      verdict: 'SAME_AS',
      keep: { id: 'red-front' },
      other: { id: 'blue-front' },
      judge: 'Rima',
      reason: 'one office',
      recordedAt,
    };
    const withdrawn = { ...own, withdrawnAt, withdrawnBy: 'Omar', withdrawnBecause: 'two offices' };
    expect(await judgements('blue-front')).toEqual([withdrawn]);
    expect(await judgements('red-front')).toEqual([withdrawn]);
    expect(await judgements('arland')).toEqual([]);
    const standing = { ...own, withdrawnAt: null, withdrawnBy: null, withdrawnBecause: null };
    expect(await judgements('red-front', recordedAt)).toEqual([standing]);
    expect(await judgements('red-front', new Date(Date.parse(recordedAt) - 1).toISOString())).toEqual([]);
  });
});
