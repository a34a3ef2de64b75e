import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONNECTION_LIMITS } from '../../src/api/http/connection-limits.ts';
import type { Store } from '../../src/graph/store/store.ts';
import { ask, openSocket, untilClosed } from '../support/raw-http.ts';
import { serve, type Served } from '../support/serve.ts';
import { smallStore } from '../support/small-ledger.ts';

let store: Store;
let service: Served;
beforeAll(async () => {
  store = await smallStore();
  const limits = { headersMs: 200, requestMs: 400, idleMs: 200, checkMs: 50, silentMs: 60_000, connections: 20 };
  service = await serve(store, null, { limits });
});
afterAll(async () => {
  await service.close();
  await store.close();
});

const POST = 'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';

describe('A connection', () => {
  it.each([
    ['sends nothing', '', 408],
    ['sends half of its headers', POST, 408],
    ['sends half of its body', `${POST}Content-Length: 50\r\n\r\n{"query":`, 408],
  ])('that %s is closed by the service', async (_, sends, status) => {
    const said = await untilClosed(await openSocket(service.url, sends));
    expect(said).toMatch(new RegExp(`^HTTP/1\\.1 ${status} Request Timeout\r\n`));
  });

  it('that asks nothing more after an answer is closed by the service', async () => {
    const socket = await openSocket(service.url, 'GET /livez HTTP/1.1\r\nHost: localhost\r\n\r\n');
    const said = await untilClosed(socket);
    expect(said).toMatch(/^HTTP\/1\.1 200 OK\r\n[^]*\{"status":"alive"\}$/);
  });

  it('beyond the most that there may be is closed without an answer', async () => {
    const held = await Promise.all(Array.from({ length: 20 }, () => openSocket(service.url, '')));
    await expect(ask(service.url, '/livez')).rejects.toThrow(/socket hang up|ECONNRESET/);
    for (const socket of held) socket.destroy();
  });

  it('may be silent for ten seconds at most', () => {
    const { headersMs, requestMs, idleMs, checkMs } = CONNECTION_LIMITS;
    expect(Math.max(headersMs, requestMs) + checkMs).toBeLessThanOrEqual(10_000);
    expect(idleMs + checkMs).toBeLessThanOrEqual(10_000);
  });
});
