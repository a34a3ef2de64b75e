import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/graph/store/store.ts';
import { ask, dataOf } from '../support/ask.ts';
import { nameOfStatesClaim, toldOfStates, twoStatesStore } from '../support/two-states.ts';

interface Entry {
  readonly on: string | null;
  readonly kind: string;
  readonly sign: number;
  readonly text: string;
  readonly inArabic: string;
  readonly tie: { readonly claims: readonly { readonly id: string }[] } | null;
  readonly event: {
    readonly id: string;
    readonly participants: readonly { readonly actor: { readonly id: string }; readonly side: number | null }[];
  } | null;
  readonly claims: readonly { readonly id: string }[];
}
interface Page {
  readonly totalCount: number;
  readonly nodes: readonly Entry[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

let store: Store;
beforeAll(async () => {
  store = await twoStatesStore();
});
afterAll(() => store.close());

const QUERY = `query ($a: ID!, $b: ID!, $parts: Boolean, $first: Int, $after: String) { dyad(a: $a, b: $b, includeParts: $parts) {
  chronicle(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes {
    on kind sign text inArabic: text(language: AR) tie { claims { id } } event { id participants { actor { id } side } } claims { id } } } } }`;

const chronicle = async (variables: object = {}): Promise<Page> =>
  (await dataOf<{ dyad: { chronicle: Page } }>(store, QUERY, { a: 'north', b: 'south', ...variables })).dyad.chronicle;

const shown = ({ on, kind, tie, event, claims }: Entry): readonly unknown[] => [
  on,
  kind,
  tie ? toldOfStates(tie) : (event?.id ?? null),
  claims
    .map(({ id }) => nameOfStatesClaim(id))
    .sort()
    .join('+'),
];

describe('The chronicle of two states', () => {
  it('puts ties, events, denials and announcements in order of time', async () => {
    const { nodes, totalCount } = await chronicle();
    expect(totalCount).toBe(7);
    expect(nodes.map(({ on, kind }) => [on, kind])).toEqual([
      ['2014-01-01', 'BEGAN'],
      ['2014-07-01', 'ENDED'],
      ['2015-01-15', 'ATTESTED'],
      ['2015-02-01', 'DENIED'],
      ['2015-04-01', 'EVENT'],
      ['2015-05', 'EVENT'],
      ['2016', 'ANNOUNCED'],
    ]);
    expect(nodes.slice(0, 3).map(shown)).toEqual([
      ['2014-01-01', 'BEGAN', 'pact', 'pact'],
      ['2014-07-01', 'ENDED', 'pact', 'pact'],
      ['2015-01-15', 'ATTESTED', 'allegedArms+deniedArms', 'allegedArms'],
    ]);
    expect(nodes[3]?.claims.map(({ id }) => nameOfStatesClaim(id))).toEqual(['deniedArms']);
    expect(nodes[6]?.claims.map(({ id }) => nameOfStatesClaim(id))).toEqual(['plan']);
  });

  it('has of events those in which both took part, with their sides', async () => {
    const { nodes } = await chronicle();
    const events = nodes.filter(({ kind }) => kind === 'EVENT');
    expect(events.map(({ event, sign }) => [event?.id, sign])).toEqual([
      ['talks', -1],
      ['drill', 1],
    ]);
    expect(events.map(({ claims }) => claims.map(({ id }) => nameOfStatesClaim(id)).sort())).toEqual([
      ['northTalks', 'southTalks'],
      ['northDrills', 'southDrills'],
    ]);
    expect(events[0]?.event?.participants).toEqual([
      { actor: { id: 'north' }, side: 1 },
      { actor: { id: 'south' }, side: 2 },
    ]);
  });

  it('says each entry in a sentence', async () => {
    const { nodes } = await chronicle();
    expect(nodes.map(({ text }) => text)).toEqual([
      'On 1 January 2014, North began having a neutrality pact with South (“gazette”).',
      'On 1 July 2014, North stopped having a neutrality pact with South (“gazette”).',
      'On 15 January 2015, North allegedly supported South with weapons (rebels).',
      'On 1 February 2015, North denied supporting South with weapons (North).',
      'On 1 April 2015, the Border talks involved North (delegate) and South (delegate), on opposite sides (“gazette”).',
      'In May 2015, the Border drill involved North (host) and South (guest), on the same side (“gazette”).',
      'In 2016, South announced an intent to have an alliance with North (South).',
    ]);
    const inArabic = nodes.map((entry) => entry.inArabic);
    for (const text of inArabic) expect(text).toMatch(/^في .*شمال.*جنوب|^في .*جنوب.*شمال/u);
    expect(inArabic[0]).toMatch(/^في 1 كانون الثاني\/يناير 2014، بدأ اتفاق حياد بين الشمال والجنوب/u);
    expect(inArabic.map((text) => text.includes('بحسب مزاعم'))).toEqual(inArabic.map((_, index) => index === 2));
  });

  it('has with their parts what an organ of one did to the other', async () => {
    const { nodes, totalCount } = await chronicle({ parts: true });
    expect(totalCount).toBe(9);
    const added = nodes.filter(({ on }) => on?.startsWith('2015-03'));
    expect(added.map(shown)).toEqual([
      ['2015-03-01', 'ATTESTED', 'clash', 'clash'],
      ['2015-03-02', 'EVENT', 'shooting', 'shooter+target'],
    ]);
    expect(added.map(({ sign }) => sign)).toEqual([-1, -1]);
  });

  it('is the same from either side, and empty between those of whom nothing is known', async () => {
    expect(await chronicle({ a: 'south', b: 'north' })).toMatchObject({ nodes: (await chronicle()).nodes });
    expect(await chronicle({ a: 'rebels', b: 'bloc' })).toMatchObject({ totalCount: 0, nodes: [] });
  });

  it('is given page by page, each entry once', async () => {
    const all = await chronicle();
    const found: Entry[] = [];
    let after: string | null = null;
    const sizes: number[] = [];
    do {
      const page: Page = await chronicle({ first: 3, after });
      expect(page.totalCount).toBe(7);
      found.push(...page.nodes);
      sizes.push(page.nodes.length);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(sizes).toEqual([3, 3, 1]);
    expect(found).toEqual(all.nodes);
  });

  it('refuses a cursor of another list', async () => {
    const { ties } = await dataOf<{ ties: { pageInfo: { endCursor: string } } }>(
      store,
      '{ ties(first: 1) { pageInfo { endCursor } } }',
    );
    const { errors } = await ask(store, QUERY, { a: 'north', b: 'south', after: ties.pageInfo.endCursor });
    expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual(['CURSOR_INVALID']);
  });
});

describe('An explanation of a path', () => {
  const explained = async (args: string): Promise<string> => {
    const query = `{ paths(from: "north", to: "south", first: 1, where: { validAt: "2015-03-01", includeParts: true, types: [FIGHTS, SUPPORTS] }) {
      ... on Paths { nodes { explanation${args} } } } }`;
    const { paths } = await dataOf<{ paths: { nodes: readonly { explanation: string }[] } }>(store, query);
    return paths.nodes[0]?.explanation ?? '';
  };

  it('names every tie of a hop when all of it is asked for, and else the best and how many more', async () => {
    const query = `{ paths(from: "militia", to: "rebels", where: { maxHops: 1, certainty: CERTAIN }) { ... on Paths { nodes { hops { ties { id } } } } }
      direct: paths(from: "north", to: "south", first: 1, where: { certainty: POSSIBLE, maxHops: 1 }) {
        ... on Paths { nodes { short: explanation full: explanation(detail: FULL) hops { ties { id } } } } } }`;
    interface Explained {
      readonly direct: {
        readonly nodes: readonly { short: string; full: string; hops: readonly { ties: readonly unknown[] }[] }[];
      };
    }
    const { direct } = await dataOf<Explained>(store, query);
    const [path] = direct.nodes;
    // The pact of 2014 and the arms that are alleged.
    expect(path?.hops[0]?.ties).toHaveLength(2);
    expect(path?.short).toContain('pact');
    expect(path?.short).toContain('1 more tie');
    expect(path?.short).not.toContain('weapons');
    expect(path?.full).toContain('pact');
    expect(path?.full).toContain('weapons');
  });

  it('is short unless all of it is asked for', async () => {
    const short = await explained('(detail: SHORT)');
    expect(await explained('')).toBe(short);
    expect(short).toBe(
      'On 1 March 2015, North and South were certainly connected directly by hostile ties. The Northern Brigade fought the Southern Army on 1 March 2015 (“gazette”).',
    );
    expect(await explained('(language: AR)')).toBe(await explained('(language: AR, detail: SHORT)'));
    expect(await explained('(language: AR)')).toMatch(/^في 1 آذار\/مارس 2015، .*لواء الشمال.*جيش الجنوب/u);
  });
});
