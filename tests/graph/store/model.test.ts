import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  checkModel,
  checkVersion,
  ensureModel,
  listMissingModelObjects,
  modelObjects,
} from '../../../src/graph/store/model.ts';
import type { ReadName } from '../../../src/graph/store/run.ts';
import { Store } from '../../../src/graph/store/store.ts';
import type { Catalogue } from '../../../src/graph/statements/generated-catalogue.ts';
import { emptyStore, testAddress } from '../../support/store.ts';

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
afterAll(async () => {
  await ensureModel(store);
  await store.close();
});

const dropText = (text: string, name: string): string =>
  `DROP ${text.startsWith('CREATE CONSTRAINT') ? 'CONSTRAINT' : 'INDEX'} ${name}`;

const refusal = (names: readonly string[]): string =>
  `The store lacks ${names.length === 1 ? 'a constraint or index' : `${names.length} constraints or indexes`} that the model needs: ` +
  `${names.join(', ')}. Run "npx entente doctor --repair", or "npx entente load" of any pack, to create what is missing.`;

describe('the model', () => {
  it('has a name for each object, and no name twice', () => {
    const names = modelObjects().map(({ name }) => name);
    expect(names.length).toBeGreaterThan(35);
    expect(new Set(names).size).toBe(names.length);
  });

  it('is whole in a store that was made ready', async () => {
    await expect(checkModel(store)).resolves.toBeUndefined();
  });

  it('lacks each object that was dropped, by name, until it is repaired', async () => {
    const dropped: string[] = [];
    for (const { name, text } of modelObjects()) {
      await store.runPlain(dropText(text, name));
      dropped.push(name);
      await expect(checkModel(store)).rejects.toMatchObject({ code: 'CONSTRAINT_MISSING', message: refusal(dropped) });
    }
    await ensureModel(store);
    expect(await listMissingModelObjects(store)).toEqual([]);
    const [first] = modelObjects().filter(({ text }) => text.startsWith('CREATE CONSTRAINT'));
    if (!first) throw new Error('there is no constraint');
    await store.runPlain(dropText(first.text, first.name));
    await expect(checkModel(store)).rejects.toMatchObject({ message: refusal([first.name]) });
    await ensureModel(store);
    await expect(checkModel(store)).resolves.toBeUndefined();
  });

  it('holds once it is repaired: a second node or tie of one id is refused', async () => {
    const twice = (first: string, second: string) => store.runPlain(`${first}\n${second}`);
    for (const label of ['Actor', 'Place', 'Event', 'Source', 'Claim', 'Batch', 'Pack', 'Name', 'ExternalId'])
      await expect(twice(`CREATE (:${label} { id: 'x' })`, `CREATE (:${label} { id: 'x' })`), label).rejects.toThrow();
    await expect(
      twice(
        "CREATE (a:Actor { id: 'a' })-[:FIGHTS { id: 'x' }]->(b:Actor { id: 'b' })",
        "CREATE (b)-[:FIGHTS { id: 'x' }]->(a)",
      ),
    ).rejects.toThrow();
    expect(await store.runPlain('MATCH (n) WHERE NOT n:Setting RETURN count(n) AS count')).toEqual([{ count: 0 }]);
  });
});

/** The store, but for what it says of its version: a real old Neo4j is more than a test run can have. */
class Aged extends Store {
  readonly #version: string;
  constructor(version: string) {
    super(testAddress());
    this.#version = version;
  }
  override read<Name extends ReadName>(): Promise<readonly Catalogue[Name]['row'][]> {
    const row = { name: 'Neo4j Kernel', version: this.#version, edition: 'community' };
    return Promise.resolve([row as Catalogue[Name]['row']]);
  }
}

describe('the version', () => {
  it('of this store is one we work with', async () => {
    expect(await checkVersion(store)).toMatch(/^5\.26\.\d+$/);
  });

  for (const version of ['4.4.40', '5.9.0', '5.25.1', '5'])
    it(`${version} is too old`, async () => {
      const aged = new Aged(version);
      await expect(checkVersion(aged)).rejects.toMatchObject({
        code: 'STORE_TOO_OLD',
        message: `This is Neo4j ${version}; Entente needs 5.26 or newer.`,
      });
      await aged.close();
    });

  for (const version of ['5.26.0', '5.27.0-aura', '2025.01.0', '2026.08.1'])
    it(`${version} is new enough`, async () => {
      const aged = new Aged(version);
      expect(await checkVersion(aged)).toBe(version);
      await aged.close();
    });
});
