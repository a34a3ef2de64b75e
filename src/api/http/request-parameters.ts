import type { Request } from 'express';
import type { Parameters } from '../graphql/parameters.ts';

/** What stands behind the `?` of a request. */
export function parametersIn({ originalUrl }: Pick<Request, 'originalUrl'>): Parameters {
  const found = new Map<string, string[]>();
  for (const [name, value] of new URL(originalUrl, 'http://service.invalid').searchParams)
    found.set(name, [...(found.get(name) ?? []), value]);
  return found;
}
