import { qualifierKeyProblem, sortQualifiers } from '../../domain/claims/qualifiers.ts';
import type { Qualifier } from '../../domain/records.ts';
import type { ColumnOf } from './columns.ts';
import type { RowReader } from '../text/row-reader.ts';

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
    const wrong = qualifierKeyProblem(key);
    return wrong ? refuse(wrong.problem, wrong.suggestion) : [{ key, value }];
  });
  const sorted = sortQualifiers(read);
  if (sorted.length < read.length) reader.refuse('qualifiers', 'the same qualifier stands twice');
  return sorted;
};
