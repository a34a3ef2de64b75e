import { eachNeighbour } from '../signed/adjacency.ts';
import type { Case, Edge } from './case.ts';
import type { FoundCut } from './cut.ts';
import { friendsOf } from './friends.ts';

const ENOUGH = 1 - 1e-6;

/**
 * More mutual enemies than there are camps, whose edges' lengths sum to less than 1. Grown from each actor by the enemy whose edges are shortest, so it
 * may miss some; once every two groups of friends are decided to be apart it misses none.
 */
export function findEnemies(place: Case, length: Float64Array, maxCamps: number): readonly FoundCut[] {
  const cuts: FoundCut[] = [];
  const groups = friendsOf(place, length);
  const heads = [...new Set(groups)].map((group) => groups.indexOf(group));
  const crowd = heads.slice(0, maxCamps + 1);
  if (crowd.length > maxCamps && lengthAmong(crowd, place, length) < ENOUGH)
    cuts.push({ kind: 'enemies', actors: crowd });
  for (let actor = 0; actor < place.actors; actor++) {
    const grown = growFrom(actor, place, length, maxCamps);
    if (grown) cuts.push({ kind: 'enemies', actors: grown });
  }
  return cuts;
}

const lengthAmong = (actors: readonly number[], { edges, edgeOf }: Case, length: Float64Array): number => {
  let sum = 0;
  for (const [at, a] of actors.entries())
    for (const b of actors.slice(at + 1)) {
      const index = edgeOf(a, b);
      if (index === undefined || edges[index]?.sign !== -1) return Infinity;
      sum += length[index] as number;
    }
  return sum;
};

const growFrom = (
  actor: number,
  { adjacency, edges, edgeOf }: Case,
  length: Float64Array,
  maxCamps: number,
): readonly number[] | null => {
  const grown = [actor];
  let sum = 0;
  let open = new Map<number, number>();
  eachNeighbour(adjacency, actor, (other, index) => {
    if ((edges[index] as Edge).sign === -1) open.set(other, length[index] as number);
  });
  while (grown.length <= maxCamps) {
    let [next, least] = [-1, Infinity];
    for (const [other, more] of open)
      if (more < least || (more === least && other < next)) [next, least] = [other, more];
    sum += least;
    if (next === -1 || sum >= ENOUGH) return null;
    grown.push(next);
    const still = new Map<number, number>();
    for (const [other, more] of open) {
      const index = other === next ? undefined : edgeOf(next, other);
      if (index !== undefined && (edges[index] as Edge).sign === -1) still.set(other, more + (length[index] as number));
    }
    open = still;
  }
  return grown;
};
