import type { SourceId } from '../ids.ts';
import type { Source } from '../records.ts';
import { RELIABILITIES } from '../ties/types.ts';
import type { Fields } from './fields.ts';

export type SourceField = keyof Source;

/** A document or a dataset version. */
export function readSource(fields: Fields<SourceField>): Source | null {
  fields.mustFill('id', 'title');
  const id = fields.id('id');
  const title = fields.text('title');
  const titleAr = fields.text('titleAr');
  const publisher = fields.text('publisher');
  const publishedOn = fields.date('publishedOn');
  const language = fields.text('language');
  const url = fields.text('url');
  const reliability = fields.oneOf('reliability', RELIABILITIES);
  const licence = fields.text('licence');
  const citation = fields.text('citation');
  if (fields.failed || id === null || title === null) return null;
  const arabic = titleAr === null ? {} : { titleAr };
  return {
    id: id as SourceId,
    title,
    ...arabic,
    publisher,
    publishedOn,
    language,
    url,
    reliability,
    licence,
    citation,
  };
}
