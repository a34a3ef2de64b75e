import { type Adjacency, toAdjacency } from './adjacency.ts';
import type { SignedGraph, SignedTie } from './signed-graph.ts';

/** A part of a graph that shares at most one actor with any other part. */
export interface Block {
  /** Ordinals of the whole graph, ascending: the block's actor `i` is `actors[i]`. */
  readonly actors: readonly number[];
  /** Indices of the whole graph's ties, ascending. */
  readonly ties: readonly number[];
  readonly graph: SignedGraph;
}

/**
 * The biconnected blocks (bridges are blocks of one tie): what does not fit in the whole graph is the sum of what does not fit in each,
 * since two blocks share one actor at most, and the camps of one can be renamed to suit the other.
 * @returns in order of the first tie
 * @see Hopcroft & Tarjan 1973, Communications of the ACM 16(6)
 */
export function listBlocks(graph: SignedGraph): readonly Block[] {
  const groups = tiesOfBlocks(graph, toAdjacency(graph.actors, graph.ties));
  for (const group of groups) group.sort((a, b) => a - b);
  return groups.sort(([a = 0], [b = 0]) => a - b).map((ties) => toBlock(graph, ties));
}

const toBlock = (graph: SignedGraph, ties: readonly number[]): Block => {
  const own = ties.map((index) => graph.ties[index] as SignedTie);
  const actors = [...new Set(own.flatMap(({ a, b }) => [a, b]))].sort((a, b) => a - b);
  const place = new Map(actors.map((actor, at) => [actor, at]));
  const local = own.map((tie) => ({ ...tie, a: place.get(tie.a) as number, b: place.get(tie.b) as number }));
  return { actors, ties, graph: { actors: actors.length, ties: local } };
};

const tiesOfBlocks = ({ actors }: SignedGraph, { start, other, tie }: Adjacency): number[][] => {
  const found = new Int32Array(actors).fill(-1);
  const low = new Int32Array(actors);
  const next = start.slice(0, actors);
  const above = new Int32Array(actors).fill(-1);
  const open: number[] = [];
  const blocks: number[][] = [];
  let time = 0;
  for (let root = 0; root < actors; root++) {
    if (found[root] !== -1) continue;
    found[root] = low[root] = time++;
    const walk = [root];
    while (walk.length > 0) {
      const v = walk[walk.length - 1] as number;
      const at = next[v] as number;
      if (at < (start[v + 1] as number)) {
        next[v] = at + 1;
        const [u, e] = [other[at] as number, tie[at] as number];
        if (e === above[v]) continue;
        if (found[u] === -1) {
          open.push(e);
          above[u] = e;
          found[u] = low[u] = time++;
          walk.push(u);
        } else if ((found[u] as number) < (found[v] as number)) {
          open.push(e);
          low[v] = Math.min(low[v] as number, found[u] as number);
        }
        continue;
      }
      walk.pop();
      const parent = walk[walk.length - 1];
      if (parent === undefined) continue;
      low[parent] = Math.min(low[parent] as number, low[v] as number);
      if ((low[v] as number) >= (found[parent] as number))
        blocks.push(open.splice(open.lastIndexOf(above[v] as number)));
    }
  }
  return blocks;
};
