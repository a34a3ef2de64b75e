import { EntenteError } from '../../domain/errors.ts';
import { findMalformed, MALFORMED } from '../../domain/well-formed.ts';
import type { Properties } from '../statements/rows.ts';

/**
 * The last gate before Neo4j. What comes in is checked where it comes in, with a better message; this finds what a program of ours
 * cut in half since, and what comes in by a way that somebody forgot.
 * @throws EntenteError DATA_INVALID when a text is not well-formed: it would be stored as another
 */
export function checkWritten(statement: string, params: Properties): void {
  if (!statement.startsWith('write/')) return;
  const place = findMalformed(params, '');
  if (place !== null)
    throw new EntenteError(
      'DATA_INVALID',
      `${statement}: ${place.slice(0, 100)} ${MALFORMED}; it would be stored as another text.`,
    );
}
