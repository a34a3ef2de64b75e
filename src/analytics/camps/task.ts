import type { SignedGraph } from '../signed/signed-graph.ts';
import type { CampsAnswer } from './solve-camps.ts';
import type { Relation } from './relation.ts';

/** What a solver is asked. */
export interface CampsTask {
  readonly kind: 'camps' | 'stability';
  readonly graph: SignedGraph;
  /** From 2 on; null: any number. */
  readonly maxCamps: number | null;
  readonly deadlineMs: number;
}

export interface StabilityAnswer {
  /** False: not all best partitions were looked through; what was not settled is UNKNOWN. */
  readonly isComplete: boolean;
  /** How actor `a` stands to actor `b`, at `a * actors + b`. */
  readonly relations: readonly Relation[];
}

/** The walk balance of a graph is reckoned in a thread too: its time grows with the cube of the actors. */
export interface WalkBalanceTask {
  readonly kind: 'walk-balance';
  readonly graph: SignedGraph;
  readonly deadlineMs: number;
}

export interface WalkBalanceAnswer {
  readonly share: number | null;
}

export type SolverTask = CampsTask | WalkBalanceTask;
export type SolverAnswer = CampsAnswer | StabilityAnswer | WalkBalanceAnswer;

/** What a solver's thread says: one `done` or `failed` for each task; before, any number of `sofar`. */
export type SolverWord =
  | { readonly kind: 'sofar'; readonly answer: CampsAnswer }
  | { readonly kind: 'done'; readonly answer: SolverAnswer }
  | { readonly kind: 'failed'; readonly message: string };
