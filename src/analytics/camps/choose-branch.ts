import type { Case } from './case.ts';
import { friendsOf } from './friends.ts';

/**
 * The pair that a case is split by: the tie about which the programme is least sure, of those the one that costs most. Where it is sure of all, two
 * groups of friends that nothing has decided; null when there are none.
 */
export function chooseBranch(place: Case, length: Float64Array, maxCamps: number): readonly [number, number] | null {
  const { edges, adjacency, edgeOf } = place;
  const degreeOf = (actor: number): number =>
    (adjacency.start[actor + 1] as number) - (adjacency.start[actor] as number);
  let best: readonly [number, number] | null = null;
  let score = 1e-6;
  edges.forEach(({ a, b, cost, column }, index) => {
    if (column === -1) return;
    const x = length[index] as number;
    const doubt = Math.min(x, 1 - x) * cost * (1 + 0.001 * (degreeOf(a) + degreeOf(b)));
    if (doubt > score) [best, score] = [[a, b], doubt];
  });
  if (best || maxCamps === 2 || maxCamps === Infinity) return best;
  const groups = friendsOf(place, length);
  const heads = [...new Set(groups)].map((group) => groups.indexOf(group));
  for (const [at, a] of heads.entries())
    for (const b of heads.slice(at + 1)) {
      const index = edgeOf(a, b);
      const isOpen = index === undefined || edges[index]?.column !== -1;
      if (isOpen && degreeOf(a) + degreeOf(b) > score) [best, score] = [[a, b], degreeOf(a) + degreeOf(b)];
    }
  return best;
}
