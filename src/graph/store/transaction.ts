import { setTimeout as sleep } from 'node:timers/promises';
import type { Session, Transaction } from 'neo4j-driver';
import { EntenteError, type ErrorCode } from '../../domain/errors.ts';
import type { Connection } from './connection.ts';
import { deadline, unlessAborted } from './deadline.ts';
import { whileAlive } from './liveness.ts';
import { bookmarkOf, type Mode, reach, type Reader, sessionConfig } from './sessions.ts';
import {
  busy,
  clientGone,
  isCommitRefused,
  isConnectionFailure,
  isSaidByNeo4j,
  isWorthRetrying,
  outcomeUnknown,
  toEntenteError,
} from './store-errors.ts';

/** How one transaction is run. */
export interface Task {
  readonly mode: Mode;
  /** After whose reads and writes it runs; null: after nothing in particular. */
  readonly reader: Reader | null;
  /** How long it may run. Neo4j is told, and ends it by itself should we be gone. */
  readonly limitMs: number;
  /** How long the commit may take. */
  readonly commitMs: number;
  /** How long the store may take to say that it is alive. */
  readonly pingMs: number;
  /** Aborted when nobody waits for it any more; null: somebody always does. */
  readonly signal: AbortSignal | null;
}

/** For how long a transaction that failed is tried again: a connection may have broken, or another have been in its way. */
const RETRY_MS = 1_000;
/** For how long we ask again what became of a commit. */
const RESOLVE_MS = 5_000;
const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 500;

/** A connection took longer to begin a transaction than one that is alive does. */
class ConnectionDead extends Error {}

/** What an attempt came to; `maybeDone`: the answer to its commit was lost, or says nothing of what is stored. */
type Ended<Result> =
  { readonly result: Result; readonly bookmark: string } | { readonly error: unknown; readonly maybeDone: boolean };

/**
 * One transaction: all of the work is written, or none. It is tried again when the store or the connection failed, so the work must be
 * idempotent. After a commit whose answer was lost it is tried again as well, until we know what became of it.
 * @throws EntenteError OUTCOME_UNKNOWN when the answer to a commit was lost and trying again did not tell
 * @throws EntenteError STORE_UNAVAILABLE, STORE_BUSY, STORE_AUTH, BOOKMARK_INVALID, CLIENT_GONE, INTERNAL, or what the work throws:
 *   nothing is written
 */
export async function transact<Result>(
  connection: Connection,
  task: Task,
  work: (tx: Transaction) => Promise<Result>,
): Promise<{ readonly result: Result; readonly bookmark: string }> {
  const { uri } = connection.address;
  const begun = performance.now();
  let lost: { readonly at: number; readonly cause: unknown } | null = null;
  for (let attempts = 1, pause = FIRST_PAUSE_MS; ; attempts += 1, pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
    const ended = await attempt(connection, task, work);
    if ('result' in ended) return ended;
    const { error, maybeDone } = ended;
    if (isConnectionFailure(error) || error instanceof ConnectionDead) connection.renew();
    if (maybeDone) lost ??= { at: performance.now(), cause: error };
    if (lost === null) {
      const isTooLate = attempts > 1 && performance.now() - begun > RETRY_MS;
      if (isTooLate || !(isWorthRetrying(error) || error instanceof ConnectionDead)) throw failureOf(error, uri);
      // A connection says little of the store: it is asked before somebody waits for a connection once more.
      if (!isSaidByNeo4j(error))
        await connection.ping(task.pingMs).catch((down: unknown) => {
          if (performance.now() - begun > RETRY_MS) throw down;
        });
    } else {
      // What the work itself refuses it refuses knowing what the first attempt did.
      if (!maybeDone && isOfTheWork(error)) throw error;
      if (task.signal?.aborted || performance.now() - lost.at > RESOLVE_MS) throw outcomeUnknown(lost.cause);
    }
    await sleep(pause * (0.75 + Math.random() / 2));
  }
}

const failureOf = (error: unknown, uri: string): EntenteError =>
  error instanceof ConnectionDead ? busy(uri, error) : toEntenteError(error, uri);

const OF_THE_STORE: readonly ErrorCode[] = ['STORE_UNAVAILABLE', 'STORE_BUSY', 'CLIENT_GONE'];

const isOfTheWork = (error: unknown): boolean => error instanceof EntenteError && !OF_THE_STORE.includes(error.code);

const attempt = async <Result>(
  connection: Connection,
  { mode, reader, limitMs, commitMs, pingMs, signal }: Task,
  work: (tx: Transaction) => Promise<Result>,
): Promise<Ended<Result>> => {
  const { address, patience } = connection;
  const late = (): Error => busy(address.uri);
  const ping = (): Promise<void> => connection.ping(pingMs);
  const begin = (session: Session): Promise<Transaction> =>
    deadline(
      patience.connectMs + pingMs,
      session.beginTransaction({ timeout: limitMs }).then((tx) => tx),
      () => new ConnectionDead(),
    );
  const workIn = async (session: Session): Promise<{ readonly tx: Transaction; readonly result: Result }> => {
    const tx = await begin(session);
    return { tx, result: await work(tx) };
  };
  let isCommitting = false;
  try {
    return await connection.use(sessionConfig(address.database, reader, mode), async (session) => {
      // It may have waited for its turn.
      if (signal?.aborted) throw clientGone();
      if (reader) await reach(connection, reader, session);
      // The deadline is outside: an abort ends its timer too, which would keep a process that stops alive.
      const working = deadline(limitMs, unlessAborted(signal, workIn(session), clientGone), late);
      const { tx, result } = await whileAlive(working, ping);
      isCommitting = mode === 'WRITE';
      await whileAlive(deadline(commitMs, tx.commit(), late), ping);
      return { result, bookmark: bookmarkOf(session) };
    });
  } catch (error) {
    return { error, maybeDone: isCommitting && !isCommitRefused(error) };
  }
};
