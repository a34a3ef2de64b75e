import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/domain/records.ts';
import type { Store } from '../../../src/graph/store/store.ts';
import { loadRecords } from '../../../src/graph/write/load/load-records.ts';
import { askerOf, askPaths, pathsByOracle } from '../../support/ask-graph.ts';
import { aClaim, type PlainClaim } from '../../support/claims.ts';
import type { AskedPaths } from '../../support/oracle/paths.ts';
import { LOAD, recordsOf, wipe } from '../../support/records.ts';
import { emptyStore } from '../../support/store.ts';

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
beforeEach(() => wipe(store));
afterAll(() => store.close());

const DATED = { validFrom: '2014-01-01', validTo: '2018-01-01' };

const loadPlain = async (plain: readonly PlainClaim[]): Promise<readonly Claim[]> => {
  const claims = plain.map((own) => aClaim({ ...DATED, ...own }));
  await loadRecords(store, recordsOf(claims), LOAD);
  return claims;
};

const question = (more: Partial<AskedPaths['where']> = {}, rest: Partial<AskedPaths> = {}): AskedPaths => ({
  from: 'pendant',
  to: 'far',
  first: 5,
  orderBy: 'SHORTEST',
  ...rest,
  where: { maxHops: 6, ...more },
});

describe('a pendant behind a hub with 3,000 neighbours', () => {
  const hub: readonly PlainClaim[] = [
    { type: 'ALLIED_WITH', subject: 'pendant', object: 'hub' },
    { type: 'SUPPORTS', subject: 'spoke-2999', object: 'far' },
    { type: 'FIGHTS', subject: 'far', object: 'spoke-0' },
    ...Array.from({ length: 3_000 }, (_, i) => ({ type: 'SUPPORTS' as const, subject: 'hub', object: `spoke-${i}` })),
  ];

  it('is joined to what stands behind the hub, in as many round trips as there are hops', async () => {
    await loadPlain(hub);
    const asker = askerOf(store);
    const shortest = await askPaths(asker, question({ maxHops: 3 }));
    const trips = asker.count('read/neighbours');
    expect(shortest.paths.nodes.map(({ actors, sign }) => [...actors.map(({ id }) => id), sign])).toEqual([
      ['pendant', 'hub', 'spoke-0', 'far', -1],
      ['pendant', 'hub', 'spoke-2999', 'far', 1],
    ]);
    expect(shortest.paths).toMatchObject({ hasMore: false, truncated: false });
    expect(trips).toBeLessThanOrEqual(3);
    for (const asked of [
      question({ maxHops: 8, validAt: '2016', certainty: 'CERTAIN' }),
      question({ maxHops: 8 }, { orderBy: 'STRONGEST' }),
      question({ maxHops: 4, through: 'spoke-0', validDuring: { from: '2015-01-01', to: '2016-01-01' } }),
      question({ direction: 'FORWARD' }, { first: 1 }),
      question({ direction: 'BACKWARD' }),
      question({ maxHops: 2 }),
    ]) {
      const { paths } = await askPaths(asker, asked);
      const ends = paths.nodes.map(({ actors }) => actors[2]?.id);
      const { through, direction, maxHops } = asked.where;
      const both = asked.first === 1 || through ? ['spoke-0'] : ['spoke-0', 'spoke-2999'];
      expect(ends, JSON.stringify(asked)).toEqual(direction === 'BACKWARD' || maxHops === 2 ? [] : both);
      expect(paths).toMatchObject({ truncated: false, hasMore: asked.first === 1 });
      // To go through an actor is to search on either side of it.
      expect(asker.count('read/neighbours')).toBeLessThanOrEqual(through ? 2 * maxHops : maxHops);
      expect(asker.count('read/ties-of-pairs-with-records')).toBeLessThanOrEqual(1);
    }
  });
});

describe('200 parallel ties a hop', () => {
  it('are one hop, and do not use up the paths asked for', async () => {
    const parallel = (subject: string, object: string): readonly PlainClaim[] =>
      Array.from({ length: 200 }, (_, i) => ({
        type: 'AT_ODDS_WITH' as const,
        subject,
        object,
        about: `issue-${i}`,
        credibility: 2 as const,
      }));
    const claims = await loadPlain([
      ...parallel('pendant', 'one'),
      ...parallel('one', 'far'),
      ...parallel('pendant', 'two'),
      { type: 'FIGHTS', subject: 'two', object: 'far' },
    ]);
    const expected = pathsByOracle(recordsOf(claims));
    const asker = askerOf(store);
    for (const first of [1, 2, 5]) {
      const answer = await askPaths(asker, question({}, { first }));
      expect(answer.paths).toEqual(expected(question({}, { first })));
      expect(answer.paths.nodes.map(({ hops }) => hops.map((hop) => hop.ties.length))).toEqual(
        [
          [200, 200],
          [200, 1],
        ].slice(0, first),
      );
      expect(asker.count('read/neighbours')).toBeLessThanOrEqual(6);
      expect(asker.count('read/ties-of-pairs-with-records')).toBe(1);
    }
  });
});

describe('certainty and days of a path', () => {
  it('of two hops that share no day is no path of a year, and one without a common day when no date is asked', async () => {
    await loadPlain([
      { subject: 'pendant', object: 'hub', validFrom: '2014-01-01', validTo: '2014-06-01' },
      { subject: 'hub', object: 'far', validFrom: '2014-06-01', validTo: '2015-01-01' },
    ]);
    const asker = askerOf(store);
    expect((await askPaths(asker, question({ validAt: '2014' }))).paths.nodes).toEqual([]);
    expect((await askPaths(asker, question())).paths.nodes).toMatchObject([
      { certainty: 'CERTAIN', commonValidity: [] },
    ]);
  });

  it('of one hop that is certain in the year and on no day of it is certain', async () => {
    await loadPlain([{ subject: 'pendant', object: 'far', validFrom: '2014', validTo: '2015' }]);
    const asker = askerOf(store);
    const asked = question({ validAt: '2014', certainty: 'CERTAIN' });
    expect((await askPaths(asker, asked)).paths.nodes).toMatchObject([{ certainty: 'CERTAIN', length: 1 }]);
    const onADay = question({ validAt: '2014-05-05', certainty: 'CERTAIN' });
    expect((await askPaths(asker, onADay)).paths.nodes).toEqual([]);
  });

  it('whose hop has the product of signs 0 has the sign 0 and never −0', async () => {
    await loadPlain([
      { type: 'AT_ODDS_WITH', subject: 'pendant', object: 'hub', about: 'vote' },
      { type: 'FIGHTS', subject: 'hub', object: 'far' },
    ]);
    const { paths } = await askPaths(askerOf(store), question());
    expect(paths.nodes.map(({ sign }) => Object.is(sign, 0))).toEqual([true]);
  });
});
