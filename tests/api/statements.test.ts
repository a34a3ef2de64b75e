import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/graph/store/store.ts';
import { ask } from '../support/ask.ts';
import { questionCosts } from '../support/question-costs.ts';
import { seededStore } from '../support/store.ts';

let store: Store;
beforeAll(async () => {
  store = await seededStore();
});
afterAll(() => store.close());

const rowsAt = (data: unknown, path: string): readonly unknown[] => {
  const found = path.split('.').reduce((value, key) => (value as Record<string, unknown>)[key], data);
  if (!Array.isArray(found)) throw new Error(`${path} is not a list`);
  return found;
};

describe('A question costs the same statements however many rows come back:', () => {
  it.each(questionCosts)('$what', async ({ query, few, many, rows, statements }) => {
    const small = await ask(store, query, few);
    const large = await ask(store, query, many);
    expect(small.errors).toEqual([]);
    expect(large.errors).toEqual([]);
    expect(rowsAt(large.data, rows).length).toBeGreaterThanOrEqual(3 * rowsAt(small.data, rows).length);
    expect(small.statements).toEqual(statements);
    expect(large.statements).toEqual(statements);
  });
});

describe('A tie and a claim', () => {
  it('cost one statement each, with the records that the tie names, and one more a kind of thing below the claim', async () => {
    const list = await ask<{ ties: { nodes: readonly { id: string; claims: readonly { id: string }[] }[] } }>(
      store,
      '{ ties(first: 1) { nodes { id claims { id } } } }',
    );
    const [tie] = list.data.ties.nodes;
    const query =
      'query ($tie: ID!, $claim: ID!) { tie(id: $tie) { subject { name } } claim(id: $claim) { source { title } } }';
    const { statements } = await ask(store, query, { tie: tie?.id, claim: tie?.claims[0]?.id });
    expect(statements).toEqual(['read/claims-by-id', 'read/sources-by-id', 'read/tie-by-id-with-records']);
  });
});
