import neo4j, { type Driver, type Session, type SessionConfig } from 'neo4j-driver';
import { EntenteError } from '../../domain/errors.ts';
import { deadline } from './deadline.ts';
import { Pulse } from './pulse.ts';
import { busy, isSaidByNeo4j, shownUri, toEntenteError, unreachable } from './store-errors.ts';
import { Turns } from './turns.ts';

/** Where Neo4j is and how to log in. `database` null: the server's default. */
export interface StoreAddress {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string | null;
}

/** How long a store may take, in milliseconds. */
export interface Patience {
  /** To be reached, and to give a free connection. */
  readonly connectMs: number;
  /** To say that it is alive. */
  readonly pingMs: number;
  /** For one read, and for one commit. */
  readonly readMs: number;
  /** For one write that somebody waits for. */
  readonly writeMs: number;
}

/** For somebody who waits: says within two seconds that the store is unreachable. */
export const PROMPT: Patience = { connectMs: 1_500, pingMs: 600, readMs: 5_000, writeMs: 30_000 };

/** For work that may take its time: on a busy machine a store that is slow is not unreachable. */
export const PATIENT: Patience = { connectMs: 30_000, pingMs: 30_000, readMs: 120_000, writeMs: 120_000 };

/** Connections to one server at a time. */
const MOST_SESSIONS = 50;
/** How long a connection may take to say that it is free again; one that does not is dead. */
const CLOSE_MS = 1_000;
/**
 * How long the driver itself waits for a connection, at least. Deadlines of ours come first: the driver counts time in which this process
 * was too busy to hear an answer.
 */
const DRIVER_MS = 10_000;
/** A connection is replaced after so long, and asked whether it is alive when nobody used it for so long. */
const LIFETIME_MS = 600_000;
const IDLE_MS = 30_000;

/** Connections that were opened together and end together. */
interface Pool {
  readonly driver: Driver;
  sessions: number;
}

/** The connections to one server. A connection that does not answer takes all that were opened with it out of use. */
export class Connection {
  readonly address: StoreAddress;
  readonly patience: Patience;
  readonly #turns = new Turns(MOST_SESSIONS);
  readonly #pulse: Pulse;
  #pool: Pool;

  /** @throws EntenteError USAGE when the address cannot be one of Neo4j */
  constructor(address: StoreAddress, patience: Patience) {
    this.address = address;
    this.patience = patience;
    this.#pool = this.#openPool();
    this.#pulse = new Pulse(() => this.#openDriver(1));
  }

  /** Resolves when the server answers. @throws EntenteError STORE_UNAVAILABLE when it does not in time, STORE_AUTH when it refuses us */
  ping(limitMs: number): Promise<void> {
    const { uri } = this.address;
    return this.#pulse.ask(limitMs, (cause) =>
      isSaidByNeo4j(cause) ? toEntenteError(cause, uri) : unreachable(uri, cause),
    );
  }

  /**
   * Works in a session of its own. What still runs in it when the work has ended is ended too.
   * @throws EntenteError STORE_BUSY when all connections are in use for too long
   */
  async use<Result>(config: SessionConfig, work: (session: Session) => Promise<Result>): Promise<Result> {
    const endTurn = await this.#turns.take(this.patience.readMs, () => busy(this.address.uri));
    const pool = this.#pool;
    pool.sessions += 1;
    const session = pool.driver.session(config);
    try {
      return await work(session);
    } finally {
      void this.#endSession(pool, session).finally(endTurn);
    }
  }

  /** Opens new connections for what comes; the old ones close when nobody works in them any more. */
  renew(): void {
    const old = this.#pool;
    this.#pool = this.#openPool();
    if (old.sessions === 0) void old.driver.close().catch(() => undefined);
  }

  async close(): Promise<void> {
    await Promise.all([this.#pool.driver.close(), this.#pulse.close()]);
  }

  async #endSession(pool: Pool, session: Session): Promise<void> {
    try {
      await deadline(CLOSE_MS, session.close(), () => unreachable(this.address.uri));
    } catch {
      if (pool === this.#pool) this.renew();
    } finally {
      pool.sessions -= 1;
      if (pool !== this.#pool && pool.sessions === 0) void pool.driver.close().catch(() => undefined);
    }
  }

  #openPool(): Pool {
    return { driver: this.#openDriver(MOST_SESSIONS), sessions: 0 };
  }

  #openDriver(connections: number): Driver {
    const { uri, username, password } = this.address;
    const connectMs = Math.max(this.patience.connectMs, DRIVER_MS);
    try {
      return neo4j.driver(uri, neo4j.auth.basic(username, password), {
        disableLosslessIntegers: true,
        // Retries are ours, see transaction.ts.
        maxTransactionRetryTime: 0,
        connectionTimeout: connectMs,
        connectionAcquisitionTimeout: connectMs,
        maxConnectionPoolSize: connections,
        maxConnectionLifetime: LIFETIME_MS,
        connectionLivenessCheckTimeout: IDLE_MS,
        userAgent: 'entente',
        telemetryDisabled: true,
      });
    } catch (error) {
      throw new EntenteError('USAGE', `"${shownUri(uri)}" is not an address of Neo4j; write it as neo4j://host:7687.`, {
        cause: error,
      });
    }
  }
}
