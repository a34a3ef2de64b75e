import { eachNeighbour } from '../signed/adjacency.ts';
import type { Case, Edge } from './case.ts';
import type { FoundCut } from './cut.ts';
import { ShortestWalks, type Steps } from './shortest.ts';

const STEP = 1e-7;
const ENOUGH = 1 - 1e-6;

/**
 * Cycles with exactly one hostile tie whose lengths sum to less than 1: what a linear programme of any number of camps still violates. One
 * for each hostile edge: a shortest walk of friendly edges between its ends.
 */
export function findMulticutCycles({ actors, adjacency, edges }: Case, length: Float64Array): readonly FoundCut[] {
  const walks = new ShortestWalks(actors);
  const cuts: FoundCut[] = [];
  const steps: Steps = (actor, visit) =>
    eachNeighbour(adjacency, actor, (other, index) => {
      if ((edges[index] as Edge).sign === 1) visit(other, (length[index] as number) + STEP);
    });
  const hostile = new Map<number, { readonly other: number; readonly left: number }[]>();
  edges.forEach(({ a, b, sign }, index) => {
    const left = ENOUGH - (length[index] as number);
    if (sign === 1 || left <= 0) return;
    const list = hostile.get(a);
    if (list) list.push({ other: b, left });
    else hostile.set(a, [{ other: b, left }]);
  });
  for (const [actor, others] of hostile) {
    walks.from(actor, steps, Math.max(...others.map(({ left }) => left)));
    for (const { other, left } of others)
      if (walks.distanceTo(other) < left) cuts.push({ kind: 'cycle', actors: walks.walkTo(other) });
  }
  return cuts;
}
