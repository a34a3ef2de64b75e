import { ANY_TIME, type Certainty, type Question } from '../time/bounds.ts';
import type { Day } from '../time/day.ts';
import type { Interval } from '../time/interval.ts';
import { askedDays } from '../time/question.ts';
import { atLeast, daysAtLeast } from './certainty.ts';
import { sharedSign } from './hop.ts';
import { classOf } from './horizons.ts';
import type { Tie } from './tie.ts';
import type { Sign } from './types.ts';

/** A stretch of days over which the same ties are at least likely between two actors. */
export interface Period {
  /** `OPEN_PAST` when it has no known beginning. */
  readonly from: Day;
  /** The first day after it; `OPEN_FUTURE` when it has no known end. */
  readonly to: Day;
  readonly sign: Sign;
  /** CERTAIN when one tie is certain on all its days; else LIKELY. */
  readonly certainty: Certainty;
  /** In order of id. */
  readonly ties: readonly Tie[];
}

/**
 * The ties between two actors as consecutive periods, within the question. Days on which none was likely are left out. Another period
 * begins where which ties are likely changes and where which ties of lasting types are certain does: runs of activities and acts open
 * none.
 */
export function timelineOf(ties: readonly Tie[], question: Question = ANY_TIME): readonly Period[] {
  const shown = ties.map((tie): Shown => ({
    tie,
    lasts: !['ACTIVITY', 'ACT'].includes(classOf(tie)),
    days: daysAtLeast(tie, 'LIKELY'),
  }));
  const asked = askedDays(question);
  const days = breakpoints(shown, asked);
  const periods: Days[] = [];
  for (let index = 0; index + 1 < days.length; index++) {
    const next = daysFrom(shown, days[index] as Day, days[index + 1] as Day);
    const last = periods.at(-1);
    if (!next) continue;
    if (last && last.to === next.from && last.text === next.text)
      periods[periods.length - 1] = { ...last, to: next.to };
    else periods.push(next);
  }
  return periods.map(periodOf);
}

interface Shown {
  readonly tie: Tie;
  /** Of a type whose certain runs open periods. */
  readonly lasts: boolean;
  /** On which it is at least likely. */
  readonly days: readonly Interval[];
}

interface Days extends Interval {
  readonly ties: readonly Tie[];
  /** Which ties there are, and which of lasting types are certain: where that changes, another period begins. */
  readonly text: string;
}

const breakpoints = (shown: readonly Shown[], { from, to }: Interval): readonly Day[] => {
  const days = shown
    .flatMap(({ tie, lasts, days: likely }) => [...likely, ...(lasts ? tie.certain : [])])
    .flatMap((span) => [span.from, span.to]);
  return [...new Set([from, to, ...days.filter((day) => day > from && day < to)])].sort((a, b) => a - b);
};

const daysFrom = (shown: readonly Shown[], from: Day, to: Day): Days | null => {
  const day: Question = { first: from, last: from };
  const here = shown.filter(({ tie }) => atLeast(tie, day, 'LIKELY')).sort((a, b) => (a.tie.id < b.tie.id ? -1 : 1));
  if (here.length === 0) return null;
  const text = here
    .map(({ tie, lasts }) => `${tie.id}${lasts && atLeast(tie, day, 'CERTAIN') ? ' certain' : ''}`)
    .join('|');
  return { from, to, ties: here.map(({ tie }) => tie), text };
};

const periodOf = ({ from, to, ties }: Days): Period => {
  const isCertain = ties.some(({ certain }) => certain.some((run) => run.from <= from && run.to >= to));
  return { from, to, sign: sharedSign(ties), certainty: isCertain ? 'CERTAIN' : 'LIKELY', ties };
};
