import neo4j, { type BookmarkManager, type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { EntenteError } from '../../domain/errors.ts';
import type { Catalogue } from '../statements/generated-catalogue.ts';
import { toDriverParameters } from '../statements/parameters.ts';
import { checkParams, checkRow, type Properties } from '../statements/rows.ts';
import { bookmarkInvalid, shownUri, toEntenteError } from './store-errors.ts';
import { getStatement } from '../statements/statements.ts';

/** Where Neo4j is and how to log in. `database` null: the server's default. */
export interface StoreAddress {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string | null;
}

export type StatementName = keyof Catalogue;
export type ReadName = Extract<StatementName, `read/${string}`>;

/**
 * Runs catalogue statements with their parameters and rows checked against their headers. They run one at a time, in the order in
 * which they were asked for; who does not wait for each answer saves the way there and back.
 */
export interface Run {
  <Name extends StatementName>(
    name: Name,
    params: Catalogue[Name]['params'],
  ): Promise<readonly Catalogue[Name]['row'][]>;
}

/** As {@link Run}, for work that only reads: in a transaction or, each statement by itself, of a store. */
export interface RunRead {
  <Name extends ReadName>(name: Name, params: Catalogue[Name]['params']): Promise<readonly Catalogue[Name]['row'][]>;
}

/** Told of every statement before it runs, with its parameters; a function that it returns is called when it has ended. */
export type StatementListener = (name: StatementName, params: Properties) => unknown;

const callIfFunction = (end: unknown): void => {
  if (typeof end === 'function') end();
};

/** After this the store is asked whether it still lives; it then has a while to say so. */
const PATIENCE_MS = 1_200;
const PING_MS = 600;
const CONNECT_MS = 1_500;
/** For work that may take its time: on a busy machine a store that is slow is not away. */
const PATIENT_MS = 30_000;
const STATEMENT_LIMIT_MS = 30_000;
/** How long the store may take to reach a bookmark. */
const REACH_MS = 5_000;

const runIn = (tx: ManagedTransaction): Run => {
  // Of statements sent together those after one that failed fail too, and say only that.
  let cause: unknown;
  return async (name, params) => {
    const statement = getStatement(name);
    checkParams(statement, params as Properties);
    try {
      const { records } = await tx.run(statement.text, toDriverParameters(statement.params, params));
      return records.map((record) => {
        const row = record.toObject();
        checkRow(statement, row);
        return row as Catalogue[typeof name]['row'];
      });
    } catch (error) {
      cause ??= error;
      throw cause;
    }
  };
};

/** What one reader has seen: its bookmarks, and whether the store is known to have got as far. */
interface After {
  readonly manager: BookmarkManager;
  reached: boolean;
}

/** @throws EntenteError INTERNAL when the driver gave none after a transaction */
const bookmarkOf = (session: Session): string => {
  const [bookmark] = session.lastBookmarks();
  if (bookmark === undefined) throw new EntenteError('INTERNAL', 'Neo4j gave no bookmark for a transaction.');
  return bookmark;
};

const withinMs = async <Result>(answer: Promise<Result>, limitMs: number, late: EntenteError): Promise<Result> => {
  let timer: NodeJS.Timeout | undefined;
  const lapse = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(late);
    }, limitMs);
  });
  answer.catch(() => undefined);
  try {
    return await Promise.race([answer, lapse]);
  } finally {
    clearTimeout(timer);
  }
};

/** The door to Neo4j. Statements come from `cypher/` only; failures are {@link EntenteError}s. */
export class Store {
  readonly address: StoreAddress;
  readonly #driver: Driver;
  readonly #onStatement: StatementListener;
  readonly #after: After | null;
  readonly #pingMs: number;

  constructor(
    address: StoreAddress,
    driver = openDriver(address),
    onStatement: StatementListener = () => undefined,
    after: After | null = null,
    pingMs = PING_MS,
  ) {
    this.address = address;
    this.#driver = driver;
    this.#onStatement = onStatement;
    this.#after = after;
    this.#pingMs = pingMs;
  }

  /** The same store, telling one more listener of every statement it runs. */
  observed(onStatement: StatementListener): Store {
    const both: StatementListener = (name, params) => {
      const ends = [this.#onStatement(name, params), onStatement(name, params)];
      return () => {
        ends.forEach(callIfFunction);
      };
    };
    return new Store(this.address, this.#driver, both, this.#after, this.#pingMs);
  }

  /**
   * The same store, as one reader sees it: every statement runs after these bookmarks and after what this reader has read and
   * written before. Bookmarks are the driver's, of earlier transactions.
   */
  after(bookmarks: readonly string[]): Store {
    const manager = neo4j.bookmarkManager({ initialBookmarks: bookmarks });
    const after = { manager, reached: bookmarks.length === 0 };
    return new Store(this.address, this.#driver, this.#onStatement, after, this.#pingMs);
  }

  /** A store for work that may take its time: one that is reached and slow is away only after half a minute. */
  static patient(address: StoreAddress): Store {
    return new Store(address, openDriver(address, PATIENT_MS), undefined, null, PATIENT_MS);
  }

  /** @throws EntenteError STORE_UNAVAILABLE within two seconds (see {@link Store.patient}) when Neo4j is away, STORE_AUTH, INTERNAL */
  async read<Name extends ReadName>(
    name: Name,
    params: Catalogue[Name]['params'],
  ): Promise<readonly Catalogue[Name]['row'][]> {
    const end = this.#onStatement(name, params);
    try {
      return await this.#session(neo4j.session.READ, (session) =>
        this.#whileAlive(session.executeRead((tx) => runIn(tx)(name, params), { timeout: STATEMENT_LIMIT_MS })),
      );
    } finally {
      callIfFunction(end);
    }
  }

  /** One transaction: all of the work is written, or none. It may run twice and must be idempotent. */
  async write<Result>(work: (run: Run) => Promise<Result>): Promise<Result> {
    return this.#session(neo4j.session.WRITE, (session) => session.executeWrite((tx) => work(this.#runObserved(tx))));
  }

  /**
   * As {@link write}, for somebody who waits: within the limit of a statement, and while the store is alive.
   * @returns what the work returned, and the bookmark after which it can be read
   */
  async writeSoon<Result>(
    work: (run: Run) => Promise<Result>,
  ): Promise<{ readonly result: Result; readonly bookmark: string }> {
    return this.#session(neo4j.session.WRITE, async (session) => {
      const limit = { timeout: STATEMENT_LIMIT_MS };
      const result = await this.#whileAlive(session.executeWrite((tx) => work(this.#runObserved(tx)), limit));
      return { result, bookmark: bookmarkOf(session) };
    });
  }

  /** The bookmark of all that this reader has seen so far. */
  async bookmark(): Promise<string> {
    return this.#session(neo4j.session.READ, async (session) => {
      await this.#whileAlive(session.executeRead((tx) => runIn(tx)('read/ping', {}), { timeout: STATEMENT_LIMIT_MS }));
      return bookmarkOf(session);
    });
  }

  /** Runs the text of a model or audit statement, which has no parameters. */
  async runPlain(text: string): Promise<readonly Properties[]> {
    return this.#session(neo4j.session.WRITE, async (session) =>
      (await session.run(text)).records.map((record) => record.toObject()),
    );
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  #runObserved(tx: ManagedTransaction): Run {
    const run = runIn(tx);
    return async (name, params) => {
      const end = this.#onStatement(name, params);
      try {
        return await run(name, params);
      } finally {
        callIfFunction(end);
      }
    };
  }

  /** @throws EntenteError BOOKMARK_INVALID, STORE_UNAVAILABLE when the store does not get as far as its bookmarks in time */
  async #reach(after: After, session: Session): Promise<void> {
    if (after.reached) return;
    const { uri } = this.address;
    const late = `Neo4j at ${shownUri(uri)} has not got as far as the bookmark.`;
    const reached = session.executeRead((tx) => runIn(tx)('read/ping', {}));
    try {
      await this.#whileAlive(withinMs(reached, REACH_MS, new EntenteError('STORE_UNAVAILABLE', late)));
    } catch (error) {
      // Nothing else can be wrong with so plain a statement; of a bookmark that is cut short Neo4j says that it failed itself.
      const failure = toEntenteError(error, uri);
      throw failure.code === 'INTERNAL' ? bookmarkInvalid(error) : failure;
    }
    after.reached = true;
  }

  async #session<Result>(
    defaultAccessMode: typeof neo4j.session.READ | typeof neo4j.session.WRITE,
    work: (session: Session) => Promise<Result>,
  ): Promise<Result> {
    const { database, uri } = this.address;
    const session = this.#driver.session({
      defaultAccessMode,
      ...(database === null ? {} : { database }),
      ...(this.#after ? { bookmarkManager: this.#after.manager } : {}),
    });
    try {
      if (this.#after) await this.#reach(this.#after, session);
      return await work(session);
    } catch (error) {
      throw toEntenteError(error, uri);
    } finally {
      session.close().catch(() => undefined);
    }
  }

  /** Waits for an answer as long as the store is alive; one that hangs is away, as one that refuses. */
  async #whileAlive<Result>(answer: Promise<Result>): Promise<Result> {
    let timer: NodeJS.Timeout | undefined;
    const away = new Promise<never>((_, reject) => {
      const watch = (): void => {
        timer = setTimeout(() => {
          this.#ping().then(watch, reject);
        }, PATIENCE_MS);
      };
      watch();
    });
    try {
      return await Promise.race([answer, away]);
    } finally {
      clearTimeout(timer);
      answer.catch(() => undefined);
    }
  }

  async #ping(): Promise<void> {
    const { uri } = this.address;
    const away = new EntenteError('STORE_UNAVAILABLE', `Neo4j at ${shownUri(uri)} does not answer.`);
    await withinMs(this.#driver.getServerInfo(), this.#pingMs, away);
  }
}

const openDriver = ({ uri, username, password }: StoreAddress, connectMs = CONNECT_MS): Driver => {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
      maxTransactionRetryTime: 1_000,
      connectionTimeout: connectMs,
      connectionAcquisitionTimeout: connectMs,
      maxConnectionPoolSize: 50,
      userAgent: 'entente',
      telemetryDisabled: true,
    });
  } catch (error) {
    throw new EntenteError('USAGE', `"${shownUri(uri)}" is not an address of Neo4j; write it as neo4j://host:7687.`, {
      cause: error,
    });
  }
};
