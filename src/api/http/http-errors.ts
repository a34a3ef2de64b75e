import type { ErrorRequestHandler } from 'express';
import { formatError } from '../graphql/errors.ts';

const STATUS: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  DATE_INVALID: 400,
  TOO_MANY_CLAIMS: 400,
  NOT_FOUND: 404,
  STORE_UNAVAILABLE: 503,
  CONSTRAINT_MISSING: 503,
};

/**
 * Failures of the plain routes as JSON, with the codes and words that GraphQL answers with. One that comes when the answer has
 * begun breaks the connection off, so that nobody takes the part for the whole.
 */
export const plainErrors = (report: (error: unknown) => void): ErrorRequestHandler => {
  const format = formatError(report);
  return (error: unknown, _request, response, _next) => {
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const shown = format({ message: '' }, error);
    response.removeHeader('Content-Disposition');
    response.status(STATUS[String(shown.extensions?.['code'])] ?? 500).json({ errors: [shown] });
  };
};
