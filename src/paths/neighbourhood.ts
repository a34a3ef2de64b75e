import { EntenteError } from '../domain/errors.ts';
import type { ActorId } from '../domain/ids.ts';
import type { Interval } from '../domain/time/interval.ts';
import { type Neighbour, type Side, signOf } from './port.ts';
import type { ActorIndex, Reading } from './reading.ts';
import { type Level, LEVELS, strengthOf } from './strength.ts';

export type { ActorIndex } from './reading.ts';

/** The neighbours of one actor on one side, as parallel columns. */
export interface Row {
  readonly actors: Int32Array;
  readonly strengths: Float64Array;
  /** 1 where the hop's sign is −1, else 0. */
  readonly hostile: Uint8Array;
  readonly days: readonly (readonly Interval[])[];
}

/** What the search needs of the step between two neighbours. */
interface Hop {
  readonly strength: number;
  readonly hostile: number;
  readonly days: readonly Interval[];
}

/**
 * What one search sees of all that was read. At a level it sees only hops that are at least so certain, each as strong as a hop
 * of that level; without one, every hop, as strong as its most certain ties make it.
 */
export class Neighbourhood {
  private readonly reading: Reading;
  private readonly level: Level | null;
  private readonly rows: Record<Side, (Row | undefined)[]> = { FROM: [], TO: [] };

  constructor(reading: Reading, level: Level | null) {
    this.reading = reading;
    this.level = level;
  }

  /** To be asked between steps; null: go on. */
  pause(): Promise<void> | null {
    return this.reading.pause();
  }

  /** How many actors have an index. */
  get size(): number {
    return this.reading.size;
  }

  indexOf(id: ActorId): ActorIndex {
    return this.reading.indexOf(id);
  }

  idOf(actor: ActorIndex): ActorId {
    return this.reading.idOf(actor);
  }

  mentionsOf(actor: ActorIndex): number {
    return this.reading.mentionsOf(actor);
  }

  /** @returns undefined when not read yet */
  row(actor: ActorIndex, side: Side): Row | undefined {
    const known = this.rows[side][actor];
    if (known) return known;
    const neighbours = this.reading.row(actor, side);
    return neighbours && (this.rows[side][actor] = this.toRow(neighbours));
  }

  /** @throws BudgetSpent when the budget does not cover it */
  read(actors: readonly ActorIndex[], side: Side): Promise<void> {
    return this.reading.read(actors, side);
  }

  /** The step from one actor to the next, from whichever side has read it. */
  hop(from: ActorIndex, to: ActorIndex): Hop {
    return hopIn(this.row(from, 'FROM'), to) ?? hopIn(this.row(to, 'TO'), from) ?? this.neverRead(from, to);
  }

  private toRow(neighbours: readonly Neighbour[]): Row {
    const { level } = this;
    const seen = level === null ? neighbours : neighbours.filter(({ atLeast }) => atLeast[level] !== null);
    const actors = new Int32Array(seen.length);
    const strengths = new Float64Array(seen.length);
    const hostile = new Uint8Array(seen.length);
    const days = seen.map((neighbour, position) => {
      const at = level ?? LEVELS.find((each) => neighbour.atLeast[each] !== null) ?? 0;
      actors[position] = this.indexOf(neighbour.id);
      strengths[position] = strengthOf(at, neighbour.atLeast[at]?.confidence ?? null);
      hostile[position] = signOf(neighbour) === -1 ? 1 : 0;
      return neighbour.atLeast[at]?.days ?? [];
    });
    return { actors, strengths, hostile, days };
  }

  private neverRead(from: ActorIndex, to: ActorIndex): never {
    throw new EntenteError('INTERNAL', `The step ${this.idOf(from)} → ${this.idOf(to)} was never read.`);
  }
}

const hopIn = (row: Row | undefined, neighbour: ActorIndex): Hop | null => {
  const position = row?.actors.indexOf(neighbour) ?? -1;
  if (!row || position < 0) return null;
  return {
    strength: row.strengths[position] as number,
    hostile: row.hostile[position] as number,
    days: row.days[position] as readonly Interval[],
  };
};
