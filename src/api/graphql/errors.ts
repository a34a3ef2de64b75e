import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { EntenteError } from '../../domain/errors.ts';

const PASSED = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'DATE_INVALID',
  'TOO_COMPLEX',
  'UNAUTHENTICATED',
  'FORBIDDEN',
]);

/** Codes of ours that a client may see with their message; the rest is INTERNAL. */
const SHOWN = new Set([
  'BAD_USER_INPUT',
  'DATE_INVALID',
  'CURSOR_INVALID',
  'NOT_FOUND',
  'BOOKMARK_INVALID',
  'TOO_MANY_CLAIMS',
  'STORE_UNAVAILABLE',
  'CONSTRAINT_MISSING',
]);

/** What was sent is part of some messages, however long it was. */
const LONGEST_MESSAGE = 1_000;

const shown = (formatted: GraphQLFormattedError, message: string, code: string): GraphQLFormattedError => ({
  message: message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message,
  ...(formatted.locations ? { locations: formatted.locations } : {}),
  ...(formatted.path ? { path: formatted.path } : {}),
  extensions: { code },
});

const STORE_AWAY = 'The store does not answer. Try again in a moment.';

/** What of an error a client sees: a message and a stable code, never a stack, a file, Cypher or a driver's words. */
export const formatError =
  (report: (error: unknown) => void) =>
  (formatted: GraphQLFormattedError, raw: unknown): GraphQLFormattedError => {
    const error = unwrapResolverError(raw);
    if (error instanceof EntenteError && SHOWN.has(error.code)) {
      const message = error.code === 'STORE_UNAVAILABLE' ? STORE_AWAY : error.message;
      return shown(formatted, message, error.code);
    }
    const code = formatted.extensions?.['code'];
    if (error instanceof GraphQLError && typeof code === 'string' && PASSED.has(code))
      return shown(formatted, formatted.message, ownCode(error) ?? code);
    report(error);
    return shown(formatted, 'Something went wrong on our side; the log has it.', 'INTERNAL');
  };

/** The code that a scalar or a rule of ours gave before its error was wrapped into a complaint about a value or a question. */
const ownCode = (error: GraphQLError): string | null => {
  const inner = error.originalError;
  const code = inner instanceof GraphQLError ? inner.extensions['code'] : error.extensions['code'];
  return code === 'DATE_INVALID' || code === 'TOO_COMPLEX' ? code : null;
};
