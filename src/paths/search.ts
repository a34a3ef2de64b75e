import { BudgetSpent, type Spending } from './budget.ts';
import { type Candidate, candidateOrder, isOpen } from './candidate.ts';
import { Heap } from './heap.ts';
import type { PathQuestion } from './question.ts';
import { LevelSearch } from './level-search.ts';
import { repeatedActor, sharesADay, splitAtRepetition, wholeQuestion, withoutBest } from './partition.ts';
import type { QuestionGraph, SearchGraph } from './search-graph.ts';
import { solverOf } from './solve.ts';
import type { Level } from './strength.ts';
import type { Ends } from './walk-rules.ts';

/**
 * The k best simple paths by Yen's method with Lawler's partition: take the best path of all, divide the others by where
 * they leave it, and so on; the queue holds each part under the key of its best path.
 *
 *     a—b—d        The best of a…d is a-b-d. The others leave it at a (a-c-d) or after a-b (a-b-c-d).
 *     a—c—d, b—c   Each part's best waits in the queue; a-c-d comes next.
 *
 * A part's best path is found by {@link LevelSearch}. A part is searched only when its key, which no path in it can beat,
 * comes first, and no further than that key.
 * @param level only hops at least so certain; null: hops as certain as they are
 * @see Yen 1971, Management Science 17(11); Lawler 1972, Management Science 18(7)
 */
export async function search(
  question: PathQuestion,
  seen: QuestionGraph,
  level: Level | null,
  spending: Spending,
): Promise<Searched> {
  const found: Candidate[] = [];
  if (avoidsWhatItNeeds(question)) return { found, others: [], truncatedBecause: null };
  const graph = seen.at(level);
  const queue = new Heap<Candidate>(candidateOrder(question.order, graph));
  try {
    await searchInto(found, queue, question, graph, spending);
    return { found, others: [], truncatedBecause: null };
  } catch (error) {
    if (!(error instanceof BudgetSpent)) throw error;
    const others = queue.values().filter((each) => !isOpen(each) && isNewPath(each, found, question, graph));
    return { found, others, truncatedBecause: error.message };
  }
}

export interface Searched {
  /** The paths in order, one more than was asked for if there is one. */
  readonly found: readonly Candidate[];
  /** Paths that were met, and not yet known to come next, when the budget ran out. */
  readonly others: readonly Candidate[];
  /** Which budget ran out, as a sentence; null when none did. */
  readonly truncatedBecause: string | null;
}

const searchInto = async (
  found: Candidate[],
  queue: Heap<Candidate>,
  question: PathQuestion,
  graph: SearchGraph,
  spending: Spending,
): Promise<void> => {
  const { order, maxHops, first } = question;
  const settings = { order, ends: endsOf(question, graph), maxHops };
  const solve = solverOf(order, new LevelSearch(graph, settings.ends), maxHops);
  queue.push(wholeQuestion(settings));
  while (found.length <= first) {
    const best = queue.peek();
    if (!best) return;
    if (isOpen(best)) {
      queue.pop();
      const later = await solve(best);
      if (later) queue.push(later);
      continue;
    }
    spending.takeCandidate();
    if (isNewPath(best, found, question, graph)) found.push(best);
    queue.pop();
    const repeated = repeatedActor(best.actors);
    const parts = repeated === null ? withoutBest(best, graph, settings) : splitAtRepetition(best, repeated);
    for (const part of parts) queue.push(part);
  }
};

const avoidsWhatItNeeds = ({ avoid, from, to, through }: PathQuestion): boolean =>
  avoid.has(from) || avoid.has(to) || (through !== null && avoid.has(through));

const endsOf = ({ from, to, through, commonDay, maxHostileHops, maxHops }: PathQuestion, graph: SearchGraph): Ends => ({
  from: graph.indexOf(from),
  to: graph.indexOf(to),
  through: through === null || through === from || through === to ? null : graph.indexOf(through),
  commonDay,
  maxHostile: maxHostileHops === null || maxHostileHops >= maxHops ? null : maxHostileHops,
});

/** A path, with a common day, and not found before (one found twice comes twice running). */
const isNewPath = (
  { actors }: Candidate,
  found: readonly Candidate[],
  { commonDay }: PathQuestion,
  graph: SearchGraph,
): boolean => {
  if (repeatedActor(actors) !== null) return false;
  if (commonDay && !sharesADay(actors, graph)) return false;
  const last = found.at(-1)?.actors;
  return actors.some((actor, position) => actor !== last?.[position]) || actors.length !== last?.length;
};
