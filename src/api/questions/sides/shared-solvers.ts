import { SolverPool } from '../../../analytics/camps/solver-pool.ts';

/** The machine has other things to do: one is solved at a time. */
const AT_ONCE = 1;
/** Who comes after so many would wait longer than most deadlines. */
const MOST_WAITING = 4;

let shared: SolverPool | undefined;

/** The solvers of this process. Their threads start when they are first needed, and end with it. */
export const sharedSolvers = (): SolverPool => (shared ??= new SolverPool(AT_ONCE, MOST_WAITING));
