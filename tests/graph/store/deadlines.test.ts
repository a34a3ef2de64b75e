import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { PROMPT } from '../../../src/graph/store/connection.ts';
import { Store } from '../../../src/graph/store/store.ts';
import { BoltProxy, type Fate, type Passing } from '../../support/bolt-proxy.ts';
import { testAddress } from '../../support/store.ts';

const opened: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});

/** A store behind a proxy, for somebody who waits; on a busy machine it may be slow to say that it is alive. */
const behind = async (patience = {}): Promise<{ proxy: BoltProxy; store: Store }> => {
  const proxy = await BoltProxy.open(testAddress().uri);
  const store = new Store(
    { ...testAddress(), uri: proxy.uri },
    { patience: { ...PROMPT, pingMs: 3_000, ...patience } },
  );
  opened.push(
    () => store.close(),
    () => proxy.close(),
  );
  return { proxy, store };
};

const ping = (store: Store): Promise<unknown> => store.read('read/ping', {});
const pings = (store: Store, count: number): Promise<readonly unknown[]> =>
  Promise.all(Array.from({ length: count }, () => ping(store)));
const answers = (count: number): readonly unknown[] => Array.from({ length: count }, () => [{ one: 1 }]);

/** This message stalls once, and its connection stays open. */
const stallOnce = (message: Passing['message'], side: Passing['side']) => {
  let isDone = false;
  return (passing: Passing): Fate => {
    if (isDone || passing.message !== message || passing.side !== side) return 'pass';
    isDone = true;
    return 'stall';
  };
};

describe('A connection that has gone silent', () => {
  it.each(['RUN', 'PULL', 'COMMIT'] as const)(
    'at %s costs its own question, which is told that the store is busy, and no other',
    async (message) => {
      const { proxy, store } = await behind();
      await ping(store);
      proxy.fateOf = stallOnce(message, 'reply');
      await expect(ping(store)).rejects.toMatchObject({ code: 'STORE_BUSY' });
      expect(await pings(store, 12)).toEqual(answers(12));
    },
  );

  it('before a question begins costs nothing: the question is asked on another one', async () => {
    const { proxy, store } = await behind();
    await ping(store);
    proxy.fateOf = stallOnce('BEGIN', 'request');
    expect(await ping(store)).toEqual([{ one: 1 }]);
  });

  it('with all others of its time leaves the store in use: 12 of 12 questions are answered', async () => {
    const { proxy, store } = await behind();
    await pings(store, 12);
    proxy.freeze();
    proxy.thaw();
    expect(await pings(store, 12)).toEqual(answers(12));
    expect(await pings(store, 12)).toEqual(answers(12));
  });

  it('is closed once it is known to be dead', async () => {
    const { proxy, store } = await behind();
    await pings(store, 5);
    proxy.freeze();
    proxy.thaw();
    const dead = proxy.open;
    expect(dead).toBeGreaterThanOrEqual(5);
    expect(await ping(store)).toEqual([{ one: 1 }]);
    await expect.poll(() => proxy.open, { timeout: 5_000 }).toBeLessThan(dead);
  });
});

describe('A store that is only busy is not called unreachable', () => {
  it('when this process was too busy itself to hear the answers of 20 questions', async () => {
    const { store } = await behind();
    await pings(store, 20);
    const asked = pings(store, 20);
    await new Promise((done) => setTimeout(done, 1));
    for (const until = performance.now() + 6_000; performance.now() < until;);
    expect(await asked).toEqual(answers(20));
  });

  it('when more questions are asked than there are connections: 120 of 120 are answered in turn', async () => {
    const { proxy, store } = await behind();
    proxy.fateOf = ({ message, side }) => (message === 'RUN' && side === 'request' ? 300 : 'pass');
    expect(await pings(store, 120)).toEqual(answers(120));
  });

  it('when all connections are in use for longer than somebody waits', async () => {
    const { proxy, store } = await behind({ readMs: 1_000 });
    await ping(store);
    proxy.fateOf = ({ message, side }) => (message === 'RUN' && side === 'reply' ? 'stall' : 'pass');
    const codes = (await Promise.allSettled(Array.from({ length: 60 }, () => ping(store)))).map(
      (one) => one.status === 'rejected' && (one.reason as { code: string }).code,
    );
    expect([...new Set(codes)]).toEqual(['STORE_BUSY']);
    proxy.fateOf = () => 'pass';
    expect(await ping(store)).toEqual([{ one: 1 }]);
  });
});

describe('A connection that was cut', () => {
  it.each(['BEGIN', 'RUN', 'PULL', 'COMMIT'] as const)(
    'at %s costs a question nothing: it is asked again',
    async (message) => {
      const { proxy, store } = await behind();
      await ping(store);
      let cuts = 0;
      proxy.fateOf = (passing) => {
        if (passing.message !== message || cuts > 0) return 'pass';
        cuts += 1;
        return 'reset';
      };
      expect(await ping(store)).toEqual([{ one: 1 }]);
      expect(cuts).toBe(1);
    },
  );
});

describe('A question that nobody waits for any more', () => {
  it('leaves no timer behind, which would keep a service that stops from ending', async () => {
    const { proxy, store } = await behind();
    await ping(store);
    proxy.fateOf = ({ message, side }) => (message === 'RUN' && side === 'reply' ? 'stall' : 'pass');
    /** What still runs when everything that ends soon has ended. */
    const timers = async (): Promise<number> => {
      await sleep(1_500);
      return process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
    };
    const before = await timers();
    const gone = new AbortController();
    const asked = store.patient().until(gone.signal).read('read/ping', {});
    expect(await timers()).toBeGreaterThan(before);
    gone.abort();
    await expect(asked).rejects.toMatchObject({ code: 'CLIENT_GONE' });
    expect(await timers()).toBe(before);
  });
});
