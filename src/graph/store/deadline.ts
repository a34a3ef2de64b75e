import { setImmediate as polled } from 'node:timers/promises';

/** How much of the time is counted at once. */
const STEP_MS = 100;

/**
 * Waits for an answer so long and no longer. Time in which this process was too busy to hear an answer does not count: it says nothing of
 * whoever is to answer.
 * @param late what it fails with when no answer came
 */
export async function deadline<Result>(limitMs: number, answer: Promise<Result>, late: () => Error): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  answer.catch(() => undefined);
  const lapse = new Promise<never>((_, reject) => {
    const wait = (leftMs: number): void => {
      const step = Math.min(STEP_MS, leftMs);
      timer = setTimeout(() => {
        if (leftMs > step) wait(leftMs - step);
        // What came in meanwhile is heard first.
        else
          void polled().then(() => {
            if (!isOver) reject(late());
          });
      }, step);
    };
    wait(limitMs);
  });
  try {
    return await Promise.race([answer, lapse]);
  } finally {
    isOver = true;
    clearTimeout(timer);
  }
}

/**
 * Waits for an answer until somebody has no more use for it.
 * @param gone what it fails with then
 */
export async function unlessAborted<Result>(
  signal: AbortSignal | null,
  answer: Promise<Result>,
  gone: () => Error,
): Promise<Result> {
  if (signal === null) return answer;
  answer.catch(() => undefined);
  if (signal.aborted) throw gone();
  let refuse: () => void = () => undefined;
  const aborted = new Promise<never>((_, reject) => {
    refuse = () => {
      reject(gone());
    };
    signal.addEventListener('abort', refuse, { once: true });
  });
  try {
    return await Promise.race([answer, aborted]);
  } finally {
    signal.removeEventListener('abort', refuse);
  }
}
