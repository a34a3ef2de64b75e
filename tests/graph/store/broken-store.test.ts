import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PROMPT } from '../../../src/graph/store/connection.ts';
import { Store } from '../../../src/graph/store/store.ts';
import { recordClaims } from '../../../src/graph/write/claims/record-claims.ts';
import { loadRecords } from '../../../src/graph/write/load/load-records.ts';
import { BoltProxy, type Passing } from '../../support/bolt-proxy.ts';
import { evidenced, LOAD, wipe } from '../../support/records.ts';
import { claimsOf, WHOLE } from '../../support/small-graph.ts';
import { emptyStore, testAddress } from '../../support/store.ts';

const now = () => new Date('2026-11-24T12:00:00Z');
const MORE = claimsOf({ validFrom: '2009' }, { validFrom: '2010' }).map(evidenced);

let direct: Store;
let proxy: BoltProxy;
let store: Store;
beforeAll(async () => {
  direct = await emptyStore();
});
afterAll(() => direct.close());
beforeEach(async () => {
  proxy = await BoltProxy.open(testAddress().uri);
  store = new Store({ ...testAddress(), uri: proxy.uri }, { patience: { ...PROMPT, pingMs: 3_000 } });
});
afterEach(async () => {
  await store.close();
  await proxy.close();
});

const ping = () => store.read('read/ping', {});
const isReply = ({ message, side }: Passing, to: Passing['message']): boolean => message === to && side === 'reply';

describe('A connection that ends while it logs in', () => {
  it.each(['HELLO', 'LOGON'] as const)('at %s costs a question nothing: it is asked again', async (message) => {
    let resets = 0;
    proxy.fateOf = (passing) => {
      if (passing.message !== message || resets > 0) return 'pass';
      resets += 1;
      return passing.side === 'request' ? 'reset' : 'pass';
    };
    expect(await ping()).toEqual([{ one: 1 }]);
    expect(resets).toBe(1);
  });

  it.each(['HELLO', 'LOGON'] as const)('at %s each time is a store that is unreachable', async (message) => {
    for (const fate of ['reset', 'cut'] as const)
      for (const side of ['request', 'reply'] as const) {
        proxy.fateOf = (passing) => (passing.message === message && passing.side === side ? fate : 'pass');
        await expect(ping(), `${fate} ${side}`).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
      }
  });
});

describe('A database that is of no use is a store that is unreachable, not a bug of ours:', () => {
  it.each([
    ['it has become read-only', 'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', 'No write operations.'],
    [
      'it has met a critical error',
      'Neo.DatabaseError.General.UnknownError',
      'The database has encountered a critical error, and needs to be restarted. Please see database logs for more details.',
    ],
    ['its disk is full', 'Neo.DatabaseError.Transaction.TransactionStartFailed', 'No space left on device'],
    ['its files are damaged', 'Neo.DatabaseError.General.StorageDamageSuspected', 'Expected a record.'],
    ['it is not open', 'Neo.TransientError.Database.DatabaseUnavailable', 'The database is not available.'],
  ])('%s', async (_, fails, says) => {
    proxy.fateOf = (passing) => (isReply(passing, 'RUN') ? { fails, says } : 'pass');
    await expect(ping()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    proxy.fateOf = () => 'pass';
    expect(await ping()).toEqual([{ one: 1 }]);
  });

  it('but a statement that is wrong is one', async () => {
    const says = 'The text "critical error" is read-only.';
    proxy.fateOf = (passing) =>
      isReply(passing, 'RUN') ? { fails: 'Neo.ClientError.Statement.SyntaxError', says } : 'pass';
    await expect(ping()).rejects.toMatchObject({ code: 'INTERNAL' });
  });
});

describe('A commit that failed within Neo4j, which may have been made or not,', () => {
  const FAILS = { fails: 'Neo.DatabaseError.Transaction.TransactionCommitFailed', says: 'Could not apply.' };
  const storedOf = async (): Promise<number> =>
    (await direct.read('read/claims-by-id', { ids: MORE.map(({ id }) => id) })).length;
  beforeEach(async () => {
    await wipe(direct);
    await loadRecords(direct, WHOLE, LOAD);
  });

  it('is asked about by its own id, and the answer says what it did', async () => {
    let failed = 0;
    proxy.fateOf = (passing) => (isReply(passing, 'COMMIT') && failed++ === 0 ? FAILS : 'pass');
    expect((await recordClaims(store, MORE, now)).created).toBe(2);
    expect([failed, await storedOf()]).toEqual([2, 2]);
  });

  it('is OUTCOME_UNKNOWN when it fails again and again', async () => {
    proxy.fateOf = (passing) => (isReply(passing, 'COMMIT') ? FAILS : 'pass');
    await expect(recordClaims(store, MORE, now, 'a key')).rejects.toMatchObject({ code: 'OUTCOME_UNKNOWN' });
    proxy.fateOf = () => 'pass';
    expect((await recordClaims(store, MORE, now, 'a key')).created).toBe(2);
    expect(await storedOf()).toBe(2);
  });

  it('is refused for good when Neo4j says so', async () => {
    const refused = { fails: 'Neo.ClientError.Schema.ConstraintValidationFailed', says: 'A claim has that id.' };
    proxy.fateOf = (passing) => (isReply(passing, 'COMMIT') ? refused : 'pass');
    await expect(recordClaims(store, MORE, now)).rejects.toMatchObject({ code: 'INTERNAL' });
  });
});
