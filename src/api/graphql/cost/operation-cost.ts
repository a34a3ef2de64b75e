import type { ApolloServerPlugin } from '@apollo/server';
import {
  type FragmentDefinitionNode,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import type { Context } from '../../questions/context.ts';
import { EntenteError, ERRORS } from '../../../domain/errors.ts';
import { checkTexts } from '../well-formed.ts';
import { costOf } from './cost-of.ts';

/** The most nodes that an operation may cost. */
export const MOST_NODES = 10_000;

/**
 * Looks at an operation and its variables before anything runs: refuses it when a value is wrong or it costs too much, and says
 * in `extensions.cost` of every other answer what it was taken to cost.
 */
export const operationCost = (mostNodes: number): ApolloServerPlugin<Context> => ({
  requestDidStart: () => {
    let nodes: number | null = null;
    return Promise.resolve({
      didResolveOperation: ({ schema, document, operation, request, contextValue }) => {
        // Which operation is meant does not show: it is refused for that.
        if (!operation) return Promise.resolve();
        const given = request.variables ?? {};
        try {
          checkTexts(given, 'variables');
          const variables = coerced(schema, operation, given);
          const fragments = new Map<string, FragmentDefinitionNode>();
          for (const definition of document.definitions)
            if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
          nodes = costOf({ schema, operation, fragments, variables });
          contextValue.budget.cost = nodes;
          if (nodes > mostNodes) throw tooCostly(nodes, mostNodes);
        } catch (error) {
          throw error instanceof EntenteError ? refused(error) : error;
        }
        return Promise.resolve();
      },
      willSendResponse: ({ response: { body } }) => {
        if (nodes !== null && body.kind === 'single')
          body.singleResult.extensions = { ...body.singleResult.extensions, cost: { nodes, limit: mostNodes } };
        return Promise.resolve();
      },
    });
  },
});

/** Variables as the schema has them. @throws GraphQLError BAD_USER_INPUT, DATE_INVALID: one, whatever is wrong beside */
const coerced = (
  schema: GraphQLSchema,
  { variableDefinitions }: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> => {
  const found = getVariableValues(schema, variableDefinitions ?? [], given, { maxErrors: 1 });
  const [first, ...more] = found.errors ?? [];
  if (first === undefined) return found.coerced ?? {};
  const message = more.length === 0 ? first.message : `${first.message} Other values are wrong, too.`;
  const http = { status: ERRORS.BAD_USER_INPUT.http };
  throw new GraphQLError(message, {
    nodes: first.nodes ?? null,
    originalError: first.originalError ?? null,
    extensions: { code: 'BAD_USER_INPUT', http },
  });
};

const LARGEST_SAID = 1_000_000_000;

const tooCostly = (nodes: number, limit: number): EntenteError =>
  new EntenteError(
    'QUERY_TOO_COSTLY',
    `The operation costs ${nodes > LARGEST_SAID ? `more than ${said(LARGEST_SAID)}` : said(nodes)} nodes; at most ${said(limit)} are answered. Ask for shorter lists (first), fewer fields, or in several requests.`,
  );

const said = (count: number): string => count.toLocaleString('en-US');

const refused = (error: EntenteError): GraphQLError =>
  new GraphQLError(error.message, {
    originalError: error,
    extensions: { code: error.code, http: { status: ERRORS[error.code].http } },
  });
