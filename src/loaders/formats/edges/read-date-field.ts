import { findPartialDate } from '../../../domain/time/partial-date.ts';
import { NUMBER_ORDERS } from '../../import/date-columns.ts';
import { DATE_PROBLEM } from '../../../domain/reading/fields.ts';
import type { DateField, Precision } from './edge-map.ts';
import type { MapNode } from './map-node.ts';
import { readConditions } from './read-conditions.ts';

const PRECISIONS = ['day', 'month', 'year', 'before'] as const;
const KEYS = [
  ...(['constant', 'column', 'between', 'order', 'year', 'month', 'day'] as const),
  ...(['century', 'precision', 'where', 'open', 'inclusive'] as const),
] as const;

const readCentury = (node: MapNode | undefined): number | null => {
  if (!node) return null;
  const text = node.text ?? '';
  return /^\d{4}$/.test(text)
    ? Number(text)
    : node.refuse('not a year: the first of the hundred years that two digits mean (1950: 50 is 1950, and 49 is 2049)');
};

const readBetween = (node: MapNode | undefined): DateField['between'] => {
  if (!node) return null;
  const [from, to, ...more] = node.texts;
  if (from === undefined || to === undefined || more.length > 0)
    return node.refuse('must be two columns: it was on some day from the one date to the other', null, null);
  return [from, to];
};

/** `start` (a column), or a map of what the date is made of. */
export const readDateField = (node: MapNode): DateField | null => {
  const plain: DateField = {
    constant: null,
    between: null,
    column: null,
    order: null,
    year: null,
    month: null,
    day: null,
    precision: null,
    century: null,
    where: [],
    open: new Set(),
    inclusive: false,
  };
  if (!node.isMap) return { ...plain, column: node.text ?? '' };
  const fields = node.fields(KEYS);
  const constant = fields.constant?.text ?? null;
  if (constant !== null && findPartialDate(constant) === null) fields.constant?.refuse(DATE_PROBLEM);
  const column = fields.column?.text ?? null;
  const year = fields.year?.text ?? null;
  const between = readBetween(fields.between);
  if (constant === null && column === null && year === null && !fields.between)
    return node.refuse('a date needs a constant, a column, a year, or two columns to lie between', null, null);
  const codes = fields.precision?.fields(['column', 'values'] as const);
  const values = new Map<string, Precision>(
    (codes?.values?.entries ?? []).map(([code, precision]) => [code, precision.oneOf(PRECISIONS) ?? 'year']),
  );
  const codeColumn = codes?.column?.text ?? null;
  return {
    constant,
    between,
    column,
    order: fields.order?.oneOf(NUMBER_ORDERS) ?? null,
    year,
    month: fields.month?.text ?? null,
    day: fields.day?.text ?? null,
    precision: codeColumn === null ? null : { column: codeColumn, values },
    century: readCentury(fields.century),
    where: readConditions(fields.where),
    open: new Set(fields.open?.texts ?? []),
    inclusive: fields.inclusive?.flag ?? false,
  };
};
