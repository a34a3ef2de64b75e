import { resolve } from 'node:path';
import { EntenteError } from '../domain/errors.ts';
import { startLocalNeo4j } from '../graph/local/local-neo4j.ts';
import { findRunningLocal } from '../graph/local/running.ts';
import { checkVersion } from '../graph/model.ts';
import { findStoreAddress } from '../graph/store-address.ts';
import { Store, type StoreAddress } from '../graph/store.ts';
import type { Io } from './io.ts';

/** A store in use, and where people find it. */
export interface OpenStore {
  readonly store: Store;
  /** `http://127.0.0.1:7474`; null for a server that somebody else runs. */
  readonly browserUrl: string | null;
  readonly how: string;
  readonly username: string;
  /** The file that holds the local password; null for a server that somebody else runs. */
  readonly passwordFile: string | null;
  readonly close: () => Promise<void>;
}

/** The data folder: `ENTENTE_HOME`, else `.entente` in the working folder. */
export const homeOf = (env: NodeJS.ProcessEnv): string => resolve(env['ENTENTE_HOME'] || '.entente');

const CONNECT_MS = 60_000;
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** A server that is being started elsewhere (compose) may need a while; one that refuses the password does not. */
const connect = async (address: StoreAddress, io: Io, patience: number): Promise<Store> => {
  const store = new Store(address);
  const until = Date.now() + patience;
  for (;;) {
    try {
      await checkVersion(store);
      return store;
    } catch (error) {
      const away = error instanceof EntenteError && error.code === 'STORE_UNAVAILABLE';
      if (!away || Date.now() > until || io.signal.aborted) {
        await store.close();
        throw error;
      }
      io.progress('Waiting for Neo4j …');
      await pause(1_000);
    }
  }
};

const remote = async (address: StoreAddress, io: Io, patience: number): Promise<OpenStore> => {
  const store = await connect(address, io, patience);
  const how = 'the server that NEO4J_URI names';
  return { store, browserUrl: null, how, username: address.username, passwordFile: null, close: () => store.close() };
};

/** Starts the local Neo4j, or fails when another service uses the folder. */
export const openOwnStore = async (io: Io): Promise<OpenStore> => {
  const address = findStoreAddress(io.env);
  if (address) return remote(address, io, CONNECT_MS);
  const local = await startLocalNeo4j({ home: homeOf(io.env), report: io.say, signal: io.signal, env: io.env });
  try {
    const { boltUri: uri, username, password } = local;
    const store = await connect({ uri, username, password, database: null }, io, CONNECT_MS);
    const close = async (): Promise<void> => {
      await store.close();
      await local.stop();
    };
    return {
      store,
      browserUrl: local.httpUri,
      how: `a local Neo4j ${local.version}`,
      username,
      passwordFile: local.passwordFile,
      close,
    };
  } catch (error) {
    await local.stop();
    throw error;
  }
};

/** The store of the service that runs on this folder, or one opened for this verb alone. */
export const openStore = async (io: Io): Promise<OpenStore> => {
  const running = findStoreAddress(io.env) ? null : await findRunningLocal(homeOf(io.env));
  if (!running) return openOwnStore(io);
  const { boltUri: uri, username, password, httpUri } = running;
  const store = await connect({ uri, username, password, database: null }, io, 0);
  return {
    store,
    browserUrl: httpUri,
    how: 'the running service',
    username,
    passwordFile: null,
    close: () => store.close(),
  };
};

export const withStore = async <Result>(io: Io, work: (open: OpenStore) => Promise<Result>): Promise<Result> => {
  const open = await openStore(io);
  try {
    return await work(open);
  } finally {
    await open.close();
  }
};
