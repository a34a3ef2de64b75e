import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { inject } from 'vitest';
import { createIo } from '../../src/cli/io.ts';
import { loadPack } from '../../src/cli/load.ts';
import { listSeedPacks, type PackFolder, readPackFolder } from '../../src/cli/pack-folder.ts';
import { ensureModel } from '../../src/graph/store/model.ts';
import { fewerClaims } from './fewer-claims.ts';
import { PATIENT, type StoreAddress } from '../../src/graph/store/connection.ts';
import { Store } from '../../src/graph/store/store.ts';
import type { TestNeo4j } from './neo4j-global-setup.ts';

const askForNeo4j = async (): Promise<TestNeo4j | null> => {
  const url = inject('neo4jsUrl') as string | undefined;
  if (url === undefined) return null;
  // Unlike fetch, this waits as long as it takes: on a new machine Neo4j is downloaded first.
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    get(`${url}/${process.env['VITEST_POOL_ID']}`, resolve).on('error', reject);
  });
  const answered = await text(answer);
  if (answer.statusCode !== 200) throw new Error(`The Neo4j of these tests did not start.\n${answered}`);
  return JSON.parse(answered) as TestNeo4j;
};

const neo4jOfWorker = await askForNeo4j();

/** The Neo4j of this worker; files of the pure project have none. */
export const testNeo4j = (): TestNeo4j => {
  if (neo4jOfWorker === null) throw new Error('This file is not in the project whose tests have a Neo4j.');
  return neo4jOfWorker;
};

export const testAddress = (): StoreAddress => {
  const { uri, username, password } = testNeo4j();
  return { uri, username, password, database: null };
};

/**
 * Empties a store of any size. Relationships go first: an actor with 20,000 ties, deleted with all of them in one transaction, filled the heap
 * of this small Neo4j, which then did nothing for minutes but look for room in it.
 */
export const wipeInParts = async (store: Store): Promise<void> => {
  await store.runPlain('MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 5000 ROWS');
  await store.runPlain('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
};

/**
 * The store of this worker with the model and this content in it, and nothing else. What is there already is kept if nothing
 * at all was written since: the bookmark, which every transaction moves on, says so. It is patient, as workers share the cores.
 */
export const storeWith = async (content: string, fill: (store: Store) => Promise<unknown>): Promise<Store> => {
  const { contentFile } = testNeo4j();
  const store = new Store(testAddress(), { patience: PATIENT });
  const written = existsSync(contentFile) ? readFileSync(contentFile, 'utf8') : '';
  if (written === `${content} ${await store.bookmark()}`) return store;
  await wipeInParts(store);
  await ensureModel(store);
  await fill(store);
  writeFileSync(contentFile, `${content} ${await store.bookmark()}`);
  return store;
};

/** The real store of this worker, emptied, with the model in place. */
export const emptyStore = (): Promise<Store> => storeWith('nothing', () => Promise.resolve());

const seeded = (content: string, packs: () => readonly PackFolder[]): Promise<Store> =>
  storeWith(content, async (store) => {
    const io = { ...createIo(new AbortController().signal), say: () => undefined, progress: () => undefined };
    for (const pack of packs()) await loadPack(store, pack, io);
    // Plans are made for good here: not those of an empty graph.
    await store.runPlain('CALL db.clearQueryCaches()');
  });

/** The store with the seed packs in it. */
export const seededStore = (): Promise<Store> => seeded('seed', () => listSeedPacks().map(readPackFolder));

/** The store with every fifth claim of the seed packs in it, for tests that write all of it again. */
export const thinStore = (): Promise<Store> =>
  seeded('every fifth claim of the seed', () =>
    listSeedPacks().map((folder) => {
      const { name, pack } = readPackFolder(folder);
      return { name, pack: fewerClaims(pack) };
    }),
  );
