/**
 * What GraphQL costs over the bare reads: p50 of three questions over HTTP, divided by the p50 of the very statements that
 * they run, sent by the raw driver, in the same run on the same database. Times on a shared machine say little; ratios do.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { startServer } from '../../src/api/http/server.ts';
import { createIo } from '../../src/cli/io.ts';
import { loadPack } from '../../src/cli/load.ts';
import { listSeedPacks, readPackFolder } from '../../src/cli/pack-folder.ts';
import { readSettings } from '../../src/cli/settings.ts';
import { startLocalNeo4j } from '../../src/graph/local/local-neo4j.ts';
import { ensureModel } from '../../src/graph/store/model.ts';
import { toDriverParameters } from '../../src/graph/statements/parameters.ts';
import { getStatement } from '../../src/graph/statements/statements.ts';
import { Store } from '../../src/graph/store/store.ts';

const ROUNDS = Number(process.env['ENTENTE_BENCH_ROUNDS'] ?? 60);
const WARM_UP = 15;

const QUESTIONS: Readonly<Record<string, string>> = {
  paths: `{ paths(from: "united-states", to: "popular-mobilization-forces", where: { validAt: "2017-07-10" }, first: 5) {
    ... on Paths { hasMore nodes { sign certainty actors { id name } hops { ties { id type claims { id source { title } evidence { locator } } } } } } } }`,
  dyad: `{ dyad(a: "united-states", b: "russia") { timeline { from to sign certainty ties { id type subject { id } object { id } } } } }`,
  actor: `{ actor(id: "iran") { id name names { text } ties(first: 25) { nodes { id type object { id name } } } } }`,
};

interface Ran {
  readonly text: string;
  readonly params: Record<string, unknown>;
}

const p50 = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

const timeOf = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

const ask = async (url: string, query: string): Promise<void> => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const answer = (await response.json()) as { errors?: unknown };
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
};

const replay = async (driver: Driver, statements: readonly Ran[]): Promise<void> => {
  for (const { text, params } of statements) {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    await session.executeRead(async (tx) => (await tx.run(text, params)).records.map((record) => record.toObject()));
    await session.close();
  }
};

const home = mkdtempSync(join(tmpdir(), 'entente-bench-'));
const interrupt = new AbortController();
const io = createIo(interrupt.signal);
const local = await startLocalNeo4j({
  ...readSettings().local,
  home,
  report: (error) => {
    io.say(String(error));
  },
});
try {
  const address = { uri: local.boltUri, username: local.username, password: local.password, database: null };
  const recorded: Ran[] = [];
  const store = new Store(address).observed((name, params) => {
    const { text, params: fields } = getStatement(name);
    recorded.push({ text, params: toDriverParameters(fields, params) });
  });
  await ensureModel(store);
  for (const folder of listSeedPacks()) await loadPack(store, readPackFolder(folder), io);
  const server = await startServer({
    store,
    host: '127.0.0.1',
    port: 0,
    browserUrl: null,
    report: (error) => {
      io.say(String(error));
    },
  });
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
    disableLosslessIntegers: true,
  });
  const results: unknown[] = [];
  for (const [name, query] of Object.entries(QUESTIONS)) {
    recorded.length = 0;
    await ask(server.url, query);
    const statements = [...recorded];
    for (let round = 0; round < WARM_UP; round++) {
      await ask(server.url, query);
      await replay(driver, statements);
    }
    const served: number[] = [];
    const bare: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      served.push(await timeOf(() => ask(server.url, query)));
      bare.push(await timeOf(() => replay(driver, statements)));
    }
    const [graphql, raw] = [p50(served), p50(bare)];
    results.push({
      question: name,
      statements: statements.length,
      graphqlMs: Number(graphql.toFixed(2)),
      rawDriverMs: Number(raw.toFixed(2)),
      ratio: Number((graphql / raw).toFixed(2)),
    });
  }
  console.table(results);
  await driver.close();
  await server.close();
  await store.close();
} finally {
  await local.stop();
  rmSync(home, { recursive: true, force: true });
}
