import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/graph/store/store.ts';
import { dataOf } from '../support/ask.ts';
import { nameOfClaim, smallStore } from '../support/small-ledger.ts';

interface Id {
  readonly id: string;
}

let store: Store;
beforeAll(async () => {
  store = await smallStore();
});
afterAll(() => store.close());

describe('A neighbourhood', () => {
  interface Around {
    readonly neighbourhood: {
      readonly actors: readonly Id[];
      readonly ties: readonly { readonly claims: readonly Id[] }[];
      readonly truncated: boolean;
      readonly truncatedBecause: string | null;
    };
  }
  const around = async (of: string, args: string) => {
    const query = `{ neighbourhood(of: "${of}", ${args}) { actors { id } ties { claims(stance: ASSERTED) { id } } truncated truncatedBecause } }`;
    const { neighbourhood } = await dataOf<Around>(store, query);
    return {
      actors: neighbourhood.actors.map(({ id }) => id),
      ties: neighbourhood.ties.flatMap(({ claims }) => claims.map(({ id }) => nameOfClaim(id))),
      because: neighbourhood.truncatedBecause,
      truncated: neighbourhood.truncated,
    };
  };

  it('of one hop is an actor, those beside it, and the ties between', async () => {
    const found = await around('league', 'depth: 1');
    expect(found).toMatchObject({
      actors: ['league', 'arland', 'ministry', 'old-league'],
      truncated: false,
      because: null,
    });
    expect(found.ties.toSorted()).toEqual(['joins', 'succession', 'works']);
  });

  it('of two hops goes one farther, nearer ties first', async () => {
    const found = await around('league', 'depth: 2, where: { validAt: "2014-06" }');
    expect(found.actors).toEqual(['league', 'ministry', 'old-league']);
    const all = await around('league', 'depth: 2');
    expect(all.actors).toEqual(['league', 'arland', 'ministry', 'old-league', 'blue-front', 'borland', 'red-front']);
    expect(all.ties.slice(0, 3).toSorted()).toEqual(['joins', 'succession', 'works']);
    expect(all.ties.slice(3).toSorted()).toEqual(['alliance', 'arms', 'foe', 'friend', 'onTheDayAfter', 'war']);
  });

  it('that is cut says so, with how many ties there are, and gives no actor that its ties do not name', async () => {
    expect(await around('league', 'depth: 2, first: 1')).toMatchObject({
      actors: ['league', expect.any(String)],
      truncated: true,
      because: '9 ties qualify; the first 1 are given.',
    });
    expect(await around('league', 'depth: 2, first: 0')).toEqual({
      actors: ['league'],
      ties: [],
      truncated: true,
      because: '9 ties qualify; the first 0 are given.',
    });
    expect(await around('league', 'depth: 2, first: 9')).toMatchObject({ truncated: false, because: null });
  });

  it('of an actor without ties is the actor', async () => {
    expect(await around('new-front', 'where: { sign: POSITIVE }')).toEqual({
      actors: ['new-front'],
      ties: [],
      truncated: false,
      because: null,
    });
  });
});
