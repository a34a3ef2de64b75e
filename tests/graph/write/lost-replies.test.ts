import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ActorId } from '../../../src/domain/ids.ts';
import { auditGraph } from '../../../src/graph/audit.ts';
import { PATIENT, PROMPT } from '../../../src/graph/store/connection.ts';
import { Store } from '../../../src/graph/store/store.ts';
import { recordClaims } from '../../../src/graph/write/claims/record-claims.ts';
import { retireClaims } from '../../../src/graph/write/claims/retire-claims.ts';
import { recordJudgements } from '../../../src/graph/write/judge.ts';
import { loadRecords } from '../../../src/graph/write/load/load-records.ts';
import { BoltProxy } from '../../support/bolt-proxy.ts';
import { evidenced, LOAD, wipe } from '../../support/records.ts';
import { claimsOf, WHOLE } from '../../support/small-graph.ts';
import { emptyStore, testAddress } from '../../support/store.ts';

const now = () => new Date('2026-11-24T12:00:00Z');
const MORE = claimsOf({ validFrom: '2009' }, { validFrom: '2010' }, { validFrom: '2011' }).map(evidenced);
const IDS = MORE.map(({ id }) => id);

let store: Store;
let proxy: BoltProxy;
let behind: Store;
beforeAll(async () => {
  store = await emptyStore();
});
afterAll(() => store.close());
beforeEach(async () => {
  await wipe(store);
  await loadRecords(store, WHOLE, LOAD);
  proxy = await BoltProxy.open(testAddress().uri);
  behind = new Store({ ...testAddress(), uri: proxy.uri }, { patience: PATIENT });
  await behind.read('read/ping', {});
});
afterEach(async () => {
  await behind.close();
  await proxy.close();
});

/** How many commits were answered; the answer to this one is lost, and so is its connection. */
const loseReply = (nth: number): (() => number) => {
  let commits = 0;
  proxy.fateOf = ({ message, side }) => {
    if (message !== 'COMMIT' || side !== 'reply') return 'pass';
    commits += 1;
    return commits === nth ? 'cut' : 'pass';
  };
  return () => commits;
};

const storedOf = async (): Promise<number> => (await store.read('read/claims-by-id', { ids: IDS })).length;

describe('A change whose answer was lost says what it did, not what its second run found to do:', () => {
  it('three claims recorded are three created', async () => {
    const commits = loseReply(1);
    expect((await recordClaims(behind, MORE, now)).created).toBe(3);
    expect([commits(), await storedOf()]).toEqual([2, 3]);
    expect(await auditGraph(store)).toEqual([]);
  });

  it('two claims retired are two', async () => {
    await recordClaims(store, MORE, now);
    const commits = loseReply(1);
    expect(await retireClaims(behind, IDS.slice(0, 2), 'wrong', now)).toMatchObject({ retired: 2 });
    expect(commits()).toBe(2);
  });

  it('a judgement put on the ledger is one, with the edges that it changed', async () => {
    const content = {
      keep: 'syria' as ActorId,
      other: 'islamic-state' as ActorId,
      judge: 'Rima',
      reason: 'one',
    } as const;
    const commits = loseReply(1);
    const judged = await recordJudgements(behind, [{ ...content, verdict: 'NOT_SAME_AS' }], now);
    expect([judged.added, judged.overturned, judged.judgements.length]).toEqual([1, [], 1]);
    expect(commits()).toBe(2);
    expect((await store.read('read/judgements', { standing: true })).length).toBe(1);
  });

  it.each([1, 2, 3])(
    'a load that loses the answer to its commit %i reports every claim and tie that it made',
    async (nth) => {
      await wipe(store);
      const commits = loseReply(nth);
      const options = { ...LOAD, batchSize: 5 };
      const whole = await loadRecords(behind, WHOLE, options);
      expect(commits()).toBe(4);
      await wipe(store);
      proxy.fateOf = () => 'pass';
      expect(whole).toEqual(await loadRecords(behind, WHOLE, options));
      expect(whole.claims).toEqual({ created: WHOLE.claims.length, unchanged: 0 });
    },
  );

  it('but what an earlier call did is not said again', async () => {
    expect((await recordClaims(behind, MORE, now)).created).toBe(3);
    expect((await recordClaims(behind, MORE, now)).created).toBe(0);
    expect((await loadRecords(behind, WHOLE, LOAD)).claims).toEqual({ created: 0, unchanged: WHOLE.claims.length });
  });

  it('unless it is the same change by its key', async () => {
    expect((await recordClaims(behind, MORE, now, 'a key')).created).toBe(3);
    expect((await recordClaims(behind, MORE, now, 'a key')).created).toBe(3);
    expect((await recordClaims(behind, MORE, now, 'another')).created).toBe(0);
    expect((await recordClaims(behind, MORE.slice(0, 1), now, 'a key')).created).toBe(0);
  });
});

describe('A commit', () => {
  const prompt = (): Store =>
    new Store({ ...testAddress(), uri: proxy.uri }, { patience: { ...PROMPT, pingMs: 3_000 } });

  it('that was cut before it arrived is sent again, and the claims are there once', async () => {
    let commits = 0;
    proxy.fateOf = ({ message, side }) => {
      if (message !== 'COMMIT' || side !== 'request') return 'pass';
      commits += 1;
      return commits === 1 ? 'cut' : 'pass';
    };
    expect((await recordClaims(behind, MORE, now)).created).toBe(3);
    expect([commits, await storedOf()]).toEqual([2, 3]);
  });

  it('whose answer never comes on a connection that stays open is asked about on another', async () => {
    const soon = prompt();
    let stalled = 0;
    proxy.fateOf = ({ message, side }) => {
      if (message !== 'COMMIT' || side !== 'reply' || stalled > 0) return 'pass';
      stalled += 1;
      return 'stall';
    };
    expect((await recordClaims(soon, MORE, now)).created).toBe(3);
    expect([stalled, await storedOf()]).toEqual([1, 3]);
    await soon.close();
  });

  it('of which nobody can tell is OUTCOME_UNKNOWN, and the same change by its key says later that it was made', async () => {
    const soon = prompt();
    proxy.fateOf = ({ message, side }) => {
      if (message !== 'COMMIT' || side !== 'reply') return 'pass';
      proxy.cut();
      return 'cut';
    };
    await expect(recordClaims(soon, MORE, now, 'a key')).rejects.toMatchObject({ code: 'OUTCOME_UNKNOWN' });
    proxy.fateOf = () => 'pass';
    proxy.mend();
    expect((await recordClaims(soon, MORE, now, 'a key')).created).toBe(3);
    expect(await storedOf()).toBe(3);
    await soon.close();
  });

  it('that was never sent is no doubt: the store does not answer, and nothing is written', async () => {
    const soon = prompt();
    proxy.fateOf = ({ message, side }) => {
      if (message !== 'RUN' || side !== 'reply') return 'pass';
      proxy.cut();
      return 'cut';
    };
    await expect(recordClaims(soon, MORE, now)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    expect(await storedOf()).toBe(0);
    await soon.close();
  });
});
