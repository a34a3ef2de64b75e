import { openContext } from '../../src/api/open-context.ts';
import { createApollo } from '../../src/api/graphql/apollo.ts';
import type { Properties } from '../../src/graph/statements/rows.ts';
import type { StatementName } from '../../src/graph/store/run.ts';
import type { Store } from '../../src/graph/store/store.ts';
import type { Records } from '../../src/graph/write/load/records.ts';
import { answerOf } from './oracle/answer.ts';
import type { AskedPaths } from './oracle/paths.ts';
import { PATHS, TIE } from './proof/fields.ts';

/** The GraphQL schema on a store, in this process, and a record of the statements it ran. */
export const askerOf = (store: Store) => {
  const ran: { readonly name: StatementName; readonly params: Properties }[] = [];
  const observed = store.observed((name, params) => ran.push({ name, params }));
  // Everything about every path is asked.
  const apollo = createApollo(
    (error) => {
      console.error(error);
    },
    { mostNodes: Infinity },
  );
  const ask = async <Answer>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Answer> => {
    ran.length = 0;
    const contextValue = openContext({ store: observed, browserUrl: null, now: () => new Date() });
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
    if (body.kind !== 'single' || body.singleResult.errors) throw new Error(JSON.stringify(body));
    return body.singleResult.data as Answer;
  };
  return { ask, ran, count: (name: StatementName) => ran.filter((own) => own.name === name).length };
};

interface Answered {
  readonly hasMore: boolean;
  readonly truncated: boolean;
  readonly __typename: string;
  readonly nodes: readonly {
    readonly actors: readonly { readonly id: string }[];
    readonly sign: number;
    readonly certainty: string;
    readonly commonValidity: readonly unknown[];
    readonly hops: readonly { readonly ties: readonly unknown[] }[];
  }[];
}

export interface GraphPaths {
  readonly paths: Answered;
}

const QUESTION = `query ($then: PartialDate!, $from: ID!, $to: ID!, $where: PathWhere, $orderBy: PathOrder, $first: Int) {
  paths(from: $from, to: $to, where: $where, orderBy: $orderBy, first: $first) { ...P } }
  ${TIE} ${PATHS}`;

/** Some date that `certainty(validAt:)` is asked about. */
const THEN = '2015';

/** The paths as the proof asks for them, ties and all. */
export const askPaths = (asker: ReturnType<typeof askerOf>, asked: AskedPaths): Promise<GraphPaths> =>
  asker.ask<GraphPaths>(QUESTION, { ...asked, then: THEN });

/** What {@link askPaths} must answer of these records. */
export const pathsByOracle = (records: Records): ((asked: AskedPaths) => unknown) => {
  const standing = { recordedAt: '2026-01-01T00:00:00Z', retiredAt: null };
  const ledger = { ...records, times: Object.fromEntries(records.claims.map(({ id }) => [id, standing])) };
  return ({ where, ...asked }) =>
    answerOf(ledger, { field: 'paths', args: { ...asked, pathWhere: where } }, THEN, '2026-01-02T00:00:00Z');
};
