import type { ErrorRequestHandler } from 'express';
import { ERRORS, isErrorCode } from '../../domain/errors.ts';
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
    response.status(isErrorCode(code) ? ERRORS[code].http : 500).json({ errors: [formatted] });
  };
}
