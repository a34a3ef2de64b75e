import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { EntenteError, ERRORS } from '../../domain/errors.ts';
import { requireRights } from '../changes/rights.ts';
import type { Context } from '../questions/context.ts';

/** HTTP header of bookmarks, both ways. */
export const BOOKMARK_HEADER = 'entente-bookmark';

/** Mutations are refused before anything of them is looked at, and say after which bookmark they can be read. */
export const changeRequests: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ operation, contextValue }) => {
        if (operation?.operation !== 'mutation') return Promise.resolve();
        try {
          requireRights(contextValue.rights);
        } catch (error) {
          throw error instanceof EntenteError ? refused(error) : error;
        }
        return Promise.resolve();
      },
      willSendResponse: ({ response, contextValue }) => {
        const { bookmark } = contextValue.changes;
        if (bookmark !== null) response.http.headers.set(BOOKMARK_HEADER, bookmark);
        return Promise.resolve();
      },
    }),
};

const refused = (error: EntenteError): GraphQLError => {
  const headers = new HeaderMap(error.code === 'UNAUTHENTICATED' ? [['www-authenticate', 'Bearer']] : []);
  const http = { status: ERRORS[error.code].http, headers };
  return new GraphQLError(error.message, { originalError: error, extensions: { code: error.code, http } });
};
