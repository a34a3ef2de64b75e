import { eachNeighbour, toAdjacency } from '../signed/adjacency.ts';
import { piecesOf } from '../signed/pieces.ts';
import type { SignedGraph, SignedTie } from '../signed/signed-graph.ts';

/**
 * Of several partitions that cost the same, one that leaves actors where they were: otherwise a change of camps may be no more than another best
 * partition. All are put back at once if that costs nothing; else one after another, as long as none costs more.
 * @param camps a partition of the graph
 * @param wanted the camp of each actor, in the numbers of `camps`, where it should be; null: anywhere
 * @param isBounded whether no actor may come into a camp that its connected piece has not
 */
export function steadyCamps(
  graph: SignedGraph,
  camps: readonly number[],
  wanted: readonly (number | null)[],
  isBounded: boolean,
): readonly number[] {
  const pieces = piecesOf(graph);
  const known = new Set(camps.map((camp, actor) => `${pieces[actor]} ${camp}`));
  const target = camps.map((camp, actor) => {
    const asked = wanted[actor] ?? camp;
    return isBounded && !known.has(`${pieces[actor]} ${asked}`) ? camp : asked;
  });
  if (costOf(graph, target) <= costOf(graph, camps)) return target;
  const adjacency = toAdjacency(graph.actors, graph.ties);
  const steady = [...camps];
  const gain = (actor: number): number => {
    const [from, to] = [steady[actor], target[actor]];
    let sum = 0;
    eachNeighbour(adjacency, actor, (other, at) => {
      const { sign, weight } = graph.ties[at] as SignedTie;
      const now = (steady[other] === from) === (sign === 1);
      const then = (steady[other] === to) === (sign === 1);
      sum += (Number(then) - Number(now)) * weight;
    });
    return sum;
  };
  for (let moved = true; moved;) {
    moved = false;
    for (const actor of steady.keys())
      if (steady[actor] !== target[actor] && gain(actor) >= 0) {
        steady[actor] = target[actor] as number;
        moved = true;
      }
  }
  return steady;
}

const costOf = ({ ties }: SignedGraph, camps: readonly number[]): number =>
  ties.reduce((sum, { a, b, sign, weight }) => sum + ((camps[a] === camps[b]) === (sign === 1) ? 0 : weight), 0);
