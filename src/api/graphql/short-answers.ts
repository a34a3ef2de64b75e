import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { ErrorCode } from '../../domain/errors.ts';

export const MOST_ERRORS = 5;
/** Of all errors together, as JSON. */
const MOST_BYTES = 2_000;

const SPENT: ErrorCode = 'BUDGET_SPENT';

/**
 * Keeps errors few and short. An answer that ran out of its budget is an error and nothing else: a part of it could be taken for the
 * whole, since where the part ends does not show.
 */
export const shortAnswers: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response: { body } }) => {
        if (body.kind !== 'single') return Promise.resolve();
        const { singleResult } = body;
        const errors = singleResult.errors ?? [];
        const spent = errors.find(({ extensions }) => extensions?.['code'] === SPENT);
        if (spent) {
          singleResult.data = null;
          singleResult.errors = [spent];
        } else if (errors.length > 0) singleResult.errors = fewOf(errors);
        return Promise.resolve();
      },
    }),
};

/** The first errors, and how many more there are. */
export const fewOf = (errors: readonly GraphQLFormattedError[]): readonly GraphQLFormattedError[] => {
  let given = errors.slice(0, errors.length > MOST_ERRORS ? MOST_ERRORS - 1 : MOST_ERRORS);
  const answer = (): readonly GraphQLFormattedError[] =>
    given.length === errors.length ? given : [...given, left(errors.length - given.length, errors[given.length])];
  while (given.length > 1 && Buffer.byteLength(JSON.stringify(answer())) > MOST_BYTES) given = given.slice(0, -1);
  return answer();
};

const left = (count: number, next: GraphQLFormattedError | undefined): GraphQLFormattedError => ({
  message: count === 1 ? 'There is one more error.' : `There are ${count} more errors.`,
  extensions: { code: next?.extensions?.['code'] },
});
