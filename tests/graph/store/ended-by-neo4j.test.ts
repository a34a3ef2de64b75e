import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROMPT } from '../../../src/graph/store/connection.ts';
import { Store } from '../../../src/graph/store/store.ts';
import { BoltProxy } from '../../support/bolt-proxy.ts';
import { emptyStore, testAddress } from '../../support/store.ts';

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
afterAll(() => store.close());

const settingsOf = async (...names: readonly string[]): Promise<unknown> =>
  store.runPlain(
    `SHOW SETTINGS ${names.map((name) => `'${name}'`).join(', ')} YIELD name, value RETURN name, value ORDER BY name`,
  );

describe('The local Neo4j', () => {
  it('bounds the time and the memory of every transaction', async () => {
    expect(await settingsOf('db.memory.transaction.max', 'db.transaction.timeout')).toEqual([
      { name: 'db.memory.transaction.max', value: '256.00MiB' },
      { name: 'db.transaction.timeout', value: '2m' },
    ]);
  });
});

describe('A transaction that Neo4j ends', () => {
  it('for its memory is STORE_BUSY, and Neo4j answers others', async () => {
    await expect(
      store.runPlain('UNWIND range(1, 30000000) AS i WITH collect(toString(i)) AS texts RETURN size(texts) AS n'),
    ).rejects.toMatchObject({ code: 'STORE_BUSY' });
    expect(await store.read('read/ping', {})).toEqual([{ one: 1 }]);
  });

  it('is told how long it may run, and ends by then when we are cut off and cannot end it', async () => {
    const proxy = await BoltProxy.open(testAddress().uri);
    const soon = new Store({ ...testAddress(), uri: proxy.uri }, { patience: { ...PROMPT, writeMs: 3_000 } });
    const statuses = async (): Promise<readonly unknown[]> =>
      (
        await store.runPlain(
          "SHOW TRANSACTIONS YIELD currentQuery, status WHERE NOT currentQuery STARTS WITH 'SHOW' RETURN status",
        )
      ).map(({ status }) => status);
    const cutOff = soon.writeSoon(async (run) => {
      await run('write/lock-ledger', {});
      proxy.freeze();
      await run('read/ping', {});
    });
    await expect(cutOff).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    expect(await statuses()).toHaveLength(1);
    // It locked the ledger; Neo4j lets go of that.
    await store.write((run) => run('write/lock-ledger', {}));
    expect(await statuses()).toEqual([expect.stringContaining('TransactionTimedOutClientConfiguration')]);
    await soon.close();
    await proxy.close();
  });
});
