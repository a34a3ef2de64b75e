import type { Certainty, Question } from '../time/bounds.ts';
import { type Interval, intersectIntervals, mergeIntervals } from '../time/interval.ts';
import { askedDays, isAnyTime } from '../time/question.ts';
import { atLeast, CERTAINTIES, certaintyOf, daysAtLeast, isAtLeast } from './certainty.ts';
import type { Tie } from './tie.ts';
import type { Sign } from './types.ts';

/** All ties that qualify between two neighbours of a path. */
export type HopTies = readonly Tie[];

/** The best first. */
const DOWNWARDS: readonly Certainty[] = [...CERTAINTIES].reverse();

/** The sign that the non-neutral ties share; 0 when they disagree or there are none. */
export const sharedSign = (ties: readonly Pick<Tie, 'sign'>[]): Sign => {
  const signs = new Set(ties.map(({ sign }) => sign).filter((sign) => sign !== 0));
  return signs.size === 1 ? ([...signs][0] as Sign) : 0;
};

/**
 * The sign of a hop: that of its non-neutral ties that are at least likely in the question; only where there are none of these, of its
 * possible ones. 0 when they disagree or there are none.
 */
export const signOf = (
  ties: readonly Pick<Tie, 'sign' | 'certain' | 'likely' | 'possible'>[],
  question: Question,
): Sign => {
  const taking = ties.filter(({ sign }) => sign !== 0);
  const likely = taking.filter((tie) => atLeast(tie, question, 'LIKELY'));
  return sharedSign(likely.length > 0 ? likely : taking.filter((tie) => atLeast(tie, question, 'POSSIBLE')));
};

/**
 * The product of the hops' signs, 0 never being −0. It is reported, not believed: an enemy's enemy is often no friend.
 */
export const pathSign = (hops: readonly HopTies[], question: Question): Sign =>
  (hops.map((ties) => signOf(ties, question)).reduce<number>((product, sign) => product * sign, 1) + 0) as Sign;

/** The certainty of a hop's best tie; null when none may have held. */
export const hopCertainty = (ties: HopTies, question: Question): Certainty | null => {
  const found = ties.map((tie) => certaintyOf(tie, question));
  return DOWNWARDS.find((certainty) => found.includes(certainty)) ?? null;
};

/** The days on which at least one of the ties is at least so certain. */
export const daysOf = (ties: HopTies, wanted: Certainty): readonly Interval[] =>
  mergeIntervals(ties.flatMap((tie) => daysAtLeast(tie, wanted)));

/** The days of the question on which every hop is at least so certain (design §1, *Time*). */
export const commonDays = (hops: readonly HopTies[], question: Question, wanted: Certainty): readonly Interval[] =>
  hops.map((ties) => daysOf(ties, wanted)).reduce(intersectIntervals, [askedDays(question)]);

/**
 * A path of one hop has its tie's certainty. A longer one is as certain as the best day of the question makes it, on which every hop
 * has a tie at least so certain; with no date asked, as its least certain hop is at any time.
 * @returns null when no day of the question makes every hop possible
 */
export const pathCertainty = (hops: readonly HopTies[], question: Question): Certainty | null => {
  const each = hops.map((ties) => hopCertainty(ties, question));
  const met = DOWNWARDS.filter((certainty) => each.every((found) => isAtLeast(found, certainty)));
  if (hops.length === 1 || isAnyTime(question)) return met[0] ?? null;
  return met.find((certainty) => commonDays(hops, question, certainty).length > 0) ?? null;
};
