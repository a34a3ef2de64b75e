import { EntenteError } from '../../domain/errors.ts';
import { byNumber, inTurn } from '../../domain/order.ts';

/** +1: the two stand together; −1: against each other. */
export type TieSign = -1 | 1;

/** What a whole dyad is worth: actors are ordinals, `a < b`. */
export interface SignedTie {
  readonly a: number;
  readonly b: number;
  readonly sign: TieSign;
  /** What it costs when the tie does not fit: a whole number from 1 on. */
  readonly weight: number;
}

/** Undirected, at most one tie for each dyad, no tie of an actor to itself. */
export interface SignedGraph {
  /** Actors are the ordinals from 0 to `actors − 1`. */
  readonly actors: number;
  /** In order of (a, b). */
  readonly ties: readonly SignedTie[];
}

/** A tie as it is given: in any direction; without a weight it weighs 1. */
export interface GivenTie {
  readonly a: number;
  readonly b: number;
  readonly sign: number;
  readonly weight?: number;
}

/** The greatest sum of weights; sums stay exact when they are multiplied by {@link ./../camps/certificate.ts}'s unit. */
const MOST_WEIGHT = 1e9;

const refuse = (tie: GivenTie, problem: string): EntenteError =>
  new EntenteError('DATA_INVALID', `The tie of ${tie.a} and ${tie.b}: ${problem}.`);

/**
 * Checks ties and puts them in order.
 * @throws EntenteError DATA_INVALID for an unknown actor, a tie to oneself, another sign, a weight that is no whole number, a second
 * tie of a dyad
 */
export function toSignedGraph(actors: number, given: readonly GivenTie[]): SignedGraph {
  const isActor = (ordinal: number): boolean => Number.isInteger(ordinal) && ordinal >= 0 && ordinal < actors;
  const ties = given.map((tie): SignedTie => {
    const { sign, weight = 1 } = tie;
    if (!isActor(tie.a) || !isActor(tie.b)) throw refuse(tie, `actors are the whole numbers from 0 to ${actors - 1}`);
    if (tie.a === tie.b) throw refuse(tie, 'an actor has no tie to itself');
    if (sign !== 1 && sign !== -1) throw refuse(tie, `the sign is ${sign}, expected +1 or −1`);
    if (!Number.isInteger(weight) || weight < 1)
      throw refuse(tie, `the weight is ${weight}, expected a whole number from 1 on`);
    return { a: Math.min(tie.a, tie.b), b: Math.max(tie.a, tie.b), sign, weight };
  });
  ties.sort(
    inTurn(
      byNumber(({ a }) => a),
      byNumber(({ b }) => b),
    ),
  );
  ties.forEach((tie, at) => {
    const before = ties[at - 1];
    if (before && before.a === tie.a && before.b === tie.b) throw refuse(tie, 'the dyad has two ties, expected one');
  });
  if (ties.reduce((sum, { weight }) => sum + weight, 0) > MOST_WEIGHT)
    throw new EntenteError('DATA_INVALID', `The weights of all ties sum to more than ${MOST_WEIGHT}.`);
  return { actors, ties };
}
