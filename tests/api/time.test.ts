import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/graph/store/store.ts';
import { dataOf } from '../support/ask.ts';
import { nameOfClaim, smallStore } from '../support/small-ledger.ts';

interface WithClaims {
  readonly claims: readonly { readonly id: string }[];
}

/** A tie by the claims it follows from: `help+rumour`. */
const told = (tie: WithClaims | null): string | null =>
  tie &&
  tie.claims
    .map(({ id }) => nameOfClaim(id))
    .sort()
    .join('+');

let store: Store;
beforeAll(async () => {
  store = await smallStore();
});
afterAll(() => store.close());

describe('The timeline of a dyad', () => {
  interface Period {
    readonly from: string | null;
    readonly to: string | null;
    readonly sign: number;
    readonly certainty: string;
    readonly ties: readonly WithClaims[];
  }
  interface DyadAnswer {
    readonly dyad: {
      readonly a: { readonly id: string };
      readonly b: { readonly id: string };
      readonly ties: readonly WithClaims[];
      readonly timeline: readonly Period[];
    } | null;
  }
  const query = `query ($a: ID!, $b: ID!) { dyad(a: $a, b: $b) {
    a { id } b { id } ties { claims { id } } timeline { from to sign certainty ties { claims { id } } }
  } }`;

  it('is the stretches over which the same ties are at least likely', async () => {
    const { dyad } = await dataOf<DyadAnswer>(store, query, { a: 'borland', b: 'arland' });
    expect(dyad?.a.id).toBe('arland');
    expect(dyad?.b.id).toBe('borland');
    expect(dyad?.ties.map(told)).toEqual(['alliance', 'war', 'arms']);
    expect(dyad?.timeline.map((period) => ({ ...period, ties: period.ties.map(told).sort() }))).toEqual([
      { from: '2010-01-01', to: '2012-01-01', sign: 1, certainty: 'CERTAIN', ties: ['alliance'] },
      // Certain to the first day of June, and near enough to that to its last: not certain throughout.
      { from: '2012-01-01', to: '2013-06-10', sign: -1, certainty: 'LIKELY', ties: ['war'] },
      { from: '2013-06-10', to: '2013-07-01', sign: 0, certainty: 'LIKELY', ties: ['arms', 'war'] },
      // 236 days after it was last attested, arms are no longer near enough.
      { from: '2013-07-01', to: '2014-02-12', sign: 1, certainty: 'LIKELY', ties: ['arms'] },
    ]);
  });

  it('is the same whichever of the two is named first', async () => {
    const there = await dataOf<DyadAnswer>(store, query, { a: 'arland', b: 'borland' });
    expect(await dataOf<DyadAnswer>(store, query, { a: 'borland', b: 'arland' })).toEqual(there);
  });

  it('is empty between two actors without ties, and null when one is unknown', async () => {
    const none = await dataOf<DyadAnswer>(store, query, { a: 'ministry', b: 'borland' });
    expect(none.dyad).toEqual({ a: { id: 'borland' }, b: { id: 'ministry' }, ties: [], timeline: [] });
    expect(await dataOf(store, query, { a: 'arland', b: 'nobody' })).toEqual({ dyad: null });
  });
});

describe('Who holds a place', () => {
  const heldBy = async (place: string, validAt: string | null) => {
    const query = `query ($place: ID!, $validAt: PartialDate) { place(id: $place) {
      heldBy(validAt: $validAt) { actor { id } place { id } validFrom validTo ongoing certainty claims { id } }
    } }`;
    interface Held extends WithClaims {
      readonly actor: { readonly id: string };
      readonly certainty: string | null;
    }
    const answer = await dataOf<{ place: { heldBy: readonly Held[] } }>(store, query, { place, validAt });
    return answer.place.heldBy.map(({ actor, certainty, ...held }) => [actor.id, certainty, told(held)]);
  };

  it.each([
    [
      null,
      [
        ['red-front', 'CERTAIN', 'redHolds'],
        ['arland', 'CERTAIN', 'arlandHolds'],
      ],
    ],
    ['2013', []],
    ['2015-03-09', [['red-front', 'CERTAIN', 'redHolds']]],
    ['2015-03-10', [['arland', 'CERTAIN', 'arlandHolds']]],
    [
      '2015-03',
      [
        ['red-front', 'CERTAIN', 'redHolds'],
        ['arland', 'CERTAIN', 'arlandHolds'],
      ],
    ],
    ['2016-01-01', [['arland', 'CERTAIN', 'arlandHolds']]],
    ['2016-01-02', [['arland', 'LIKELY', 'arlandHolds']]],
    // 730 days after the paper that says so.
    ['2017-12-31', [['arland', 'LIKELY', 'arlandHolds']]],
    ['2018-01-01', []],
  ])('at %s is answered with what is at least likely', async (validAt, expected) => {
    expect(await heldBy('town', validAt)).toEqual(expected);
  });

  it('is asked for with what is only possible, and with what is certain alone', async () => {
    const query = `{ place(id: "town") {
      possible: heldBy(validAt: "2018-01-01", certainty: POSSIBLE) { actor { id } certainty }
      likely: heldBy(validAt: "2017-12-31", certainty: LIKELY) { actor { id } certainty }
      certain: heldBy(validAt: "2017-12-31", certainty: CERTAIN) { actor { id } }
    } }`;
    expect(await dataOf(store, query)).toEqual({
      place: {
        possible: [{ actor: { id: 'arland' }, certainty: 'POSSIBLE' }],
        likely: [{ actor: { id: 'arland' }, certainty: 'LIKELY' }],
        certain: [],
      },
    });
  });

  it('is the same seen from the holder', async () => {
    const query = `{ actor(id: "arland") {
      before: holds(validAt: "2015-03-09") { id }
      after: holds(validAt: "2015-03-10") { place { id heldBy(validAt: "2015-03-10") { actor { id } } } bounds { startEarliest startLatest endEarliest endLatest } }
    } }`;
    expect(await dataOf(store, query)).toEqual({
      actor: {
        before: [],
        after: [
          {
            place: { id: 'town', heldBy: [{ actor: { id: 'arland' } }] },
            bounds: {
              startEarliest: '2015-03-10',
              startLatest: '2015-03-10',
              endEarliest: '2016-01-02',
              endLatest: null,
            },
          },
        ],
      },
    });
  });

  it('may be certain in a month and only likely on each of its days', async () => {
    expect(await heldBy('hill', '2015-03')).toEqual([['blue-front', 'CERTAIN', 'blueHolds']]);
    expect(await heldBy('hill', '2015-03-01')).toEqual([['blue-front', 'LIKELY', 'blueHolds']]);
  });
});

describe('A time asked of a root field', () => {
  const ties = (where: string, fields: string) =>
    dataOf<{ ties: { nodes: readonly Record<string, unknown>[] } }>(
      store,
      `{ ties(where: ${where}) { nodes { ${fields} } } }`,
    );

  it('decides the certainty of a tie below it', async () => {
    const war = 'between: ["arland", "borland"], types: [FIGHTS]';
    const certainty = async (time: string) => (await ties(`{ ${war} ${time} }`, 'certainty')).ties.nodes;
    expect(await certainty('')).toEqual([{ certainty: 'CERTAIN' }]);
    expect(await certainty('validAt: "2013-06-01"')).toEqual([{ certainty: 'CERTAIN' }]);
    expect(await certainty('validAt: "2013-06-02"')).toEqual([{ certainty: 'LIKELY' }]);
    expect(await certainty('validAt: "2013-07-01"')).toEqual([]);
    expect(await certainty('validAt: "2013-06-02", certainty: CERTAIN')).toEqual([]);
    expect(await certainty('validDuring: { from: "2013-06-01", to: "2013-08-01" }')).toEqual([
      { certainty: 'CERTAIN' },
    ]);
    expect(await certainty('validDuring: { from: "2013-06-02", to: "2013-08-01" }')).toEqual([{ certainty: 'LIKELY' }]);
  });

  it('gives way to one that the field itself is asked', async () => {
    const fields = 'then: certainty(validAt: "2012-05") never: certainty(validAt: "2009") asked: certainty';
    const found = await ties('{ types: [FIGHTS], subject: "borland", validAt: "2013-06-15" }', fields);
    expect(found.ties.nodes).toEqual([{ then: 'CERTAIN', never: null, asked: 'LIKELY' }]);
  });

  it('holds for the ties and holdings of every actor below it', async () => {
    const query = `{ ties(where: { subject: "arland", types: [MEMBER_OF], validAt: "2015-04-01" }) { nodes { subject {
      ties(first: 10) { totalCount nodes { claims { id } certainty } }
      possible: ties(where: { certainty: POSSIBLE }) { nodes { claims { id } } }
      later: ties(where: { validAt: "2016-06" }) { nodes { claims { id } } }
      holds { place { id } certainty }
    } } } }`;
    interface Below {
      readonly ties: { readonly totalCount: number; readonly nodes: readonly (WithClaims & { certainty: string })[] };
      readonly possible: { readonly nodes: readonly WithClaims[] };
      readonly later: { readonly nodes: readonly WithClaims[] };
      readonly holds: readonly unknown[];
    }
    const answer = await dataOf<{ ties: { nodes: readonly { subject: Below }[] } }>(store, query);
    const [{ subject }] = answer.ties.nodes as [{ subject: Below }];
    expect(subject.ties.totalCount).toBe(2);
    expect(subject.ties.nodes.map((tie) => [told(tie), tie.certainty]).sort()).toEqual([
      ['friend', 'CERTAIN'],
      ['joins', 'CERTAIN'],
    ]);
    expect(subject.possible.nodes.map(told).sort()).toEqual(['arms', 'friend', 'joins']);
    expect(subject.later.nodes.map(told).sort()).toEqual(['foe', 'joins', 'onTheDayAfter']);
    expect(subject.holds).toEqual([{ place: { id: 'town' }, certainty: 'CERTAIN' }]);
  });

  it('of a path holds for its hops, ties and actors', async () => {
    const query = (
      more: string,
    ) => `{ paths(from: "borland", to: "red-front", where: { validAt: "2014-06", maxHops: 2 ${more} }) { ... on Paths { nodes {
      certainty sign commonValidity { from to } hops { certainty ties { certainty claims { id } } }
      actors { id ties { totalCount } }
    } } } }`;
    const throughJune = [{ from: '2014-06-01', to: '2014-07-01' }];
    const direct = {
      certainty: 'CERTAIN',
      sign: -1,
      commonValidity: throughJune,
      hops: [{ certainty: 'CERTAIN', ties: [{ certainty: 'CERTAIN' }] }],
    };
    const likely = await dataOf<{ paths: { nodes: readonly unknown[] } }>(store, query(''));
    expect(likely).toMatchObject({
      paths: {
        nodes: [
          {
            ...direct,
            // The split and a friend beside the sanctions; what is only possible then is not counted.
            actors: [
              { id: 'borland', ties: { totalCount: 1 } },
              { id: 'red-front', ties: { totalCount: 3 } },
            ],
          },
        ],
      },
    });
    expect(await dataOf(store, query(', certainty: POSSIBLE'))).toMatchObject({
      paths: {
        nodes: [
          {
            ...direct,
            // Arms of 2013, and help first attested in March 2015.
            actors: [
              { id: 'borland', ties: { totalCount: 2 } },
              { id: 'red-front', ties: { totalCount: 4 } },
            ],
          },
          {
            certainty: 'POSSIBLE',
            sign: 1,
            commonValidity: throughJune,
            hops: [
              { certainty: 'POSSIBLE', ties: [{ certainty: 'POSSIBLE' }] },
              { certainty: 'CERTAIN', ties: [{ certainty: 'CERTAIN' }] },
            ],
          },
        ],
      },
    });
  });
});
