/**
 * Clients that go away while Neo4j works for them: how soon none of their transactions is left. Somebody else holds the lock of the ledger, so
 * every change waits; all clients close their connections at once.
 *
 *   npm run aborts
 *
 * `ENTENTE_BENCH_CLIENTS` makes it smaller or larger.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, type ClientRequest, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { startServer } from '../../src/api/http/server.ts';
import { ensureModel } from '../../src/graph/store/model.ts';
import { Store } from '../../src/graph/store/store.ts';
import { loadRecords } from '../../src/graph/write/load/load-records.ts';
import { LOAD } from '../support/records.ts';
import { WHOLE } from '../support/small-graph.ts';
import { startForTests } from '../support/start-for-tests.ts';

const CLIENTS = Number(process.env['ENTENTE_BENCH_CLIENTS'] ?? 1_000);
/** As many connections as a service has; all others wait for their turn. */
const MOST_AT_ONCE = Math.min(50, CLIENTS);
const TOKEN = 'a-token-for-this-measurement';
const QUERY =
  'mutation { recordClaims(input: [{ subject: "iran", type: "SUPPORTS", object: "syria", attestedOn: "1999", source: "report", evidence: [{ document: "report", locator: "p1:0-9" }] }]) { created } }';
const OURS =
  "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'l.locked' AND NOT currentQuery STARTS WITH 'SHOW' RETURN count(*) AS open";

const home = mkdtempSync(join(tmpdir(), 'entente-aborts-'));
const local = await startForTests(home);
const { boltUri: uri, username, password } = local;
const store = new Store({ uri, username, password, database: null });
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
try {
  await ensureModel(store.patient());
  await loadRecords(store, WHOLE, LOAD);
  const report = (error: unknown): void => {
    console.log('internal:', error);
  };
  const service = await startServer({ store, host: '127.0.0.1', port: 0, browserUrl: null, report, writeToken: TOKEN });
  const holder = driver.session();
  const held = await holder.beginTransaction();
  await held.run("MERGE (l:Ledger { id: 'ledger' }) SET l.held = true");
  const countOpen = async (): Promise<number> =>
    Number((await driver.executeQuery(OURS)).records[0]?.get('open') ?? Number.NaN);

  const agent = new Agent({ maxSockets: CLIENTS });
  const refused: number[] = [];
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` };
  const clients = Array.from({ length: CLIENTS }, (): ClientRequest => {
    const client = request(`${service.url}/graphql`, { method: 'POST', headers, agent });
    client.on('error', () => undefined).on('response', ({ statusCode = 0 }) => refused.push(statusCode));
    client.end(JSON.stringify({ query: QUERY }));
    return client;
  });
  let open = 0;
  for (const until = Date.now() + 60_000; open < MOST_AT_ONCE && Date.now() < until; await sleep(100))
    open = Math.max(open, await countOpen());
  console.log(
    `${CLIENTS} clients ask for a change; ${open} transactions wait for the lock, ${refused.length} answered already.`,
  );
  const begun = performance.now();
  for (const client of clients) client.destroy();
  let left = open;
  while (left > 0 && performance.now() - begun < 60_000) left = await countOpen();
  console.log(`${left} left after ${Math.round(performance.now() - begun)} ms.`);
  // Whoever waited for a turn begins nothing any more.
  await sleep(2_000);
  console.log(`${await countOpen()} two seconds later.`);
  await held.rollback();
  await service.close();
  if (left > 0 || open === 0) process.exitCode = 1;
} finally {
  await driver.close();
  await store.close();
  await local.stop();
  rmSync(home, { recursive: true, force: true });
}
