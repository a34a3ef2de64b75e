import { isSlug, type SourceId } from '../ids.ts';
import type { Source } from '../records.ts';
import { RELIABILITIES } from '../ties/types.ts';
import { type Fields, SLUG_PROBLEM } from './fields.ts';
import { nearestSlug } from './nearest-slug.ts';

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
  const dataset = fields.text('dataset');
  if (dataset !== null && !isSlug(dataset)) fields.refuse('dataset', SLUG_PROBLEM, nearestSlug(dataset));
  const version = fields.text('version');
  if (version !== null && dataset === null)
    fields.refuse('version', 'a version needs its dataset: an id that all versions share');
  if (fields.failed || id === null || title === null) return null;
  const optional = {
    ...(titleAr === null ? {} : { titleAr }),
    ...(dataset === null ? {} : { dataset }),
    ...(version === null ? {} : { version }),
  };
  return {
    id: id as SourceId,
    title,
    ...optional,
    publisher,
    publishedOn,
    language,
    url,
    reliability,
    licence,
    citation,
  };
}
