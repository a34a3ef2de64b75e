import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOf } from '../../src/domain/time/day.ts';
import { parsePartialDate } from '../../src/domain/time/partial-date.ts';
import type { Store } from '../../src/graph/store/store.ts';
import { dataOf } from '../support/ask.ts';
import { seededStore } from '../support/store.ts';

const ACTORS = ['united-states', 'russia', 'iran', 'turkey', 'syria', 'iraq', 'islamic-state', 'hezbollah'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

interface Explained {
  readonly length: number;
  readonly explanation: string;
  readonly hops: readonly {
    readonly ties: readonly {
      readonly claims: readonly {
        readonly validFrom: string | null;
        readonly validTo: string | null;
        readonly attestedOn: string | null;
        readonly ongoing: boolean;
        readonly source: { readonly publishedOn: string | null };
      }[];
    }[];
  }[];
}

let store: Store;
let answers: readonly Explained[];
beforeAll(async () => {
  store = await seededStore();
  const found: Explained[] = [];
  for (const [index, from] of ACTORS.entries())
    for (const to of ACTORS.slice(index + 1)) {
      const query = `{ paths(from: "${from}", to: "${to}", first: 5, where: { validAt: "2016-06-15", maxHops: 2 }) { ... on Paths { nodes {
        length explanation hops { ties { claims { validFrom validTo attestedOn ongoing source { publishedOn } } } } } } } }`;
      const { paths } = await dataOf<{ paths: { nodes: readonly Explained[] } }>(store, query);
      found.push(...paths.nodes.filter(({ length }) => length >= 2));
    }
  answers = found;
});
afterAll(() => store.close());

const median = (counts: readonly number[]): number => [...counts].sort((a, b) => a - b)[counts.length >> 1] ?? NaN;

/** Whole dates of a text: "15 June 2016". */
const daysIn = (text: string): readonly number[] =>
  [...text.matchAll(/\b(\d{1,2}) ([A-Z][a-z]+) (\d{4})\b/g)].flatMap(([, day, month, year]) => {
    const at = MONTHS.indexOf(month ?? '');
    return at < 0 ? [] : [dayOf(Number(year), at + 1, Number(day))];
  });

describe('Explanations of paths of two hops of the seed', () => {
  it('have at most 60 words at the median', () => {
    expect(answers.length).toBeGreaterThanOrEqual(40);
    expect(median(answers.map(({ explanation }) => explanation.split(/\s+/).length))).toBeLessThanOrEqual(60);
  });

  it('name no day that no source states', () => {
    const asked = dayOf(2016, 6, 15);
    let checked = 0;
    for (const { explanation, hops } of answers) {
      const stated = new Set(
        hops
          .flatMap(({ ties }) => ties.flatMap(({ claims }) => claims))
          .flatMap((claim) => [
            claim.validFrom,
            claim.validTo,
            claim.attestedOn,
            claim.ongoing ? claim.source.publishedOn : null,
          ])
          .flatMap((text) => (text === null ? [] : [parsePartialDate(text)]))
          .flatMap(({ first, last }) => [first, last]),
      );
      for (const day of daysIn(explanation)) {
        checked += 1;
        expect([explanation, day === asked || stated.has(day)]).toEqual([explanation, true]);
      }
    }
    expect(checked).toBeGreaterThan(answers.length);
  });

  it('say once how certain it is', () => {
    for (const { explanation } of answers)
      expect([explanation, explanation.match(/\b(?:certainly|likely|possibly)\b/g)?.length]).toEqual([explanation, 1]);
  });
});
