import type { ApolloServerPlugin } from '@apollo/server';
import { type GraphQLError, Kind, type OperationDefinitionNode } from 'graphql';
import { ERRORS, isErrorCode } from '../../domain/errors.ts';
import type { Context } from '../questions/context.ts';
import { factsOf } from '../request-facts.ts';

const LONGEST_NAME = 100;
const MOST_FIELDS = 20;

/** Root fields that an operation selects itself, each once; those of fragments are left out. */
const fieldsOf = ({ selectionSet }: OperationDefinitionNode): readonly string[] => {
  const names = selectionSet.selections.flatMap((node) => (node.kind === Kind.FIELD ? [node.name.value] : []));
  return [...new Set(names)].sort().slice(0, MOST_FIELDS);
};

/** How many nodes an operation may cost for each unit of its weight: the heaviest leaves room for some light ones. */
const NODES_PER_WEIGHT = 1_000;

/** Of an operation, by what it was taken to cost. */
const weightOf = (nodes: number | null): number => Math.max(1, Math.ceil((nodes ?? 0) / NODES_PER_WEIGHT));

const codeOf = ({ extensions }: { readonly extensions?: Readonly<Record<string, unknown>> }): string =>
  typeof extensions?.['code'] === 'string' ? extensions['code'] : 'INTERNAL';

/** A failure that clients do not see: what the log should have. */
const causeIn = (errors: readonly GraphQLError[]): unknown => {
  const hidden = errors.find(({ originalError }) => {
    const code = originalError && 'code' in originalError ? originalError.code : null;
    return originalError && !(isErrorCode(code) && ERRORS[code].isPublic) && !('extensions' in originalError);
  });
  return hidden?.originalError ?? null;
};

/**
 * Tells what an operation was and how it ended; never its text, its arguments or its variables. Its cost is known before: operationCost is
 * a plugin that comes first.
 */
export const tellFacts: ApolloServerPlugin<Context> = {
  requestDidStart: ({ contextValue }) => {
    const facts = factsOf(contextValue.changes);
    if (facts === undefined) return Promise.resolve();
    return Promise.resolve({
      didResolveOperation: ({ operation, operationName }) => {
        facts.operation = operationName?.slice(0, LONGEST_NAME) ?? null;
        facts.fields = operation ? fieldsOf(operation) : [];
        facts.cost = contextValue.budget.cost;
        facts.weight = weightOf(facts.cost);
        facts.weigh(facts.weight);
        facts.isChange = operation?.operation === 'mutation';
        return Promise.resolve();
      },
      didEncounterErrors: ({ errors }) => {
        facts.cause ??= causeIn(errors);
        return Promise.resolve();
      },
      willSendResponse: ({ response: { body } }) => {
        facts.bookmark = contextValue.changes.bookmark;
        if (body.kind !== 'single') return Promise.resolve();
        facts.codes = [...new Set((body.singleResult.errors ?? []).map(codeOf))];
        return Promise.resolve();
      },
    });
  },
};
