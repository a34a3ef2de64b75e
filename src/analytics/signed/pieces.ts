import type { SignedGraph } from './signed-graph.ts';

/** The connected groups of actors, each by its smallest actor. */
export function groupActors(actors: number, ties: Iterable<{ readonly a: number; readonly b: number }>): Int32Array {
  const above = Int32Array.from({ length: actors }, (_, actor) => actor);
  const rootOf = (actor: number): number => {
    let root = actor;
    while (above[root] !== root) root = above[root] = above[above[root] as number] as number;
    return root;
  };
  for (const { a, b } of ties) {
    const [left, right] = [rootOf(a), rootOf(b)];
    above[Math.max(left, right)] = Math.min(left, right);
  }
  return Int32Array.from({ length: actors }, (_, actor) => rootOf(actor));
}

/** The connected piece of each actor, whatever the signs, by its smallest actor. */
export const piecesOf = ({ actors, ties }: SignedGraph): Int32Array => groupActors(actors, ties);
