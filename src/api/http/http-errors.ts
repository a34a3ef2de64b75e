import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import { EntenteError, type ErrorCode, ERRORS, isErrorCode, retryAfterSeconds } from '../../domain/errors.ts';
import { formatError } from '../graphql/errors.ts';
import { factsOf } from '../request-facts.ts';

export const LARGEST_REQUEST = '256kb';

/** The status of a request that Express could not read: a body, an encoding, an address. Null: it is another failure. */
const statusOfUnreadable = (error: unknown): number | null => {
  const status = error instanceof Error && 'status' in error ? error.status : null;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : null;
};

const tell = (request: Request, code: unknown, cause: unknown): void => {
  const facts = factsOf(request);
  if (facts === undefined) return;
  facts.codes = [isErrorCode(code) ? code : 'INTERNAL'];
  if (!isErrorCode(code) || !ERRORS[code].isPublic) facts.cause = cause;
};

const answer = (response: Response, status: number, code: ErrorCode, message: string): void => {
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
};

const answerUnreadable = (response: Response, status: number): void => {
  const message = status === 413 ? `The request is larger than ${LARGEST_REQUEST}.` : 'The request cannot be read.';
  answer(response, status, 'BAD_REQUEST', message);
};

/**
 * Failures of the plain routes as JSON, with the codes and words of GraphQL. A failure after the answer has begun breaks the
 * connection, so that nobody takes the part for the whole; then only our log can say why.
 */
export function plainErrors(report: (error: unknown) => void): ErrorRequestHandler {
  const format = formatError(report);
  return (error: unknown, request, response, _next) => {
    const unreadable = statusOfUnreadable(error);
    if (response.headersSent || response.destroyed) {
      const code = unreadable !== null ? 'BAD_REQUEST' : error instanceof EntenteError ? error.code : 'INTERNAL';
      tell(request, code, error);
      if (code !== 'CLIENT_GONE' && code !== 'BAD_REQUEST') report(error);
      response.destroy();
      return;
    }
    response.removeHeader('Content-Disposition');
    if (unreadable !== null) {
      answerUnreadable(response, unreadable);
      return;
    }
    const formatted = format({ message: '' }, error);
    const code = formatted.extensions?.['code'];
    const seconds = isErrorCode(code) ? retryAfterSeconds(code) : null;
    if (seconds !== null) response.set('Retry-After', String(seconds));
    tell(request, code, error);
    response.status(isErrorCode(code) ? ERRORS[code].http : 500).json({ errors: [formatted] });
  };
}

/** For every address that nothing else answers. It is not quoted: it may be as long as headers may. */
export const nothingHere: RequestHandler = () => {
  throw new EntenteError('NOT_FOUND', 'There is nothing at this address; the README says what there is.');
};
