import { type Adjacency, eachNeighbour } from '../signed/adjacency.ts';
import type { SignedGraph, SignedTie } from '../signed/signed-graph.ts';

/** What is asked: the cheapest partition of a graph into at most so many camps; Infinity: into any number. */
export interface Problem {
  readonly graph: SignedGraph;
  readonly adjacency: Adjacency;
  readonly maxCamps: number;
}

/** The camp of each actor, as whole numbers from 0 on. */
export type CampList = Int32Array;

/** The cost of the ties that a partition violates: hostile ones within a camp, friendly ones between camps. */
export const costOf = (graph: SignedGraph, camps: CampList): number =>
  graph.ties.reduce((sum, { a, b, sign, weight }) => sum + ((camps[a] === camps[b]) === (sign === 1) ? 0 : weight), 0);

/** Numbers camps in the order in which their first actors come. */
export const renumber = (camps: CampList): CampList => {
  const numbers = new Map<number, number>();
  return camps.map((camp) => {
    const known = numbers.get(camp);
    if (known !== undefined) return known;
    numbers.set(camp, numbers.size);
    return numbers.size - 1;
  });
};

/**
 * Moves one actor at a time to the camp that suits it best, as long as that makes the partition cheaper.

 * Where there may be more camps, an actor may also open one of its own.
 */
export function improve({ graph, adjacency, maxCamps }: Problem, start: CampList): CampList {
  const { actors, ties } = graph;
  const camps = renumber(start);
  const size = new Int32Array(actors + 1);
  for (const camp of camps) size[camp] = (size[camp] as number) + 1;
  const gain = new Float64Array(actors + 1);
  const queue = Array.from({ length: actors }, (_, actor) => actor);
  const waits = new Uint8Array(actors).fill(1);
  for (let at = 0; at < queue.length; at++) {
    const actor = queue[at] as number;
    waits[actor] = 0;
    const own = camps[actor] as number;
    const near: number[] = [];
    eachNeighbour(adjacency, actor, (other, tie) => {
      const camp = camps[other] as number;
      const { sign, weight } = ties[tie] as SignedTie;
      if (!near.includes(camp)) near.push(camp);
      gain[camp] = (gain[camp] as number) + sign * weight;
    });
    const free = size.indexOf(0);
    if (free !== -1 && free < maxCamps) near.push(free);
    else if (maxCamps === 2) near.push(1 - own);
    let best = own;
    for (const camp of near) {
      const more = (gain[camp] as number) - (gain[best] as number);
      if (more > 0 || (more === 0 && best !== own && camp < best)) best = camp;
    }
    for (const camp of near) gain[camp] = 0;
    gain[own] = 0;
    if (best === own) continue;
    camps[actor] = best;
    size[own] = (size[own] as number) - 1;
    size[best] = (size[best] as number) + 1;
    eachNeighbour(adjacency, actor, (other) => {
      if (waits[other]) return;
      waits[other] = 1;
      queue.push(other);
    });
  }
  return renumber(camps);
}
