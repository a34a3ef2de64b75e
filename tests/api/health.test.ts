import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ensureModel, modelObjects } from '../../src/graph/store/model.ts';
import { Store } from '../../src/graph/store/store.ts';
import { internalsIn } from '../support/leaks.ts';
import { closedPort, fetchAnswer, type HttpAnswer, postQuery, Proxy, serve, type Served } from '../support/serve.ts';
import { smallStore } from '../support/small-ledger.ts';
import { testAddress } from '../support/store.ts';

const ARLAND = '{ actor(id: "arland") { id } }';
const ANSWERED = { status: 200, body: { data: { actor: { id: 'arland' } } } };
const AWAY = {
  status: 503,
  body: {
    data: { actor: null },
    errors: [
      {
        message: 'The store does not answer. Try again in a moment.',
        locations: [{ line: 1, column: 3 }],
        path: ['actor'],
        extensions: { code: 'STORE_UNAVAILABLE' },
      },
    ],
  },
};
const READY = { status: 200, body: { status: 'ready' } };
const NOT_READY = { status: 503, body: { status: 'not ready', because: 'the store does not answer' } };

let store: Store;
beforeAll(async () => {
  store = await smallStore();
});
afterAll(() => store.close());

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** A service on the store behind a port of this machine; closed after the test. */
const serviceOn = async (port: number): Promise<Served> => {
  const own = new Store({ ...testAddress(), uri: `bolt://127.0.0.1:${port}` });
  closing.push(() => own.close());
  const service = await serve(own);
  closing.push(() => service.close());
  return service;
};

const ready = (service: Served): Promise<HttpAnswer> => fetchAnswer(`${service.url}/readyz`);
const storePort = (): number => Number(new URL(testAddress().uri).port);

/** Asks until the answer is the one wanted; at most so long. */
const eventually = async (service: Served, milliseconds: number): Promise<HttpAnswer> => {
  const end = Date.now() + milliseconds;
  for (;;) {
    const answer = await postQuery(service.url, ARLAND);
    if (answer.status === 200 || Date.now() > end) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

const openProxy = async (target: number): Promise<Proxy> => {
  const proxy = new Proxy(target);
  await proxy.open();
  closing.push(() => proxy.cut());
  return proxy;
};

describe('A service with its store', () => {
  it('lives and is ready', async () => {
    const service = await serviceOn(storePort());
    expect(await fetchAnswer(`${service.url}/livez`)).toMatchObject({ status: 200, body: { status: 'alive' } });
    expect(await ready(service)).toMatchObject(READY);
    expect(await postQuery(service.url, ARLAND)).toMatchObject(ANSWERED);
  });

  it('is not ready while the store lacks a constraint or an index, and says which', async () => {
    const service = await serviceOn(storePort());
    const objects = modelObjects();
    const constraint = objects.find(({ text }) => text.startsWith('CREATE CONSTRAINT'))?.name ?? '';
    const index = objects.find(({ text }) => text.startsWith('CREATE INDEX'))?.name ?? '';
    try {
      await store.runPlain(`DROP CONSTRAINT ${constraint}`);
      await store.runPlain(`DROP INDEX ${index}`);
      const because = `the store lacks ${constraint}, ${index}`;
      expect(await ready(service)).toMatchObject({ status: 503, body: { status: 'not ready', because } });
      expect((await fetchAnswer(`${service.url}/livez`)).status).toBe(200);
    } finally {
      await ensureModel(store);
    }
    expect(await ready(service)).toMatchObject(READY);
  });

  it('shows nothing of a store that refuses its password, and tells its own log', async () => {
    const wrong = new Store({ ...testAddress(), password: 'not the password' });
    closing.push(() => wrong.close());
    const service = await serve(wrong);
    closing.push(() => service.close());
    const answer = await postQuery(service.url, ARLAND);
    expect(answer.body).toMatchObject({
      errors: [{ message: 'Something went wrong on our side; the log has it.', extensions: { code: 'INTERNAL' } }],
    });
    expect(internalsIn(answer.text)).toEqual([]);
    expect(service.reported).toMatchObject([{ code: 'STORE_AUTH' }]);
    expect(await ready(service)).toMatchObject({ status: 503, body: { because: 'the store cannot be used' } });
  });
});

describe('A service without its store', () => {
  it('says so within two seconds where nobody listens', async () => {
    const service = await serviceOn(await closedPort());
    const answer = await postQuery(service.url, ARLAND);
    expect(answer).toMatchObject(AWAY);
    expect(answer.milliseconds).toBeLessThan(2_000);
    expect(internalsIn(answer.text)).toEqual([]);
    const readiness = await ready(service);
    expect(readiness).toMatchObject(NOT_READY);
    expect(readiness.milliseconds).toBeLessThan(2_000);
    expect((await fetchAnswer(`${service.url}/livez`)).status).toBe(200);
    expect(service.reported).toEqual([]);
  });

  it('says so within two and a half where somebody listens and never answers', async () => {
    const mute = await openProxy(0);
    const service = await serviceOn(mute.port);
    const answers = await Promise.all([postQuery(service.url, ARLAND), ready(service)]);
    expect(answers).toMatchObject([AWAY, NOT_READY]);
    for (const { milliseconds } of answers) expect(milliseconds).toBeLessThan(2_500);
  });

  it('still answers what needs no store', async () => {
    const service = await serviceOn(await closedPort());
    expect(await postQuery(service.url, '{ __typename }')).toMatchObject({
      status: 200,
      body: { data: { __typename: 'Query' } },
    });
    expect(await postQuery(service.url, '{ search(text: "") { score } }')).toMatchObject({
      status: 200,
      body: { data: { search: [] } },
    });
  });
});

describe('A service whose store goes away and comes back', () => {
  it('answers again without a restart after the connection was cut', async () => {
    const proxy = await openProxy(storePort());
    const service = await serviceOn(proxy.port);
    for (let round = 0; round < 2; round++) {
      expect(await postQuery(service.url, ARLAND)).toMatchObject(ANSWERED);
      await proxy.cut();
      const away = await postQuery(service.url, ARLAND);
      expect(away).toMatchObject(AWAY);
      expect(away.milliseconds).toBeLessThan(2_500);
      expect(await ready(service)).toMatchObject(NOT_READY);
      await proxy.open();
      expect(await eventually(service, 3_000)).toMatchObject(ANSWERED);
      expect(await ready(service)).toMatchObject(READY);
    }
  });

  it('answers again after the store had hung', async () => {
    const proxy = await openProxy(storePort());
    const service = await serviceOn(proxy.port);
    expect(await postQuery(service.url, ARLAND)).toMatchObject(ANSWERED);
    proxy.freeze();
    const away = await postQuery(service.url, ARLAND);
    expect(away).toMatchObject(AWAY);
    expect(away.milliseconds).toBeLessThan(2_500);
    proxy.thaw();
    expect(await eventually(service, 3_000)).toMatchObject(ANSWERED);
    expect(await ready(service)).toMatchObject(READY);
  });
});
