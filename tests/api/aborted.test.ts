import { once } from 'node:events';
import { request, type ClientRequest } from 'node:http';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/graph/store/store.ts';
import { fetchAnswer, postQuery, serve, type Served } from '../support/serve.ts';
import { smallStore } from '../support/small-ledger.ts';
import { testAddress } from '../support/store.ts';

const TOKEN = 'a-token-of-this-test-run';
const CLIENTS = 20;

let store: Store;
let service: Served;
let driver: Driver;
beforeAll(async () => {
  store = await smallStore();
  service = await serve(store, TOKEN);
  const { uri, username, password } = testAddress();
  driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
});
afterAll(async () => {
  await service.close();
  await driver.close();
  await store.close();
});

/** Transactions of the service that are open, by what Neo4j says of them. */
const openTransactions = async (): Promise<number> => {
  const text =
    "SHOW TRANSACTIONS YIELD connectionId, currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW' RETURN count(*) AS open";
  const { records } = await driver.executeQuery(text);
  return (records[0]?.get('open') as { toNumber: () => number }).toNumber();
};

/** Transactions that wait for the lock of the ledger. */
const waiting = async (): Promise<readonly string[]> => {
  const text =
    "SHOW TRANSACTIONS YIELD transactionId, currentQuery WHERE currentQuery CONTAINS 'l.locked' AND NOT currentQuery STARTS WITH 'SHOW' RETURN transactionId";
  return (await driver.executeQuery(text)).records.map((record) => String(record.get('transactionId')));
};

const ARLAND = '{ actor(id: "arland") { id } }';
const RETIRE =
  'mutation { recordClaims(input: [{ subject: "arland", type: "SUPPORTS", object: "borland", attestedOn: "1999", source: "paper", evidence: [{ document: "paper", locator: "p1:0-9" }] }]) { created } }';

const send = (path: string, query: string | null): ClientRequest => {
  const asked = request(`${service.url}${path}`, {
    method: query === null ? 'GET' : 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` },
  });
  asked.on('error', () => undefined);
  asked.end(query === null ? undefined : JSON.stringify({ query }));
  return asked;
};

/** While somebody else holds a lock that every write needs, writes wait for it. */
const whileLedgerIsLocked = async (work: () => Promise<void>): Promise<void> => {
  const session = driver.session();
  const tx = await session.beginTransaction();
  await tx.run("MERGE (l:Ledger { id: 'ledger' }) SET l.held = true");
  try {
    await work();
  } finally {
    await tx.rollback();
    await session.close();
  }
};

describe('A client that goes away', () => {
  it(`has its transactions ended: of ${CLIENTS} writes that wait for a lock none is left a second later`, async () => {
    await whileLedgerIsLocked(async () => {
      const clients = Array.from({ length: CLIENTS }, () => send('/graphql', RETIRE));
      await expect.poll(waiting, { timeout: 20_000 }).toHaveLength(CLIENTS);
      for (const client of clients) client.destroy();
      // Only the one that holds the lock is left.
      await expect.poll(openTransactions, { timeout: 5_000, interval: 50 }).toBe(1);
    });
    expect(await postQuery(service.url, ARLAND)).toMatchObject({
      status: 200,
      body: { data: { actor: { id: 'arland' } } },
    });
    expect(await store.runPlain("MATCH (c:Claim { attestedOn: '1999' }) RETURN c.id AS id")).toEqual([]);
    expect(service.reported).toEqual([]);
  });

  it('costs no statement more', async () => {
    let statements = 0;
    const counted = store.observed(() => {
      statements += 1;
    });
    const own = await serve(counted);
    const asked = request(`${own.url}/export/ledger.ndjson`);
    asked.on('error', () => undefined).end();
    const [response] = (await once(asked, 'response')) as [{ destroy: () => void }];
    response.destroy();
    asked.destroy();
    await new Promise((done) => setTimeout(done, 500));
    const before = statements;
    await new Promise((done) => setTimeout(done, 500));
    expect(statements).toBe(before);
    await own.close();
  });

  it('while its answer is complete has it, and nothing is taken back', async () => {
    const answer = await fetchAnswer(`${service.url}/export/actors.csv`);
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('arland');
  });
});

describe('A write that waits for a lock for too long', () => {
  it('is refused with 503 and when to try again, not as a failure of ours; and nothing is written', async () => {
    const short = await serve(store.patient(), TOKEN);
    await whileLedgerIsLocked(async () => {
      const answer = fetchAnswer(`${short.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` },
        body: JSON.stringify({ query: RETIRE }),
      });
      await expect.poll(waiting, { timeout: 20_000 }).toHaveLength(1);
      // What an administrator does to a transaction in the way, and Neo4j itself after the time that it was given.
      await driver.executeQuery(`TERMINATE TRANSACTIONS '${(await waiting())[0]}'`);
      const { status, headers, body } = await answer;
      expect([status, headers.get('retry-after')]).toEqual([503, '2']);
      expect(body).toMatchObject({
        errors: [
          { message: 'The store has too much to do. Try again in a moment.', extensions: { code: 'STORE_BUSY' } },
        ],
      });
    });
    expect(short.reported).toEqual([]);
    await short.close();
  });
});
