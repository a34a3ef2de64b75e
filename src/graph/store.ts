import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { EntenteError } from '../domain/errors.ts';
import type { Catalogue } from './generated-catalogue.ts';
import { toDriverParameters } from './parameters.ts';
import { checkParams, checkRow, type Properties } from './rows.ts';
import { shownUri, toEntenteError } from './store-errors.ts';
import { getStatement } from './statements.ts';

/** Where Neo4j is and how to log in. `database` null: the server's default. */
export interface StoreAddress {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string | null;
}

export type StatementName = keyof Catalogue;
export type ReadName = Extract<StatementName, `read/${string}`>;

/** Runs catalogue statements, one at a time, with their parameters and rows checked against their headers. */
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

/** After this the store is asked whether it still lives; it then has {@link PING_MS} to say so. */
const PATIENCE_MS = 1_200;
const PING_MS = 600;
const STATEMENT_LIMIT_MS = 30_000;

const runIn =
  (tx: ManagedTransaction): Run =>
  async (name, params) => {
    const statement = getStatement(name);
    checkParams(statement, params as Properties);
    const { records } = await tx.run(statement.text, toDriverParameters(statement.params, params));
    return records.map((record) => {
      const row = record.toObject();
      checkRow(statement, row);
      return row as Catalogue[typeof name]['row'];
    });
  };

/** The door to Neo4j. Statements come from `cypher/` only; failures are {@link EntenteError}s. */
export class Store {
  readonly address: StoreAddress;
  readonly #driver: Driver;
  readonly #onStatement: StatementListener;

  constructor(address: StoreAddress, driver = openDriver(address), onStatement: StatementListener = () => undefined) {
    this.address = address;
    this.#driver = driver;
    this.#onStatement = onStatement;
  }

  /** The same store, telling one more listener of every statement it runs. */
  observed(onStatement: StatementListener): Store {
    return new Store(this.address, this.#driver, (name, params) => {
      const ends = [this.#onStatement(name, params), onStatement(name, params)];
      return () => {
        ends.forEach(callIfFunction);
      };
    });
  }

  /** @throws EntenteError STORE_UNAVAILABLE within two seconds when Neo4j is away, STORE_AUTH, INTERNAL */
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
    return this.#session(neo4j.session.WRITE, (session) =>
      session.executeWrite((tx) =>
        work(async (name, params) => {
          const end = this.#onStatement(name, params);
          try {
            return await runIn(tx)(name, params);
          } finally {
            callIfFunction(end);
          }
        }),
      ),
    );
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

  async #session<Result>(
    defaultAccessMode: typeof neo4j.session.READ | typeof neo4j.session.WRITE,
    work: (session: Session) => Promise<Result>,
  ): Promise<Result> {
    const { database, uri } = this.address;
    const session = this.#driver.session({ defaultAccessMode, ...(database === null ? {} : { database }) });
    try {
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
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(new EntenteError('STORE_UNAVAILABLE', `Neo4j at ${shownUri(uri)} does not answer.`));
      }, PING_MS);
    });
    try {
      await Promise.race([this.#driver.getServerInfo(), late]);
    } finally {
      clearTimeout(timer);
    }
  }
}

const openDriver = ({ uri, username, password }: StoreAddress): Driver => {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
      maxTransactionRetryTime: 1_000,
      connectionTimeout: 1_500,
      connectionAcquisitionTimeout: 1_500,
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
