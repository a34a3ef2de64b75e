import type { Name } from '../records.ts';
import { NAME_KINDS } from '../ties/types.ts';
import type { Fields } from './fields.ts';
import { readPeriod } from './read-period.ts';

export type NameField = 'text' | 'language' | 'script' | 'kind' | 'validFrom' | 'validTo';

/** One name of an actor or a place. */
export function readName(fields: Fields<NameField>): Name | null {
  fields.mustFill('text', 'kind');
  const text = fields.text('text');
  const language = fields.text('language');
  const script = fields.text('script');
  const kind = fields.oneOf('kind', NAME_KINDS);
  const [validFrom, validTo] = readPeriod(fields, 'validFrom', 'validTo');
  if (fields.failed || text === null || kind === null) return null;
  return { text, language, script, kind, validFrom, validTo };
}
