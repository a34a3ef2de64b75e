import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/graph/store/store.ts';
import { dataOf } from '../support/ask.ts';
import { nameOfClaim, smallStore } from '../support/small-ledger.ts';

interface WithClaims {
  readonly claims: readonly { readonly id: string }[];
}

let store: Store;
beforeAll(async () => {
  store = await smallStore();
});
afterAll(() => store.close());

const namesOf = (ties: readonly WithClaims[]): readonly string[] =>
  ties.flatMap(({ claims }) => claims.map(({ id }) => nameOfClaim(id))).sort();

/** Ties of a question by the claims that are asserted for them; `$when` is the time asked. */
type Ask = (when: string) => Promise<readonly WithClaims[]>;

const TIE = 'claims(stance: ASSERTED) { id }';

/** Every field that takes a date asks for the help that Red Front gave Blue Front on 1 March 2015. */
const FIELDS: readonly (readonly [string, Ask])[] = [
  [
    'ties',
    async (when) => {
      const query = `{ ties(where: { types: [SUPPORTS], subject: "red-front", ${when} }) { nodes { ${TIE} } } }`;
      return (await dataOf<{ ties: { nodes: readonly WithClaims[] } }>(store, query)).ties.nodes;
    },
  ],
  [
    'ties of an actor',
    async (when) => {
      const query = `{ actor(id: "blue-front") { ties(where: { types: [SUPPORTS], ${when} }) { nodes { ${TIE} } } } }`;
      return (await dataOf<{ actor: { ties: { nodes: readonly WithClaims[] } } }>(store, query)).actor.ties.nodes;
    },
  ],
  [
    'a neighbourhood',
    async (when) => {
      const query = `{ neighbourhood(of: "red-front", where: { types: [SUPPORTS], ${when} }) { ties { ${TIE} } } }`;
      const { neighbourhood } = await dataOf<{ neighbourhood: { ties: readonly WithClaims[] } }>(store, query);
      return neighbourhood.ties.filter((tie) => namesOf([tie]).includes('help'));
    },
  ],
  [
    'paths',
    async (when) => {
      const query = `{ paths(from: "red-front", to: "blue-front", where: { types: [SUPPORTS], maxHops: 1, ${when} }) {
        ... on Paths { nodes { hops { ties { ${TIE} } } } } } }`;
      const { paths } = await dataOf<{
        paths: { nodes: readonly { hops: readonly { ties: readonly WithClaims[] }[] }[] };
      }>(store, query);
      return paths.nodes.flatMap(({ hops }) => hops.flatMap(({ ties }) => ties));
    },
  ],
];

describe('A question with a date', () => {
  // Attested on 1 March 2015, and likely up to 236 days before and after.
  const DAYS: readonly (readonly [string, readonly string[]])[] = [
    ['2014-07-07', ['POSSIBLE']],
    ['2014-07-08', ['POSSIBLE', 'LIKELY']],
    ['2015-02-28', ['POSSIBLE', 'LIKELY']],
    ['2015-03-01', ['POSSIBLE', 'LIKELY', 'CERTAIN']],
    ['2015-10-23', ['POSSIBLE', 'LIKELY']],
    ['2015-10-24', ['POSSIBLE']],
    ['2040', ['POSSIBLE']],
  ];

  it.each(FIELDS)('to %s means at least likely, and another certainty when it is asked for', async (_, ask) => {
    for (const [day, levels] of DAYS) {
      const found = async (certainty: string) => namesOf(await ask(`validAt: "${day}" ${certainty}`));
      const ifAt = (level: string): readonly string[] => (levels.includes(level) ? ['help'] : []);
      expect([day, await found('')]).toEqual([day, ifAt('LIKELY')]);
      for (const level of ['POSSIBLE', 'LIKELY', 'CERTAIN'])
        expect([day, level, await found(`, certainty: ${level}`)]).toEqual([day, level, ifAt(level)]);
    }
  });

  it.each(FIELDS)('to %s may ask a run of days, and without one means any time', async (_, ask) => {
    const during = (from: string, to: string) => ask(`validDuring: { from: "${from}", to: "${to}" }`);
    expect(namesOf(await during('2015-10-23', '2016-01-01'))).toEqual(['help']);
    expect(namesOf(await during('2015-10-24', '2016-01-01'))).toEqual([]);
    expect(namesOf(await ask(''))).toEqual(['help']);
    expect(namesOf(await ask('certainty: CERTAIN'))).toEqual(['help']);
  });
});

describe('The periods of a dyad', () => {
  it('show what is at least likely', async () => {
    interface Dyad {
      readonly dyad: { readonly timeline: readonly ({ readonly ties: readonly WithClaims[] } & object)[] };
    }
    const query = `{ dyad(a: "red-front", b: "blue-front") { timeline { from to sign certainty ties { ${TIE} } } } }`;
    const { dyad } = await dataOf<Dyad>(store, query);
    const split = { certainty: 'CERTAIN', from: '2013-05-31', to: '2014-07-08', sign: 0, ties: ['split'] };
    expect(dyad.timeline.map((period) => ({ ...period, ties: namesOf(period.ties) }))).toEqual([
      split,
      { ...split, from: '2014-07-08', to: '2015-10-24', sign: 1, ties: ['help', 'split'] },
      { ...split, from: '2015-10-24', to: null },
    ]);
  });
});

describe('A tie', () => {
  const tieOf = async (where: string): Promise<unknown> => {
    const fields =
      'bounds { startEarliest startLatest endEarliest endLatest } likely { from to } attested { from to throughout } neverCertain';
    const { ties } = await dataOf<{ ties: { nodes: readonly unknown[] } }>(
      store,
      `{ ties(where: ${where}) { nodes { ${fields} } } }`,
    );
    expect(ties.nodes).toHaveLength(1);
    return ties.nodes[0];
  };

  it('attested on one day says when, and on which days it is likely', async () => {
    expect(await tieOf('{ types: [SUPPORTS], subject: "red-front" }')).toEqual({
      bounds: { startEarliest: null, startLatest: '2015-03-01', endEarliest: '2015-03-02', endLatest: null },
      likely: { from: '2014-07-08', to: '2015-10-24' },
      attested: [{ from: '2015-03-01', to: '2015-03-02', throughout: true }],
      neverCertain: false,
    });
  });

  it('is likely at no day on which it is said not to hold yet, or no longer', async () => {
    // It ended on some day of June 2013.
    expect(await tieOf('{ types: [FIGHTS], subject: "borland" }')).toEqual({
      bounds: {
        startEarliest: '2012-01-01',
        startLatest: '2012-01-01',
        endEarliest: '2013-06-02',
        endLatest: '2013-07-01',
      },
      likely: { from: '2012-01-01', to: '2013-07-01' },
      attested: [{ from: '2012-01-01', to: '2013-06-02', throughout: true }],
      neverCertain: false,
    });
  });
});
