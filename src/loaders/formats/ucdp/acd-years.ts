import { dayOf, isoDay } from '../../../domain/time/day.ts';
import { findPartialDate, type PartialDate } from '../../../domain/time/partial-date.ts';
import { cutDate, dateOf, isoDateOf, wholeNumber } from '../../import/date-columns.ts';
import type { AcdName } from './acd-columns.ts';

/**
 * Codes of precision of the dates of episodes: the day, a day assigned within the month, the month assigned, the year. Of 6 and 7 even
 * the year is a guess: nothing is coded then.
 */
const PRECISION: Readonly<Record<string, 'day' | 'month' | 'year' | 'guess'>> = {
  '1': 'day',
  '2': 'month',
  '3': 'month',
  '4': 'year',
  '5': 'year',
  '6': 'guess',
  '7': 'guess',
};

const dateIn = (text: string, precision: string): PartialDate | null => {
  const date = isoDateOf(text);
  const kept = PRECISION[precision] ?? 'year';
  return date && kept !== 'guess' ? cutDate(date, kept) : null;
};

/** What a row codes of the episode of its conflict, or of its dyad. */
export interface Episode {
  readonly start: PartialDate | null;
  /** When the conflict was first fought: earlier than the first year of a file for what began before that. */
  readonly firstStart: PartialDate | null;
  /** The first day after it, where the row codes its last day; null when the next year is active too, or when that is not coded. */
  readonly end: PartialDate | null;
}

/** The data has the last day of an episode. */
const endIn = (text: string, precision: string): PartialDate | null => {
  const date = dateIn(text, precision);
  return date?.isDay && date.text.length === 10 ? findPartialDate(isoDay(date.first + 1)) : date;
};

export const episodeOf = (text: (name: AcdName) => string): Episode => ({
  start: dateIn(text('start_date2'), text('start_prec2')),
  firstStart: dateIn(text('start_date'), text('start_prec')),
  end:
    text('ep_end') === '1'
      ? (endIn(text('ep_end_date'), text('ep_end_prec')) ?? dateOf(wholeNumber(text('year'))))
      : null,
});

interface YearOfConflict {
  readonly episode: Episode;
  /** Who is coded, by the key of what is said. */
  readonly said: Set<string>;
  /** Which dyads are the primary parties. */
  readonly pairs: Set<string>;
  /** The row does not say who fought whom. */
  isUnclear: boolean;
  /** The row does not say whom of several the troops came to, or against whom. */
  isHelpUnclear: boolean;
}

/** The years of each conflict (of each dyad, in a file of dyads), and when the file says that a part of it began and ended. */
export class AcdYears {
  readonly #years = new Map<string, YearOfConflict>();
  #firstYear = Number.POSITIVE_INFINITY;

  /** A row codes the conflict in the year. Several rows of one year are one. */
  code(conflict: string, year: number, episode: Episode): void {
    const key = `${conflict}|${year}`;
    this.#firstYear = Math.min(this.#firstYear, year);
    if (!this.#years.has(key))
      this.#years.set(key, { episode, said: new Set(), pairs: new Set(), isUnclear: false, isHelpUnclear: false });
  }

  leaveOpen(conflict: string, year: number): void {
    const coded = this.#years.get(`${conflict}|${year}`);
    if (coded) coded.isUnclear = true;
  }

  /** Who helped may have helped others than in another year, or the same. */
  leaveHelpOpen(conflict: string, year: number): void {
    const coded = this.#years.get(`${conflict}|${year}`);
    if (coded) coded.isHelpUnclear = true;
  }

  say(conflict: string, year: number, key: string, isPair: boolean): void {
    const coded = this.#years.get(`${conflict}|${year}`);
    coded?.said.add(key);
    if (isPair) coded?.pairs.add(key);
  }

  /** @param coded the year that is asked about; the other one is beside it */
  #isWithout(conflict: string, other: number, key: string, coded: YearOfConflict): boolean {
    const beside = this.#years.get(`${conflict}|${other}`);
    if (!beside || beside.isUnclear || beside.said.has(key)) return false;
    return coded.pairs.has(key) || !(coded.isHelpUnclear || beside.isHelpUnclear);
  }

  #has(conflict: string, year: number, key: string): boolean {
    return this.#years.get(`${conflict}|${year}`)?.said.has(key) === true;
  }

  /** An episode of the file's first year began in it only when the conflict did. */
  #isFirstSeen(year: number, { firstStart }: Episode): boolean {
    return year === this.#firstYear && (firstStart === null || firstStart.first < dayOf(year, 1, 1));
  }

  /**
   * When it began, if the file says so: on the first day of the episode when that has no other parties; within the year when it has, or when
   * the year before is coded without it.
   */
  startOf(conflict: string, year: number, key: string): PartialDate | null {
    const coded = this.#years.get(`${conflict}|${year}`);
    if (!coded || this.#has(conflict, year - 1, key)) return null;
    const { start } = coded.episode;
    const isThisYear = start !== null && start.first >= dayOf(year, 1, 1) && start.last < dayOf(year + 1, 1, 1);
    if (isThisYear && coded.pairs.has(key) && !this.#isFirstSeen(year, coded.episode))
      return coded.pairs.size === 1 && !coded.isUnclear ? start : dateOf(year);
    return this.#isWithout(conflict, year - 1, key, coded) ? dateOf(year) : null;
  }

  /** When it ended, if the file says so: with the episode, within the year when that has other parties, or the year after is coded without it. */
  endOf(conflict: string, year: number, key: string): PartialDate | null {
    const coded = this.#years.get(`${conflict}|${year}`);
    if (!coded || this.#has(conflict, year + 1, key)) return null;
    if (this.#isWithout(conflict, year + 1, key, coded)) return dateOf(year);
    const { end } = coded.episode;
    if (end === null || !coded.pairs.has(key)) return null;
    return coded.pairs.size === 1 && !coded.isUnclear ? end : dateOf(year);
  }
}
