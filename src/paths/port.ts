import type { ActorId } from '../domain/ids.ts';
import type { Interval } from '../domain/time/interval.ts';
import type { OpenGraph } from './search-graph.ts';
import type { Side } from './side.ts';

/** The ties between two neighbours that are at least so certain in the question, folded into what the search needs. */
export interface TiesAtLeast {
  /** The greatest confidence of theirs in [0, 1]; null when none has one. */
  readonly confidence: number | null;
  /**
   * The days of the question on which one of the ties is at least so certain, sorted, disjoint. Empty unless the question is
   * a run of several days: on one day, or with no date, every neighbour qualifies.
   */
  readonly days: readonly Interval[];
}

/** One neighbour of an actor: all qualifying ties between the two. */
export interface Neighbour {
  readonly id: ActorId;
  /** How many standing claims name it. */
  readonly mentions: number;
  /** Which signs, neutral ones aside, the ties that are at least likely have, and those that are only possible. */
  readonly likelySigns: Signs;
  readonly possibleSigns: Signs;
  /** The ties that are at least POSSIBLE, LIKELY, CERTAIN; null where there is none. */
  readonly atLeast: readonly [TiesAtLeast | null, TiesAtLeast | null, TiesAtLeast | null];
}

/** A set of signs: {@link POSITIVE}, {@link NEGATIVE}, both added, or 0 for none. */
export type Signs = 0 | 1 | 2 | 3;
export const POSITIVE = 1;
export const NEGATIVE = 2;

/** A hop's sign: that of its ties that are at least likely; only if none of these has one, of its possible ones. */
export const signOf = ({
  likelySigns,
  possibleSigns,
}: Pick<Neighbour, 'likelySigns' | 'possibleSigns'>): 1 | -1 | 0 => {
  const signs = likelySigns === 0 ? possibleSigns : likelySigns;
  return signs === POSITIVE ? 1 : signs === NEGATIVE ? -1 : 0;
};

/** The only thing the path search knows of the graph: who stands next to these actors under the question's filter. */
export interface NeighboursPort {
  /**
   * The qualifying neighbours of each actor.
   * @param actors distinct ids
   * @param side FROM: actors one hop onwards on the way from start to goal; TO: actors one hop before
   * @returns one entry an actor asked for, neighbours in any order, no neighbour twice, never the actor itself
   */
  neighbours(actors: readonly ActorId[], side: Side): Promise<ReadonlyMap<ActorId, readonly Neighbour[]>>;
  /**
   * The same graph at hand, for a search that asks the port nothing then. Null, or left out: there is none.
   */
  readonly graph?: () => Promise<OpenGraph | null>;
}
