import { HeaderMap } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { SolverPool } from '../../src/analytics/camps/solver-pool.ts';
import type { RunLimits } from '../../src/api/questions/run-budget.ts';
import type { Rights } from '../../src/api/questions/context.ts';
import { openContext } from '../../src/api/open-context.ts';
import { createApollo } from '../../src/api/graphql/apollo.ts';
import type { StatementName } from '../../src/graph/store/run.ts';
import type { Store } from '../../src/graph/store/store.ts';
import type { CurrentTies } from '../../src/projection/current-ties.ts';

/** What a client gets, and which statements it cost. */
export interface Answer<Data> {
  readonly data: Data;
  readonly errors: readonly GraphQLFormattedError[];
  /** What it was taken to cost before it ran; null when it was refused before. */
  readonly cost: number | null;
  /** Names of the statements that ran, in order of name. */
  readonly statements: readonly StatementName[];
  /** Failures that the client only sees as INTERNAL. */
  readonly reported: readonly unknown[];
}

export type Variables = Readonly<Record<string, unknown>>;

/** When questions are asked here unless told otherwise: after every load. */
export const ASKED_AT = '2126-11-22T12:00:00.000Z';

export interface AskOptions {
  readonly now?: string;
  readonly mostPastClaims?: number;
  /** Left out: nothing may be changed. */
  readonly rights?: Rights;
  /** Left out: none. */
  readonly limits?: RunLimits;
  /** Left out: the store is asked for all. */
  readonly ties?: CurrentTies;
  /** Left out: those of this process. */
  readonly solvers?: SolverPool;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal;
}

const reportedSoFar: unknown[] = [];
const apollo = createApollo((error) => {
  reportedSoFar.push(error);
});
let started: Promise<void> | undefined;

/** One question to the GraphQL schema on a store, within this process, as it would come over HTTP; one at a time. */
export const ask = async <Data = unknown>(
  store: Store,
  query: string,
  variables: Variables = {},
  { now = ASKED_AT, ...limits }: AskOptions = {},
): Promise<Answer<Data>> => {
  const statements: StatementName[] = [];
  const observed = store.observed((name) => {
    statements.push(name);
  });
  reportedSoFar.length = 0;
  const contextValue = openContext({
    store: observed,
    browserUrl: 'http://127.0.0.1:7474/browser/?connectURL=bolt://neo4j@127.0.0.1:7687',
    now: () => new Date(now),
    ...limits,
  });
  await (started ??= apollo.start());
  const { body } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: 'POST',
      headers: new HeaderMap([['content-type', 'application/json']]),
      search: '',
      body: { query, variables },
    },
    context: () => Promise.resolve(contextValue),
  });
  if (body.kind !== 'complete') throw new Error('the answer came in parts');
  const {
    data = null,
    errors = [],
    extensions,
  } = JSON.parse(body.string) as {
    readonly data?: unknown;
    readonly errors?: readonly GraphQLFormattedError[];
    readonly extensions?: { readonly cost?: { readonly nodes: number } };
  };
  const cost = extensions?.cost?.nodes ?? null;
  return { data: data as Data, errors, cost, statements: statements.sort(), reported: [...reportedSoFar] };
};

/** The data of a question that must not fail. */
export const dataOf = async <Data>(
  store: Store,
  query: string,
  variables: Variables = {},
  options: AskOptions = {},
): Promise<Data> => {
  const { data, errors, reported } = await ask<Data>(store, query, variables, options);
  if (errors.length > 0) throw new Error(`${JSON.stringify(errors)} ${reported.map(String).join(' ')}`);
  return data;
};
