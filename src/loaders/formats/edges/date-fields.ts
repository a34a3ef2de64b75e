import { findPartialDate, type PartialDate } from '../../../domain/time/partial-date.ts';
import { isoDay } from '../../../domain/time/day.ts';
import {
  cutDate,
  dateOf,
  fullYear,
  isoDateOf,
  lacksCentury,
  numberDateOf,
  wholeNumber,
} from '../../import/date-columns.ts';
import { remembered } from '../../import/remembered.ts';
import type { DateField } from './edge-map.ts';
import type { EdgeRow } from './edge-rows.ts';
import type { RowFields } from './row-fields.ts';

/** A date field in one row: a date, nothing, "still so at the end of the data", or a cell that is no date. */
export type DateRead = PartialDate | null | 'OPEN' | 'BAD';

/** A date, or why a text is none. */
type TextRead = Exclude<DateRead, 'BAD'> | { readonly problem: string };

const NO_DATE = { problem: 'not a date' } as const;
const NO_CENTURY = { problem: 'a year of two digits; the map must say of which hundred years: century' } as const;

const isProblem = (read: TextRead): read is { readonly problem: string } =>
  read !== null && typeof read === 'object' && 'problem' in read;

const dayAfter = remembered(({ first }: PartialDate) => findPartialDate(isoDay(first + 1)));

/** Reads the dates of a table's rows as a map says, and reports those that cannot be. */
export class DateFields {
  readonly #fields: RowFields;
  readonly #publishedOn: PartialDate | null;

  /** @param publishedOn the date of the source, which cannot tell of what came later */
  constructor(fields: RowFields, publishedOn: PartialDate | null) {
    this.#fields = fields;
    this.#publishedOn = publishedOn;
  }

  date(field: DateField | null): (row: EdgeRow) => DateRead {
    if (field === null) return () => null;
    const isSaid = this.#fields.meets(field.where);
    const read = this.#said(field);
    return field.where.length === 0 ? read : (row) => (isSaid(row) ? read(row) : null);
  }

  #said(field: DateField): (row: EdgeRow) => DateRead {
    if (field.constant !== null) {
      const constant = findPartialDate(field.constant);
      return () => constant;
    }
    const whole = field.between === null ? this.#whole(field) : this.#between(field, field.between);
    const code = field.precision && this.#fields.text(field.precision.column);
    return (row) => {
      const date = whole(row);
      if (date === null || date === 'OPEN' || date === 'BAD') return date;
      const keep = code && field.precision?.values.get(code(row));
      if (code && keep === undefined)
        this.#fields.report(
          'UNKNOWN_CODE',
          row,
          field.precision?.column ?? '',
          code(row),
          'no code of precision of the map; the date is taken as written',
        );
      const cut = keep ? cutDate(date, keep) : date;
      return field.inclusive && cut?.isDay ? dayAfter(cut) : cut;
    };
  }

  #whole(field: DateField): (row: EdgeRow) => DateRead {
    return field.column === null ? this.#ofParts(field) : this.#ofColumn(field.column, field);
  }

  #ofColumn(column: string, field: DateField): (row: EdgeRow) => DateRead {
    const textOf = this.#fields.text(column);
    const read = this.#reader(field);
    return (row) => {
      const text = textOf(row);
      return this.#known(read(text), row, column, text);
    };
  }

  /** Reports what is no date, and one that the source cannot know. */
  #known(read: TextRead, row: EdgeRow, name: string, text: string): DateRead {
    if (isProblem(read)) {
      this.#fields.report('BAD_DATE', row, name, text, read.problem);
      return 'BAD';
    }
    if (read !== null && read !== 'OPEN' && this.#publishedOn && read.first > this.#publishedOn.last) {
      const problem = `after the source's own date, ${this.#publishedOn.text}; the row makes no claim`;
      this.#fields.report('BAD_DATE', row, name, text, problem);
      return 'BAD';
    }
    return read;
  }

  #reader({ order, open, century }: DateField): (text: string) => TextRead {
    return remembered((text: string): TextRead => {
      if (open.has(text)) return 'OPEN';
      if (text === '') return null;
      if (text.startsWith('9999-')) return 'OPEN';
      if (order === null && century !== null && /^\d{2}$/.test(text))
        return dateOf(fullYear(text, century), null, null) ?? NO_DATE;
      if (order === null) return isoDateOf(text) ?? findPartialDate(text) ?? NO_DATE;
      return (
        numberDateOf(text, order, century) ?? (lacksCentury(text, order) && century === null ? NO_CENTURY : NO_DATE)
      );
    });
  }

  #ofParts({ year, month, day, open, century }: DateField): (row: EdgeRow) => DateRead {
    const [yearOf, monthOf, dayOf] = [year, month, day].map((name) => (name === null ? null : this.#fields.text(name)));
    return (row) => {
      const text = yearOf?.(row) ?? '';
      if (open.has(text)) return 'OPEN';
      if (text === '') return null;
      const whole = /^\d{1,2}$/.test(text) ? fullYear(text, century) : wholeNumber(text);
      const date =
        whole === null && /^\d{1,2}$/.test(text)
          ? NO_CENTURY
          : (dateOf(whole, wholeNumber(monthOf?.(row) ?? ''), wholeNumber(dayOf?.(row) ?? '')) ?? NO_DATE);
      return this.#known(date, row, year ?? '', text);
    };
  }

  /** Some day from the one date to the other; to the source's date when the second is open. */
  #between(field: DateField, [from, to]: readonly [string, string]): (row: EdgeRow) => DateRead {
    const [first, last] = [from, to].map((column) => this.#ofColumn(column, field));
    return (row) => {
      const [start, end] = [first?.(row) ?? null, last?.(row) ?? null];
      if (start === 'BAD' || end === 'BAD') return 'BAD';
      const until = end === 'OPEN' ? this.#publishedOn : end;
      const [since, up] = [start === 'OPEN' ? null : start, until];
      if (since === null || up === null) return since ?? up;
      if (since.first > up.last) {
        this.#fields.report('BAD_DATE', row, to, up.text, `before ${from}; the row makes no claim`);
        return 'BAD';
      }
      if (since.first === up.first && since.last === up.last) return since;
      return findPartialDate(`[${isoDay(since.first)}..${isoDay(up.last)}]`);
    };
  }
}
