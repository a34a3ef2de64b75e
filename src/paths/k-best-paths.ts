import type { ActorId } from '../domain/ids.ts';
import { type Budget, BudgetSpent, DEFAULT_BUDGET, Spending } from './budget.ts';
import { type Candidate, candidateOrder, isOpen, type PathOrder } from './candidate.ts';
import { Heap } from './heap.ts';
import { LevelSearch } from './level-search.ts';
import { Neighbourhood, UNKNOWN_CONFIDENCE } from './neighbourhood.ts';
import { repeatedActor, sharesADay, splitAtRepetition, wholeQuestion, withoutBest } from './partition.ts';
import type { NeighboursPort } from './port.ts';
import { solverOf } from './solve.ts';
import type { Ends } from './walk-rules.ts';

export { type Budget, DEFAULT_BUDGET } from './budget.ts';

/** The paths asked for: distinct actors from one end to the other, in a total order, the first so many of them. */
export interface PathQuestion {
  readonly from: ActorId;
  /** Not `from`: the caller checks. */
  readonly to: ActorId;
  /** How many paths, at least 1. */
  readonly first: number;
  /** SHORTEST: length, then confidence, then ids. STRONGEST: confidence, then length, then ids. Null orders last. */
  readonly order: PathOrder;
  /** 1 to 8. */
  readonly maxHops: number;
  readonly avoid: ReadonlySet<ActorId>;
  /** An actor that every path must meet; null when none. */
  readonly through: ActorId | null;
  /** A run of several days was asked: the hops of a path of two or more must share one. Else days are not compared. */
  readonly commonDay: boolean;
}

export interface FoundPath {
  readonly actors: readonly ActorId[];
  /** The weakest hop's; null when that of any hop is null. */
  readonly confidence: number | null;
}

export interface FoundPaths {
  /** In order and without a gap, also when truncated. */
  readonly paths: readonly FoundPath[];
  /** Another path is known to exist. When not truncated, false means that none does. */
  readonly hasMore: boolean;
  /** A budget ran out before the answer was known to be complete. */
  readonly truncated: boolean;
  /** Which budget, as a sentence; null when not truncated. */
  readonly truncatedBecause: string | null;
  readonly spent: Budget;
}

/**
 * The k best simple paths by Yen's method with Lawler's partition: take the best path of all, divide the others by where
 * they leave it, and so on; the queue holds each part under the key of its best path.
 *
 *     a—b—d        The best of a…d is a-b-d. The others leave it at a (a-c-d) or after a-b (a-b-c-d).
 *     a—c—d, b—c   Each part's best waits in the queue; a-c-d comes next.
 *
 * A part's best path is found by {@link LevelSearch}. A part is searched only when its key, which no path in it can beat,
 * comes first, and no further than that key.
 * @see Yen 1971, Management Science 17(11); Lawler 1972, Management Science 18(7)
 */
export const findKBestPaths = async (
  port: NeighboursPort,
  question: PathQuestion,
  budget: Budget = DEFAULT_BUDGET,
): Promise<FoundPaths> => {
  const spending = new Spending(budget);
  const found: Candidate[] = [];
  const graph = new Neighbourhood(port, question.avoid, spending);
  const queue = new Heap<Candidate>(candidateOrder(question.order, graph));
  let truncatedBecause: string | null = null;
  if (!avoidsWhatItNeeds(question)) {
    try {
      await search(question, graph, queue, found, spending);
    } catch (error) {
      if (!(error instanceof BudgetSpent)) throw error;
      truncatedBecause = error.message;
    }
  }
  return {
    paths: found.slice(0, question.first).map(({ actors, confidence }) => ({
      actors: actors.map((actor) => graph.idOf(actor)),
      confidence: confidence === UNKNOWN_CONFIDENCE ? null : confidence,
    })),
    hasMore:
      found.length > question.first || queue.values().some((candidate) => isNewPath(candidate, found, question, graph)),
    truncated: truncatedBecause !== null,
    truncatedBecause,
    spent: spending.spent,
  };
};

/** Finds one path more than was asked for, if there is one. */
const search = async (
  question: PathQuestion,
  graph: Neighbourhood,
  queue: Heap<Candidate>,
  found: Candidate[],
  spending: Spending,
): Promise<void> => {
  const { order, maxHops, first } = question;
  const settings = { order, ends: endsOf(question, graph), maxHops };
  const solve = solverOf(order, new LevelSearch(graph, settings.ends), maxHops);
  const push = (candidate: Candidate): void => queue.push(candidate);
  push(wholeQuestion(settings));
  while (found.length <= first) {
    const best = queue.peek();
    if (!best) return;
    if (isOpen(best)) {
      queue.pop();
      const later = await solve(best);
      if (later) push(later);
      continue;
    }
    spending.takeCandidate();
    if (isNewPath(best, found, question, graph)) found.push(best);
    queue.pop();
    const repeated = repeatedActor(best.actors);
    if (repeated === null) withoutBest(best, graph, settings).forEach(push);
    else splitAtRepetition(best, repeated).forEach(push);
  }
};

const avoidsWhatItNeeds = ({ avoid, from, to, through }: PathQuestion): boolean =>
  avoid.has(from) || avoid.has(to) || (through !== null && avoid.has(through));

const endsOf = ({ from, to, through, commonDay }: PathQuestion, graph: Neighbourhood): Ends => ({
  from: graph.indexOf(from),
  to: graph.indexOf(to),
  through: through === null || through === from || through === to ? null : graph.indexOf(through),
  commonDay,
});

/** Solved, a path, with a common day, and not found before (one found twice comes twice running). */
const isNewPath = (
  candidate: Candidate,
  found: readonly Candidate[],
  { commonDay }: PathQuestion,
  graph: Neighbourhood,
): boolean => {
  const { actors } = candidate;
  if (isOpen(candidate) || repeatedActor(actors) !== null) return false;
  if (commonDay && !sharesADay(actors, graph)) return false;
  const last = found.at(-1)?.actors;
  return actors.some((actor, position) => actor !== last?.[position]) || actors.length !== last?.length;
};
