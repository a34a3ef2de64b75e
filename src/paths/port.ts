import type { ActorId } from '../domain/ids.ts';
import type { Interval } from '../domain/time/interval.ts';

/** One neighbour of an actor: all qualifying ties between the two, folded into what the search needs. */
export interface Neighbour {
  readonly id: ActorId;
  /** The best qualifying tie's confidence in [0, 1]; null when none has one. Null orders last. */
  readonly confidence: number | null;
  /**
   * The days on which at least one qualifying tie holds (possible, or certain where that was asked), sorted, disjoint.
   * Empty unless the question is a run of several days: on one day, or with no date, every neighbour qualifies.
   */
  readonly days: readonly Interval[];
}

/** Which end of the path a question for neighbours starts from; decides which way a directed tie may be read. */
export type Side = 'FROM' | 'TO';

/** The only thing the path search knows of the graph: who stands next to these actors under the question's filter. */
export interface NeighboursPort {
  /**
   * The qualifying neighbours of each actor.
   * @param actors distinct ids
   * @param side FROM: actors one hop onwards on the way from start to goal; TO: actors one hop before
   * @returns one entry an actor asked for, neighbours in any order, no neighbour twice, never the actor itself
   */
  neighbours(actors: readonly ActorId[], side: Side): Promise<ReadonlyMap<ActorId, readonly Neighbour[]>>;
}
