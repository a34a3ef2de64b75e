import { eachNeighbour, toAdjacency } from './adjacency.ts';
import type { SignedGraph, SignedTie } from './signed-graph.ts';

/** Three actors of whom each has a tie with each, by their ordinals, ascending. */
export interface Triad {
  readonly actors: readonly [number, number, number];
  /** Indices of its ties: of the first and the second actor, the first and the third, the second and the third. */
  readonly ties: readonly [number, number, number];
  /** How many of the three are hostile. */
  readonly hostile: 0 | 1 | 2 | 3;
}

export interface TriadCounts {
  /** `+++`: three friends; balanced. */
  readonly friends: number;
  /** `++−`: two friends of one who are enemies; not balanced. */
  readonly torn: number;
  /** `+−−`: two friends with one enemy; balanced. */
  readonly allied: number;
  /** `−−−`: three enemies; not balanced (in the sense of Heider; three camps suit it). */
  readonly enemies: number;
  /** Share of triads whose product of signs is +1; null when there is no triad. */
  readonly balancedShare: number | null;
}

/**
 * Each triad once, in order of its actors.
 * @see Heider 1946, Journal of Psychology 21; Cartwright & Harary 1956, Psychological Review 63(5)
 */
export function* listTriads({ actors, ties }: SignedGraph): Generator<Triad> {
  const adjacency = toAdjacency(actors, ties);
  const near = new Int32Array(actors).fill(-1);
  for (let a = 0; a < actors; a++) {
    eachNeighbour(adjacency, a, (other, tie) => {
      if (other > a) near[other] = tie;
    });
    for (let at = adjacency.start[a] as number; at < (adjacency.start[a + 1] as number); at++) {
      const [b, ab] = [adjacency.other[at] as number, adjacency.tie[at] as number];
      if (b < a) continue;
      for (let next = adjacency.start[b] as number; next < (adjacency.start[b + 1] as number); next++) {
        const [c, bc] = [adjacency.other[next] as number, adjacency.tie[next] as number];
        const ac = near[c] as number;
        if (c < b || ac === -1) continue;
        const hostile = [ab, ac, bc].filter((tie) => (ties[tie] as SignedTie).sign === -1).length as Triad['hostile'];
        yield { actors: [a, b, c], ties: [ab, ac, bc], hostile };
      }
    }
    eachNeighbour(adjacency, a, (other) => (near[other] = -1));
  }
}

/** Whether the product of its signs is +1. */
export const isBalanced = ({ hostile }: Triad): boolean => hostile % 2 === 0;

export const countTriads = (graph: SignedGraph): TriadCounts => {
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  for (const { hostile } of listTriads(graph)) counts[hostile]++;
  const [friends, torn, allied, enemies] = counts;
  const all = friends + torn + allied + enemies;
  return { friends, torn, allied, enemies, balancedShare: all === 0 ? null : (friends + allied) / all };
};

/** The triads of an actor that are not balanced, in order of their actors. */
export const listUnbalancedTriads = (graph: SignedGraph, actor: number): readonly Triad[] =>
  [...listTriads(graph)].filter((triad) => !isBalanced(triad) && triad.actors.includes(actor));
