/**
 * A proof that no partition into camps is cheaper than a bound. It can be checked by addition alone.
 *
 * A **cut** is a set of ties of which at least one must be violated whatever the camps: a cycle with an odd number of hostile ties (two
 * camps), a cycle with exactly one (any number of camps), or more mutual enemies than there are camps. Its weight is what it asks for. No tie is
 * asked for more than it weighs, so that the weights of cuts add up to a bound: the dual of a linear programme.
 *
 * Where that does not reach the optimum, a **branch** splits the proof by a pair of actors: they are in one camp, or they are not. The
 * bound of a branch is the smaller one of its two.
 *
 * A part's bound is rounded up to a whole number, since weights are whole. Parts have no tie in common, so bounds of parts add up.
 */
export interface Certificate {
  /** The most camps that the claim allows; null: any number. */
  readonly maxCamps: number | null;
  readonly parts: readonly Part[];
}

export interface Part {
  /** Indices of the graph's ties that the part bounds. */
  readonly ties: readonly number[];
  readonly proof: Proof;
}

export type Proof = Leaf | Branch;

export interface Leaf {
  readonly cuts: readonly Cut[];
}

export interface Branch {
  readonly pair: readonly [number, number];
  readonly together: Proof;
  readonly apart: Proof;
}

export interface Cut {
  /** `cycle`: a closed walk, the last actor is tied to the first one. `enemies`: each is against each. */
  readonly kind: 'cycle' | 'enemies';
  readonly actors: readonly number[];
  /** In units of 1/{@link UNIT}. */
  readonly weight: number;
}

/** Weights of cuts are whole numbers of this part of one, so that sums are exact. */
export const UNIT = 1_000_000;
