import { type AddressInfo, connect, createServer, type Server as NetServer, type Socket } from 'node:net';
import type { AdmissionLimits } from '../../src/api/http/admission.ts';
import { type Server, type ServerOptions, startServer } from '../../src/api/http/server.ts';
import type { Store } from '../../src/graph/store/store.ts';

export interface Served extends Server {
  /** Failures that clients only see as INTERNAL. */
  readonly reported: readonly unknown[];
}

/** A test waits for its answers, however slow the machine is. */
const EVERYTHING: AdmissionLimits = { capacity: 1_000, queue: 1_000, waitMs: 60_000, delayMs: 60_000 };

/** The service on a free port of this machine. */
export const serve = async (
  store: Store,
  writeToken: string | null = null,
  more: Partial<ServerOptions> = {},
): Promise<Served> => {
  const reported: unknown[] = [];
  const report = (error: unknown): void => {
    reported.push(error);
  };
  const here = { host: '127.0.0.1', port: 0, browserUrl: null, admission: EVERYTHING, fileAdmission: EVERYTHING };
  const server = await startServer({ store, ...here, report, writeToken, ...more });
  return { ...server, reported };
};

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** As it came. */
  readonly text: string;
  /** What it says, when it is JSON. */
  readonly body: unknown;
  readonly milliseconds: number;
}

export const fetchAnswer = async (url: string, options: RequestInit = {}): Promise<HttpAnswer> => {
  const begun = Date.now();
  const headers = new Headers(options.headers);
  // A test that reads a big answer for seconds would else ask again on a connection that the server has closed meanwhile.
  headers.set('connection', 'close');
  const response = await fetch(url, { ...options, headers });
  const text = await response.text();
  const isJson = (response.headers.get('content-type') ?? '').includes('json');
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: isJson ? (JSON.parse(text) as unknown) : null,
    milliseconds: Date.now() - begun,
  };
};

export const post = (
  url: string,
  body: string,
  headers: Readonly<Record<string, string>> = { 'content-type': 'application/json' },
): Promise<HttpAnswer> => fetchAnswer(`${url}/graphql`, { method: 'POST', body, headers });

export const postQuery = (url: string, query: string, variables: object = {}): Promise<HttpAnswer> =>
  post(url, JSON.stringify({ query, variables }));

const listen = (server: NetServer, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve((server.address() as AddressInfo).port);
    });
  });

const stopListening = (server: NetServer): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });

/** A port on which nobody listens. */
export const closedPort = async (): Promise<number> => {
  const server = createServer();
  const port = await listen(server, 0);
  await stopListening(server);
  return port;
};

/** Stands between a client and a port, and can be cut, mended, frozen and thawed. */
export class Proxy {
  readonly #target: number;
  readonly #sockets = new Set<Socket>();
  #server = createServer();
  #frozen = false;
  port = 0;

  /** @param target the port behind it; 0: nobody, so that it accepts and never answers */
  constructor(target: number) {
    this.#target = target;
  }

  async open(): Promise<void> {
    this.#server = createServer((client) => {
      this.#keep(client);
      if (this.#target === 0) return;
      const store = this.#keep(connect(this.#target, '127.0.0.1'));
      client.pipe(store).pipe(client);
      client.on('close', () => store.destroy());
      store.on('close', () => client.destroy());
      if (this.#frozen) [client, store].forEach((socket) => socket.pause());
    });
    this.port = await listen(this.#server, this.port);
  }

  /** Breaks every connection and refuses new ones. */
  async cut(): Promise<void> {
    const stopped = stopListening(this.#server);
    for (const socket of this.#sockets) socket.destroy();
    await stopped;
  }

  /** Lets nothing through and keeps every connection. */
  freeze(): void {
    this.#frozen = true;
    for (const socket of this.#sockets) socket.unpipe().pause();
  }

  /** Breaks what was frozen and lets new connections through. */
  thaw(): void {
    this.#frozen = false;
    for (const socket of this.#sockets) socket.destroy();
  }

  #keep(socket: Socket): Socket {
    this.#sockets.add(socket);
    socket.on('close', () => this.#sockets.delete(socket));
    socket.on('error', () => undefined);
    return socket;
  }
}
