import type { ApolloServerPlugin } from '@apollo/server';

/** An answer that lacks something because the store is away has HTTP status 503, so that load balancers and retries see it. */
export const unavailableStatus: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response }) => {
        const errors = response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : [];
        if (errors.some(({ extensions }) => extensions?.['code'] === 'STORE_UNAVAILABLE')) response.http.status = 503;
        return Promise.resolve();
      },
    }),
};
