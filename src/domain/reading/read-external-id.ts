import { isSlug } from '../ids.ts';
import type { ExternalId } from '../records.ts';
import { nearestSlug } from './nearest-slug.ts';
import { type Fields, SLUG_PROBLEM } from './fields.ts';

/** One external id of an actor. `scheme:value` addresses an actor, so a scheme is a slug. */
export function readExternalId(fields: Fields<'scheme' | 'id'>): ExternalId | null {
  fields.mustFill('scheme', 'id');
  const scheme = fields.text('scheme');
  const id = fields.text('id');
  if (scheme !== null && !isSlug(scheme)) fields.refuse('scheme', SLUG_PROBLEM, nearestSlug(scheme));
  return fields.failed || scheme === null || id === null ? null : { scheme, id };
}
