import type { ActorId } from '../domain/ids.ts';
import type { Interval } from '../domain/time/interval.ts';
import type { Spending } from './budget.ts';
import type { Pace } from './pace.ts';
import type { Side } from './side.ts';
import type { Level } from './strength.ts';

/** An actor within one search: a small integer, given in the order actors are met. */
export type ActorIndex = number;

/** Which of the neighbours the question leaves out. */
export interface Kept {
  /** Dropped as they are read, as if the graph did not hold them. */
  readonly avoid: ReadonlySet<ActorId>;
  /** Only hops of this sign; null: of any. */
  readonly sign: 1 | -1 | 0 | null;
}

/** The neighbours of one actor on one side, as parallel columns. */
export interface Row {
  readonly actors: Int32Array;
  readonly strengths: Float64Array;
  /** 1 where the hop's sign is −1, else 0. */
  readonly hostile: Uint8Array;
  /** The days of each hop; none at all where days are not compared. */
  readonly days: readonly (readonly Interval[])[];
}

/** What the search needs of the step between two neighbours. */
export interface Hop {
  readonly strength: number;
  readonly hostile: number;
  readonly days: readonly Interval[];
}

/** What one search sees. At a level it sees only hops that are at least so certain, each as strong as a hop of that level. */
export interface SearchGraph {
  /** To be asked between steps; null: go on. */
  readonly pause: () => Promise<void> | null;
  /** How many actors have an index. */
  readonly size: number;
  readonly indexOf: (id: ActorId) => ActorIndex;
  readonly idOf: (actor: ActorIndex) => ActorId;
  /** How many claims name the actor; 0 for one that was never read as a neighbour. */
  readonly mentionsOf: (actor: ActorIndex) => number;
  /** @returns undefined when not read yet */
  readonly row: (actor: ActorIndex, side: Side) => Row | undefined;
  /** About how many neighbours would be looked at in a row; null: nobody knows before it is read. */
  readonly widthOf: (actor: ActorIndex, side: Side) => number | null;
  /** Reads the rows of those of the actors that were not read before. @throws BudgetSpent when the budget does not cover it */
  readonly read: (actors: readonly ActorIndex[], side: Side) => Promise<void> | null;
  /** The step from one actor to the next, from whichever side has read it. */
  readonly hop: (from: ActorIndex, to: ActorIndex) => Hop;
}

/** All that one question sees, for all the searches that answer it. */
export interface QuestionGraph {
  /** @param level only hops at least so certain; null: hops as certain as they are */
  readonly at: (level: Level | null) => SearchGraph;
  readonly idOf: (actor: ActorIndex) => ActorId;
}

/** Opens what a question sees. */
export type OpenGraph = (kept: Kept, spending: Spending, pace: Pace) => QuestionGraph;

/** The hop to a neighbour in a row; null when it is not in it. */
export const hopIn = (row: Row | undefined, neighbour: ActorIndex): Hop | null => {
  const position = row?.actors.indexOf(neighbour) ?? -1;
  if (!row || position < 0) return null;
  return {
    strength: row.strengths[position] as number,
    hostile: row.hostile[position] as number,
    days: row.days[position] ?? [],
  };
};
