/** How long an answer may take before the store is asked whether it is alive, and after that again and again. */
const PATIENCE_MS = 1_000;

/**
 * Waits for an answer as long as the store is alive: one that hangs is unreachable, as is one that refuses connections.
 * @param ping fails when the store does not say in time that it is alive
 */
export async function whileAlive<Result>(answer: Promise<Result>, ping: () => Promise<unknown>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  const failure = new Promise<never>((_, reject) => {
    const watch = (): void => {
      if (isOver) return;
      timer = setTimeout(() => {
        ping().then(watch, reject);
      }, PATIENCE_MS);
    };
    watch();
  });
  try {
    return await Promise.race([answer, failure]);
  } finally {
    isOver = true;
    clearTimeout(timer);
    failure.catch(() => undefined);
    answer.catch(() => undefined);
  }
}
