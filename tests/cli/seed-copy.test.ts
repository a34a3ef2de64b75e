import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, expect, it } from 'vitest';
import { createIo } from '../../src/cli/io.ts';
import { readSettings } from '../../src/cli/settings.ts';
import { openOwnStore, type OpenStore } from '../../src/cli/with-store.ts';
import { findRunningLocal } from '../../src/graph/local/running.ts';

const root = mkdtempSync(join(tmpdir(), 'entente-seed-copy-'));
const cache = join(root, 'cache');
const { cache: realCache } = readSettings().local;

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** The jars of the machine, and copies of graphs of this test alone. */
const linkJars = (): void => {
  mkdirSync(cache);
  for (const name of readdirSync(realCache).filter((one) => one.startsWith('neo4j-')))
    symlinkSync(join(realCache, name), join(cache, name));
};

const open = (home: string, key: string): Promise<OpenStore> => {
  const io = createIo(new AbortController().signal);
  const settings = {
    ...io.settings,
    ...readSettings({ ...process.env, ENTENTE_HOME: join(root, home), NEO4J_URI: '' }),
  };
  const local = { ...settings.local, cache };
  return openOwnStore(
    { ...io, say: () => undefined, settings: { ...settings, local } },
    'http://127.0.0.1:4000',
    () => key,
  );
};

/** What a person types into Neo4j Browser. */
const typeIn = async (home: string, query: string): Promise<readonly unknown[]> => {
  const running = await findRunningLocal(join(root, home));
  if (running === null) throw new Error(`no Neo4j runs on ${home}`);
  const driver = neo4j.driver(running.boltUri, neo4j.auth.basic(running.username, running.password));
  try {
    return (await driver.executeQuery(query)).records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
};

const templates = (): readonly string[] =>
  existsSync(join(cache, 'templates')) ? readdirSync(join(cache, 'templates')) : [];

it('a graph that was loaded once begins later data folders, until the packs or the program change, and never one that somebody changed', async () => {
  linkJars();
  const first = await open('first', 'packs-1');
  expect(first.reusedGraph).toBe(false);
  await typeIn('first', "CREATE (:Kept { name: 'loaded once' })");
  await first.keepGraph();
  expect(templates()).toEqual([]);
  await first.close();
  expect(templates()).toEqual(['packs-1']);

  const second = await open('second', 'packs-1');
  expect(second.reusedGraph).toBe(true);
  expect(await typeIn('second', 'MATCH (k:Kept) RETURN k.name AS name')).toEqual([{ name: 'loaded once' }]);
  await second.close();

  const third = await open('third', 'packs-2');
  expect(third.reusedGraph).toBe(false);
  await third.keepGraph();
  await typeIn('third', "CREATE (:Kept { name: 'by hand' })");
  await third.close();
  expect(templates()).toEqual(['packs-1']);
}, 300_000);
