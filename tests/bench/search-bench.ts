/**
 * How long a search takes when 100,000 names are stored: p50 and p95 by what is asked, through the store and through GraphQL
 * over HTTP, on a local Neo4j with the seed packs and made-up names, warmed. The first row is a statement that reads nothing: on
 * a busy machine the times say little, what they are beside that one does. `ENTENTE_BENCH_NAMES` and `ENTENTE_BENCH_ROUNDS`
 * change the numbers.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { searchActors } from '../../src/api/questions/search.ts';
import { startServer } from '../../src/api/http/server.ts';
import { createIo } from '../../src/cli/io.ts';
import { loadPack } from '../../src/cli/load.ts';
import { listSeedPacks, readPackFolder } from '../../src/cli/pack-folder.ts';
import { foldName } from '../../src/domain/names/fold-name.ts';
import { readSettings } from '../../src/cli/settings.ts';
import { startLocalNeo4j } from '../../src/graph/local/local-neo4j.ts';
import { ensureModel } from '../../src/graph/store/model.ts';
import { Store } from '../../src/graph/store/store.ts';

const NAMES = Number(process.env['ENTENTE_BENCH_NAMES'] ?? 100_000);
const ROUNDS = Number(process.env['ENTENTE_BENCH_ROUNDS'] ?? 150);
const WARM_UP = 60;

/** Numbers in [0, 1) that are the same in every run. */
const numbers = (seed: number) => (): number => {
  seed = (seed * 1_664_525 + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
};
const next = numbers(20171103);
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)] as Item;

const LATIN =
  'ab ad al am ar as ba bar dar dhi fa fat gha ha hadi haq hus ir jab ja kha ka la li ma mu na nur qa ra sa sha shi ta tar wa ya za zu'.split(
    ' ',
  );
const ARABIC =
  'اب اد ام ار اس با بر دار ذي فا فت غا حا هادي حق حس ير جب جا خا كا لا لي ما مو نا نور قا را سا شا شي تا تر وا يا زا زو'.split(
    ' ',
  );
const WORDS = {
  latin: ['Liwa', 'Kataib', 'Jaysh', 'Harakat', 'Front', 'Army', 'Brigade', 'Council', 'Movement', 'Forces'],
  arabic: ['لواء', 'كتائب', 'جيش', 'حركة', 'جبهة', 'مجلس', 'قوات', 'حزب', 'سرايا', 'فرقة'],
};

const word = (parts: readonly string[]): string =>
  Array.from({ length: 2 + Math.floor(next() * 3) }, () => pick(parts)).join('');
const madeName = (arabic: boolean): string =>
  [
    pick(arabic ? WORDS.arabic : WORDS.latin),
    ...Array.from({ length: 1 + Math.floor(next() * 2) }, () => word(arabic ? ARABIC : LATIN)),
  ].join(' ');

const misspelt = (text: string): string => {
  const at = 1 + Math.floor(next() * Math.max(1, text.length - 2));
  return text.slice(0, at) + text.slice(at + 1);
};

const names = Array.from({ length: NAMES }, (_, at) => ({
  text: madeName(at % 2 === 0),
  actor: `made-${Math.floor(at / 4)}`,
  at,
}));

const quantile = (times: readonly number[], share: number): number =>
  Number(([...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0).toFixed(2));

const timeOf = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

const home = mkdtempSync(join(tmpdir(), 'entente-bench-'));
const io = createIo(new AbortController().signal);
const report = (what: unknown): void => {
  io.say(String(what));
};
const local = await startLocalNeo4j({ home, ...readSettings().local, report });
try {
  const address = { uri: local.boltUri, username: local.username, password: local.password, database: null };
  const store = new Store(address);
  await ensureModel(store);
  for (const folder of listSeedPacks()) await loadPack(store, readPackFolder(folder), io);
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password));
  const rows = names.map(({ text, actor, at }) => ({ id: `made-name-${at}`, actor, text, folded: foldName(text) }));
  for (let start = 0; start < rows.length; start += 10_000)
    await driver.executeQuery(
      `UNWIND $rows AS row MERGE (a:Actor { id: row.actor }) ON CREATE SET a:ArmedGroup, a.kind = 'ARMED_GROUP', a.name = row.text
       CREATE (a)-[:HAS_NAME]->(:Name { id: row.id, text: row.text, folded: row.folded, kind: 'ALIAS', position: 0 })`,
      { rows: rows.slice(start, start + 10_000) },
    );
  await driver.executeQuery('CALL db.awaitIndexes(300)');
  await driver.executeQuery('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()').catch(() => undefined);
  const stored = (await driver.executeQuery('MATCH (n:Name) RETURN count(n) AS count')).records[0]?.get(
    'count',
  ) as unknown;
  io.say(`${String(stored)} names are stored.`);
  const server = await startServer({ store, host: '127.0.0.1', port: 0, browserUrl: null, report });
  const served = async (text: string): Promise<void> => {
    const query = 'query ($text: String!) { search(text: $text) { score reason actor { id name } matched { text } } }';
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { text } }),
    });
    const answer = (await response.json()) as { errors?: unknown };
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  };
  const SEED = [
    'داعش',
    'ISIS',
    'قسد',
    'الحشد',
    'Hezbollah',
    'Iraq',
    'Islamic State',
    'الجيش السورى',
    'Hizballah',
    'Peshmerga',
    'SDF',
    'Syrian Dem',
  ];
  const ASKED: Readonly<Record<string, () => string>> = {
    'as written': () => pick(names).text,
    folded: () => pick(names).text.toUpperCase().replaceAll('ا', 'أ'),
    'a beginning': () => pick(names).text.slice(0, 9),
    'one word of it': () => pick(names).text.split(' ').at(-1) ?? '',
    'one letter lost': () => misspelt(pick(names).text),
    'two letters lost': () => misspelt(misspelt(pick(names).text)),
    nobody: () => `${word(LATIN)}x ${word(LATIN)}w ${word(ARABIC)}`,
    'one letter': () => pick(['a', 's', 'ا', 'ك']),
    'the seed': () => pick(SEED),
  };
  const all: { store: number[]; graphql: number[] } = { store: [], graphql: [] };
  const results: object[] = [];
  for (const text of Object.values(ASKED).flatMap((make) => Array.from({ length: WARM_UP }, make))) {
    await searchActors(store, text, 10);
    await served(text);
  }
  const pings: number[] = [];
  for (let round = 0; round < ROUNDS; round++) pings.push(await timeOf(() => store.read('read/ping', {})));
  results.push({ asked: '(ping)', storeP50: quantile(pings, 0.5), storeP95: quantile(pings, 0.95) });
  for (const [asked, make] of Object.entries(ASKED)) {
    const texts = Array.from({ length: ROUNDS }, make);
    const [inStore, overHttp]: [number[], number[]] = [[], []];
    for (const text of texts) {
      inStore.push(await timeOf(() => searchActors(store, text, 10)));
      overHttp.push(await timeOf(() => served(text)));
    }
    all.store.push(...inStore);
    all.graphql.push(...overHttp);
    results.push({
      asked,
      storeP50: quantile(inStore, 0.5),
      storeP95: quantile(inStore, 0.95),
      graphqlP50: quantile(overHttp, 0.5),
      graphqlP95: quantile(overHttp, 0.95),
    });
  }
  results.push({
    asked: 'all',
    storeP50: quantile(all.store, 0.5),
    storeP95: quantile(all.store, 0.95),
    graphqlP50: quantile(all.graphql, 0.5),
    graphqlP95: quantile(all.graphql, 0.95),
  });
  console.table(results);
  await server.close();
  await driver.close();
  await store.close();
} finally {
  await local.stop();
  rmSync(home, { recursive: true, force: true });
}
