import type { Highs } from 'highs';
import { UNIT, type Cut, type Leaf } from './certificate.ts';
import type { Case, Edge } from './case.ts';
import { CoverProgramme } from './cover-programme.ts';
import { cutKey, findCutEdges, type FoundCut } from './cut.ts';
import { findEnemies } from './enemies.ts';
import type { CampList } from './improve.ts';
import { findMisfitCycles } from './misfit-cycles.ts';
import { findMulticutCycles } from './multicut-cycles.ts';
import { findOddCycles } from './odd-cycles.ts';

/** What is known of a case. */
export interface CaseBound {
  /** No partition of the case is cheaper; whole; Infinity: it has none. */
  readonly bound: number;
  readonly proof: Leaf;
  /** Every cut that was used, for the cases that follow from this one. */
  readonly cuts: readonly FoundCut[];
  /** How far each edge is violated. */
  readonly length: Float64Array;
}

export interface BoundLimits {
  /** A bound from here on is enough. */
  readonly enough: () => number;
  readonly secondsLeft: () => number;
  /** The best partition so far. */
  readonly camps: () => CampList;
  /** Is told what every round found. */
  readonly onRound: (sofar: CaseBound) => void;
}

/** The most new cuts of a round. */
const ROUND = 4_000;

/** Bounds what a case costs from below: a linear programme to which the cuts that it violates are added until none is left. */
export function boundCase(
  highs: Highs,
  place: Case,
  maxCamps: number,
  known: readonly FoundCut[],
  { enough, secondsLeft, camps, onRound }: BoundLimits,
): CaseBound {
  const programme = new CoverProgramme(highs, place.costs);
  const cuts: FoundCut[] = [];
  const keys = new Set<string>();
  const length = new Float64Array(place.edges.length);
  let best: CaseBound = { bound: place.paid, proof: { cuts: [] }, cuts, length };
  /** @returns a cut that nothing can satisfy, or how many are new */
  const add = (found: readonly FoundCut[]): FoundCut | number => {
    const rows: number[][] = [];
    for (const cut of found) {
      const edges = findCutEdges(cut, place, maxCamps);
      const key = edges && cutKey(cut);
      if (edges === null || key === null || keys.has(key) || rows.length >= ROUND) continue;
      const row = edges.flatMap(({ column }) => (column === -1 ? [] : [column]));
      if (row.length === 0) return cut;
      keys.add(key);
      cuts.push(cut);
      rows.push(row);
    }
    if (rows.length > 0) programme.add(rows);
    return rows.length;
  };
  try {
    let added = add(known);
    for (let isFirst = true; ; isFirst = false) {
      if (typeof added !== 'number') return { ...best, bound: Infinity, proof: { cuts: [{ ...added, weight: UNIT }] } };
      if (added === 0 && !isFirst) return best;
      if (cuts.length > 0) {
        const solved = programme.solve(secondsLeft());
        if (!solved) return best;
        place.edges.forEach(
          ({ column }, index) => (length[index] = column === -1 ? 0 : (solved.values[column] as number)),
        );
        const proof = toLeaf(place, maxCamps, cuts, solved.weights);
        const bound = place.paid + Math.ceil(proof.cuts.reduce((sum, { weight }) => sum + weight, 0) / UNIT);
        if (bound >= best.bound) best = { ...best, bound, proof };
      }
      onRound(best);
      if (best.bound >= enough()) return best;
      if (secondsLeft() <= 0) return best;
      added = add(findCuts(place, length, maxCamps, camps()));
    }
  } finally {
    programme.dispose();
  }
}

/** What a cycle adds to the length of its ties within a round. */
const USED = 0.25;

const findCuts = (place: Case, length: Float64Array, maxCamps: number, camps: CampList): readonly FoundCut[] => {
  const enemies = maxCamps === 2 || maxCamps === Infinity ? [] : findEnemies(place, length, maxCamps);
  for (const used of [USED, 0]) {
    const cuts = [...findMisfitCycles(place, length, camps, maxCamps, used), ...enemies];
    if (cuts.length > 0) return cuts;
  }
  return maxCamps === 2 ? findOddCycles(place, length, camps) : findMulticutCycles(place, length);
};

/** The weights of cuts in whole units, so that no tie is asked for more than it weighs, by exact addition. */
const toLeaf = (place: Case, maxCamps: number, found: readonly FoundCut[], weights: Float64Array): Leaf => {
  const room = place.edges.map(({ cost }) => cost * UNIT);
  const cuts: Cut[] = [];
  found.forEach((cut, row) => {
    const wanted = Math.floor((weights[row] as number) * UNIT + 0.5);
    if (wanted <= 0) return;
    const indices = (findCutEdges(cut, place, maxCamps) as readonly Edge[]).map(
      ({ a, b }) => place.edgeOf(a, b) as number,
    );
    const weight = Math.min(wanted, ...indices.map((index) => room[index] as number));
    if (weight <= 0) return;
    for (const index of indices) room[index] = (room[index] as number) - weight;
    cuts.push({ ...cut, weight });
  });
  return { cuts };
};
