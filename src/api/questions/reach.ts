import type { ActorId } from '../../domain/ids.ts';
import type { TieFilter } from '../../domain/ties/tie-filter.ts';
import type { View } from '../../graph/read/view.ts';

/** The actors within some hops of one or of several, level by level, one statement a level. */
export async function reachActors(
  view: View,
  middle: readonly ActorId[],
  hops: number,
  filter: TieFilter,
): Promise<Reached> {
  const port = view.neighboursOf(filter, 'ANY');
  const distance = new Map<ActorId, number>(middle.map((id) => [id, 0]));
  let frontier = middle;
  for (let level = 1; level <= hops && frontier.length > 0; level++) {
    const found = await port.neighbours(frontier, 'FROM');
    const fresh = new Set(
      [...found.values()]
        .flat()
        .map(({ id }) => id)
        .filter((id) => !distance.has(id)),
    );
    frontier = [...fresh].sort();
    if (distance.size + frontier.length > MOST_ACTORS)
      return {
        distance,
        stoppedBecause: `More than ${MOST_ACTORS} actors lie within ${level} hops; nearer ones are given.`,
      };
    for (const id of frontier) distance.set(id, level);
  }
  return { distance, stoppedBecause: null };
}

const MOST_ACTORS = 2_000;

export interface Reached {
  /** Hops from the middle; nearest first, then by id. */
  readonly distance: ReadonlyMap<ActorId, number>;
  /** Why farther actors were not looked at; null when all were. */
  readonly stoppedBecause: string | null;
}
