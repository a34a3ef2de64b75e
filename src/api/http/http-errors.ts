import type { ErrorRequestHandler } from 'express';
import { type ErrorCode, ERRORS, isErrorCode, retryAfterSeconds } from '../../domain/errors.ts';
import { formatError } from '../graphql/errors.ts';

/**
 * Failures of the plain routes as JSON, with the codes and words of GraphQL. A failure after the answer has begun breaks the
 * connection, so that nobody takes the part for the whole.
 */
export function plainErrors(report: (error: unknown) => void): ErrorRequestHandler {
  const format = formatError(report);
  return (error: unknown, _request, response, _next) => {
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const formatted = format({ message: '' }, error);
    const code = formatted.extensions?.['code'];
    response.removeHeader('Content-Disposition');
    const seconds = isErrorCode(code) ? retryAfterSeconds(code) : null;
    if (seconds !== null) response.set('Retry-After', String(seconds));
    response.status(isErrorCode(code) ? ERRORS[code].http : 500).json({ errors: [formatted] });
  };
}

export const LARGEST_REQUEST = '256kb';

/** A request to GraphQL that cannot be read gets a short answer with a code, like everything else. */
export const requestErrors =
  (report: (error: unknown) => void): ErrorRequestHandler =>
  (error: { readonly status?: number }, _request, response, _next) => {
    const status = error.status ?? 500;
    if (status >= 500) report(error);
    const message = status === 413 ? `The request is larger than ${LARGEST_REQUEST}.` : 'The request cannot be read.';
    const code: ErrorCode = status >= 500 ? 'INTERNAL' : 'BAD_REQUEST';
    response.status(status).json({ errors: [{ message, extensions: { code } }] });
  };
