import { EntenteError } from '../../domain/errors.ts';
import { findMalformed, MALFORMED } from '../../domain/well-formed.ts';

/**
 * Looks at every text within a value of JSON, the names of fields too.
 * @param name what the value is called in the message
 * @throws EntenteError BAD_USER_INPUT that names the first text that is not well-formed
 */
export function checkTexts(value: unknown, name: string): void {
  const path = findMalformed(value, name);
  if (path !== null)
    throw new EntenteError(
      'BAD_USER_INPUT',
      `${path.slice(0, 100)} ${MALFORMED}; send text that is well-formed Unicode.`,
    );
}
