import { ANY_TIME, type Certainty, type Question } from '../time/bounds.ts';
import { type Day, OPEN_FUTURE, OPEN_PAST } from '../time/day.ts';
import { signOf } from './hop.ts';
import { askedDays } from '../time/question.ts';
import { certaintyOf, type Tie } from './tie.ts';
import type { Sign } from './types.ts';

/** A stretch of days over which the same ties hold, with the same certainty, between two actors. */
export interface Period {
  /** {@link OPEN_PAST} when it has no known beginning. */
  readonly from: Day;
  /** The first day after it; {@link OPEN_FUTURE} when it has no known end. */
  readonly to: Day;
  readonly sign: Sign;
  /** That of its best tie: CERTAIN when one of them is certain on every one of its days. */
  readonly certainty: Certainty;
  /** In order of id. */
  readonly ties: readonly Tie[];
}

const breakpoints = (ties: readonly Tie[], from: Day, to: Day): readonly Day[] => {
  const days = ties.flatMap(({ bounds }) => Object.values(bounds) as Day[]);
  return [...new Set([from, to, ...days.filter((day) => day > from && day < to)])].sort((a, b) => a - b);
};

/** A period, and which of its ties are certain: where that changes, another begins. */
type Stretch = Period & { readonly certain: string };

const periodOn = (ties: readonly Tie[], from: Day, to: Day): Stretch | null => {
  const day: Question = { first: from, last: from };
  const holding = ties.flatMap((tie) => {
    const certainty = certaintyOf(tie, day);
    return certainty === null ? [] : [{ tie, certainty }];
  });
  if (holding.length === 0) return null;
  const present = holding.map(({ tie }) => tie).sort((a, b) => (a.id < b.id ? -1 : 1));
  const certain = holding.filter(({ certainty }) => certainty === 'CERTAIN').map(({ tie }) => tie.id);
  const certainty = certain.length > 0 ? 'CERTAIN' : 'POSSIBLE';
  return { from, to, sign: signOf(present), certainty, ties: present, certain: certain.sort().join(' ') };
};

const continues = (a: Stretch, b: Stretch): boolean =>
  a.to === b.from &&
  a.certain === b.certain &&
  a.ties.length === b.ties.length &&
  a.ties.every((tie, index) => tie.id === b.ties[index]?.id);

/** The ties between two actors as consecutive periods, within the question. Days on which none may have held are left out. */
export const timelineOf = (ties: readonly Tie[], question: Question = ANY_TIME): readonly Period[] => {
  const asked = askedDays(question);
  const days = breakpoints(ties, Math.max(asked.from, OPEN_PAST), Math.min(asked.to, OPEN_FUTURE));
  const periods: Stretch[] = [];
  for (let index = 0; index + 1 < days.length; index++) {
    const period = periodOn(ties, days[index] as Day, days[index + 1] as Day);
    const last = periods.at(-1);
    if (!period) continue;
    if (last && continues(last, period)) periods[periods.length - 1] = { ...last, to: period.to };
    else periods.push(period);
  }
  return periods.map(({ certain: _, ...period }) => period);
};
