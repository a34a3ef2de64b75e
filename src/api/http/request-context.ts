import type { IncomingMessage } from 'node:http';
import type { Store } from '../../graph/store/store.ts';
import { rightsOf } from '../changes/rights.ts';
import { BOOKMARK_HEADER } from '../graphql/change-requests.ts';
import { openContext } from '../open-context.ts';
import type { Context } from '../questions/context.ts';
import { ANSWER_LIMITS, type RunLimits } from '../questions/run-budget.ts';

/** What all requests to one service share. */
export interface ServiceOptions {
  readonly store: Store;
  /** A page of Neo4j Browser, with a query string to add to; null when we do not know of one. */
  readonly browserUrl: string | null;
  readonly now: () => Date;
  /** Who sends it may change the ledger; null: nobody may. */
  readonly writeToken: string | null;
}

/** @param limits of what the request may take; left out: those of an answer in GraphQL */
export type ContextOf = (request: Pick<IncomingMessage, 'headers'>, limits?: RunLimits) => Context;

/** From a request to the context of its questions: for GraphQL, exports and pictures alike. */
export function contextsOf({ store, browserUrl, now, writeToken }: ServiceOptions): ContextOf {
  return ({ headers }, limits = ANSWER_LIMITS) =>
    openContext({
      store,
      browserUrl,
      now,
      rights: rightsOf(writeToken, headers.authorization),
      after: bookmarksIn(headers[BOOKMARK_HEADER]),
      limits,
    });
}

/** The bookmarks of a header: one, or several with commas. */
const bookmarksIn = (header: string | readonly string[] | undefined): readonly string[] =>
  [header ?? []]
    .flat()
    .flatMap((text) => text.split(','))
    .map((text) => text.trim())
    .filter((text) => text !== '');
