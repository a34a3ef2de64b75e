import { ApolloServer } from '@apollo/server';
import type { Context } from '../questions/context.ts';
import { changeRequests } from './change-requests.ts';
import { formatError } from './errors.ts';
import { knownOperations, limitDepth, limitRootFields, MAX_TOKENS } from './limits.ts';
import { resolvers } from './resolvers/index.ts';
import { unavailableStatus } from './store-status.ts';
import { readTypeDefs } from './type-defs.ts';

/**
 * GraphQL by itself, without a network.
 * @param report told of failures that clients only see as INTERNAL
 */
export function createApollo(report: (error: unknown) => void): ApolloServer<Context> {
  return new ApolloServer<Context>({
    typeDefs: readTypeDefs(),
    resolvers,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError: formatError(report),
    validationRules: [knownOperations, limitDepth, limitRootFields],
    parseOptions: { maxTokens: MAX_TOKENS },
    stopOnTerminationSignals: false,
    plugins: [changeRequests, unavailableStatus],
  });
}
