import { type Certainty, certainDays, possibleDays, type Question } from '../time/bounds.ts';
import { type Interval, intersectIntervals, mergeIntervals } from '../time/interval.ts';
import { askedDays, isAnyTime } from '../time/question.ts';
import { certaintyOf, type Tie } from './tie.ts';
import type { Sign } from './types.ts';

/** The sign of everything between two actors: that of the non-neutral ties; 0 when they disagree or there are none. */
export const signOf = (ties: readonly Pick<Tie, 'sign'>[]): Sign => {
  const signs = new Set(ties.map(({ sign }) => sign).filter((sign) => sign !== 0));
  return signs.size === 1 ? ([...signs][0] as Sign) : 0;
};

/**
 * The product of the hops' signs, 0 never being −0. It is reported, not believed: an enemy's enemy is often no friend.
 */
export const pathSign = (hops: readonly (readonly Pick<Tie, 'sign'>[])[]): Sign =>
  (hops.map(signOf).reduce<number>((product, sign) => product * sign, 1) + 0) as Sign;

/** The certainty of a hop's best tie; null when none may have held. */
export const hopCertainty = (ties: readonly Tie[], question: Question): Certainty | null => {
  const found = ties.map((tie) => certaintyOf(tie, question));
  if (found.includes('CERTAIN')) return 'CERTAIN';
  return found.includes('POSSIBLE') ? 'POSSIBLE' : null;
};

/** The days on which at least one of the ties holds: possible ones, or only certain ones. */
export const daysOf = (ties: readonly Tie[], certain: boolean): readonly Interval[] =>
  mergeIntervals(
    ties
      .filter(({ possibleOnly }) => !(certain && possibleOnly))
      .map(({ bounds }) => (certain ? certainDays : possibleDays)(bounds)),
  );

/** The days of the question on which every hop holds (design §1, *Time*): possible, or certain where that was asked. */
export const commonDays = (
  hops: readonly (readonly Tie[])[],
  question: Question,
  certain: boolean,
): readonly Interval[] => hops.map((ties) => daysOf(ties, certain)).reduce(intersectIntervals, [askedDays(question)]);

/**
 * A path of one hop has its tie's certainty. A longer one is certain when some one day of the question makes a tie of every
 * hop certain; with no date asked, when every hop has a tie that was certain at some time.
 */
export const pathCertainty = (hops: readonly (readonly Tie[])[], question: Question): Certainty => {
  const each = hops.map((ties) => hopCertainty(ties, question));
  if (hops.length === 1 || isAnyTime(question))
    return each.every((value) => value === 'CERTAIN') ? 'CERTAIN' : 'POSSIBLE';
  return commonDays(hops, question, true).length > 0 ? 'CERTAIN' : 'POSSIBLE';
};

/** The best tie's confidence; null when none has one. */
export const hopConfidence = (ties: readonly Pick<Tie, 'confidence'>[]): number | null => {
  const known = ties.flatMap(({ confidence }) => confidence ?? []);
  return known.length === 0 ? null : Math.max(...known);
};

/** The weakest hop's confidence; null when a hop has none. */
export const pathConfidence = (hops: readonly (readonly Pick<Tie, 'confidence'>[])[]): number | null => {
  const each = hops.map(hopConfidence);
  return each.includes(null) ? null : Math.min(...each.flatMap((value) => value ?? []));
};
