import { setTimeout as sleep } from 'node:timers/promises';
import { EntenteError } from '../../domain/errors.ts';
import type { GuardedProcess } from './guarded-process.ts';

/** How a server ended; `failure`: it ended by itself, and was not started again. */
export interface Ended {
  readonly code: number | null;
  readonly failure?: EntenteError;
}

/** A server that is started again when it ends by itself. */
export interface Supervised {
  /** Ends it in good order; done when it is gone. */
  stop(): Promise<void>;
  /** Settles when it has ended and is not started again. */
  readonly ended: Promise<Ended>;
}

export interface SuperviseOptions {
  /** Starts it again. @param signal ends a start that is under way */
  readonly again: (signal: AbortSignal) => Promise<GuardedProcess>;
  readonly report: (line: string) => void;
  /** Where people find why it ended. */
  readonly log: string;
  /** How long to wait before each start of a row; after the last we give up. The first is at once: most ends are a chance. */
  readonly pausesMs?: readonly number[];
  /** Ends that lie further back than this are forgotten. */
  readonly windowMs?: number;
}

const PAUSES_MS: readonly number[] = [0, 1_000, 2_000, 4_000, 8_000];
const WINDOW_MS = 300_000;

const gaveUp = (times: number, windowMs: number, log: string, cause: unknown): EntenteError =>
  new EntenteError(
    'STORE_START_FAILED',
    `The local Neo4j ended by itself or did not start ${times} times within ${Math.ceil(windowMs / 60_000)} minutes; it is not ` +
      `started again. Its log says why: ${log}`,
    { cause },
  );

/** Watches a server, and starts it again, each time after a longer pause, while it does not end too often. */
export const supervise = (
  first: GuardedProcess,
  { again, report, log, pausesMs = PAUSES_MS, windowMs = WINDOW_MS }: SuperviseOptions,
): Supervised => {
  const stopping = new AbortController();
  const { signal } = stopping;
  let server = first;
  let failures: readonly number[] = [];

  /** Null: it is to end. @throws EntenteError when it failed too often */
  const restart = async (): Promise<GuardedProcess | null> => {
    for (let cause: unknown; ;) {
      const now = performance.now();
      failures = [...failures.filter((at) => now - at < windowMs), now];
      const pause = pausesMs[failures.length - 1];
      if (pause === undefined) throw gaveUp(failures.length, windowMs, log, cause);
      try {
        await sleep(pause, undefined, { signal });
        return await again(signal);
      } catch (error) {
        if (signal.aborted) return null;
        cause = error;
        report(`The local Neo4j did not start again: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  };

  const watch = async (): Promise<Ended> => {
    for (;;) {
      const { code } = await server.exited;
      if (signal.aborted) return { code };
      report(`The local Neo4j (process ${server.process.pid}) ended by itself; starting it again …`);
      const begun = performance.now();
      try {
        const next = await restart();
        if (next === null) return { code };
        server = next;
        // A stop that came while it became ready.
        if (signal.aborted) await server.stop();
        else report(`The local Neo4j answers again after ${((performance.now() - begun) / 1000).toFixed(1)} s.`);
      } catch (failure) {
        if (!(failure instanceof EntenteError)) throw failure;
        return { code, failure };
      }
    }
  };

  const ended = watch();
  const stop = async (): Promise<void> => {
    stopping.abort();
    await server.stop();
    await ended;
  };
  return { stop, ended };
};
