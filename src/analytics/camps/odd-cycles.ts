import { eachNeighbour } from '../signed/adjacency.ts';
import type { Case, Edge } from './case.ts';
import { type FoundCut, simpleOdd } from './cut.ts';
import type { CampList } from './improve.ts';
import { ShortestWalks, type Steps } from './shortest.ts';

/** So small a length for each step makes the shorter of two equal walks win. */
const STEP = 1e-7;
const ENOUGH = 1 - 1e-6;

/**
 * Cycles with an odd number of hostile ties whose lengths sum to less than 1, a shortest one through every actor that could be on one: walks in
 * the double cover, where a hostile tie leads to the other copy.
 * @param length of each edge: how far the programme violates it
 * @param camps a good partition into two camps: only its misfits close odd cycles
 * @returns empty when there is none
 */
export function findOddCycles(place: Case, length: Float64Array, camps: CampList): readonly FoundCut[] {
  const misfits = place.edges.filter(({ a, b, sign }) => (camps[a] === camps[b]) !== (sign === 1));
  return shortestOddCycles(place, length, coverOf(misfits));
}

/** Every odd cycle passes a frustrated edge of any two-camp partition, and so one of these actors. */
const coverOf = (frustrated: readonly Edge[]): readonly number[] => {
  const degree = new Map<number, number>();
  for (const { a, b } of frustrated) for (const end of [a, b]) degree.set(end, (degree.get(end) ?? 0) + 1);
  const cover = new Set<number>();
  for (const { a, b } of frustrated)
    if (!cover.has(a) && !cover.has(b)) cover.add((degree.get(a) as number) >= (degree.get(b) as number) ? a : b);
  return [...cover].sort((a, b) => a - b);
};

const shortestOddCycles = (place: Case, length: Float64Array, sources: readonly number[]): readonly FoundCut[] => {
  const { actors, adjacency, edges } = place;
  const walks = new ShortestWalks(2 * actors);
  const closed = new Uint8Array(actors);
  const cuts: FoundCut[] = [];
  const steps: Steps = (node, visit) => {
    const actor = node % actors;
    const copy = node - actor;
    eachNeighbour(adjacency, actor, (other, index) => {
      if (closed[other]) return;
      visit(((edges[index] as Edge).sign === 1 ? copy : actors - copy) + other, (length[index] as number) + STEP);
    });
  };
  for (const source of sources) {
    walks.from(source, steps, ENOUGH, source + actors);
    if (walks.reached(source + actors)) {
      const walk = walks.walkTo(source + actors).map((node) => node % actors);
      cuts.push({ kind: 'cycle', actors: simpleOdd(walk, place) });
    } else closed[source] = 1;
  }
  return cuts;
};
