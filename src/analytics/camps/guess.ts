import type { Case } from './case.ts';
import { friendsOf, squeeze } from './friends.ts';
import { type CampList, costOf, improve, type Problem } from './improve.ts';
import { leanTree } from './lean-tree.ts';

/** Numbers that look random and are the same every time (Marsaglia's xorshift32). */
const sequence = (): (() => number) => {
  let state = 2_463_534_242;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
};

/** About as many looks at a tie as a guess may take. */
const EFFORT = 3e6;

/** A good partition to begin with, by improving, shaking and improving again; the same every time. */
export function guessCamps(problem: Problem, place: Case): CampList {
  const { graph, maxCamps } = problem;
  const flat = new Float64Array(place.edges.length);
  let best = improve(problem, Int32Array.from(leanTree(place, flat).camps));
  let cost = costOf(graph, best);
  const consider = (camps: CampList): void => {
    const found = costOf(graph, camps);
    if (found < cost) [best, cost] = [camps, found];
  };
  if (maxCamps > 2) roundCamps(problem, place, flat).forEach(consider);
  const random = sequence();
  const shakes = Math.min(60, Math.floor(EFFORT / (4 * graph.ties.length + graph.actors)));
  const most = Math.min(maxCamps, graph.actors, 4);
  for (let shake = 0; shake < shakes && cost > 0; shake++) {
    const share = 0.02 + 0.2 * random();
    consider(
      improve(
        problem,
        best.map((camp) => (random() < share ? Math.floor(random() * most) : camp)),
      ),
    );
  }
  return best;
}

/** Partitions that a solved programme suggests: as it is, and improved. */
export function roundCamps(problem: Problem, place: Case, length: Float64Array): readonly CampList[] {
  const { graph, maxCamps } = problem;
  const friends = (): CampList => squeeze(graph, friendsOf(place, length), maxCamps);
  const plain = maxCamps === 2 ? Int32Array.from(leanTree(place, length).camps) : friends();
  return [plain, improve(problem, plain)];
}
