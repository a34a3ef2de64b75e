import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/graph/store/store.ts';
import { dataOf } from '../support/ask.ts';
import { toldOfStates, twoStatesStore } from '../support/two-states.ts';

interface TieRow {
  readonly claims: readonly { readonly id: string }[];
}
interface PathRow {
  readonly sign: number;
  readonly certainty: string;
  readonly actors: readonly { readonly id: string }[];
  readonly belonging: readonly TieRow[];
  readonly hops: readonly { readonly ties: readonly TieRow[] }[];
}

let store: Store;
beforeAll(async () => {
  store = await twoStatesStore();
});
afterAll(() => store.close());

const ON = 'validAt: "2015-03-01"';
const TIE = 'claims { id }';
const told = (ties: readonly TieRow[]): readonly string[] => ties.map(toldOfStates).sort();

const pathsFrom = async (from: string, to: string, where: string): Promise<readonly PathRow[]> => {
  const query = `{ paths(from: "${from}", to: "${to}", where: { ${ON}, ${where} }, first: 10) { ... on Paths { truncated nodes {
    sign certainty actors { id } belonging { ${TIE} } hops { ties { ${TIE} } } } } } }`;
  const { paths } = await dataOf<{ paths: { truncated: boolean; nodes: readonly PathRow[] } }>(store, query);
  expect(paths.truncated).toBe(false);
  return paths.nodes;
};

const inner = ({ actors }: PathRow): string =>
  actors
    .slice(1, -1)
    .map(({ id }) => id)
    .join(' ');

describe('Paths with the parts of both ends', () => {
  it('may begin and end at an organ, a branch or the leader, and say what makes them parts', async () => {
    const paths = await pathsFrom('north', 'south', 'maxHops: 2, includeParts: true');
    expect(paths.map((path) => [inner(path), path.sign, path.certainty])).toEqual([
      ['', -1, 'CERTAIN'],
      ['rebels', 1, 'CERTAIN'],
      ['militia', -1, 'CERTAIN'],
      // It belongs to both, and so to neither.
      ['joint-police', 1, 'LIKELY'],
    ]);
    expect(paths.every(({ actors }) => actors[0]?.id === 'north' && actors.at(-1)?.id === 'south')).toBe(true);
    expect(paths.map(({ hops }) => hops.map(({ ties }) => told(ties)))).toEqual([
      [['clash']],
      [['feudWithNorth'], ['feudWithSouth']],
      [['money'], ['raid']],
      [['policeOfNorth'], ['policeOfSouth']],
    ]);
    expect(paths.map(({ belonging }) => told(belonging))).toEqual([
      ['armyOf', 'brigadeOf', 'southArmyOf'],
      [],
      ['leads'],
      [],
    ]);
  });

  it('are paths of the ends alone unless parts are asked for', async () => {
    const paths = await pathsFrom('north', 'south', 'maxHops: 2');
    expect(paths.map(inner)).toEqual(['rebels', 'joint-police']);
    expect(paths.flatMap(({ belonging }) => belonging)).toEqual([]);
  });

  it('leave an avoided part out', async () => {
    const paths = await pathsFrom('north', 'south', 'maxHops: 2, includeParts: true, avoid: ["chief"]');
    expect(paths.map(inner)).toEqual(['', 'rebels', 'joint-police']);
  });
});

describe('Hops of sign −1', () => {
  const innerWith = async (where: string) => (await pathsFrom('north', 'south', `maxHops: 2, ${where}`)).map(inner);

  it('may be limited', async () => {
    expect(await innerWith('includeParts: true, maxHostileHops: 2')).toEqual(['', 'rebels', 'militia', 'joint-police']);
    expect(await innerWith('includeParts: true, maxHostileHops: 1')).toEqual(['', 'militia', 'joint-police']);
    expect(await innerWith('includeParts: true, maxHostileHops: 0')).toEqual(['joint-police']);
    expect(await innerWith('maxHostileHops: 1')).toEqual(['joint-police']);
  });

  it('may be all that is asked for, or left out', async () => {
    expect(await innerWith('includeParts: true, sign: NEGATIVE')).toEqual(['', 'rebels']);
    expect(await innerWith('includeParts: true, sign: POSITIVE')).toEqual(['joint-police']);
    expect(await innerWith('includeParts: true, sign: NEUTRAL')).toEqual([]);
  });
});

describe('An actor with its parts', () => {
  const tiesWhere = async (where: string): Promise<readonly string[]> => {
    const query = `{ ties(where: { ${ON}, ${where} }) { totalCount nodes { ${TIE} } } }`;
    const { ties } = await dataOf<{ ties: { totalCount: number; nodes: readonly TieRow[] } }>(store, query);
    expect(ties.totalCount).toBe(ties.nodes.length);
    return told(ties.nodes);
  };
  const ALONE = ['armyOf', 'feudWithNorth', 'leads', 'policeOfNorth'];
  const WITH_PARTS = [...ALONE, 'brigadeOf', 'clash', 'money', 'patrols', 'policeOfSouth'].sort();

  it('has the ties of its organs, branches and leaders', async () => {
    expect(await tiesWhere('actor: "north"')).toEqual(ALONE);
    expect(await tiesWhere('actor: "north", includeParts: true')).toEqual(WITH_PARTS);
    expect(await tiesWhere('subject: "north", object: "south-army", includeParts: true')).toEqual(['clash']);
    expect(await tiesWhere('subject: "north", object: "south-army"')).toEqual([]);
  });

  it.each(['', ', knownAt: "2126-11-20T00:00:00Z"'])(
    'is not both ends of a symmetric tie, but two of its parts may be the ends%s',
    async (known) => {
      const between = (subject: string, object: string) =>
        tiesWhere(`subject: "${subject}", object: "${object}", includeParts: true${known}`);
      expect(await between('north', 'north')).toEqual(['armyOf', 'brigadeOf', 'leads', 'policeOfNorth']);
      expect(await between('rebels', 'north')).toEqual(['feudWithNorth']);
      expect(await between('north', 'rebels')).toEqual(['feudWithNorth']);
      expect(await between('militia', 'militia')).toEqual([]);
    },
  );

  it('has them in a list below it', async () => {
    const query = `{ actor(id: "north") { ties(where: { ${ON}, includeParts: true }) { nodes { ${TIE} } } } }`;
    const { actor } = await dataOf<{ actor: { ties: { nodes: readonly TieRow[] } } }>(store, query);
    expect(told(actor.ties.nodes)).toEqual(WITH_PARTS);
  });

  it.each(['', ', knownAt: "2126-11-20T00:00:00Z"'])(
    'has a neighbourhood that goes on over ties of the sign alone%s',
    async (known) => {
      const around = async (sign: string) => {
        const query = `{ neighbourhood(of: "chief", depth: 2, where: { ${ON}, sign: ${sign}${known} }) { ties { ${TIE} } } }`;
        const { neighbourhood } = await dataOf<{ neighbourhood: { ties: readonly TieRow[] } }>(store, query);
        return told(neighbourhood.ties);
      };
      // The militia that fights the south is reached over its money only.
      expect(await around('NEGATIVE')).toEqual([]);
      expect(await around('POSITIVE')).toEqual(expect.arrayContaining(['leads', 'money', 'patrols']));
    },
  );

  it('has a neighbourhood that begins at all of them', async () => {
    const around = async (where: string) => {
      const query = `{ neighbourhood(of: "north", where: { ${ON} ${where} }) { actors { id } ties { ${TIE} } } }`;
      interface Around {
        readonly neighbourhood: {
          readonly actors: readonly { readonly id: string }[];
          readonly ties: readonly TieRow[];
        };
      }
      const { neighbourhood } = await dataOf<Around>(store, query);
      return [neighbourhood.actors.map(({ id }) => id).sort(), told(neighbourhood.ties)];
    };
    const ALONE_WITH = ['chief', 'joint-police', 'north', 'north-army', 'rebels'];
    expect(await around('')).toEqual([ALONE_WITH, ALONE]);
    const others = ['militia', 'north-brigade', 'south', 'south-army'];
    expect(await around(', includeParts: true')).toEqual([[...ALONE_WITH, ...others].sort(), WITH_PARTS]);
  });
});

describe('A dyad with parts', () => {
  it('has the ties between all that counts as each', async () => {
    const dyad = async (more: string) => {
      const query = `{ dyad(a: "south", b: "north" ${more}) { a { id } ties { ${TIE} } timeline { from to sign certainty ties { ${TIE} } } } }`;
      interface Answer {
        readonly dyad: {
          readonly ties: readonly TieRow[];
          readonly timeline: readonly { readonly ties: readonly TieRow[] }[];
        };
      }
      const found = (await dataOf<Answer>(store, query)).dyad;
      return {
        ties: told(found.ties),
        timeline: found.timeline.map((period) => ({ ...period, ties: told(period.ties) })),
      };
    };
    const pact = { from: '2014-01-01', to: '2014-07-01', sign: 0, certainty: 'CERTAIN', ties: ['pact'] };
    expect(await dyad('')).toEqual({ ties: ['allegedArms+deniedArms', 'pact'], timeline: [pact] });
    expect(await dyad(', includeParts: true')).toEqual({
      ties: ['allegedArms+deniedArms', 'clash', 'pact'],
      timeline: [
        { ...pact, to: '2014-06-24' },
        { ...pact, from: '2014-06-24', sign: -1, ties: ['clash', 'pact'] },
        // 250 days before and after the clash of 1 March 2015.
        { from: '2014-07-01', to: '2015-11-07', sign: -1, certainty: 'LIKELY', ties: ['clash'] },
      ],
    });
  });
});
