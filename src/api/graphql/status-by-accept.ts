import type { ApolloServerPlugin } from '@apollo/server';

/** Whether a client names `application/json`, and not the type whose status says how the operation went. */
const takesPlainJson = (accept: string | undefined): boolean =>
  accept !== undefined && accept.includes('application/json') && !accept.includes('application/graphql-response+json');

/**
 * An operation that cannot be parsed, validated or given its variables is a 400. To a client that asks for `application/json` by
 * name it is a 200, as the standard wants for that type: a proxy may answer such a client with a 400 of its own.
 * @see GraphQL over HTTP, section 6.4.1
 */
export const statusByAccept: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ request, response: { http, body } }) => {
        const neverRan = body.kind === 'single' && !('data' in body.singleResult);
        if (neverRan && http.status === 400 && takesPlainJson(request.http?.headers.get('accept'))) http.status = 200;
        return Promise.resolve();
      },
    }),
};
