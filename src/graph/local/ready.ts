import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import type { DataFolder } from './data-folder.ts';
import type { GuardedProcess } from './guarded-process.ts';
import { throwIfInterrupted } from './interrupt.ts';
import { wrongPassword } from './password.ts';
import { startFailed } from './start-failure.ts';

const LOOK_EVERY_MS = 100;
const REPORT_EVERY_MS = 2_000;
const PATIENCE_MS = 180_000;

export interface Starting {
  readonly folder: DataFolder;
  readonly server: GuardedProcess;
  readonly boltUri: string;
  readonly httpUri: string;
  readonly password: string;
  readonly logOffset: number;
  readonly report: (line: string) => void;
  readonly signal: AbortSignal | undefined;
}

/** The version that Neo4j's HTTP port tells, or null while it does not answer. It opens last, after Bolt and the data. */
const findVersion = async (httpUri: string): Promise<string | null> => {
  try {
    const answer: unknown = await (await fetch(httpUri, { signal: AbortSignal.timeout(2_000) })).json();
    const told = typeof answer === 'object' && answer !== null && 'neo4j_version' in answer && answer.neo4j_version;
    return typeof told === 'string' ? told : null;
  } catch {
    return null;
  }
};

/** Null: it could be read. Else why it cannot be, and whether it may be in a moment. */
type Unreadable = { readonly why: string; readonly isForGood: boolean } | null;

/** Neo4j answers before it has recovered its data, and goes on answering when it cannot. */
const tryRead = async (driver: Driver): Promise<Unreadable> => {
  try {
    await driver.executeQuery('MATCH (n) RETURN n LIMIT 1', {}, { database: 'neo4j' });
    return null;
  } catch (error) {
    if (codeOf(error).startsWith('Neo.ClientError.Security')) throw error;
    const [database] = await driver
      .executeQuery('SHOW DATABASE neo4j YIELD statusMessage', {}, { database: 'system' })
      .then(({ records }) => records.map((record) => String(record.get('statusMessage'))))
      .catch(() => ['']);
    const isTransient = neo4j.isRetryableError(error);
    return { why: database || String(error), isForGood: !isTransient || (database ?? '') !== '' };
  }
};

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

/** @param until when to give up, by `Date.now()` */
const waitUntilReadable = async (starting: Starting, until: number): Promise<void> => {
  const { boltUri, password, folder, logOffset, signal } = starting;
  const driver = neo4j.driver(boltUri, neo4j.auth.basic('neo4j', password), {
    telemetryDisabled: true,
    maxTransactionRetryTime: 0,
  });
  try {
    for (;;) {
      throwIfInterrupted(signal);
      const unreadable = await tryRead(driver);
      if (unreadable === null) return;
      if (unreadable.isForGood || Date.now() > until)
        throw startFailed(folder, logOffset, `The local Neo4j started and its data cannot be read: ${unreadable.why}`);
      await sleep(LOOK_EVERY_MS);
    }
  } catch (error) {
    if (codeOf(error).startsWith('Neo.ClientError.Security'))
      throw wrongPassword(folder, `The password in ${folder.passwordFile} is not that of the data beside it.`, error);
    throw error;
  } finally {
    await driver.close();
  }
};

/**
 * Waits until Neo4j lets us in and its data can be read.
 * @returns its version
 * @throws EntenteError STORE_START_FAILED, STORE_AUTH, FOLDER_LOCKED, INTERRUPTED
 */
export const waitUntilReady = async (starting: Starting): Promise<string> => {
  const { folder, server, httpUri, logOffset, report, signal } = starting;
  let ended = false;
  void server.exited.then(() => {
    ended = true;
  });
  const startedAt = Date.now();
  for (let reports = 1; ; await sleep(LOOK_EVERY_MS)) {
    throwIfInterrupted(signal);
    if (ended) throw startFailed(folder, logOffset, 'The local Neo4j ended while it started.');
    const version = await findVersion(httpUri);
    if (version !== null) {
      await waitUntilReadable(starting, startedAt + PATIENCE_MS);
      return version;
    }
    const waited = Date.now() - startedAt;
    if (waited > PATIENCE_MS)
      throw startFailed(folder, logOffset, `The local Neo4j was not ready after ${PATIENCE_MS / 1000} s.`);
    if (waited > reports * REPORT_EVERY_MS) {
      report(`  Neo4j is starting, ${Math.round(waited / 1000)} s`);
      reports += 1;
    }
  }
};
