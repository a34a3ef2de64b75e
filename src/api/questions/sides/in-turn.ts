import type { Context } from '../context.ts';
import { checkDeadline } from './solvers.ts';

/** Solves of one answer, one after another, with one deadline for all: how long is left is told to each. */
export class SolvesInTurn {
  readonly #until: number;
  #last: Promise<unknown> = Promise.resolve();

  constructor(deadlineMs: number | null | undefined) {
    this.#until = Date.now() + checkDeadline(deadlineMs);
  }

  /** @returns null when the time was over before its turn */
  solve<Result>(context: Context, task: (deadlineMs: number) => Promise<Result>): Promise<Result | null> {
    const mine = this.#last.then(() => {
      if (context.signal?.aborted) return null;
      const left = this.#until - Date.now();
      return left < 1 ? null : task(left);
    });
    this.#last = mine.catch(() => undefined);
    return mine;
  }
}
