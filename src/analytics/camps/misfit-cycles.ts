import { eachNeighbour } from '../signed/adjacency.ts';
import type { Case, Edge } from './case.ts';
import { type FoundCut, lengthOf, simpleOdd } from './cut.ts';
import type { CampList } from './improve.ts';
import { ShortestWalks, type Steps } from './shortest.ts';

const STEP = 1e-7;
const ENOUGH = 1 - 1e-6;

/**
 * For each tie that does not fit a good partition, a cut that it closes with ties that do fit, of a length below 1. A good partition is nearly
 * optimal, so the weights of these cuts come near the whole proof.
 * @param length of each edge: how far the programme violates it
 * @param used what a cycle adds to the length of its ties, so that the next cycles have few ties in common with it
 */
export function findMisfitCycles(
  place: Case,
  length: Float64Array,
  camps: CampList,
  maxCamps: number,
  used: number,
): readonly FoundCut[] {
  const { actors, adjacency, edges, edgeOf } = place;
  const fits = edges.map(({ a, b, sign }) => (camps[a] === camps[b]) === (sign === 1));
  const stretched = length.map((own) => own + STEP);
  const walks = new ShortestWalks(2 * actors);
  // Two camps: any walk of fitting ties closes an odd cycle. More: its one hostile tie leads to the second copy.
  const steps: Steps = (node, visit) => {
    const copy = node >= actors ? actors : 0;
    eachNeighbour(adjacency, node - copy, (other, index) => {
      if (!fits[index]) return;
      const isHostile = (edges[index] as Edge).sign === -1;
      if (maxCamps === 2 || !isHostile) visit(copy + other, stretched[index] as number);
      else if (copy === 0) visit(actors + other, stretched[index] as number);
    });
  };
  const cuts: FoundCut[] = [];
  edges.forEach(({ a, b, sign }, index) => {
    const own = length[index] as number;
    if (fits[index] || own >= ENOUGH) return;
    const end = maxCamps === 2 || sign === -1 ? b : actors + b;
    walks.from(a, steps, ENOUGH - own + 2 * used, end);
    if (!walks.reached(end)) return;
    const walk = walks.walkTo(end).map((node) => node % actors);
    const cycle = simpleOdd([...walk, a], place);
    if (lengthOf(place, length, cycle) >= ENOUGH) return;
    cuts.push({ kind: 'cycle', actors: cycle });
    cycle.forEach((actor, at) => {
      const step = edgeOf(actor, cycle[(at + 1) % cycle.length] as number) as number;
      stretched[step] = (stretched[step] as number) + used;
    });
  });
  return cuts;
}
