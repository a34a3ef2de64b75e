import neo4j, { type Driver } from 'neo4j-driver';
import { EntenteError } from '../../domain/errors.ts';
import { withinMs } from './liveness.ts';
import { shownUri, unreachable } from './store-errors.ts';

/** Where Neo4j is and how to log in. `database` null: the server's default. */
export interface StoreAddress {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string | null;
}

/** How long a store may take to be reached and to say that it is alive, in milliseconds. */
export interface Patience {
  readonly connectMs: number;
  readonly pingMs: number;
}

/** For somebody who waits: says within two seconds that the store is unreachable. */
export const PROMPT: Patience = { connectMs: 1_500, pingMs: 600 };

/** For work that may take its time: on a busy machine a store that is slow is not unreachable. */
export const PATIENT: Patience = { connectMs: 30_000, pingMs: 30_000 };

/** A pool of connections to one server. */
export interface Connection {
  readonly address: StoreAddress;
  readonly driver: Driver;
  /** Resolves when the server answers. @throws EntenteError STORE_UNAVAILABLE when it does not in time */
  readonly ping: () => Promise<unknown>;
}

/** @throws EntenteError USAGE when the address cannot be one of Neo4j */
export function openConnection(address: StoreAddress, { connectMs, pingMs }: Patience): Connection {
  const { uri, username, password } = address;
  try {
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
      maxTransactionRetryTime: 1_000,
      connectionTimeout: connectMs,
      connectionAcquisitionTimeout: connectMs,
      maxConnectionPoolSize: 50,
      userAgent: 'entente',
      telemetryDisabled: true,
    });
    return { address, driver, ping: () => withinMs(driver.getServerInfo(), pingMs, unreachable(uri)) };
  } catch (error) {
    throw new EntenteError('USAGE', `"${shownUri(uri)}" is not an address of Neo4j; write it as neo4j://host:7687.`, {
      cause: error,
    });
  }
}
