import type { ActorId } from '../domain/ids.ts';
import { type Budget, DEFAULT_BUDGET, Spending } from './budget.ts';
import { type Candidate, candidateOrder, type PathOrder } from './candidate.ts';
import { NO_PACE, type Pace } from './pace.ts';
import type { PathQuestion } from './question.ts';
import type { NeighboursPort } from './port.ts';
import { graphOfReading } from './neighbourhood.ts';
import { Reading } from './reading.ts';
import type { QuestionGraph } from './search-graph.ts';
import { search, type Searched } from './search.ts';
import { confidenceOf, type Level, LEVELS, levelOf } from './strength.ts';

export { type Budget, DEFAULT_BUDGET } from './budget.ts';

export interface FoundPath {
  readonly actors: readonly ActorId[];
  /**
   * The weakest hop's: a hop is as strong as its strongest tie, the most certain and then the most confident. Over a run of
   * days, the best level at which its hops share a day.
   */
  readonly certainty: Level;
  /** The weakest hop's; null when it has none. */
  readonly confidence: number | null;
}

export interface FoundPaths {
  /** In order. When truncated, others may be missing between them. */
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
 * The k best simple paths under a question. On one day, or with no date, one search finds them. Over a run of days a path is as
 * certain as the best day that its hops share makes it, which no hop alone can tell: so there is one search a level, of
 * hops at least so certain, and the answers are merged. No search needs more than k of its paths for that: what orders before a
 * path at its level orders before it in the whole answer as well.
 */
export async function findKBestPaths(
  port: NeighboursPort,
  question: PathQuestion,
  budget: Budget = DEFAULT_BUDGET,
  pace: Pace = NO_PACE,
): Promise<FoundPaths> {
  const spending = new Spending(budget);
  const seen =
    (await port.graph?.())?.(question, spending, pace) ?? graphOfReading(new Reading(port, question, spending, pace));
  const searches: Searched[] = [];
  for (const level of question.commonDay ? LEVELS.filter((each) => each >= (question.least ?? 0)) : [null])
    if (searches.every(({ truncatedBecause }) => truncatedBecause === null))
      searches.push(await search(question, seen, level, spending));
  const truncatedBecause = searches.at(-1)?.truncatedBecause ?? null;
  const found = searches.flatMap((each) => each.found);
  const others = searches.flatMap((each) => each.others);
  const paths = inOrder(found, question.order, seen).slice(0, question.first);
  return {
    paths: paths.map(({ actors, strength }) => ({
      actors: actors.map((actor) => seen.idOf(actor)),
      certainty: levelOf(strength),
      confidence: confidenceOf(strength),
    })),
    hasMore: inOrder([...found, ...others], question.order, seen).length > paths.length,
    truncated: truncatedBecause !== null,
    truncatedBecause,
    spent: spending.spent,
  };
}

/** Each sequence of actors once, at its best level. */
const inOrder = (
  found: readonly Candidate[],
  order: PathOrder,
  graph: Pick<QuestionGraph, 'idOf'>,
): readonly Candidate[] => {
  const seen = new Set<string>();
  return [...found].sort(candidateOrder(order, graph)).filter(({ actors }) => {
    const text = actors.join(' ');
    return !seen.has(text) && seen.add(text);
  });
};
