import type { ManagedTransaction } from 'neo4j-driver';
import type { Catalogue } from '../statements/generated-catalogue.ts';
import type { Properties } from '../statements/rows.ts';
import { type Connection, openConnection, type Patience, PROMPT, type StoreAddress } from './connection.ts';
import { whileAlive } from './liveness.ts';
import { bothListeners, type ReadName, type Run, runIn, type StatementListener, tellOf } from './run.ts';
import { bookmarkOf, inSession, type Reader, readerAfter } from './sessions.ts';

const STATEMENT_LIMIT = { timeout: 30_000 };

export interface StoreOptions {
  /** Left out: {@link PROMPT}. */
  readonly patience?: Patience;
  /** One that is open; left out: a new one. */
  readonly connection?: Connection;
  /** After whose reads and writes every statement runs; null: after nothing in particular. */
  readonly reader?: Reader | null;
  readonly onStatement?: StatementListener;
}

/** The door to Neo4j. Statements come from `cypher/` only; failures are {@link EntenteError}s. */
export class Store {
  readonly address: StoreAddress;
  readonly #connection: Connection;
  readonly #reader: Reader | null;
  readonly #onStatement: StatementListener;

  constructor(address: StoreAddress, options: StoreOptions = {}) {
    this.address = address;
    this.#connection = options.connection ?? openConnection(address, options.patience ?? PROMPT);
    this.#reader = options.reader ?? null;
    this.#onStatement = options.onStatement ?? (() => undefined);
  }

  /** The same store, telling one more listener of every statement it runs. */
  observed(onStatement: StatementListener): Store {
    return this.#with({ onStatement: bothListeners(this.#onStatement, onStatement) });
  }

  /**
   * The same store, as one reader sees it: every statement runs after these bookmarks and after what this reader has read and
   * written before. Bookmarks are the driver's, of earlier transactions.
   */
  after(bookmarks: readonly string[]): Store {
    return this.#with({ reader: readerAfter(bookmarks) });
  }

  /** @throws EntenteError STORE_UNAVAILABLE in time (see {@link Patience}) when Neo4j is unreachable, STORE_AUTH, INTERNAL */
  async read<Name extends ReadName>(
    name: Name,
    params: Catalogue[Name]['params'],
  ): Promise<readonly Catalogue[Name]['row'][]> {
    return tellOf(this.#onStatement, name, params, () =>
      inSession(this.#connection, this.#reader, 'READ', (session) =>
        this.#soon(session.executeRead((tx) => runIn(tx)(name, params), STATEMENT_LIMIT)),
      ),
    );
  }

  /** One transaction: all of the work is written, or none. It may run twice and must be idempotent. */
  async write<Result>(work: (run: Run) => Promise<Result>): Promise<Result> {
    return inSession(this.#connection, this.#reader, 'WRITE', (session) =>
      session.executeWrite((tx) => work(this.#runIn(tx))),
    );
  }

  /**
   * As {@link write}, for somebody who waits: within the limit of a statement, and while the store is alive.
   * @returns what the work returned, and the bookmark after which it can be read
   */
  async writeSoon<Result>(
    work: (run: Run) => Promise<Result>,
  ): Promise<{ readonly result: Result; readonly bookmark: string }> {
    return inSession(this.#connection, this.#reader, 'WRITE', async (session) => {
      const result = await this.#soon(session.executeWrite((tx) => work(this.#runIn(tx)), STATEMENT_LIMIT));
      return { result, bookmark: bookmarkOf(session) };
    });
  }

  /** The bookmark of all that this reader has seen so far. */
  async bookmark(): Promise<string> {
    return inSession(this.#connection, this.#reader, 'READ', async (session) => {
      await this.#soon(session.executeRead((tx) => runIn(tx)('read/ping', {}), STATEMENT_LIMIT));
      return bookmarkOf(session);
    });
  }

  /** Runs the text of a model or audit statement, which has no parameters. */
  async runPlain(text: string): Promise<readonly Properties[]> {
    return inSession(this.#connection, this.#reader, 'WRITE', async (session) =>
      (await session.run(text)).records.map((record) => record.toObject()),
    );
  }

  async close(): Promise<void> {
    await this.#connection.driver.close();
  }

  #with(changed: StoreOptions): Store {
    const same = { connection: this.#connection, reader: this.#reader, onStatement: this.#onStatement };
    return new Store(this.address, { ...same, ...changed });
  }

  #soon<Result>(answer: Promise<Result>): Promise<Result> {
    return whileAlive(answer, this.#connection.ping);
  }

  #runIn(tx: ManagedTransaction): Run {
    const run = runIn(tx);
    return (name, params) => tellOf(this.#onStatement, name, params, () => run(name, params));
  }
}
