import { isoDay } from '../domain/time/day.ts';
import type { Tie } from '../domain/ties/tie.ts';
import { type Span, whenOf } from './dates.ts';

/**
 * When a tie held, as short as it goes: `2014 – 2017-07`, `2015-03…2015-09 – ≥ 2016-01-02`. Each date is in an isolate of its
 * own (UAX #9), so that a line of Arabic shows days in order and the first date first.
 */
export function whenText(tie: Tie): string {
  const text = known.get(tie) ?? written(tie);
  known.set(tie, text);
  return text;
}

/** A date keeps its own order in a text of either direction. */
const date = (day: number, unit: 'DAY' | 'MONTH' | 'YEAR'): string =>
  (isoDay(day) ?? '').slice(0, unit === 'YEAR' ? 4 : unit === 'MONTH' ? 7 : 10);

const spanText = (span: Span): string => {
  switch (span.kind) {
    case 'UNKNOWN':
      return '';
    case 'UP_TO':
      return `≤ ${date(span.last, 'DAY')}`;
    case 'SINCE':
      return `≥ ${date(span.first, 'DAY')}`;
    case 'ONE':
      return date(span.day, span.unit);
    case 'BETWEEN':
      return `${date(span.first, span.unit)}…${date(span.last, span.unit)}`;
  }
};

const isolated = (text: string): string => (text === '' ? '' : `\u2066${text}\u2069`);

const written = (tie: Tie): string => {
  const when = whenOf(tie);
  if ('at' in when) return isolated(spanText(when.at));
  const from = when.from === null ? '' : isolated(spanText(when.from));
  const until =
    when.until !== null
      ? isolated(spanText(when.until))
      : when.atLeastTo === null
        ? ''
        : isolated(`≥ ${date(when.atLeastTo, 'DAY')}`);
  return from === '' && until === '' ? '' : `${from} – ${until}`.trim();
};

const known = new WeakMap<Tie, string>();
