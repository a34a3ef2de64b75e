import type { Request, RequestHandler } from 'express';
import { factsOf } from '../request-facts.ts';
import type { Admission } from './admission.ts';

/** Before anything of a request is read, its path says how heavy it may be: files are made of the whole graph. */
const WEIGHTS: readonly (readonly [string, number])[] = [
  ['/export/', 6],
  ['/picture.svg', 3],
];
const QUESTION = 1;

/** Of what a request takes; 12 run at a time. */
export const weightOf = ({ originalUrl }: Pick<Request, 'originalUrl'>): number =>
  WEIGHTS.find(([path]) => originalUrl.startsWith(path))?.[1] ?? QUESTION;

const FIRST_RETRY_SECONDS = 1;
const MORE_RETRY_SECONDS = 3;

/** Lets requests in as {@link Admission} says; others are told at once when to come again, not all at the same time. */
export function admitRequests(admission: Admission): RequestHandler {
  return async (request, response, next) => {
    const left = new AbortController();
    response.once('close', () => {
      left.abort();
    });
    try {
      const { weigh, release } = await admission.admit(weightOf(request), left.signal);
      if (left.signal.aborted) release();
      else left.signal.addEventListener('abort', release);
      const facts = factsOf(request);
      if (facts) facts.weigh = weigh;
    } catch (error) {
      const seconds = FIRST_RETRY_SECONDS + Math.floor(Math.random() * MORE_RETRY_SECONDS);
      response.set('Retry-After', String(seconds));
      throw error;
    }
    next();
  };
}
