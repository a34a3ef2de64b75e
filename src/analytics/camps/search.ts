import type { Highs } from 'highs';
import { toAdjacency } from '../signed/adjacency.ts';
import type { SignedGraph } from '../signed/signed-graph.ts';
import { boundCase, type CaseBound } from './bound.ts';
import { type Case, type Decision, toCase } from './case.ts';
import type { Proof } from './certificate.ts';
import { chooseBranch } from './choose-branch.ts';
import { findCutEdges, type FoundCut } from './cut.ts';
import { guessCamps, roundCamps } from './guess.ts';
import { type CampList, costOf, type Problem } from './improve.ts';

/** The cheapest partition found, and a bound that no partition goes below. Proved when the two are equal. */
export interface Searched {
  readonly camps: CampList;
  readonly cost: number;
  readonly bound: number;
  readonly proof: Proof;
  /** Cuts that hold whatever is decided. */
  readonly cuts: readonly FoundCut[];
}

export interface SearchLimits {
  readonly secondsLeft: () => number;
  /** Decisions that hold for the whole search. */
  readonly given?: readonly Decision[];
  /** Look only for partitions cheaper than this. */
  readonly below?: number;
  /** What a search of the same graph found before: a good partition, and cuts. */
  readonly known?: Pick<Searched, 'camps' | 'cuts'>;
  /** Is told what is known so far, so that it can be answered when time is over. */
  readonly onProgress?: (known: Searched) => void;
}

interface Node {
  readonly place: Case;
  known: CaseBound;
  /** Null: a leaf of the search. */
  branch: { readonly pair: readonly [number, number]; readonly together: Node; readonly apart: Node } | null;
}

const NOTHING: CaseBound = {
  bound: 0,
  proof: { cuts: [] },
  cuts: [],
  length: new Float64Array(0),
};

/**
 * The cheapest partition into at most so many camps, by branch and bound: the open case with the least bound is split by a pair of actors, until
 * none is left that could be cheaper than the best partition. The same every time unless the time ends it.
 */
export function searchCamps(
  highs: Highs,
  graph: SignedGraph,
  maxCamps: number,
  { secondsLeft, given = [], below = Infinity, known, onProgress }: SearchLimits,
): Searched {
  const problem: Problem = { graph, adjacency: toAdjacency(graph.actors, graph.ties), maxCamps };
  const place = toCase(graph, given);
  const keeps = (camps: CampList): boolean => given.every(({ a, b, together }) => (camps[a] === camps[b]) === together);
  let best = known?.camps ?? guessCamps(problem, toCase(graph, []));
  let cost = keeps(best) ? costOf(graph, best) : Infinity;
  const consider = (at: Case, { length }: CaseBound): void => {
    for (const camps of roundCamps(problem, at, length)) {
      const found = costOf(graph, camps);
      if (found < cost && keeps(camps)) [best, cost] = [camps, found];
    }
  };
  const root: Node = { place, known: NOTHING, branch: null };
  const leaves = [root];
  const say = (): Searched => ({
    camps: best,
    cost,
    bound: Math.min(cost, ...leaves.map((leaf) => leaf.known.bound)),
    proof: proofOf(root),
    cuts: root.known.cuts,
  });
  /** Bounds a case as well as it can be, and never less than the case that it follows from. */
  const bind = (node: Node, cuts: CaseBound['cuts']): void => {
    const inherited = node.known;
    const take = (found: CaseBound): void => {
      node.known =
        found.bound >= inherited.bound ? found : { ...found, bound: inherited.bound, proof: inherited.proof };
    };
    const onRound = (sofar: CaseBound): void => {
      consider(node.place, sofar);
      take(sofar);
      onProgress?.(say());
    };
    const enough = (): number => Math.min(cost, below);
    take(boundCase(highs, node.place, maxCamps, cuts, { enough, secondsLeft, camps: () => best, onRound }));
  };
  const childOf = ({ place: { decisions }, known }: Node, a: number, b: number, together: boolean): Node => {
    const at = toCase(graph, [...decisions, { a, b, together }]);
    const kept = known.proof.cuts.filter((cut) => findCutEdges(cut, at, maxCamps) !== null);
    return { place: at, known: { ...known, proof: { cuts: kept } }, branch: null };
  };
  onProgress?.(say());
  bind(root, known?.cuts ?? []);
  for (;;) {
    const node = leaves.reduce((least, each) => (each.known.bound < least.known.bound ? each : least));
    if (node.known.bound >= Math.min(cost, below) || secondsLeft() <= 0) return say();
    const pair = chooseBranch(node.place, node.known.length, maxCamps);
    if (!pair) throw new Error('a case without a pair to decide must be bounded by its only partition');
    const children = { together: childOf(node, ...pair, true), apart: childOf(node, ...pair, false) };
    const { cuts } = node.known;
    node.branch = { pair, ...children };
    leaves.splice(leaves.indexOf(node), 1, children.together, children.apart);
    bind(children.together, cuts);
    bind(children.apart, cuts);
  }
}

const proofOf = ({ known, branch }: Node): Proof =>
  branch === null
    ? known.proof
    : { pair: branch.pair, together: proofOf(branch.together), apart: proofOf(branch.apart) };
