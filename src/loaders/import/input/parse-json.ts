import { findMalformed, MALFORMED } from '../../../domain/well-formed.ts';

/** Bytes that are UTF-8 have no half of a character: it gets in by an escape alone. */
const ESCAPED_HALF = /\\u[dD][89a-fA-F]/;

/** A value of JSON of which a text, or the name of a field, is not well-formed. */
class MalformedText extends Error {}

/** @param text from bytes that are UTF-8 @throws Error of which {@link whyNotJson} makes a problem */
export const parseJson = (text: string): unknown => {
  const value = JSON.parse(text) as unknown;
  const place = ESCAPED_HALF.test(text) ? findMalformed(value, '') : null;
  if (place === null) return value;
  throw new MalformedText(`${place === '' ? 'the value' : place.slice(0, 80)} ${MALFORMED}`);
};

/** What is wrong with the text, for an issue. */
export const whyNotJson = (error: unknown): string => {
  if (error instanceof MalformedText) return error.message;
  return `not JSON: ${error instanceof Error ? error.message.replace(/\s+/gu, ' ').slice(0, 120) : ''}`;
};
