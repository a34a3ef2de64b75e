import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportRouter } from '../../src/api/http/export-router.ts';
import { pictureRouter } from '../../src/api/http/picture-router.ts';
import { contextsOf } from '../../src/api/http/request-context.ts';
import { Turns } from '../../src/api/http/turns.ts';
import type { Store } from '../../src/graph/store/store.ts';
import { fetchAnswer } from '../support/serve.ts';
import { smallStore } from '../support/small-ledger.ts';

let store: Store;
let http: Server;
let url: string;
const turns = new Turns(2);
const reported: unknown[] = [];

beforeAll(async () => {
  store = await smallStore();
  const contextOf = contextsOf({ store, browserUrl: null, now: () => new Date(), writeToken: null });
  const report = (error: unknown): void => {
    reported.push(error);
  };
  const app = express();
  app.use(exportRouter(contextOf, report, turns));
  app.use(pictureRouter(contextOf, report, turns));
  http = createServer(app);
  await new Promise<void>((resolve) => {
    http.listen(0, '127.0.0.1', resolve);
  });
  url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
});
afterAll(async () => {
  http.close();
  await store.close();
});

const EXPORT = '/export/ties.csv';
const PICTURE = '/picture.svg?actor=arland';

/** Takes a turn until it is told to end. */
const takeTurn = (): (() => Promise<void>) => {
  let end = (): void => undefined;
  const held = turns.during(
    () =>
      new Promise<void>((resolve) => {
        end = resolve;
      }),
  );
  return () => {
    end();
    return held;
  };
};

describe('Exports and pictures', () => {
  it('are refused at once when as many are being made as may be, and told when to come again', async () => {
    const ends = [takeTurn(), takeTurn()];
    for (const path of [EXPORT, PICTURE]) {
      const { status, headers, body } = await fetchAnswer(`${url}${path}`);
      expect([status, headers.get('retry-after'), headers.get('content-disposition')]).toEqual([503, '2', null]);
      const message = '2 exports and pictures are being made, and no more are made at a time. Try again in a moment.';
      expect(body).toEqual({ errors: [{ message, extensions: { code: 'TOO_BUSY' } }] });
    }
    await ends[0]?.();
    expect((await fetchAnswer(`${url}${EXPORT}`)).status).toBe(200);
    expect((await fetchAnswer(`${url}${PICTURE}`)).status).toBe(200);
    await ends[1]?.();
    expect(reported).toEqual([]);
  });

  it('give their turn back, whether they were made, refused or only asked about', async () => {
    for (const [path, method, status] of [
      [EXPORT, 'GET', 200],
      [EXPORT, 'HEAD', 200],
      ['/export/ties.csv?actor=nobody-at-all', 'GET', 404],
      ['/export/ties.csv?unknown=1', 'GET', 400],
      [PICTURE, 'GET', 200],
      ['/picture.svg', 'GET', 400],
    ] as const) {
      expect([path, (await fetchAnswer(`${url}${path}`, { method })).status]).toEqual([path, status]);
      expect(turns.taken).toBe(0);
    }
  });
});
