import { setMaxListeners } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { EntenteError } from '../../domain/errors.ts';
import type { Store } from '../../graph/store/store.ts';
import { rightsOf } from '../changes/rights.ts';
import { BOOKMARK_HEADER } from '../graphql/change-requests.ts';
import { openContext } from '../open-context.ts';
import type { CurrentTies } from '../../projection/current-ties.ts';
import type { Context } from '../questions/context.ts';
import { ANSWER_LIMITS, type RunLimits } from '../questions/run-budget.ts';
import { factsOf, keepFacts, workElsewhere } from '../request-facts.ts';

/** What all requests to one service share. */
export interface ServiceOptions {
  readonly store: Store;
  /** A page of Neo4j Browser, with a query string to add to; null when we do not know of one. */
  readonly browserUrl: string | null;
  readonly now: () => Date;
  /** Who sends it may change the ledger; null: nobody may. */
  readonly writeToken: string | null;
  /** Ties in memory for the search for paths; left out: the store is asked for all. */
  readonly ties?: CurrentTies | null;
}

/** A request, and the response to it where there is one. */
interface Asked extends Pick<IncomingMessage, 'headers'> {
  readonly res?: ServerResponse | undefined;
}

/** @param limits of what the request may take; left out: those of an answer in GraphQL */
export type ContextOf = (request: Asked, limits?: RunLimits) => Context;

/** Names a request that changes something, so that it may be sent again. */
export const KEY_HEADER = 'idempotency-key';
const LONGEST_KEY = 200;

/** From a request to the context of its questions: for GraphQL, exports and pictures alike. */
export function contextsOf({ store, browserUrl, now, writeToken, ties = null }: ServiceOptions): ContextOf {
  return (request, limits = ANSWER_LIMITS) => {
    const { headers, res } = request;
    const facts = factsOf(request);
    const context = openContext({
      ...(facts ? { elsewhere: workElsewhere(facts) } : {}),
      ...(res ? { signal: untilClosed(res) } : {}),
      requestKey: requestKeyIn(headers[KEY_HEADER]),
      store,
      browserUrl,
      now,
      rights: rightsOf(writeToken, headers.authorization),
      after: bookmarksIn(headers[BOOKMARK_HEADER]),
      limits,
      ties,
    });
    // Apollo gives its plugins a copy of the context; this part of it stays the same object.
    if (facts) keepFacts(context.changes, facts);
    return context;
  };
}

/** Aborted when the connection closes before the answer is sent. */
const untilClosed = (response: ServerResponse): AbortSignal => {
  const controller = new AbortController();
  // Each statement under way listens, and there is no bound of ours on how many that are.
  setMaxListeners(0, controller.signal);
  response.once('close', () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
};

const requestKeyIn = (header: string | readonly string[] | undefined): string | null => {
  const key = [header ?? []].flat().join().trim();
  if (key.length > LONGEST_KEY)
    throw new EntenteError(
      'BAD_USER_INPUT',
      `Idempotency-Key has ${key.length} characters; it may have ${LONGEST_KEY}.`,
    );
  return key === '' ? null : key;
};

/** The bookmarks of a header: one, or several with commas. */
const bookmarksIn = (header: string | readonly string[] | undefined): readonly string[] =>
  [header ?? []]
    .flat()
    .flatMap((text) => text.split(','))
    .map((text) => text.trim())
    .filter((text) => text !== '');
