import neo4j from 'neo4j-driver';
import type { Field } from './fields.ts';

/** Properties that are measures and not counts: they stay floating point even when they happen to be whole. */
const MEASURES = new Set(['confidence', 'latitude', 'longitude']);

const typed = (value: unknown, isMeasure: boolean): unknown => {
  if (typeof value === 'number') return Number.isInteger(value) && !isMeasure ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map((item) => typed(item, isMeasure));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, typed(item, MEASURES.has(key))]));
  return value;
};

/** Types whose values the driver takes as they are: long lists of them need no copy. */
const PLAIN = /^\[*(?:String|Boolean)/;

/** JavaScript has one kind of number and Cypher two: whole numbers go as integers, save where the header says Float. */
export const toDriverParameters = (
  fields: readonly Field[],
  params: Readonly<Record<string, unknown>>,
): Record<string, unknown> =>
  Object.fromEntries(
    fields.map(({ name, type }) => {
      const value = params[name] ?? null;
      return [name, PLAIN.test(type) ? value : typed(value, /^\[*Float/.test(type))];
    }),
  );
