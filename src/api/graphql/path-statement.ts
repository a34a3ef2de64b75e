import { EntenteError } from '../../domain/errors.ts';
import { isSlug } from '../../domain/ids.ts';
import { browserTemplate } from '../../graph/browser-files.ts';
import type { PathModel } from './models.ts';

/** A list of ids as Cypher has it. Ids are slugs and hashes: none of their letters means anything within quotes. */
const literal = (ids: readonly string[]): string => {
  const strange = ids.find((id) => !isSlug(id));
  if (strange !== undefined) throw new EntenteError('INTERNAL', `"${strange}" is no id`);
  return `[${ids.map((id) => `'${id}'`).join(', ')}]`;
};

/** Quotes and brackets as well: where an address stands in a text, they would end it. */
const encodeAll = (text: string): string =>
  encodeURIComponent(text).replace(/['()*!]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);

/**
 * The statement that shows a path in Neo4j Browser, and an address that opens Browser with it ready to run.
 * @param browserUrl a page of Browser, with a query string of its own; null when we know of none
 */
export const pathStatement = ({ actors, hops }: PathModel, browserUrl: string | null) => {
  const ties = hops.flatMap((hop) => hop.ties.map(({ id }) => id as string));
  const text = browserTemplate('path')
    .replace('$actors', () => literal(actors))
    .replace('$ties', () => literal(ties));
  return {
    text,
    parameters: { actors, ties },
    browserUrl: browserUrl === null ? null : `${browserUrl}&cmd=edit&arg=${encodeAll(text)}`,
  };
};
