import { eachNeighbour } from '../signed/adjacency.ts';
import type { Case, Edge } from './case.ts';
import { ShortestWalks } from './shortest.ts';

export interface LeanTree {
  /** Which of two camps each actor is in when every edge of the tree fits. */
  readonly camps: Uint8Array;
  /** Edges that do not fit then. */
  readonly frustrated: readonly Edge[];
  /** The cycle that such an edge closes over the tree, as actors. */
  readonly cycleOf: (edge: Edge) => readonly number[];
}

/** So small a length for each step that of equal walks the one with fewer steps wins. */
const STEP = 1e-7;

/** A tree of shortest walks from an actor with the most ties; in a graph of several pieces, one for each. */
export function leanTree({ actors, adjacency, edges }: Case, length: Float64Array): LeanTree {
  const { start } = adjacency;
  const degreeOf = (actor: number): number => (start[actor + 1] as number) - (start[actor] as number);
  const roots = Array.from({ length: actors }, (_, actor) => actor).sort((a, b) => degreeOf(b) - degreeOf(a) || a - b);
  const above = new Int32Array(actors).fill(-1);
  const depth = new Int32Array(actors).fill(-1);
  const camps = new Uint8Array(actors);
  const walks = new ShortestWalks(actors);
  for (const root of roots) {
    if (depth[root] !== -1) continue;
    const order: number[] = [];
    walks.from(
      root,
      (actor, visit) => {
        order.push(actor);
        eachNeighbour(adjacency, actor, (other, edge) => visit(other, (length[edge] as number) + STEP));
      },
      Infinity,
    );
    depth[root] = 0;
    for (const actor of order) {
      if (depth[actor] !== -1) continue;
      const parent = walks.before(actor);
      above[actor] = parent;
      depth[actor] = (depth[parent] as number) + 1;
      let sign = 1;
      eachNeighbour(adjacency, actor, (other, edge) => {
        if (other === parent) sign = (edges[edge] as Edge).sign;
      });
      camps[actor] = sign === 1 ? (camps[parent] as number) : 1 - (camps[parent] as number);
    }
  }
  const frustrated = edges.filter(({ a, b, sign }) => (camps[a] === camps[b]) !== (sign === 1));
  const cycleOf = ({ a, b }: Edge): readonly number[] => {
    const [left, right] = [[a], [b]];
    let [u, v] = [a, b];
    while (u !== v)
      if ((depth[u] as number) >= (depth[v] as number)) left.push((u = above[u] as number));
      else right.push((v = above[v] as number));
    right.pop();
    return [...left, ...right.reverse()];
  };
  return { camps, frustrated, cycleOf };
}
