import { compareText } from '../domain/order.ts';
import type { Interval } from '../domain/time/interval.ts';
import type { ActorIndex, SearchGraph } from './search-graph.ts';

/**
 * SHORTEST: length, then strength, then how little the inner actors are spoken of, then ids. STRONGEST: strength, then length,
 * then the rest.
 */
export type PathOrder = 'SHORTEST' | 'STRONGEST';

/**
 * A set of paths: those that begin with a prefix, do not go on to a forbidden actor, and meet actors in certain halves
 * only. Every path of the question is in at least one open subproblem until it is returned.
 */
export interface Subproblem {
  /** Distinct actors; the last one is the *spur*, from which paths of the set diverge. */
  readonly prefix: readonly ActorIndex[];
  /** Actors that may not come right after the spur. */
  readonly forbidden: readonly ActorIndex[];
  /** Actors that may not come before, and after, the actor that the path must go through. */
  readonly notBefore: readonly ActorIndex[];
  readonly notAfter: readonly ActorIndex[];
  /** The prefix's weakest hop; infinite when it has none. */
  readonly strength: number;
  /** The claims that name an actor of the prefix, the start aside. */
  readonly mentions: number;
  /** The prefix's hops of sign −1. */
  readonly hostile: number;
  /** Days common to the prefix's hops; null when it has none, or days are not compared. */
  readonly days: readonly Interval[] | null;
}

/**
 * A subproblem in the queue. Solved, it carries its best walk and that walk's key. Open, it carries a key that no walk of
 * the set orders before.
 */
export interface Candidate {
  readonly subproblem: Subproblem;
  readonly length: number;
  readonly strength: number;
  readonly mentions: number;
  /** The best walk; empty while open, so that an open candidate comes before a solved one that it may still beat. */
  readonly actors: readonly ActorIndex[];
  /** STRONGEST: its key was tried once and is not reached with equality. */
  readonly tried: boolean;
}

export const isOpen = (candidate: Candidate): boolean => candidate.actors.length === 0;

/** The total order of paths, on candidates. */
export const candidateOrder = (order: PathOrder, graph: Pick<SearchGraph, 'idOf'>): CandidateOrder => {
  const byIds: CandidateOrder = (a, b) => {
    const shared = Math.min(a.actors.length, b.actors.length);
    for (let position = 0; position < shared; position++) {
      const left = a.actors[position] as ActorIndex;
      const right = b.actors[position] as ActorIndex;
      if (left !== right) return compareText(graph.idOf(left), graph.idOf(right));
    }
    return a.actors.length - b.actors.length;
  };
  const byStrength: CandidateOrder = (a, b) => (a.strength === b.strength ? 0 : a.strength > b.strength ? -1 : 1);
  return order === 'SHORTEST'
    ? (a, b) => a.length - b.length || byStrength(a, b) || a.mentions - b.mentions || byIds(a, b)
    : (a, b) => byStrength(a, b) || a.length - b.length || a.mentions - b.mentions || byIds(a, b);
};

type CandidateOrder = (a: Candidate, b: Candidate) => number;
