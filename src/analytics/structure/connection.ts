import { eachNeighbour, toAdjacency } from '../signed/adjacency.ts';

/** How two sets of actors hang together: all that lies on a shortest chain between them. */
export interface Connection {
  /** Ties of a shortest chain from any of the one set to any of the other; 0: they share an actor. */
  readonly length: number;
  /** Ascending. */
  readonly actors: readonly number[];
  /** Indices, ascending. */
  readonly ties: readonly number[];
}

/**
 * The small graph that explains a connection: actors and ties of all shortest chains.
 * @param ties those that count, in both directions
 * @returns null when no chain connects the two
 */
export function findConnection(
  actors: number,
  ties: readonly { readonly a: number; readonly b: number }[],
  one: readonly number[],
  other: readonly number[],
): Connection | null {
  const adjacency = toAdjacency(actors, ties);
  const distancesFrom = (set: readonly number[]): Float64Array => {
    const distances = new Float64Array(actors).fill(Infinity);
    const queue = [...new Set(set)];
    for (const actor of queue) distances[actor] = 0;
    for (const actor of queue)
      eachNeighbour(adjacency, actor, (next) => {
        if (distances[next] !== Infinity) return;
        distances[next] = (distances[actor] as number) + 1;
        queue.push(next);
      });
    return distances;
  };
  const [near, far] = [distancesFrom(one), distancesFrom(other)];
  const length = other.reduce((least, actor) => Math.min(least, near[actor] as number), Infinity);
  if (length === Infinity) return null;
  const through = (actor: number): number => (near[actor] as number) + (far[actor] as number);
  const over = (a: number, b: number): number => (near[a] as number) + 1 + (far[b] as number);
  return {
    length,
    actors: Array.from({ length: actors }, (_, actor) => actor).filter((actor) => through(actor) === length),
    ties: ties.flatMap(({ a, b }, at) => (Math.min(over(a, b), over(b, a)) === length ? [at] : [])),
  };
}
