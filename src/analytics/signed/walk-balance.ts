import { eigenvalues } from './eigenvalues.ts';
import type { SignedGraph } from './signed-graph.ts';

/** The most actors whose walk balance is reckoned: the time grows with their cube. */
export const MOST_WALKERS = 1_500;

/**
 * The share of closed walks that are balanced, less that of those that are not, a walk of n steps counting 1/n!: `tr exp(A) / tr exp(|A|)`. It
 * is 1 when the graph is balanced. Weights do not count.
 * @returns in (0, 1]; null for a graph without ties, or of more than {@link MOST_WALKERS} actors
 * @see Estrada & Benzi 2014, Physical Review E 90, 042802
 */
export function walkBalance({ actors, ties }: SignedGraph): number | null {
  if (ties.length === 0 || actors > MOST_WALKERS) return null;
  const signed = Array.from({ length: actors }, () => new Float64Array(actors));
  const plain = Array.from({ length: actors }, () => new Float64Array(actors));
  for (const { a, b, sign } of ties)
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      (signed[one] as Float64Array)[other] = sign;
      (plain[one] as Float64Array)[other] = 1;
    }
  const most = eigenvalues(plain);
  const greatest = Math.max(...most);
  // Both sums are divided by the same great number, so that neither overflows.
  const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + Math.exp(value - greatest), 0);
  return sumOf(eigenvalues(signed)) / sumOf(most);
}
