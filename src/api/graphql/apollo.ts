import { ApolloServer, type ApolloServerOptions } from '@apollo/server';
import type { Context } from '../questions/context.ts';
import { budgeted, countedField } from './budgeted.ts';
import { changeMade } from './change-made.ts';
import { changeRequests } from './change-requests.ts';
import { MOST_NODES, operationCost } from './cost/operation-cost.ts';
import { refusalOf } from './document-limits.ts';
import { formatError } from './errors.ts';
import { knownOperations, limitDepth, limitRootFields, MAX_TOKENS } from './limits.ts';
import { resolvers } from './resolvers/index.ts';
import { MOST_ERRORS, shortAnswers } from './short-answers.ts';
import { statusByAccept } from './status-by-accept.ts';
import { unavailableStatus } from './store-status.ts';
import { tellFacts } from './tell-facts.ts';
import { readTypeDefs } from './type-defs.ts';

interface ApolloOptions {
  /** Whether introspection and suggestions of names are off. */
  readonly isPrivate?: boolean;
  /** The most nodes that an operation may cost; proofs ask everything at once. */
  readonly mostNodes?: number;
  /** The most words and signs of a document that does not come over HTTP. */
  readonly mostTokens?: number;
}

/**
 * GraphQL by itself, without a network.
 * @param report told of failures that clients only see as INTERNAL
 * @param isPrivate answers neither introspection nor suggestions of names: who may ask has the schema from its operator
 */
export function createApollo(
  report: (error: unknown) => void,
  { mostNodes = MOST_NODES, mostTokens = MAX_TOKENS, isPrivate = false }: ApolloOptions = {},
): ApolloServer<Context> {
  return new LimitedServer({
    typeDefs: readTypeDefs(),
    resolvers: budgeted(resolvers),
    fieldResolver: countedField,
    introspection: !isPrivate,
    hideSchemaDetailsFromClientErrors: isPrivate,
    includeStacktraceInErrorResponses: false,
    formatError: formatError(report),
    validationRules: [knownOperations, limitDepth, limitRootFields],
    // The last of them says that there are more.
    validationOptions: { maxErrors: MOST_ERRORS - 1 },
    parseOptions: { maxTokens: mostTokens },
    // A client that registers questions would fill our memory, and could then ask what no longer passes the limits.
    persistedQueries: false,
    stopOnTerminationSignals: false,
    plugins: [
      changeMade,
      changeRequests,
      operationCost(mostNodes),
      unavailableStatus,
      statusByAccept,
      tellFacts,
      shortAnswers,
    ],
  } satisfies ApolloServerOptions<Context>);
}

type HttpRequest = Parameters<ApolloServer<Context>['executeHTTPGraphQLRequest']>[0];

/** Apollo has no place of its own between a request and its parser from which a refusal could be answered. */
class LimitedServer extends ApolloServer<Context> {
  override executeHTTPGraphQLRequest({ httpGraphQLRequest, context }: HttpRequest) {
    return super.executeHTTPGraphQLRequest({
      httpGraphQLRequest,
      context: () => {
        const text = textOf(httpGraphQLRequest);
        const refusal = text === null ? null : refusalOf(text);
        return refusal ? Promise.reject(refusal) : context();
      },
    });
  }
}

/** The document of a request; null where there is none, which Apollo refuses. */
const textOf = ({ method, body, search }: HttpRequest['httpGraphQLRequest']): string | null => {
  const query: unknown =
    method === 'GET' ? new URLSearchParams(search).get('query') : (body as { readonly query?: unknown } | null)?.query;
  return typeof query === 'string' ? query : null;
};
