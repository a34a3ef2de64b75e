import type { Server } from 'node:http';

/** How long a client may be slow or silent, in milliseconds, and how many connections there may be. */
export interface ConnectionLimits {
  /** From the opening of a connection, or the first byte of a request, to the end of its headers. */
  readonly headersMs: number;
  /** The same to the end of its body. */
  readonly requestMs: number;
  /** Between an answer and the next request. */
  readonly idleMs: number;
  /** How often connections are checked against the first two. */
  readonly checkMs: number;
  /** Without a byte either way: a client that does not read its answer. It is longer than any statement may run. */
  readonly silentMs: number;
  /** Further ones are closed at once. */
  readonly connections: number;
}

/** A connection that sends nothing, or half a request, is closed within ten seconds. */
export const CONNECTION_LIMITS: ConnectionLimits = {
  headersMs: 5_000,
  requestMs: 6_000,
  idleMs: 5_000,
  checkMs: 1_000,
  silentMs: 60_000,
  connections: 1_000,
};

/** The limits that Node knows when it makes a server. */
export const serverOptionsOf = ({ headersMs, requestMs, idleMs, checkMs }: ConnectionLimits) => ({
  headersTimeout: headersMs,
  requestTimeout: requestMs,
  keepAliveTimeout: idleMs,
  connectionsCheckingInterval: checkMs,
});

/** Those that it takes later. */
export const limitConnections = (http: Server, { silentMs, connections }: ConnectionLimits): void => {
  http.timeout = silentMs;
  http.maxConnections = connections;
};
