interface Id {
  readonly id: string;
  readonly name: string;
}

interface MaybeHeld {
  readonly place?: Id;
  readonly actor?: Id;
}

/** A place that some held before and others hold after. */
export interface HandChange {
  readonly place: Id;
  readonly before: readonly Id[];
  readonly after: readonly Id[];
}

/** The places among changes whose holders are no longer the same, by the order in which they come up. */
export function handsChanged(
  changes: readonly { readonly before: MaybeHeld | null; readonly after: MaybeHeld | null }[],
): readonly HandChange[] {
  const byPlace = new Map<string, { place: Id; before: Map<string, Id>; after: Map<string, Id> }>();
  const note = (held: MaybeHeld | null, side: 'before' | 'after'): void => {
    if (!held?.place || !held.actor) return;
    const known = byPlace.get(held.place.id) ?? { place: held.place, before: new Map(), after: new Map() };
    known[side].set(held.actor.id, held.actor);
    byPlace.set(held.place.id, known);
  };
  for (const { before, after } of changes) {
    note(before, 'before');
    note(after, 'after');
  }
  return [...byPlace.values()]
    .map(({ place, before, after }) => ({
      place,
      before: [...before.values()].filter(({ id }) => !after.has(id)),
      after: [...after.values()].filter(({ id }) => !before.has(id)),
    }))
    .filter(({ before, after }) => before.length > 0 && after.length > 0);
}
