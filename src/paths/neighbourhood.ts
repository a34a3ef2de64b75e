import { EntenteError } from '../domain/errors.ts';
import type { ActorId } from '../domain/ids.ts';
import type { Interval } from '../domain/time/interval.ts';
import type { Spending } from './budget.ts';
import type { Neighbour, NeighboursPort, Side } from './port.ts';

/** An actor within one search: a small integer, given in the order actors are met. */
export type ActorIndex = number;

/** Stands for a confidence of null, below every real one. */
export const UNKNOWN_CONFIDENCE = -1;

/** The neighbours of one actor on one side, as parallel columns. */
export interface Row {
  readonly actors: Int32Array;
  /** {@link UNKNOWN_CONFIDENCE} where the port says null. */
  readonly confidences: Float64Array;
  readonly days: readonly (readonly Interval[])[];
}

/** What the search needs of the step between two neighbours. */
interface Hop {
  readonly confidence: number;
  readonly days: readonly Interval[];
}

/** All that one search has read of the graph. Nothing is asked of the port twice. */
export class Neighbourhood {
  private readonly port: NeighboursPort;
  private readonly avoid: ReadonlySet<ActorId>;
  private readonly spending: Spending;
  private readonly indexes = new Map<ActorId, ActorIndex>();
  private readonly ids: ActorId[] = [];
  private readonly rows: Record<Side, (Row | undefined)[]> = { FROM: [], TO: [] };

  /** @param avoid actors that are dropped as they are read, as if the graph did not hold them */
  constructor(port: NeighboursPort, avoid: ReadonlySet<ActorId>, spending: Spending) {
    this.port = port;
    this.avoid = avoid;
    this.spending = spending;
  }

  /** How many actors have an index. */
  get size(): number {
    return this.ids.length;
  }

  indexOf(id: ActorId): ActorIndex {
    const known = this.indexes.get(id);
    if (known !== undefined) return known;
    const index = this.ids.push(id) - 1;
    this.indexes.set(id, index);
    return index;
  }

  idOf(actor: ActorIndex): ActorId {
    return this.ids[actor] as ActorId;
  }

  /** @returns undefined when not read yet */
  row(actor: ActorIndex, side: Side): Row | undefined {
    return this.rows[side][actor];
  }

  /**
   * Reads the rows of actors that were not read before, in one round trip.
   * @throws BudgetSpent when the budget does not cover it
   */
  async read(actors: readonly ActorIndex[], side: Side): Promise<void> {
    this.spending.takeRoundTrip();
    const answer = await this.port.neighbours(
      actors.map((actor) => this.idOf(actor)),
      side,
    );
    for (const actor of actors) {
      const neighbours = answer.get(this.idOf(actor)) ?? [];
      this.spending.addNeighbours(neighbours.length);
      this.rows[side][actor] = this.toRow(neighbours);
    }
  }

  /** The step from one actor to the next, from whichever side has read it. */
  hop(from: ActorIndex, to: ActorIndex): Hop {
    return hopIn(this.row(from, 'FROM'), to) ?? hopIn(this.row(to, 'TO'), from) ?? this.neverRead(from, to);
  }

  private toRow(neighbours: readonly Neighbour[]): Row {
    const kept = this.avoid.size === 0 ? neighbours : neighbours.filter(({ id }) => !this.avoid.has(id));
    const actors = new Int32Array(kept.length);
    const confidences = new Float64Array(kept.length);
    kept.forEach(({ id, confidence }, position) => {
      actors[position] = this.indexOf(id);
      confidences[position] = confidence ?? UNKNOWN_CONFIDENCE;
    });
    return { actors, confidences, days: kept.map(({ days }) => days) };
  }

  private neverRead(from: ActorIndex, to: ActorIndex): never {
    throw new EntenteError('INTERNAL', `The step ${this.idOf(from)} → ${this.idOf(to)} was never read.`);
  }
}

const hopIn = (row: Row | undefined, neighbour: ActorIndex): Hop | null => {
  const position = row?.actors.indexOf(neighbour) ?? -1;
  if (!row || position < 0) return null;
  return { confidence: row.confidences[position] as number, days: row.days[position] as readonly Interval[] };
};
