import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readExamples } from '../../src/api/http/examples.ts';
import type { Store } from '../../src/graph/store/store.ts';
import { ask, dataOf } from '../support/ask.ts';
import { partsOf } from '../support/markdown.ts';
import { seededStore } from '../support/store.ts';

let store: Store;
beforeAll(async () => {
  store = await seededStore();
});
afterAll(() => store.close());

/** Lists of the answer that have nothing in them, and nulls where a thing was asked for. */
const emptyAnswers = (data: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.entries(data).flatMap(([field, value]) => {
    if (value === null) return [field];
    if (Array.isArray(value)) return value.length === 0 ? [field] : [];
    const { nodes } = value as { nodes?: readonly unknown[] };
    return nodes?.length === 0 ? [field] : [];
  });

describe('The examples', () => {
  it.each(readExamples())('“$title” is answered, and with something', async ({ query }) => {
    const { data, errors, reported } = await ask<Record<string, unknown>>(store, query);
    expect(errors).toEqual([]);
    expect(reported).toEqual([]);
    expect(emptyAnswers(data)).toEqual([]);
  });
});

describe('The question of docs/questions.md about two dates', () => {
  const found = partsOf('docs/questions.md').filter(({ text }) => text.startsWith('query UnitedStatesAndPmf'));

  interface Answer {
    readonly hasMore: boolean;
    readonly nodes: readonly {
      readonly sign: number;
      readonly certainty: string;
      readonly actors: readonly { readonly id: string }[];
      readonly commonValidity: readonly unknown[];
      readonly explanation: string;
      readonly hops: readonly {
        readonly ties: readonly {
          readonly type: string;
          readonly bounds: unknown;
          readonly claims: readonly {
            readonly source: { readonly title: string };
            readonly evidence: readonly unknown[];
          }[];
        }[];
      }[];
    }[];
  }
  const byWayOf = (answer: Answer, actor: string) => {
    const path = answer.nodes.find(({ actors }) => actors.length === 3 && actors[1]?.id === actor);
    if (!path) throw new Error(`no path by way of ${actor}`);
    return path;
  };

  it('has the coalition of Mosul join them with certainty in July, and likely on 3 November', async () => {
    expect(found.map(({ kind }) => kind)).toEqual(['graphql']);
    const { july2017, november3 } = await dataOf<{ july2017: Answer; november3: Answer }>(store, found[0]?.text ?? '');
    expect(july2017.nodes.map(({ certainty, sign, actors }) => [certainty, sign, actors.map(({ id }) => id)])).toEqual([
      ['CERTAIN', 1, ['united-states', 'mosul-coalition', 'popular-mobilization-forces']],
    ]);
    expect(july2017.hasMore).toBe(true);
    const inJuly = byWayOf(july2017, 'mosul-coalition');
    expect(inJuly.commonValidity).toEqual([{ from: '2017-07-10', to: '2017-07-11' }]);
    // No source says when it began, or that a member left it when it largely collapsed.
    const later = { startLatest: '2017-07-10', endEarliest: '2017-07-11', endLatest: null };
    expect(inJuly.hops.map(({ ties }) => ties.map(({ type, bounds }) => [type, bounds]))).toEqual([
      [['MEMBER_OF', { startEarliest: null, ...later }]],
      [['MEMBER_OF', { startEarliest: null, ...later }]],
    ]);
    for (const { ties } of inJuly.hops) {
      for (const claim of ties.flatMap(({ claims }) => claims)) {
        expect(claim.source.title).toContain('Newsweek');
        expect(claim.evidence.length).toBeGreaterThan(0);
      }
    }

    const inNovember = byWayOf(november3, 'mosul-coalition');
    expect(inNovember.certainty).toBe('LIKELY');
    expect(inNovember.sign).toBe(1);
    expect(inNovember.commonValidity).toEqual([{ from: '2017-11-03', to: '2017-11-04' }]);
    expect(inNovember.explanation).toContain('likely');
    expect(november3.nodes).toEqual([inNovember]);
  });

  it('has no certain way through the coalition in November', async () => {
    const query = `{ paths(from: "united-states", to: "popular-mobilization-forces",
      where: { validAt: "2017-11-03", certainty: CERTAIN, through: "mosul-coalition" }) { ... on Paths { nodes { length } hasMore } } }`;
    expect(await dataOf(store, query)).toEqual({ paths: { nodes: [], hasMore: false } });
  });
});

describe('A misspelt actor of the seed', () => {
  it.each([
    [
      'irann',
      [
        ...['iran', 'iran-backed-forces-in-iraq', 'iranian-army', 'iranian-civilians'],
        'islamic-revolutionary-guard-corps',
      ],
    ],
    ['hezbolah', ['hezbollah', 'harakat-hezbollah-al-nujaba', 'kataib-hezbollah']],
    ['Peshmrga', ['peshmerga', 'rojava-peshmerga']],
    ['إيرن', ['iran']],
  ])('%s leads to the right one first', async (from, ids) => {
    const query = `query ($from: ID!) { paths(from: $from, to: "syria") { ... on ActorNotFound { suggestions { actor { id } } } } }`;
    const { paths } = await dataOf<{ paths: { suggestions: readonly { actor: { id: string } }[] } }>(store, query, {
      from,
    });
    expect(paths.suggestions.map(({ actor }) => actor.id)).toEqual(ids);
  });

  it('is not a name in another case or script: that one answers', async () => {
    const query = 'query ($id: ID!) { actor(id: $id) { id } }';
    for (const [id, meant] of [
      ['islamic state', 'islamic-state'],
      ['isis', 'islamic-state'],
      ['ypg', 'peoples-protection-units'],
      ['حزب اللّه', 'hezbollah'],
    ])
      expect(await dataOf(store, query, { id }), id).toEqual({ actor: { id: meant } });
  });

  it.each(['Kurds', 'kurds', 'الأكراد', 'اكراد'])(
    '%s is a name of the forces of several peoples: all of them are candidates',
    async (from) => {
      const query = `query ($from: ID!) { paths(from: $from, to: "syria") {
        ... on AmbiguousActor { input candidates { actor { id } matched { text } } } } }`;
      const { paths } = await dataOf<{
        paths: { input: string; candidates: readonly { actor: { id: string }; matched: { text: string } }[] };
      }>(store, query, { from });
      expect(paths.input).toBe(from);
      expect(paths.candidates.map(({ actor }) => actor.id)).toEqual([
        'kurdistan-regional-government',
        'peoples-protection-units',
        'peshmerga',
        'syrian-democratic-forces',
      ]);
      expect([...new Set(paths.candidates.map(({ matched }) => matched.text))]).toEqual([
        /[a-z]/i.test(from) ? 'Kurds' : 'الأكراد',
      ]);
    },
  );

  it('answers to its number in ISO 3166 and to its Arabic name', async () => {
    const query = '{ a: actor(id: "iso3166:SY") { id } b: actor(id: "سوريا") { id } }';
    expect(await dataOf(store, query)).toEqual({ a: { id: 'syria' }, b: { id: 'syria' } });
  });
});
