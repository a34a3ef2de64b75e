import { findPartialDate } from '../../../domain/time/partial-date.ts';
import { NUMBER_ORDERS } from '../../import/date-columns.ts';
import { DATE_PROBLEM } from '../../../domain/reading/fields.ts';
import type { DateField, Precision } from './edge-map.ts';
import type { MapNode } from './map-node.ts';

const PRECISIONS = ['day', 'month', 'year', 'before'] as const;
const KEYS = ['constant', 'column', 'order', 'year', 'month', 'day', 'precision', 'open', 'inclusive'] as const;

/** `start` (a column), or a map of what the date is made of. */
export const readDateField = (node: MapNode): DateField | null => {
  const plain: DateField = {
    constant: null,
    column: null,
    order: null,
    year: null,
    month: null,
    day: null,
    precision: null,
    open: new Set(),
    inclusive: false,
  };
  if (!node.isMap) return { ...plain, column: node.text ?? '' };
  const fields = node.fields(KEYS);
  const constant = fields.constant?.text ?? null;
  if (constant !== null && findPartialDate(constant) === null) fields.constant?.refuse(DATE_PROBLEM);
  const column = fields.column?.text ?? null;
  const year = fields.year?.text ?? null;
  if (constant === null && column === null && year === null)
    return node.refuse('a date needs a constant, a column or a year', null, null);
  const codes = fields.precision?.fields(['column', 'values'] as const);
  const values = new Map<string, Precision>(
    (codes?.values?.entries ?? []).map(([code, precision]) => [code, precision.oneOf(PRECISIONS) ?? 'year']),
  );
  const codeColumn = codes?.column?.text ?? null;
  return {
    constant,
    column,
    order: fields.order?.oneOf(NUMBER_ORDERS) ?? null,
    year,
    month: fields.month?.text ?? null,
    day: fields.day?.text ?? null,
    precision: codeColumn === null ? null : { column: codeColumn, values },
    open: new Set(fields.open?.texts ?? []),
    inclusive: fields.inclusive?.flag ?? false,
  };
};
