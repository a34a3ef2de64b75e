import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIo } from '../../src/cli/io.ts';
import { loadPack } from '../../src/cli/load.ts';
import { readPackFolder } from '../../src/cli/pack-folder.ts';
import type { Store } from '../../src/graph/store/store.ts';
import { dataOf } from '../support/ask.ts';
import { seedFolder } from '../support/seed-packs.ts';
import { fetchAnswer, serve } from '../support/serve.ts';
import { storeWith } from '../support/store.ts';

/** The three ties that the project is about, asked of the article and of nothing else. */
let store: Store;
beforeAll(async () => {
  store = await storeWith('the article alone', (empty) => {
    const io = { ...createIo(new AbortController().signal), say: () => undefined, progress: () => undefined };
    return loadPack(empty, readPackFolder(seedFolder('newsweek-2017-11')), io);
  });
});
afterAll(() => store.close());

const TIE = `type sign form subject { id } object { id } against { id } certainty(validAt: "2017-11-03")
  claims { evidence { locator } }`;

interface TieRow {
  readonly type: string;
  readonly sign: number;
  readonly form: string | null;
  readonly subject: { readonly id: string };
  readonly object: { readonly id: string };
  readonly against: { readonly id: string } | null;
  readonly certainty: string | null;
  readonly claims: readonly {
    readonly evidence: readonly { readonly locator: string }[];
  }[];
}

const spoken = ({ subject, type, object, form, against, certainty, claims }: TieRow): string =>
  [
    `${subject.id} ${type} ${object.id}`,
    ...(form === null ? [] : [form]),
    ...(against === null ? [] : [`against ${against.id}`]),
    String(certainty),
    claims.flatMap(({ evidence }) => evidence.map(({ locator }) => locator)).join(' '),
  ].join(', ');

const dyadOf = async (a: string, b: string): Promise<readonly string[]> => {
  const query = `query ($a: ID!, $b: ID!) { dyad(a: $a, b: $b) { ties { ${TIE} } } }`;
  const { dyad } = await dataOf<{ dyad: { ties: readonly TieRow[] } }>(store, query, { a, b });
  return dyad.ties.map(spoken).sort();
};

interface PathRow {
  readonly sign: number;
  readonly certainty: string;
  readonly explanation: string;
  readonly actors: readonly { readonly id: string }[];
}

const firstPath = async (from: string, to: string): Promise<PathRow | undefined> => {
  const query = `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, where: { validAt: "2017-11-03" }, first: 1) {
    ... on Paths { nodes { sign certainty explanation actors { id } } } } }`;
  const { paths } = await dataOf<{ paths: { nodes: readonly PathRow[] } }>(store, query, { from, to });
  return paths.nodes[0];
};

describe('The article alone says', () => {
  it('that the Kurds are the allies of the Pentagon, whose country led and supported their coalition', async () => {
    expect(await dyadOf('united-states', 'syrian-democratic-forces')).toEqual([
      'syrian-democratic-forces ALLIED_WITH united-states, CERTAIN, p6:53-77',
      'united-states COMMANDS syrian-democratic-forces, LIKELY, p5:77-149',
      'united-states SUPPORTS syrian-democratic-forces, UNKNOWN, against islamic-state, LIKELY, p5:151-203 p5:66-93 p5:77-149',
    ]);
    expect(await firstPath('united-states', 'syrian-democratic-forces')).toEqual({
      sign: 1,
      certainty: 'CERTAIN',
      explanation:
        'On 3 November 2017, the United States and the Syrian Democratic Forces were certainly connected directly by friendly ties. The Syrian Democratic Forces had an alliance with the United States on 3 November 2017 (Newsweek); 2 more ties.',
      actors: [{ id: 'united-states' }, { id: 'syrian-democratic-forces' }],
    });
  });

  it('that the Kurdish fighters, a set without a name, belong to that coalition', async () => {
    const kurds = 'kurdish-fighters-of-the-syrian-democratic-forces';
    expect(await dyadOf(kurds, 'syrian-democratic-forces')).toEqual([
      `${kurds} MEMBER_OF syrian-democratic-forces, LIKELY, p5:105-149`,
    ]);
    expect(await firstPath('united-states', kurds)).toMatchObject({
      sign: 1,
      certainty: 'LIKELY',
      actors: [{ id: 'united-states' }, { id: 'syrian-democratic-forces' }, { id: kurds }],
    });
  });

  it('that Russia supports Syria with its forces, and is its ally', async () => {
    expect(await dyadOf('russia', 'syria')).toEqual([
      'russia ALLIED_WITH syria, CERTAIN, p12:0-26 p12:43-59',
      'russia SUPPORTS syria, TROOPS, against islamic-state, CERTAIN, p12:0-26 p12:100-144 p12:145-194 p12:31-99',
    ]);
    expect(await firstPath('russia', 'syria')).toEqual({
      sign: 1,
      certainty: 'CERTAIN',
      explanation:
        'On 3 November 2017, Russia and Syria were certainly connected directly by friendly ties. Russia supported Syria with troops against the Islamic State on 3 November 2017 (the Russian Ministry of Defence); 1 more tie.',
      actors: [{ id: 'russia' }, { id: 'syria' }],
    });
  });

  it('that Iran supports the PMF, which fights the Islamic State beside the Iraqi army', async () => {
    expect(await dyadOf('iran', 'popular-mobilization-forces')).toEqual([
      'iran SUPPORTS popular-mobilization-forces, UNKNOWN, against islamic-state, CERTAIN, p7:103-145 p7:147-177 p7:98-222',
    ]);
    expect(await firstPath('iran', 'popular-mobilization-forces')).toEqual({
      sign: 1,
      certainty: 'CERTAIN',
      explanation:
        'On 3 November 2017, Iran and the Popular Mobilization Forces were certainly connected directly by friendly ties. Iran supported the Popular Mobilization Forces against the Islamic State on 3 November 2017 (Newsweek).',
      actors: [{ id: 'iran' }, { id: 'popular-mobilization-forces' }],
    });
    expect(await dyadOf('popular-mobilization-forces', 'islamic-state')).toEqual([
      'islamic-state FIGHTS popular-mobilization-forces, CERTAIN, p7:147-177 p7:98-222',
    ]);
    expect(await dyadOf('popular-mobilization-forces', 'iraqi-armed-forces')).toEqual([
      'iraqi-armed-forces COOPERATES_WITH popular-mobilization-forces, CERTAIN, p7:103-145 p7:147-177 p7:98-222',
    ]);
  });

  it('that Iran helped the Syrian state, not only its forces', async () => {
    expect(await dyadOf('iran', 'syria')).toEqual([
      'iran SUPPORTS syria, UNKNOWN, against islamic-state, CERTAIN, p2:147-249 p2:251-301',
    ]);
  });
});

describe('A picture of all that the article says', () => {
  it('has everybody who has a tie, and says how many have none', async () => {
    const service = await serve(store);
    try {
      const textAt = async (path: string): Promise<string> => (await fetchAnswer(`${service.url}${path}`)).text;
      const svg = await textAt('/export/graph.svg');
      const actors = (JSON.parse(await textAt('/export/actors.json')) as readonly object[]).length;
      const ties = JSON.parse(await textAt('/export/ties.json')) as readonly Readonly<Record<string, string | null>>[];
      const namedBy = (...cells: readonly string[]): number =>
        new Set(ties.flatMap((tie) => cells.flatMap((cell) => tie[cell] ?? []))).size;
      const bare = actors - namedBy('subject', 'object', 'against');
      expect(bare).toBeGreaterThan(0);
      expect(svg.match(/<rect [^>]*stroke-width="1.2"/g)).toHaveLength(namedBy('subject', 'object'));
      expect(svg).toContain(`Not drawn: ${bare} actors that have no tie.`);
      expect(await textAt('/export/graph.svg?types=MEMBER_OF')).not.toContain('Not drawn');
    } finally {
      await service.close();
    }
  });
});
