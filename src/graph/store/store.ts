import { randomUUID } from 'node:crypto';
import type { Transaction } from 'neo4j-driver';
import type { Catalogue } from '../statements/generated-catalogue.ts';
import type { Properties } from '../statements/rows.ts';
import { Connection, type Patience, PATIENT, PROMPT, type StoreAddress } from './connection.ts';
import { deadline, unlessAborted } from './deadline.ts';
import { bothListeners, eachRow, type ReadName, type Run, runIn, type StatementListener, tellOf } from './run.ts';
import { type Reader, readerAfter, sessionConfig } from './sessions.ts';
import { busy, clientGone, toEntenteError } from './store-errors.ts';
import { type Task, transact } from './transaction.ts';

/** How long a transaction may run that nobody waits for, such as a batch of a load. */
const BATCH_MS = 60_000;
/** How long a statement of the model or an audit may run, and a transaction that says so: it reads the whole graph. */
export const WHOLE_GRAPH_MS = 3_600_000;

export interface StoreOptions {
  /** Left out: {@link PROMPT}. */
  readonly patience?: Patience;
  /** One that is open; left out: a new one. */
  readonly connection?: Connection;
  /** After whose reads and writes every statement runs; null: after nothing in particular. */
  readonly reader?: Reader | null;
  readonly onStatement?: StatementListener;
  /** Aborted when nobody waits for answers any more; null: somebody always does. */
  readonly signal?: AbortSignal | null;
}

/** The door to Neo4j. Statements come from `cypher/` only; failures are {@link EntenteError}s; every call ends in a time that is stated. */
export class Store {
  readonly address: StoreAddress;
  readonly #connection: Connection;
  readonly #patience: Patience;
  readonly #reader: Reader | null;
  readonly #onStatement: StatementListener;
  readonly #signal: AbortSignal | null;

  constructor(address: StoreAddress, options: StoreOptions = {}) {
    this.address = address;
    this.#patience = options.patience ?? PROMPT;
    this.#connection = options.connection ?? new Connection(address, this.#patience);
    this.#reader = options.reader ?? null;
    this.#onStatement = options.onStatement ?? (() => undefined);
    this.#signal = options.signal ?? null;
  }

  /** The same store, for work that may take its time. */
  patient(): Store {
    return this.#with({ patience: PATIENT });
  }

  /** The same store, for somebody who may go away: then what it runs is ended, save a commit that was sent. */
  until(signal: AbortSignal): Store {
    return this.#with({ signal });
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

  /** @throws EntenteError STORE_UNAVAILABLE, STORE_BUSY in time (see {@link Patience}), STORE_AUTH, CLIENT_GONE, INTERNAL */
  async read<Name extends ReadName>(
    name: Name,
    params: Catalogue[Name]['params'],
  ): Promise<readonly Catalogue[Name]['row'][]> {
    const { readMs } = this.#patience;
    return tellOf(this.#onStatement, name, params, async () => {
      const { result } = await this.#transact('READ', readMs, (tx) => runIn(tx)(name, params));
      return result;
    });
  }

  /**
   * Reads row by row, with no more in memory than a batch of the driver's; what is written meanwhile may be among them or not.
   * @param take called with each row
   * @throws EntenteError as {@link read}, and what `take` throws
   */
  async readEach<Name extends ReadName>(
    name: Name,
    params: Catalogue[Name]['params'],
    take: (row: Catalogue[Name]['row']) => void,
  ): Promise<void> {
    const { uri, database } = this.address;
    await tellOf(this.#onStatement, name, params, async () => {
      try {
        await this.#connection.use(sessionConfig(database, this.#reader, 'READ'), (session) =>
          deadline(
            WHOLE_GRAPH_MS,
            unlessAborted(this.#signal, eachRow(session, WHOLE_GRAPH_MS, name, params, take), clientGone),
            () => busy(uri),
          ),
        );
      } catch (error) {
        throw toEntenteError(error, uri);
      }
    });
  }

  /**
   * One transaction: all of the work is written, or none. It may run twice and must be idempotent.
   * @param work gets the id of this call as well, the same one if it runs twice
   * @throws EntenteError OUTCOME_UNKNOWN when nobody can tell whether it was written
   */
  async write<Result>(work: (run: Run, call: string) => Promise<Result>, limitMs = BATCH_MS): Promise<Result> {
    const call = randomUUID();
    const { result } = await this.#transact('WRITE', limitMs, (tx) => work(this.#runIn(tx), call), PATIENT);
    return result;
  }

  /**
   * As {@link write}, for somebody who waits.
   * @returns what the work returned, and the bookmark after which it can be read
   */
  async writeSoon<Result>(
    work: (run: Run, call: string) => Promise<Result>,
  ): Promise<{ readonly result: Result; readonly bookmark: string }> {
    const call = randomUUID();
    return this.#transact('WRITE', this.#patience.writeMs, (tx) => work(this.#runIn(tx), call));
  }

  /** The bookmark of all that this reader has seen so far. */
  async bookmark(): Promise<string> {
    return (await this.#transact('READ', this.#patience.readMs, (tx) => runIn(tx)('read/ping', {}))).bookmark;
  }

  /** Runs the text of a model or audit statement, which has no parameters. */
  async runPlain(text: string): Promise<readonly Properties[]> {
    const { uri, database } = this.address;
    try {
      return await this.#connection.use(sessionConfig(database, this.#reader, 'WRITE'), async (session) => {
        const answer = session.run(text, {}, { timeout: WHOLE_GRAPH_MS }).then(({ records }) => records);
        return (await deadline(WHOLE_GRAPH_MS, answer, () => busy(uri))).map((record) => record.toObject());
      });
    } catch (error) {
      throw toEntenteError(error, uri);
    }
  }

  /** Runs statements of the model in one transaction: each by itself takes as long again. */
  async runModel(texts: readonly string[]): Promise<void> {
    await this.#transact('WRITE', WHOLE_GRAPH_MS, async (tx) => {
      for (const text of texts) await tx.run(text);
    });
  }

  /** Resolves when the server answers. @throws EntenteError STORE_UNAVAILABLE, STORE_AUTH */
  async ping(): Promise<void> {
    await this.#connection.ping(this.#patience.pingMs);
  }

  async close(): Promise<void> {
    await this.#connection.close();
  }

  #with(changed: StoreOptions): Store {
    const same = {
      connection: this.#connection,
      patience: this.#patience,
      reader: this.#reader,
      onStatement: this.#onStatement,
      signal: this.#signal,
    };
    return new Store(this.address, { ...same, ...changed });
  }

  #transact<Result>(
    mode: Task['mode'],
    limitMs: number,
    work: (tx: Transaction) => Promise<Result>,
    { pingMs, readMs: commitMs } = this.#patience,
  ): Promise<{ readonly result: Result; readonly bookmark: string }> {
    const task = { mode, reader: this.#reader, limitMs, commitMs, pingMs, signal: this.#signal };
    return transact(this.#connection, task, work);
  }

  #runIn(tx: Transaction): Run {
    const run = runIn(tx);
    return (name, params) => tellOf(this.#onStatement, name, params, () => run(name, params));
  }
}
