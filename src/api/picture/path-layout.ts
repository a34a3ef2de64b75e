import { Graph, layout } from '@dagrejs/dagre';
import type { ActorId } from '../../domain/ids.ts';
import type { Line } from './lines.ts';
import type { Box, Point } from './picture.ts';

/**
 * In columns from the first actor to the last, in the direction of reading, with room for every line's words.
 * @param labels the size of each line's words
 */
export function layOutPaths(
  paths: readonly (readonly ActorId[])[],
  boxes: ReadonlyMap<ActorId, Size>,
  lines: readonly Line[],
  labels: readonly Size[],
  direction: 'ltr' | 'rtl',
): Layout {
  const graph = new Graph({ multigraph: true, directed: true });
  graph.setGraph({ rankdir: direction === 'rtl' ? 'RL' : 'LR', nodesep: 36, edgesep: 14, ranksep: 46 });
  for (const [id, size] of boxes) graph.setNode(id, { ...size });
  const along = places(paths);
  const at = (id: ActorId): number => along.get(id) ?? 0;
  const isForward = ({ a, b }: Line): boolean => at(a) < at(b) || (at(a) === at(b) && a < b);
  lines.forEach((line, index) => {
    const [from, to] = isForward(line) ? [line.a, line.b] : [line.b, line.a];
    graph.setEdge(from, to, { ...labels[index], labelpos: 'c', minlen: 1 }, String(index));
  });
  layout(graph);
  const placed = lines.map((line, index) => {
    const [v, w] = isForward(line) ? [line.a, line.b] : [line.b, line.a];
    const { points, x, y } = graph.edge({ v, w, name: String(index) }) as { points: Point[]; x: number; y: number };
    return { points: v === line.a ? points : [...points].reverse(), label: { x, y } };
  });
  return {
    boxes: new Map([...boxes].map(([id, size]) => [id, { ...(graph.node(id) as Point), ...size }])),
    lines: placed.map(({ points }) => points),
    labels: placed.map(({ label }) => label),
  };
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where everything goes. A line's points lead from its `a` to its `b`. */
export interface Layout {
  readonly boxes: ReadonlyMap<ActorId, Box>;
  readonly lines: readonly (readonly Point[])[];
  /** The middle of each line's words; null where they have no room. */
  readonly labels: readonly (Point | null)[];
}

/** The place of an actor along the paths: the first at which any path has it. */
const places = (paths: readonly (readonly ActorId[])[]): ReadonlyMap<ActorId, number> => {
  const found = new Map<ActorId, number>();
  for (const path of paths)
    path.forEach((id, index) => {
      found.set(id, Math.min(found.get(id) ?? index, index));
    });
  return found;
};
