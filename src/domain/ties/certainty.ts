import { type Certainty, meets, type Question } from '../time/bounds.ts';
import { hasDays } from '../time/span.ts';
import { type Interval, mergeIntervals } from '../time/interval.ts';
import type { ActorId } from '../ids.ts';
import type { Derived } from './tie.ts';

/** The least first. */
export const CERTAINTIES: readonly Certainty[] = ['POSSIBLE', 'LIKELY', 'CERTAIN'];

type Held = Pick<Derived, 'certain' | 'likely' | 'possible'>;

/**
 * How certainly it held in the question: the best of the three that it reached.
 * @returns null when it did not hold then, not even possibly
 */
export function certaintyOf({ certain, likely, possible }: Held, question: Question): Certainty | null {
  if (certain.some((run) => meets(run, question))) return 'CERTAIN';
  if (likely && meets(likely, question)) return 'LIKELY';
  return meets(possible, question) ? 'POSSIBLE' : null;
}

/** Each certainty implies those below it. */
export const isAtLeast = (found: Certainty | null, wanted: Certainty): boolean =>
  found !== null && CERTAINTIES.indexOf(found) >= CERTAINTIES.indexOf(wanted);

/** Whether it held in the question as certainly as wanted. */
export const atLeast = (tie: Held, question: Question, wanted: Certainty): boolean =>
  isAtLeast(certaintyOf(tie, question), wanted);

/** The single days on which it is at least so certain: sorted, none touching another. */
export const daysAtLeast = ({ certain, likely, possible }: Held, wanted: Certainty): readonly Interval[] =>
  mergeIntervals(
    [
      ...certain,
      ...(wanted !== 'CERTAIN' && likely ? [likely] : []),
      ...(wanted === 'POSSIBLE' ? [possible] : []),
    ].filter(hasDays),
  );

type Contestable = Pick<Derived, 'denials' | 'contestedInTime'>;

const countingIn = ({ denials }: Contestable, question: Question): Derived['denials'] =>
  denials.filter(({ days }) => meets(days, question));

/** Denied near the question, or contested in time. */
export const contestedAt = (tie: Contestable, question: Question): boolean =>
  tie.contestedInTime || countingIn(tie, question).length > 0;

/** Who denied it near the question, each once, in order of id; a document that speaks for itself names nobody. */
export const deniersAt = (tie: Contestable, question: Question): readonly ActorId[] =>
  [...new Set(countingIn(tie, question).flatMap(({ denier }) => denier ?? []))].sort();
