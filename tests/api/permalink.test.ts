import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../src/graph/store/store.ts';
import { ask, dataOf, type Variables } from '../support/ask.ts';
import { aClaim } from '../support/claims.ts';
import { loadAtTimes } from '../support/known-times.ts';
import { emptyStore } from '../support/store.ts';

const tie = (object: string, validFrom: string, form: 'WEAPONS' | 'TRAINING' = 'TRAINING') =>
  aClaim({ subject: 'arland', type: 'SUPPORTS', object, validFrom, form, source: 'paper' });

interface Linked {
  readonly permalink: string;
}

const questionOf = (permalink: string): { readonly query: string; readonly variables: Variables } => {
  expect(permalink.startsWith('/ide/#')).toBe(true);
  const asked = new URLSearchParams(permalink.slice('/ide/#'.length));
  return { query: asked.get('query') ?? '', variables: JSON.parse(asked.get('variables') ?? '{}') as Variables };
};

let store: Store;
beforeEach(async () => {
  store = await emptyStore();
  await loadAtTimes(store, [{ at: '2020-01-01T00:00:00Z', learns: [tie('borland', '2014-01-01')] }]);
});
afterEach(() => store.close());

const LATER = '2020-06-01T00:00:00Z';
const paths = '... on Paths { permalink nodes { actors { id } hops { ...hop } } }';
const hop = 'fragment hop on Hop { ties { id } }';

describe('A permalink', () => {
  const QUESTIONS: readonly (readonly [string, string, Variables, string])[] = [
    [
      'paths with their filter in the text',
      `{ found: paths(from: "arland", to: "borland", where: { validAt: "2014", maxHops: 2 }) { ${paths} } } ${hop}`,
      {},
      'found',
    ],
    [
      'paths with their filter in a variable, beside another question',
      `query ($where: PathWhere, $id: ID!, $first: Int) { paths(from: "arland", to: $id, where: $where, first: $first) { ${paths} }
        other: actor(id: $id) { id } } ${hop}`,
      { where: { types: ['SUPPORTS'] }, id: 'borland', first: 2 },
      'paths',
    ],
    ['a dyad', '{ dyad(a: "arland", b: "borland") { permalink ties { id } timeline { from to } } }', {}, 'dyad'],
    [
      'a neighbourhood without a filter',
      '{ neighbourhood(of: "arland") { permalink actors { id } ties { id } } }',
      {},
      'neighbourhood',
    ],
    [
      'changes',
      'query ($from: Date!) { changes(from: $from, to: "2015-01-01") { permalink totalCount nodes { kind after { id } } } }',
      { from: '2013-01-01' },
      'changes',
    ],
  ];

  it.each(QUESTIONS)(
    'of %s asks it again as it was answered, whatever the ledger has learnt',
    async (_, query, variables, field) => {
      const before = (await dataOf<Record<string, Linked>>(store, query, variables, { now: LATER }))[field] as Linked;
      await loadAtTimes(store, [
        { at: '2021-01-01T00:00:00Z', learns: [tie('borland', '2014-01-01', 'WEAPONS'), tie('corland', '2014-01-01')] },
      ]);
      const linked = questionOf(before.permalink);
      const { data, errors } = await ask<Record<string, Linked>>(store, linked.query, linked.variables);
      expect(errors).toEqual([]);
      expect(Object.keys(data)).toEqual([field]);
      expect(data[field]).toEqual(before);
      const now = (await dataOf<Record<string, Linked>>(store, query, variables))[field];
      expect({ ...now, permalink: '' }).not.toEqual({ ...before, permalink: '' });
    },
  );
});
