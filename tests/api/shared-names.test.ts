import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/graph/store/store.ts';
import { ask, dataOf } from '../support/ask.ts';
import { runCli } from '../support/run-cli.ts';
import { smallStore } from '../support/small-ledger.ts';

let store: Store;
beforeAll(async () => {
  store = await smallStore();
  const addName = (label: string, of: string, text: string): Promise<unknown> =>
    store.runPlain(
      `MATCH (o:${label} { id: '${of}' })
       CREATE (o)-[:HAS_NAME]->(:Name { id: '${of} ${text}', text: '${text}', folded: 'shared', kind: 'ALIAS', position: 9 })`,
    );
  await addName('Actor', 'arland', 'shared');
  await addName('Actor', 'borland', 'SHARED');
  await addName('Place', 'hill', 'shared');
  await addName('Place', 'town', 'SHARED');
});
afterAll(() => store.close());

const faultsOf = async (query: string): Promise<readonly unknown[]> =>
  (await ask(store, query)).errors.map(({ message, extensions }) => [extensions?.['code'], message]);

describe('A name that two bear', () => {
  it('means the one that writes it so', async () => {
    const query = `{
      one: actor(id: "shared") { id } other: actor(id: "SHARED") { id }
      here: place(id: "shared") { id } there: place(id: "SHARED") { id }
    }`;
    expect(await dataOf(store, query)).toEqual({
      one: { id: 'arland' },
      other: { id: 'borland' },
      here: { id: 'hill' },
      there: { id: 'town' },
    });
  });

  it('means neither when both only fold as it does: an input error names both', async () => {
    expect(await faultsOf('{ actor(id: "Shared") { id } }')).toEqual([
      ['BAD_USER_INPUT', 'id: "Shared" is the name of arland, borland; give one of these ids.'],
    ]);
    expect(await faultsOf('{ place(id: "Shared") { id } }')).toEqual([
      ['BAD_USER_INPUT', 'id: "Shared" is the name of hill, town; give one of these ids.'],
    ]);
    expect(await faultsOf('{ events(where: { place: "the Shared" }) { totalCount } }')).toEqual([
      ['BAD_USER_INPUT', 'place: "the Shared" is the name of hill, town; give one of these ids.'],
    ]);
  });

  it('comes back with both as data', async () => {
    const { errors } = await ask(store, '{ place(id: "Shared") { id } }');
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      {
        code: 'BAD_USER_INPUT',
        candidates: [
          { id: 'hill', name: 'hill' },
          { id: 'town', name: 'town' },
        ],
      },
    ]);
  });

  it('gives both as candidates of a path', async () => {
    const query = `{ paths(from: "Shared", to: "borland") {
      ... on AmbiguousActor { input candidates { actor { id } matched { text } reason } } } }`;
    expect(await dataOf(store, query)).toEqual({
      paths: {
        input: 'Shared',
        candidates: [
          { actor: { id: 'arland' }, matched: { text: 'shared' }, reason: 'ALIAS' },
          { actor: { id: 'borland' }, matched: { text: 'SHARED' }, reason: 'ALIAS' },
        ],
      },
    });
  });
});

describe('A name of an actor that is merged into another', () => {
  it('means that other from then on, and itself before', async () => {
    const before = new Date().toISOString();
    const { code } = await runCli([
      'match',
      'accept',
      'red-front',
      'blue-front',
      '--judge',
      'Rima',
      '--reason',
      'one office',
    ]);
    expect(code).toBe(0);
    const query = `{
      actor(id: "BLUE FRONT") { id }
      before: actor(id: "BLUE FRONT", knownAt: "${before}") { id }
      dyad(a: "blue front", b: "ARLAND") { a { id } b { id } }
    }`;
    expect(await dataOf(store, query)).toEqual({
      actor: { id: 'red-front' },
      before: { id: 'blue-front' },
      dyad: { a: { id: 'arland' }, b: { id: 'red-front' } },
    });
  });
});
