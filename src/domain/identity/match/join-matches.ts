import type { ActorId } from '../../ids.ts';
import { pairOf } from '../judgement.ts';
import type { Proposal } from '../match-actors.ts';
import { bearOneCode, bothDescribed, inOneClaim, type MatchActor, schemeApart } from './match-actor.ts';

/** Proposals that are accepted together, and those that are not although they are likely enough. */
export interface Joined {
  /** Those that bring actors together, likeliest first: a proposal within what others bring together is not among them. */
  readonly accepted: readonly Proposal[];
  readonly refused: readonly { readonly proposal: Proposal; readonly because: string }[];
}

/** Sets of actors that are taken for one, and why two sets cannot be. */
export class ActorSets {
  readonly #sets = new Map<ActorId, readonly ActorId[]>();
  readonly #actors: ReadonlyMap<ActorId, MatchActor>;
  readonly #apart: ReadonlySet<string>;

  /** @param apart pairs that were judged not the same, or that nobody can tell, as `pairOf` writes them */
  constructor(actors: ReadonlyMap<ActorId, MatchActor>, apart: ReadonlySet<string> = new Set()) {
    this.#actors = actors;
    this.#apart = apart;
  }

  areOne(a: ActorId, b: ActorId): boolean {
    return a === b || this.#setOf(a).includes(b);
  }

  /** Why not all of both sets are one; null: nothing is known against it. */
  obstacle(a: ActorId, b: ActorId): string | null {
    for (const one of this.#setOf(a))
      for (const two of this.#setOf(b)) {
        const found = this.#between(one, two);
        if (found !== null) return found;
      }
    return null;
  }

  join(a: ActorId, b: ActorId): void {
    const together = [...this.#setOf(a), ...this.#setOf(b)];
    for (const id of together) this.#sets.set(id, together);
  }

  #setOf(id: ActorId): readonly ActorId[] {
    return this.#sets.get(id) ?? [id];
  }

  #between(one: ActorId, two: ActorId): string | null {
    if (this.#apart.has(pairOf({ keep: one, other: two }))) return `${one} and ${two} were judged, not as the same`;
    const [a, b] = [this.#actors.get(one), this.#actors.get(two)];
    if (!a || !b || bearOneCode(a, b)) return null;
    const scheme = schemeApart(a, b);
    if (scheme !== null) return `${scheme} tells ${one} and ${two} apart`;
    if (inOneClaim(a, b)) return `a claim has ${one} and ${two} as two`;
    return bothDescribed(a, b) ? `${one} and ${two} were both described by people` : null;
  }
}

/**
 * Which proposals from a chance on may stand together. Sameness is transitive, so each brings two sets of actors together; it is refused
 * where two of them were judged apart, where codes of one data set hold them apart, or where people described both: whoever describes
 * two actors means two, and a person alone says otherwise.
 * @param proposals likeliest first
 * @param apart pairs that were judged not the same, or that nobody can tell, as `pairOf` writes them
 */
export const joinMatches = (
  proposals: readonly Proposal[],
  actors: ReadonlyMap<ActorId, MatchActor>,
  apart: ReadonlySet<string>,
  from: number,
): Joined => {
  const sets = new ActorSets(actors, apart);
  const accepted: Proposal[] = [];
  const refused: { proposal: Proposal; because: string }[] = [];
  for (const proposal of proposals) {
    const { a, b, score } = proposal;
    if (score < from || sets.areOne(a, b)) continue;
    const because = sets.obstacle(a, b);
    if (because !== null) refused.push({ proposal, because });
    else {
      accepted.push(proposal);
      sets.join(a, b);
    }
  }
  return { accepted, refused };
};
