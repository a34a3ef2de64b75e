import { createContext } from '../../src/api/context.ts';
import { createApollo } from '../../src/api/server.ts';
import type { Properties } from '../../src/graph/rows.ts';
import type { Store, StatementName } from '../../src/graph/store.ts';
import type { AskedPaths, OracleAnswer } from './path-oracle.ts';
import { tieText } from './path-oracle.ts';

/** The GraphQL schema on a store, in this process, and a record of the statements it ran. */
export const askerOf = (store: Store) => {
  const ran: { readonly name: StatementName; readonly params: Properties }[] = [];
  const observed = store.observed((name, params) => ran.push({ name, params }));
  const apollo = createApollo((error) => {
    console.error(error);
  });
  const ask = async <Answer>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Answer> => {
    ran.length = 0;
    const contextValue = createContext({ store: observed, browserUrl: null, now: () => new Date() });
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
    if (body.kind !== 'single' || body.singleResult.errors) throw new Error(JSON.stringify(body));
    return body.singleResult.data as Answer;
  };
  return { ask, ran, count: (name: StatementName) => ran.filter((own) => own.name === name).length };
};

interface Id {
  readonly id: string;
}

interface GraphTie extends Id {
  readonly type: string;
  readonly sign: number;
  readonly subject: Id;
  readonly object: Id;
  readonly against: Id | null;
  readonly form: string | null;
  readonly about: string | null;
  readonly origins: number;
  readonly confidence: number | null;
  readonly certainty: string | null;
  readonly contested: boolean;
  readonly deniers: readonly Id[];
  readonly claims: readonly Id[];
}

type Node = OracleAnswer['nodes'][number];
type GraphNode = Omit<Node, 'actors' | 'hops'> & {
  readonly actors: readonly Id[];
  readonly hops: readonly (Omit<Node['hops'][number], 'from' | 'to' | 'ties'> & {
    readonly from: Id;
    readonly to: Id;
    readonly ties: readonly GraphTie[];
  })[];
};

export interface GraphPaths {
  readonly paths: {
    readonly __typename: string;
    readonly hasMore: boolean;
    readonly truncated: boolean;
    readonly nodes: readonly GraphNode[];
  };
}

const PATHS = `query ($from: ID!, $to: ID!, $where: PathWhere, $orderBy: PathOrder, $first: Int) {
  paths(from: $from, to: $to, where: $where, orderBy: $orderBy, first: $first) { __typename ... on Paths {
    hasMore truncated
    nodes { length sign certainty confidence actors { id } commonValidity { from to }
      hops { from { id } to { id } sign certainty ties {
        id type sign subject { id } object { id } against { id } form about origins confidence certainty contested
        deniers { id } claims { id } } } } } } }`;

export const askPaths = (asker: ReturnType<typeof askerOf>, asked: AskedPaths): Promise<GraphPaths> =>
  asker.ask<GraphPaths>(PATHS, { ...asked });

const idOf = ({ id }: Id): string => id;

const textOf = (tie: GraphTie): string => {
  const { type, against, form, about, sign, origins, confidence, contested } = tie;
  const [deniers, claims] = [tie.deniers.map(idOf), tie.claims.map(idOf)];
  const ends = [tie.subject.id, type, tie.object.id, against?.id ?? '', form ?? '', about ?? ''];
  return tieText(...ends, sign, origins, confidence, contested, deniers, claims, tie.certainty);
};

/** The answer in the oracle's words: ties as sorted texts, since their ids are hashes that it does not make. */
export const inOracleWords = ({ paths: { hasMore, nodes } }: GraphPaths): OracleAnswer => ({
  hasMore,
  nodes: nodes.map((node) => ({
    ...node,
    actors: node.actors.map(idOf),
    hops: node.hops.map((hop) => ({
      ...hop,
      from: hop.from.id,
      to: hop.to.id,
      ties: hop.ties.map(textOf).sort(),
    })),
  })),
});

/** Hops whose ties are not in order: most origins first, then by id. */
export const hopsOutOfOrder = ({ paths: { nodes } }: GraphPaths): readonly unknown[] =>
  nodes
    .flatMap(({ hops }) => hops)
    .filter(({ ties }) =>
      ties.some((tie, i) => {
        const before = ties[i - 1];
        return before && (before.origins < tie.origins || (before.origins === tie.origins && before.id >= tie.id));
      }),
    );
