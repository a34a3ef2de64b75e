/**
 * The five best paths of at most six hops on one day, searched among ties in memory, beside the plainest thing that could answer: a
 * breadth-first search over the same arrays that finds how far the two actors are apart and knows nothing else. Both answer
 * the same questions in turn, so that the ratio says something on a shared machine; milliseconds say little.
 *
 *     npm run bench:paths -- --ties 1000000 --questions 300 --seed 1
 */
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { ALL_TIES, type TieFilter } from '../../src/domain/ties/tie-filter.ts';
import type { Question } from '../../src/domain/time/bounds.ts';
import { findKBestPaths } from '../../src/paths/k-best-paths.ts';
import { AskedTies } from '../../src/projection/asked-ties.ts';
import { projectedNeighbours } from '../../src/projection/projected-neighbours.ts';
import { projectTies, type ProjectedTies } from '../../src/projection/projected-ties.ts';
import { actorOf, actorsOf, madeTies, MIDDLE, numbersFrom } from '../support/made-ties.ts';

const { values } = parseArgs({
  options: {
    ties: { type: 'string', default: '100000' },
    questions: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
  },
});
const [count, questions, seed] = [Number(values.ties), Number(values.questions), Number(values.seed)];
const MOST_HOPS = 6;
const WARM_UP = 50;

/** How many hops two actors are apart; null when it is more than six. */
const distance = (ties: ProjectedTies, asked: AskedTies, from: number, to: number): number | null => {
  const { starts, others, ties: entries } = ties.adjacency;
  const seen = new Uint8Array(ties.actors.length);
  seen[from] = 1;
  let frontier = [from];
  for (let hops = 1; hops <= MOST_HOPS && frontier.length > 0; hops++) {
    const level: number[] = [];
    for (const actor of frontier)
      for (let entry = starts[actor] as number; entry < (starts[actor + 1] as number); entry++) {
        const other = others[entry] as number;
        if (seen[other] === 1) continue;
        const tie = entries[entry] as number;
        if (asked.levelOf(tie < 0 ? ~tie : tie) < 0) continue;
        if (other === to) return hops;
        seen[other] = 1;
        level.push(other);
      }
    frontier = level;
  }
  return null;
};

const quantile = (times: readonly number[], part: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(Math.floor(times.length * part), times.length - 1)] ?? NaN;

const shown = (times: readonly number[]): string =>
  [0.5, 0.95, 0.99].map((part) => quantile(times, part).toFixed(3)).join(' / ');

const begun = performance.now();
const mentions = new Map<string, number>();
const ties = projectTies(madeTies(count, seed), (id) => mentions.get(id) ?? id.length, count);
const filledMs = performance.now() - begun;
const day: Question = { first: MIDDLE, last: MIDDLE };
const filter: TieFilter = { ...ALL_TIES, question: day, certainty: 'LIKELY' };
const next = numbersFrom(seed + 1);
const some = (): number => next(actorsOf(count));
const [ours, plain, ratios]: [number[], number[], number[]] = [[], [], []];
let [answered, paths, differ, truncated] = [0, 0, 0, 0];
for (let asked = 0; asked < questions + WARM_UP; asked++) {
  const [from, to] = [actorOf(some()), actorOf(some())];
  const [start, goal] = [ties.ordinalOf(from), ties.ordinalOf(to)];
  if (start === undefined || goal === undefined || from === to) continue;
  const before = performance.now();
  const found = await findKBestPaths(projectedNeighbours(ties, filter, 'ANY'), {
    ...{ from, to, first: 5, order: 'SHORTEST', maxHops: MOST_HOPS, avoid: new Set(), through: null, sign: null },
    ...{ maxHostileHops: null, commonDay: false, least: 1 },
  });
  const between = performance.now();
  const apart = distance(ties, new AskedTies(ties, filter), start, goal);
  const after = performance.now();
  if (found.truncated) truncated++;
  else if ((found.paths[0]?.actors.length ?? 0) !== (apart ?? -1) + 1) differ++;
  if (asked < WARM_UP) continue;
  ours.push(between - before);
  plain.push(after - between);
  ratios.push((between - before) / (after - between));
  paths += found.paths.length;
  if (found.paths.length > 0) answered++;
}
console.log(
  `${count} ties, ${ties.actors.length} actors, seed ${seed}, load ${loadavg()[0]?.toFixed(1) ?? ''}; filled in ${(filledMs / 1000).toFixed(1)} s, ${(ties.bytes / 2 ** 20).toFixed(0)} MiB`,
);
console.log(
  `${ours.length} questions, ${answered} with a path, ${paths} paths; ${truncated} truncated; ${differ} of another length than the plain search says`,
);
console.log(`five best paths, ms p50 / p95 / p99:   ${shown(ours)}`);
console.log(`plain breadth-first, ms:               ${shown(plain)}`);
console.log(`ratio of the two, p50 / p95 / p99:     ${shown(ratios)}`);
if (differ > 0) process.exitCode = 1;
