import type { RequestHandler, Response } from 'express';
import { factsOf } from '../request-facts.ts';
import type { Admission } from './admission.ts';

/** What every request weighs at the door; a question becomes heavier when its cost is known. */
const AT_THE_DOOR = 1;

const FIRST_RETRY_SECONDS = 1;
const MORE_RETRY_SECONDS = 3;

/**
 * Lets requests in as {@link Admission} says; others are told at once when to come again, not all at the same time. A request counts
 * until its answer is complete: who reads it slowly keeps nobody out. Of a client that has gone nothing is done any more.
 */
export function admitRequests(admission: Admission): RequestHandler {
  return async (request, response, next) => {
    const left = new AbortController();
    const leave = (): void => {
      left.abort();
    };
    whenEnded(response, leave);
    response.once('close', leave);
    try {
      if (response.destroyed) return;
      const { weigh, release } = await admission.admit(AT_THE_DOOR, left.signal);
      left.signal.addEventListener('abort', release);
      if (left.signal.aborted) {
        release();
        return;
      }
      const facts = factsOf(request);
      if (facts) facts.weigh = weigh;
    } catch (error) {
      if (left.signal.aborted) return;
      const seconds = FIRST_RETRY_SECONDS + Math.floor(Math.random() * MORE_RETRY_SECONDS);
      response.set('Retry-After', String(seconds));
      throw error;
    }
    next();
  };
}

/** Calls back when the answer is complete. No event says so in time: all wait until the client has read what was sent before. */
const whenEnded = (response: Response, then: () => void): void => {
  const { end } = response;
  response.end = (...given: unknown[]): Response => {
    then();
    return Reflect.apply(end, response, given) as Response;
  };
};
