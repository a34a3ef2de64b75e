import { findNearest } from '../domain/nearest.ts';
import type { Qualifier } from '../domain/records.ts';
import { KEY_QUALIFIERS } from '../domain/types.ts';
import type { ColumnOf } from './columns.ts';
import type { RowReader } from './row-reader.ts';

/** A closed list: a misspelt key would make another tie, or none the wiser. */
const DESCRIBING_QUALIFIERS: readonly string[] = [
  'role',
  'intensity',
  'incompatibility',
  'formality',
  'degree',
  'authority',
  'mediator',
  'over',
  'basis',
];
const QUALIFIER_KEYS: readonly string[] = [...KEY_QUALIFIERS, ...DESCRIBING_QUALIFIERS];

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By key, then value, no pair twice: a claim's id must not depend on the order in which somebody wrote them. */
export const sortQualifiers = (qualifiers: readonly Qualifier[]): readonly Qualifier[] =>
  [...qualifiers]
    .sort((a, b) => compare(a.key, b.key) || compare(a.value, b.value))
    .filter(({ key, value }, index, all) => all[index - 1]?.key !== key || all[index - 1]?.value !== value);

/** The cell `key=value; key=value`, sorted. */
export const readQualifiers = (reader: RowReader<ColumnOf<'claims.csv'>>): readonly Qualifier[] => {
  const text = reader.text('qualifiers');
  if (text === null) return [];
  const read = text.split(';').flatMap((part): Qualifier[] => {
    const split = part.indexOf('=');
    const key = part.slice(0, Math.max(split, 0)).trim();
    const value = part.slice(split + 1).trim();
    const refuse = (problem: string, suggestion: string | null = null): Qualifier[] =>
      reader.refuse('qualifiers', problem, suggestion, part.trim()) ?? [];
    if (split === -1 || key === '' || value === '') return refuse('not a qualifier; write key=value; key=value');
    if (!QUALIFIER_KEYS.includes(key))
      return refuse(`no such qualifier; the keys are ${QUALIFIER_KEYS.join(', ')}`, findNearest(key, QUALIFIER_KEYS));
    return [{ key, value }];
  });
  const sorted = sortQualifiers(read);
  if (sorted.length < read.length) reader.refuse('qualifiers', 'the same qualifier stands twice');
  return sorted;
};
