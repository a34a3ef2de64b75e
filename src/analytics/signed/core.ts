import type { LeftOut, Projection } from './projection.ts';
import { type SignedTie, toSignedGraph } from './signed-graph.ts';

/**
 * Leaves out actors with fewer ties than so many, and again those who have too few then, until none is left: a core of the graph (Seidman 1983).
 * An actor with one tie goes with its one friend whatever the camps, and says nothing of them.
 * @param least 1 keeps all
 */
export function toCore(projection: Projection, least: number): Projection {
  const { actors, graph, sources } = projection;
  const counts = new Array<number>(graph.actors).fill(0);
  const add = (tie: SignedTie, by: number): void => {
    for (const end of [tie.a, tie.b]) counts[end] = (counts[end] as number) + by;
  };
  for (const tie of graph.ties) add(tie, 1);
  const kept = new Set(graph.ties.keys());
  const isWeak = (at: number): boolean => {
    const { a, b } = graph.ties[at] as SignedTie;
    return Math.min(counts[a] as number, counts[b] as number) < least;
  };
  for (let weak = [...kept].filter(isWeak); weak.length > 0; weak = [...kept].filter(isWeak))
    for (const at of weak) {
      kept.delete(at);
      add(graph.ties[at] as SignedTie, -1);
    }
  if (kept.size === graph.ties.length) return projection;
  const left = [...graph.ties.keys()].filter((at) => !kept.has(at));
  const stay = [...actors.keys()].filter((actor) => (counts[actor] as number) > 0);
  const ordinals = new Map(stay.map((actor, at) => [actor, at]));
  const ordinalOf = (actor: number): number => ordinals.get(actor) as number;
  const ties = [...kept].map((at) => graph.ties[at] as SignedTie);
  const out = left.map((at): LeftOut => {
    const { a, b } = graph.ties[at] as SignedTie;
    return { actors: [actors[a] as string, actors[b] as string], because: 'FEW_TIES', ties: sources[at] ?? [] };
  });
  return {
    ...projection,
    actors: stay.map((actor) => actors[actor] as string),
    graph: toSignedGraph(
      stay.length,
      ties.map((tie) => ({ ...tie, a: ordinalOf(tie.a), b: ordinalOf(tie.b) })),
    ),
    sources: [...kept].map((at) => sources[at] ?? []),
    leftOut: [...projection.leftOut, ...out].sort(byActors),
  };
}

const byActors = (one: LeftOut, other: LeftOut): number => {
  const [a, b] = [one.actors.join(' '), other.actors.join(' ')];
  return a < b ? -1 : a > b ? 1 : 0;
};
