import type { EntenteError } from '../../domain/errors.ts';

/** How long an answer may take before the store is asked whether it is alive, and after that again and again. */
const PATIENCE_MS = 1_200;

/**
 * Waits for an answer as long as the store is alive: one that hangs is unreachable, as is one that refuses connections.
 * @param ping fails when the store does not say in time that it is alive
 */
export async function whileAlive<Result>(answer: Promise<Result>, ping: () => Promise<unknown>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const failure = new Promise<never>((_, reject) => {
    const watch = (): void => {
      timer = setTimeout(() => {
        ping().then(watch, reject);
      }, PATIENCE_MS);
    };
    watch();
  });
  try {
    return await Promise.race([answer, failure]);
  } finally {
    clearTimeout(timer);
    answer.catch(() => undefined);
  }
}

/** @throws late when the answer does not come in time */
export const withinMs = async <Result>(
  answer: Promise<Result>,
  limitMs: number,
  late: EntenteError,
): Promise<Result> => {
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
