import type { SolverPool } from '../../../analytics/camps/solver-pool.ts';
import { EntenteError } from '../../../domain/errors.ts';
import type { Context } from '../context.ts';

/** How long a solve may last, in milliseconds. */
const DEFAULT_DEADLINE = 2_000;
const LONGEST_DEADLINE = 10_000;

/** @throws EntenteError BAD_USER_INPUT */
export const checkDeadline = (deadlineMs: number | null | undefined): number => {
  const asked = deadlineMs ?? DEFAULT_DEADLINE;
  if (Number.isInteger(asked) && asked >= 1 && asked <= LONGEST_DEADLINE) return asked;
  throw new EntenteError(
    'BAD_USER_INPUT',
    `deadlineMs is ${asked}; it must be a whole number from 1 to ${LONGEST_DEADLINE}.`,
  );
};

/** How long is left, from now on, of a deadline: reading the scope takes its part of it. @throws EntenteError BAD_USER_INPUT */
export const timeLeft = (deadlineMs: number | null | undefined): (() => number) => {
  const until = Date.now() + checkDeadline(deadlineMs);
  return () => Math.max(1, until - Date.now());
};

const MOST_CAMPS = 500;

/** @returns null for any number @throws EntenteError BAD_USER_INPUT */
export const checkMaxCamps = (maxCamps: number | null | undefined): number | null => {
  if (maxCamps === null || maxCamps === undefined) return null;
  if (Number.isInteger(maxCamps) && maxCamps >= 2 && maxCamps <= MOST_CAMPS) return maxCamps;
  throw new EntenteError(
    'BAD_USER_INPUT',
    `maxCamps is ${maxCamps}; it must be a whole number from 2 to ${MOST_CAMPS}, or null for any number of camps.`,
  );
};

/** Something that the solvers do for an operation, which is light meanwhile. */
export const solveFor = <Result>(
  { solvers, elsewhere, signal }: Context,
  task: (solvers: SolverPool, left: AbortSignal | null) => Promise<Result>,
): Promise<Result> => elsewhere(() => task(solvers, signal));
