import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { byOrigins } from '../../../src/domain/ties/tie.ts';
import { ANY_ENDS } from '../../../src/domain/ties/tie-ends.ts';
import { ALL_TIES } from '../../../src/domain/ties/tie-filter.ts';
import type { ActorId } from '../../../src/domain/ids.ts';
import { rankOf } from '../../../src/graph/mapping/edge.ts';
import { byDistance } from '../../../src/graph/read/view.ts';
import { presentView } from '../../../src/graph/read/present/present-view.ts';
import { endsParams, filterParams } from '../../../src/graph/read/present/tie-params.ts';
import { toDriverParameters } from '../../../src/graph/statements/parameters.ts';
import type { Properties } from '../../../src/graph/statements/rows.ts';
import { getStatement } from '../../../src/graph/statements/statements.ts';
import { ensureModel } from '../../../src/graph/store/model.ts';
import type { Store } from '../../../src/graph/store/store.ts';
import { renewRanks } from '../../../src/graph/write/renew/renew-ranks.ts';
import { ask } from '../../support/ask.ts';
import { hubsOf, putHubs } from '../../support/hubs.ts';
import { storeWith, testAddress } from '../../support/store.ts';

/** One actor with so many ties, and one with ten times as many. */
const [SMALL, LARGE] = hubsOf(2_000, 20_000);

let store: Store;
let driver: Driver;
beforeAll(async () => {
  store = await storeWith('two hubs', (empty) => putHubs(empty, [SMALL, LARGE]));
  const { uri, username, password } = testAddress();
  driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  // Plans follow how much the planner thinks is stored: it counts now, and not at some time in between.
  await driver.executeQuery('CALL db.prepareForReplanning(60)');
}, 120_000);
afterAll(async () => {
  await driver.close();
  await store.close();
});

interface Profile {
  readonly operatorType: string;
  readonly dbHits: number;
  readonly children: readonly Profile[];
}

const all = (plan: Profile): readonly Profile[] => [plan, ...plan.children.flatMap(all)];

const profileOf = async (name: string, params: Properties) => {
  const { text, params: fields } = getStatement(name);
  const { summary, records } = await driver.executeQuery(`PROFILE ${text}`, toDriverParameters(fields, params));
  const operators = all(summary.profile as unknown as Profile);
  return {
    rows: records.length,
    dbHits: operators.reduce((sum, { dbHits }) => sum + Number(dbHits), 0),
    operators: new Set(operators.map(({ operatorType }) => operatorType.replace('@neo4j', ''))),
  };
};

const asked = (more: Properties = {}): Properties => ({
  ...endsParams(ANY_ENDS),
  ...filterParams(ALL_TIES),
  afterRank: '',
  limit: 26,
  ...more,
});

const hub = (id: string, afterRank = ''): Properties => ({ hubs: [{ id, afterRank }], types: null, limit: 26 });

const view = () => presentView(store);
const idOf = ({ id }: { readonly id: string }): string => id;

describe('A page of the ties of an actor', () => {
  it('with ten times as many ties costs the same: no more is read than the page of each type', async () => {
    const small = await profileOf('read/ties-of-hubs', hub(SMALL.id));
    const large = await profileOf('read/ties-of-hubs', hub(LARGE.id));
    expect(small.rows).toBe(1);
    expect(large.dbHits).toBe(small.dbHits);
    expect(large.dbHits).toBeLessThan(20_000);
    expect([...large.operators].filter((name) => name.includes('Scan') || name.includes('Eager'))).toEqual([
      'EagerAggregation',
    ]);
  });

  it('goes on after a cursor at the same cost, wherever the cursor is', async () => {
    const ranks = LARGE.ties.map(rankOf).sort();
    const from = async (index: number) => (await profileOf('read/ties-of-hubs', hub(LARGE.id, ranks[index]))).dbHits;
    const [early, late] = [await from(100), await from(15_000)];
    expect(late / early).toBeGreaterThan(0.8);
    expect(late / early).toBeLessThan(1.25);
  });

  it('has the same ties in the same order, page after page, whether it has many ties or few', async () => {
    for (const hub of [SMALL, LARGE]) {
      const wanted = [...hub.ties].sort(byOrigins).map(idOf);
      const first = await view().tiesOfActors([hub.id], ANY_ENDS, ALL_TIES, null, 100, true);
      expect(first.get(hub.id)?.ties.map(idOf)).toEqual(wanted.slice(0, 100));
      expect(first.get(hub.id)?.count).toBe(hub.ties.length);
      const after = first.get(hub.id)?.ties.at(-1) ?? null;
      const second = await view().tiesOfActors([hub.id], ANY_ENDS, ALL_TIES, after, 100, false);
      expect(second.get(hub.id)?.ties.map(idOf)).toEqual(wanted.slice(100, 200));
      expect(second.get(hub.id)?.count).toBeNull();
    }
    const [one] = LARGE.ties;
    const other = one?.subject === LARGE.id ? one.object : one?.subject;
    const few = await view().tiesOfActors([other as ActorId], ANY_ENDS, ALL_TIES, null, 100, false);
    expect(few.get(other as ActorId)?.ties.map(idOf)).toEqual(
      LARGE.ties
        .filter(({ subject, object }) => subject === other || object === other)
        .sort(byOrigins)
        .map(idOf),
    );
  });

  it('asks of an actor with few ties one statement, and of one with many one more', async () => {
    const names: string[] = [];
    const observed = presentView(store.observed((name) => names.push(name)));
    const [one] = LARGE.ties;
    const other = one?.subject === LARGE.id ? one.object : one?.subject;
    await observed.tiesOfActors([other as ActorId], ANY_ENDS, ALL_TIES, null, 10, false);
    expect(names.splice(0)).toEqual(['read/ties-of-actors']);
    for (const after of [null, LARGE.ties[0] ?? null]) {
      await observed.tiesOfActors([LARGE.id], ANY_ENDS, ALL_TIES, after, 10, false);
      expect(names.splice(0)).toEqual(['read/ties-of-actors', 'read/ties-of-hubs']);
    }
    // Of what most ties qualify for, the page is full at once; of what few do, it is sought among all.
    const most = { ...ALL_TIES, sign: 1 } as const;
    const few = { ...ALL_TIES, about: 'n-19999' };
    expect((await observed.tiesOfActors([LARGE.id], ANY_ENDS, most, null, 10, false)).get(LARGE.id)?.ties.length).toBe(
      10,
    );
    expect(names.splice(0)).toEqual(['read/ties-of-actors', 'read/ties-of-hubs']);
    expect((await observed.tiesOfActors([LARGE.id], ANY_ENDS, few, null, 10, false)).get(LARGE.id)?.ties.length).toBe(
      1,
    );
    expect(names.splice(0)).toEqual(['read/ties-of-actors', 'read/ties-of-hubs', 'read/ties-of-actors']);
  });
});

describe('A page of all ties', () => {
  it('is read by indexes, as much as a page of each type', async () => {
    const { dbHits, operators, rows } = await profileOf('read/ranked-ties', { types: null, afterRank: '', limit: 26 });
    expect(rows).toBe(26);
    expect(dbHits).toBeLessThan(15_000);
    expect([...operators].filter((name) => name.includes('Scan') || name.includes('Eager'))).toEqual([]);
    const wanted = [...SMALL.ties, ...LARGE.ties].sort(byOrigins).map(idOf);
    expect((await view().listTies(ANY_ENDS, ALL_TIES, null, 50)).map(idOf)).toEqual(wanted.slice(0, 50));
  });

  it('is counted by what Neo4j keeps', async () => {
    const { dbHits } = await profileOf('read/tie-total', {});
    expect(dbHits).toBeLessThan(50);
    expect(await view().countTies(ANY_ENDS, ALL_TIES)).toBe(SMALL.ties.length + LARGE.ties.length);
  });
});

it('Ties between two actors are sought from the one that has fewer', async () => {
  const [one] = LARGE.ties;
  const other = one?.subject === LARGE.id ? one.object : one?.subject;
  const { dbHits, rows } = await profileOf(
    'read/ties-between',
    asked({ pairs: [[LARGE.id, other ?? '']], limit: 200 }),
  );
  expect(rows).toBeGreaterThan(0);
  expect(dbHits).toBeLessThan(2_000);
});

it('A neighbourhood of an actor with many ties is the first of them, and says how many there are', async () => {
  const query = `query ($of: ID!) { neighbourhood(of: $of, first: 5) { truncated truncatedBecause actors { id } ties { id } } }`;
  const { data, statements } = await ask<{
    readonly neighbourhood: {
      readonly truncated: boolean;
      readonly truncatedBecause: string;
      readonly actors: readonly { readonly id: string }[];
      readonly ties: readonly { readonly id: string }[];
    };
  }>(store, query, { of: LARGE.id });
  const byConfidence = LARGE.ties.toSorted(byDistance(new Map([[LARGE.id, 0]]), 1));
  expect(data.neighbourhood.ties.map(idOf)).toEqual(byConfidence.slice(0, 5).map(idOf));
  expect(data.neighbourhood.actors[0]).toEqual({ id: LARGE.id });
  expect(data.neighbourhood.actors.length).toBeGreaterThan(1);
  expect(data.neighbourhood).toMatchObject({
    truncated: true,
    truncatedBecause: '20000 ties qualify; the first 5 are given.',
  });
  expect(statements).toEqual(['read/actors-by-address', 'read/ties-around-count', 'read/ties-around-with-records']);
});

describe('Pages in order of id', () => {
  for (const [name, params] of [
    ['read/actors', { kind: null, scheme: null, folded: null, first: null, last: null, merged: false }],
    ['read/sources', {}],
    ['read/places', {}],
  ] as const)
    it(`of ${name} are read by the index, as far as the page`, async () => {
      const { operators, dbHits } = await profileOf(name, { ...params, afterId: '', limit: 10 });
      expect(operators).toContain('NodeUniqueIndexSeekByRange');
      expect(dbHits).toBeLessThan(500);
    });
});

it('Ties that an earlier release stored get their ends and ranks before the indexes that contain them', async () => {
  const some = { limit: 10 };
  const before = await store.runPlain('MATCH ()-[r:SUPPORTS]->() RETURN count(r.rank) AS ranked, count(*) AS ties');
  await store.runPlain('DROP INDEX supports_by_rank');
  await store.runPlain('MATCH ()-[r:SUPPORTS]->() REMOVE r.rank, r.subjectId, r.objectId');
  await ensureModel(store);
  expect(await store.runPlain('MATCH ()-[r:SUPPORTS]->() RETURN count(r.rank) AS ranked, count(*) AS ties')).toEqual(
    before,
  );
  expect(before[0]?.['ranked']).toBe(before[0]?.['ties']);
  const ties = await store.runPlain(
    `MATCH (s)-[r:SUPPORTS]->(o) WHERE r.subjectId = s.id AND r.objectId = o.id RETURN r { .id, .origins, .rank } AS tie LIMIT ${some.limit}`,
  );
  expect(ties.length).toBe(some.limit);
  for (const { tie } of ties) {
    const stored = tie as { readonly id: string; readonly origins: number; readonly rank: string };
    expect(stored.rank).toBe(rankOf(stored));
  }
  expect(await renewRanks(store)).toBe(0);
});
