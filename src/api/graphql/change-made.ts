import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { ErrorCode } from '../../domain/errors.ts';
import type { Context } from '../questions/context.ts';

const MADE: ErrorCode = 'CHANGE_MADE';
const SPENT: ErrorCode = 'BUDGET_SPENT';

/**
 * An error below a change that is stored says that it is: whatever failed, failed after it, while the answer was read. Else a client would
 * take the change for one that was not made.
 */
export const changeMade: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response: { body }, contextValue: { changes } }) => {
        if (body.kind !== 'single' || !body.singleResult.errors || changes.made.size === 0) return Promise.resolve();
        const { singleResult } = body;
        // A part of an answer could be taken for the whole, since where the part ends does not show.
        if (singleResult.errors?.some(({ extensions }) => extensions?.['code'] === SPENT)) singleResult.data = null;
        singleResult.errors = singleResult.errors?.map((error) => toMade(error, changes.made)) ?? [];
        return Promise.resolve();
      },
    }),
};

const toMade = (error: GraphQLFormattedError, made: ReadonlyMap<string, string>): GraphQLFormattedError => {
  const how = made.get(String(error.path?.[0]));
  if (how === undefined) return error;
  const because = error.extensions?.['code'];
  return {
    ...error,
    message: `The change is stored; the answer could not be read (${String(because)}). ${how}`,
    extensions: { code: MADE, because },
  };
};
