import type { ActorId } from '../domain/ids.ts';
import type { ActorIndex } from '../paths/search-graph.ts';
import type { Ordinal, ProjectedTies } from './projected-ties.ts';

/**
 * The numbers that one search gives to the actors it meets, in that order: few, however many actors there are, so that what a search notes
 * of them stays small.
 */
export class Indexes {
  private readonly ties: ProjectedTies;
  private readonly byOrdinal = new Map<Ordinal, ActorIndex>();
  /** Actors without ties. */
  private readonly byId = new Map<ActorId, ActorIndex>();
  /** The ordinal of each, −1 for one without ties. */
  private readonly ordinals: Ordinal[] = [];

  constructor(ties: ProjectedTies) {
    this.ties = ties;
  }

  get size(): number {
    return this.ordinals.length;
  }

  indexOf(id: ActorId): ActorIndex {
    const ordinal = this.ties.ordinalOf(id);
    if (ordinal !== undefined) return this.indexOfOrdinal(ordinal);
    const known = this.byId.get(id);
    if (known !== undefined) return known;
    const index = this.ordinals.push(-1) - 1;
    this.byId.set(id, index);
    return index;
  }

  indexOfOrdinal(ordinal: Ordinal): ActorIndex {
    const known = this.byOrdinal.get(ordinal);
    if (known !== undefined) return known;
    const index = this.ordinals.push(ordinal) - 1;
    this.byOrdinal.set(ordinal, index);
    return index;
  }

  /** @returns undefined for an actor without ties */
  ordinalOf(actor: ActorIndex): Ordinal | undefined {
    const ordinal = this.ordinals[actor];
    return ordinal === -1 ? undefined : ordinal;
  }

  idOf(actor: ActorIndex): ActorId {
    const ordinal = this.ordinals[actor] as Ordinal;
    if (ordinal >= 0) return this.ties.actors[ordinal] as ActorId;
    for (const [id, index] of this.byId) if (index === actor) return id;
    throw new Error(`There is no actor ${actor}.`);
  }

  mentionsOf(actor: ActorIndex): number {
    const ordinal = this.ordinals[actor] as Ordinal;
    return ordinal === -1 ? 0 : (this.ties.mentions[ordinal] as number);
  }
}
