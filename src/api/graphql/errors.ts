import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type Choices, EntenteError, ERRORS, type ErrorCode, isErrorCode } from '../../domain/errors.ts';

/** What of an error a client sees: a message, a stable code and what to choose from, never a stack, a file, Cypher or the driver's words. */
export function formatError(report: (error: unknown) => void) {
  return (formatted: GraphQLFormattedError, raw: unknown): GraphQLFormattedError => {
    const error = unwrapResolverError(raw);
    if (error instanceof EntenteError && error.publicMessage !== null)
      return visible(formatted, error.publicMessage, error.code, error.choices);
    const code = formatted.extensions?.['code'];
    if (error instanceof GraphQLError && typeof code === 'string' && isVisible(code))
      return visible(formatted, formatted.message, wrappedCode(error) ?? code);
    report(error);
    return visible(formatted, 'Something went wrong on our side; the log has it.', 'INTERNAL');
  };
}

/** Codes of the GraphQL server itself, for requests that never reach us. */
const SERVER_CODES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

const isVisible = (code: string): boolean => SERVER_CODES.has(code) || (isErrorCode(code) && ERRORS[code].isPublic);

/** Messages may quote what was sent, however long that was. */
const LONGEST_MESSAGE = 500;
/** Where a thing stands twice, both places are of use; of a hundred, a few. */
const MOST_LOCATIONS = 3;

const visible = (
  formatted: GraphQLFormattedError,
  message: string,
  code: string,
  choices: Choices = {},
): GraphQLFormattedError => ({
  message: message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message,
  ...(formatted.locations ? { locations: formatted.locations.slice(0, MOST_LOCATIONS) } : {}),
  ...(formatted.path ? { path: formatted.path } : {}),
  extensions: { code, ...choices },
});

/** Codes that a scalar or a validation rule of ours gives before its error is wrapped by one about a value or a request. */
const WRAPPED: readonly ErrorCode[] = ['DATE_INVALID', 'TOO_COMPLEX'];

const wrappedCode = (error: GraphQLError): ErrorCode | null => {
  const inner = error.originalError;
  const code = inner instanceof GraphQLError ? inner.extensions['code'] : error.extensions['code'];
  return WRAPPED.find((known) => known === code) ?? null;
};
