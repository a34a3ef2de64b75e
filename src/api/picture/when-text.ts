import { isoDay } from '../../domain/time/day.ts';
import type { Tie } from '../../domain/ties/tie.ts';
import { type Span, whenOf } from '../../language/dates.ts';

/** A date keeps its own order in a text of either direction. */
const date = (day: number, unit: 'DAY' | 'MONTH' | 'YEAR'): string =>
  (isoDay(day) ?? '').slice(0, unit === 'YEAR' ? 4 : unit === 'MONTH' ? 7 : 10);

const span = (own: Span): string => {
  switch (own.kind) {
    case 'UNKNOWN':
      return '';
    case 'UP_TO':
      return `≤ ${date(own.last, 'DAY')}`;
    case 'SINCE':
      return `≥ ${date(own.first, 'DAY')}`;
    case 'ONE':
      return date(own.day, own.unit);
    case 'BETWEEN':
      return `${date(own.first, own.unit)}…${date(own.last, own.unit)}`;
  }
};

const isolated = (text: string): string => (text === '' ? '' : `\u2066${text}\u2069`);

const written = (tie: Tie): string => {
  const when = whenOf(tie);
  if ('at' in when) return isolated(span(when.at));
  const from = when.from === null ? '' : isolated(span(when.from));
  const until =
    when.until !== null
      ? isolated(span(when.until))
      : when.atLeastTo === null
        ? ''
        : isolated(`≥ ${date(when.atLeastTo, 'DAY')}`);
  return from === '' && until === '' ? '' : `${from} – ${until}`.trim();
};

const known = new WeakMap<Tie, string>();

/**
 * When a tie held, as short as it goes: `2014 – 2017-07`, `2015-03…2015-09 – ≥ 2016-01-02`. Each date is in an isolate of its
 * own (UAX #9), so that a line of Arabic shows days in order and the first date first.
 */
export const whenText = (tie: Tie): string => {
  const text = known.get(tie) ?? written(tie);
  known.set(tie, text);
  return text;
};
