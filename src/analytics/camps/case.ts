import { type Adjacency, toAdjacency } from '../signed/adjacency.ts';
import type { SignedGraph, TieSign } from '../signed/signed-graph.ts';

/** Two actors in one camp, or not: what a branch of the proof takes for granted. */
export interface Decision {
  readonly a: number;
  readonly b: number;
  readonly together: boolean;
}

/** One pair within a case. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly sign: TieSign;
  /** What violating it costs; Infinity where the branch has decided it. */
  readonly cost: number;
  /** Place among the ties that may still be violated; −1 where it is decided. */
  readonly column: number;
}

/** A graph after some decisions: one node of the search tree. */
export interface Case {
  readonly actors: number;
  readonly decisions: readonly Decision[];
  readonly edges: readonly Edge[];
  readonly adjacency: Adjacency;
  /** What the decisions cost by themselves: the ties that they violate. */
  readonly paid: number;
  /** Costs of the ties that may still be violated. */
  readonly costs: readonly number[];
  readonly edgeOf: (a: number, b: number) => number | undefined;
}

export function toCase({ actors, ties }: SignedGraph, decisions: readonly Decision[]): Case {
  const keyOf = (a: number, b: number): number => Math.min(a, b) * actors + Math.max(a, b);
  const decided = new Map(decisions.map((each) => [keyOf(each.a, each.b), each]));
  const costs: number[] = [];
  const edges: Edge[] = decisions.map(({ a, b, together }) => ({
    a,
    b,
    sign: together ? 1 : -1,
    cost: Infinity,
    column: -1,
  }));
  let paid = 0;
  for (const { a, b, sign, weight } of ties) {
    const decision = decided.get(keyOf(a, b));
    if (!decision) edges.push({ a, b, sign, cost: weight, column: costs.push(weight) - 1 });
    else if (decision.together !== (sign === 1)) paid += weight;
  }
  const places = new Map(edges.map(({ a, b }, at) => [keyOf(a, b), at]));
  return {
    actors,
    decisions,
    edges,
    adjacency: toAdjacency(actors, edges),
    paid,
    costs,
    edgeOf: (a, b) => places.get(keyOf(a, b)),
  };
}
