import type { ActorId } from '../domain/ids.ts';
import type { Spending } from './budget.ts';
import { NO_PACE, type Pace } from './pace.ts';
import { type Neighbour, type NeighboursPort, signOf } from './port.ts';
import type { Side } from './side.ts';
import type { ActorIndex, Kept } from './search-graph.ts';

/** All that one question has read of the graph, for all the searches that answer it. Nothing is asked of the port twice. */
export class Reading {
  private readonly port: NeighboursPort;
  private readonly kept: Kept;
  private readonly spending: Spending;
  private readonly pace: Pace;
  private readonly indexes = new Map<ActorId, ActorIndex>();
  private readonly ids: ActorId[] = [];
  private readonly mentions: number[] = [];
  private readonly rows: Record<Side, (readonly Neighbour[] | undefined)[]> = { FROM: [], TO: [] };

  constructor(port: NeighboursPort, kept: Kept, spending: Spending, pace: Pace = NO_PACE) {
    this.port = port;
    this.kept = kept;
    this.spending = spending;
    this.pace = pace;
    pace.resume();
  }

  /** To be asked between steps; null: go on. */
  pause(): Promise<void> | null {
    return this.pace.pause();
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
    this.mentions.push(0);
    return index;
  }

  idOf(actor: ActorIndex): ActorId {
    return this.ids[actor] as ActorId;
  }

  /** How many claims name the actor; 0 for one that was never read as a neighbour. */
  mentionsOf(actor: ActorIndex): number {
    return this.mentions[actor] as number;
  }

  /** @returns undefined when not read yet */
  row(actor: ActorIndex, side: Side): readonly Neighbour[] | undefined {
    return this.rows[side][actor];
  }

  /**
   * Reads the rows of those of the actors that were not read before, in one round trip.
   * @throws BudgetSpent when the budget does not cover it
   */
  async read(actors: readonly ActorIndex[], side: Side): Promise<void> {
    const unread = actors.filter((actor) => this.rows[side][actor] === undefined);
    if (unread.length === 0) return;
    this.spending.takeRoundTrip();
    const answer = await this.port.neighbours(
      unread.map((actor) => this.idOf(actor)),
      side,
    );
    this.pace.resume();
    const { avoid, sign } = this.kept;
    for (const actor of unread) {
      const neighbours = answer.get(this.idOf(actor)) ?? [];
      this.spending.addNeighbours(neighbours.length);
      const kept = neighbours.filter(
        (neighbour) => !avoid.has(neighbour.id) && (sign === null || signOf(neighbour) === sign),
      );
      for (const { id, mentions } of kept) this.mentions[this.indexOf(id)] = mentions;
      this.rows[side][actor] = kept;
    }
  }
}
