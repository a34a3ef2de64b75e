import { append } from './group.ts';
import type { PlaceId } from './ids.ts';

/** Each place with the one that it lies within; null: with none. */
export type Within = ReadonlyMap<PlaceId, PlaceId | null>;

/** The places that lie within themselves, by way of others or directly. */
export function findCycles(within: Within): ReadonlySet<PlaceId> {
  const seenOnWalk = new Map<PlaceId, PlaceId>();
  const onCycle = new Set<PlaceId>();
  for (const start of within.keys()) {
    let at: PlaceId | null = start;
    while (at !== null && !seenOnWalk.has(at)) {
      seenOnWalk.set(at, start);
      at = within.get(at) ?? null;
    }
    if (at === null || seenOnWalk.get(at) !== start) continue;
    for (let id: PlaceId | null = at; id !== null && !onCycle.has(id); id = within.get(id) ?? null) onCycle.add(id);
  }
  return onCycle;
}

/** The places whose chain of containment ends at a place that lies within none. */
export const findGrounded = (within: Within): ReadonlySet<PlaceId> => {
  const inside = new Map<PlaceId | null, PlaceId[]>();
  for (const [id, outer] of within) append(inside, outer, id);
  const grounded = [...(inside.get(null) ?? [])];
  // The list grows while it is walked.
  for (const place of grounded) for (const id of inside.get(place) ?? []) grounded.push(id);
  return new Set(grounded);
};
