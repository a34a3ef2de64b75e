import { type Day, isoDay, OPEN_FUTURE, OPEN_PAST } from '../domain/time/day.ts';
import type { Tie } from '../domain/ties/tie.ts';
import { type Span, whenOf } from './dates.ts';
import type { PictureLanguage } from './picture-words.ts';

/** A date keeps its own order in a text of either direction. */
const date = (day: number, unit: 'DAY' | 'MONTH' | 'YEAR'): string =>
  (isoDay(day) ?? '').slice(0, unit === 'YEAR' ? 4 : unit === 'MONTH' ? 7 : 10);

/** Signs or words around a date. A sign that mirrors (≤) turns round in a line of Arabic where isolates are not known: it has words. */
interface Marks {
  readonly upTo: (date: string) => string;
  readonly atLeast: (date: string) => string;
}

const isolated = (text: string): string => (text === '' ? '' : `\u2066${text}\u2069`);

const MARKS: Readonly<Record<PictureLanguage, Marks>> = {
  en: { upTo: (day) => isolated(`≤ ${day}`), atLeast: (day) => isolated(`≥ ${day}`) },
  ar: { upTo: (day) => `حتى ${isolated(day)}`, atLeast: (day) => `${isolated(day)} فما بعده` },
};

const span = (when: Span, { upTo, atLeast }: Marks): string => {
  switch (when.kind) {
    case 'UNKNOWN':
      return '';
    case 'UP_TO':
      return upTo(date(when.last, 'DAY'));
    case 'SINCE':
      return atLeast(date(when.first, 'DAY'));
    case 'ONE':
      return isolated(date(when.day, when.unit));
    case 'BETWEEN':
      return isolated(`${date(when.first, when.unit)}…${date(when.last, when.unit)}`);
  }
};

const written = (tie: Tie, marks: Marks): string => {
  const when = whenOf(tie);
  if ('at' in when) return span(when.at, marks);
  const from = when.from === null ? '' : span(when.from, marks);
  const until =
    when.until !== null
      ? span(when.until, marks)
      : when.atLeastTo === null
        ? ''
        : marks.atLeast(date(when.atLeastTo, 'DAY'));
  return from === '' && until === '' ? '' : `${from} – ${until}`.trim();
};

const known: Readonly<Record<PictureLanguage, WeakMap<Tie, string>>> = { en: new WeakMap(), ar: new WeakMap() };

/**
 * When a tie held, as short as it goes: `2014 – 2017-07`, `2015-03…2015-09 – ≥ 2016-01-02`. Each date is in an isolate of its
 * own (UAX #9), so that a line of Arabic shows days in order and the first date first.
 */
export const whenText = (tie: Tie, language: PictureLanguage): string => {
  const text = known[language].get(tie) ?? written(tie, MARKS[language]);
  known[language].set(tie, text);
  return text;
};

const year = (day: Day): string => isolated((isoDay(day) ?? '').slice(0, 4));

/** The first and the last day that a tie is sure to have met; of a partial date the days it may mean. Open ends are left out. */
const daysOf = ({ bounds: { startLatest, endEarliest } }: Tie): readonly Day[] => {
  const start = startLatest <= OPEN_PAST || startLatest >= OPEN_FUTURE ? [] : [startLatest];
  const end = endEarliest <= OPEN_PAST || endEarliest >= OPEN_FUTURE ? [] : [endEarliest - 1];
  return [...start, ...end];
};

/** From the year of the first day that is known of any of them to that of the last: `2014–2017`, `2014`. */
export const yearsText = (ties: readonly Tie[]): string => {
  const days = ties.flatMap(daysOf);
  if (days.length === 0) return '';
  const years = new Set([days.reduce((a, b) => Math.min(a, b)), days.reduce((a, b) => Math.max(a, b))].map(year));
  return [...years].join('–');
};
