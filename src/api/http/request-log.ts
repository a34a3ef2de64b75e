import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import type { Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { keepFacts, newFacts, type RequestFacts } from '../request-facts.ts';
import type { Journal } from './journal.ts';
import type { Metrics } from './metrics.ts';

export const REQUEST_ID_HEADER = 'X-Request-Id';

const ROUTES = ['graphql', 'export', 'picture.svg', 'ide', 'browser', 'livez', 'readyz', 'metrics'];

/** The part of the service that a path names: a label of the figures, so there are few. */
const routeOf = (path: string): string => {
  const first = path.split('/', 2)[1] ?? '';
  return ROUTES.includes(first) ? first : first === '' ? 'ide' : 'other';
};

/** Statuses that say: not you, not here, not now. */
const REFUSED = new Set([401, 403, 421, 429, 503]);
/** Codes of answers that were refused for what they would take. */
const REFUSED_CODES = new Set(['TOO_COMPLEX', 'QUERY_TOO_COSTLY', 'FORBIDDEN', 'UNAUTHENTICATED']);

const refusalsIn = (status: number, codes: readonly string[]): readonly string[] => {
  if (!REFUSED.has(status)) return codes.filter((code) => REFUSED_CODES.has(code));
  return codes.length > 0 ? codes : [String(status)];
};

interface Watchers {
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly journal: Journal;
}

/** Writes one line of the log for each request when it has ended, and counts it; changes and refusals go to the journal too. */
export function watchRequests({ log, metrics, journal }: Watchers): RequestHandler {
  const ended = (request: Request, response: Response, facts: RequestFacts, begun: number): void => {
    const milliseconds = performance.now() - begun;
    const status = response.writableFinished ? response.statusCode : null;
    const { id, operation, fields, cost, codes, cause, isChange, bookmark } = facts;
    const [address, path] = [request.socket.remoteAddress ?? '', request.originalUrl.split('?', 1)[0] ?? ''];
    const route = routeOf(path);
    const refusals = refusalsIn(response.statusCode, codes);
    metrics.count({ route, fields, status, seconds: milliseconds / 1_000, cost, refusals });
    const asked = { id, method: request.method, path: path.slice(0, 200), operation, fields };
    const line = { ...asked, cost, status, ms: Math.round(milliseconds * 10) / 10, codes };
    if (cause !== null) log.error({ ...line, err: cause }, 'failed');
    else if (refusals.includes('OVERLOADED')) log.debug(line, 'refused');
    else if (refusals.length > 0) log.warn(line, 'refused');
    else log.info(line, status === null ? 'left' : 'answered');
    if (isChange) journal.write({ what: 'change', id, address, operation, fields, status, codes, bookmark });
    else for (const kind of refusals) journal.refuse(kind, address, { id, path: asked.path, status });
  };
  return (request, response, next) => {
    const begun = performance.now();
    const facts = newFacts(randomUUID());
    keepFacts(request, facts);
    response.set(REQUEST_ID_HEADER, facts.id);
    response.once('close', () => {
      ended(request, response, facts, begun);
    });
    next();
  };
}
