import { EntenteError, type ErrorCode } from '../domain/errors.ts';
import { browserPage } from '../graph/browser-page.ts';
import { type LocalNeo4j, type LocalNeo4jOptions, startLocalNeo4j } from '../graph/local/local-neo4j.ts';
import { findRunningLocal } from '../graph/local/running.ts';
import { browserSettings } from '../graph/local/settings.ts';
import { checkVersion } from '../graph/store/model.ts';
import { PATIENT, type StoreAddress } from '../graph/store/connection.ts';
import { Store } from '../graph/store/store.ts';
import { warmUp } from '../graph/store/warm-up.ts';
import type { Io } from './io.ts';

/** A store in use, and where people find it. */
export interface OpenStore {
  readonly store: Store;
  /** A page of Neo4j Browser that knows this store; of a server that somebody else runs: `NEO4J_BROWSER_URL`, else null. */
  readonly browserUrl: string | null;
  readonly how: string;
  readonly username: string;
  /** The file that holds the local password; null for a server that somebody else runs. */
  readonly passwordFile: string | null;
  /** To be called when the commonest statements have run: a local Neo4j starts sooner the next time. */
  readonly keepClasses: () => void;
  /** Keeps the graph as it is now for later first starts, should nobody change it before it is closed. Does nothing elsewhere. */
  readonly keepGraph: () => Promise<void>;
  /** Whether the graph is a copy of one that an earlier first start kept. */
  readonly reusedGraph: boolean;
  /** Rejects when the store has ended for good. @throws EntenteError STORE_START_FAILED */
  readonly lost: Promise<never>;
  readonly close: () => Promise<void>;
}

const CONNECT_MS = 60_000;
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

const never = new Promise<never>(() => undefined);

/** Of a server that is not ours to start. */
const elsewhere = {
  keepClasses: () => undefined,
  keepGraph: () => Promise.resolve(),
  reusedGraph: false,
  lost: never,
};

const interrupted = (): EntenteError => new EntenteError('INTERRUPTED', 'Interrupted.');

/** A service says soon that the store is unreachable; a verb waits for a slow one. */
type OpenDoor = (address: StoreAddress) => Store;
const prompt: OpenDoor = (address) => new Store(address);
const patient: OpenDoor = (address) => new Store(address, { patience: PATIENT });

/** A server that has just started may be slow with its first statement, on a machine that has much to do. */
const NOT_YET: readonly ErrorCode[] = ['STORE_UNAVAILABLE', 'STORE_BUSY'];

/**
 * A server that is being started elsewhere (compose) may need a while; one that refuses the password does not.
 * @param patience how long it may refuse to be reached, in milliseconds; 0: it is there or it is not
 */
const connect = async (address: StoreAddress, io: Io, patience: number, open: OpenDoor): Promise<Store> => {
  const store = open(address);
  const until = Date.now() + patience;
  for (;;) {
    try {
      await checkVersion(store.patient());
      return store;
    } catch (error) {
      const mayAnswer = error instanceof EntenteError && NOT_YET.includes(error.code);
      if (!mayAnswer || Date.now() >= until || io.signal.aborted) {
        await store.close();
        throw io.signal.aborted ? interrupted() : error;
      }
      io.progress('Waiting for Neo4j …');
      await pause(1_000);
    }
  }
};

/** What to do about a server that somebody else runs. */
const NEXT_STEP: Partial<Record<ErrorCode, string>> = {
  STORE_AUTH: 'Check NEO4J_USERNAME and NEO4J_PASSWORD (or the file that NEO4J_PASSWORD_FILE names).',
  STORE_UNAVAILABLE: 'Check NEO4J_URI and that it runs; without NEO4J_URI a local Neo4j is used.',
};

const withNextStep = (error: unknown): unknown => {
  const step = error instanceof EntenteError ? NEXT_STEP[error.code] : undefined;
  return error instanceof EntenteError && step
    ? new EntenteError(error.code, `${error.message} ${step}`, { cause: error })
    : error;
};

const remote = async (address: StoreAddress, io: Io, patience: number, open: OpenDoor): Promise<OpenStore> => {
  const browserUrl = io.settings.browserPage();
  const store = await connect(address, io, patience, open).catch((error: unknown) => {
    throw withNextStep(error);
  });
  const how = 'the server that NEO4J_URI names';
  const { username } = address;
  return { store, browserUrl, how, username, passwordFile: null, ...elsewhere, close: () => store.close() };
};

/**
 * Starts the local Neo4j, or fails when another service uses the folder; waits for a server elsewhere to come up.
 * @param serviceUrl where the local Neo4j's Browser finds the service that opens it
 * @param keyOf tells what an empty graph is filled with
 */
export const openOwnStore = async (io: Io, serviceUrl: string, keyOf: () => string): Promise<OpenStore> => {
  const { settings } = io;
  const address = settings.storeAddress();
  if (address) return remote(address, io, CONNECT_MS, prompt);
  const template = settings.reusesSeed ? { cache: settings.local.cache, key: keyOf() } : null;
  return openLocal(io, prompt, { extraSettings: browserSettings(serviceUrl), restarts: true, template });
};

const lostOf = async ({ exited }: LocalNeo4j): Promise<never> => {
  const { failure } = await exited;
  if (failure) throw failure;
  return never;
};

const openLocal = async (
  io: Io,
  open: OpenDoor,
  {
    restarts,
    ...options
  }: Pick<LocalNeo4jOptions, 'extraSettings' | 'template'> & { readonly restarts?: boolean } = {},
): Promise<OpenStore> => {
  const { settings, signal, say: report } = io;
  let opened: Store | null = null;
  // Whoever asks it next is told soon whether it answers in time.
  const onRestart = async (): Promise<void> => {
    if (opened) await warmUp(opened.patient()).catch(() => undefined);
  };
  const local = await startLocalNeo4j({
    home: settings.home,
    ...settings.local,
    report,
    signal,
    ...(restarts ? { onRestart } : {}),
    ...options,
  });
  try {
    const { boltUri: uri, username, password } = local;
    const store = await connect({ uri, username, password, database: null }, io, CONNECT_MS, open);
    opened = store;
    /** Of the last change, whoever made it: by hand in Neo4j Browser, too. */
    const bookmarkNow = (): Promise<string> => store.patient().after([]).bookmark();
    let kept: string | null = null;
    const close = async (): Promise<void> => {
      if (kept !== null && kept === (await bookmarkNow().catch(() => null))) local.keepGraph();
      await store.close();
      await local.stop();
    };
    return {
      store,
      browserUrl: browserPage(local.httpUri, uri, username),
      how: `a local Neo4j ${local.version}`,
      username,
      passwordFile: local.passwordFile,
      keepClasses: () => {
        local.keepClasses();
      },
      keepGraph: async () => {
        kept = await bookmarkNow();
      },
      reusedGraph: local.reusedGraph,
      lost: lostOf(local),
      close,
    };
  } catch (error) {
    await local.stop();
    throw error;
  }
};

/** The server that is named, the store of the service that runs on this folder, or one opened for this verb alone. */
export const openStore = async (io: Io): Promise<OpenStore> => {
  const address = io.settings.storeAddress();
  if (address) return remote(address, io, 0, patient);
  const running = await findRunningLocal(io.settings.home);
  if (!running) return openLocal(io, patient);
  const { boltUri: uri, username, password, httpUri } = running;
  const store = await connect({ uri, username, password, database: null }, io, 0, patient);
  return {
    store,
    browserUrl: browserPage(httpUri, uri, username),
    how: 'the running service',
    username,
    passwordFile: null,
    ...elsewhere,
    close: () => store.close(),
  };
};

/** Never resolves. @throws EntenteError INTERRUPTED as soon as the user interrupts */
const untilInterrupted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const refuse = (): void => {
      reject(interrupted());
    };
    if (signal.aborted) refuse();
    else signal.addEventListener('abort', refuse, { once: true });
  });

/**
 * Works with the store and closes it.
 * @param onInterrupt `leave`: nothing is written, so work may be left at any moment; `finish`: the work looks at the signal itself
 */
export const withStore = async <Result>(
  io: Io,
  work: (open: OpenStore) => Promise<Result>,
  onInterrupt: 'leave' | 'finish' = 'leave',
): Promise<Result> => {
  const open = await openStore(io);
  try {
    const result = work(open);
    if (onInterrupt === 'finish') return await result;
    result.catch(() => undefined);
    return await Promise.race([result, untilInterrupted(io.signal)]);
  } finally {
    await open.close();
  }
};
