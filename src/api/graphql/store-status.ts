import type { ApolloServerPlugin } from '@apollo/server';
import { ERRORS, type ErrorCode } from '../../domain/errors.ts';

const UNREACHABLE: ErrorCode = 'STORE_UNAVAILABLE';

/** An answer that lacks something because the store is unreachable has HTTP status 503, so that load balancers and retries see it. */
export const unavailableStatus: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response }) => {
        const errors = response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : [];
        if (errors.some(({ extensions }) => extensions?.['code'] === UNREACHABLE))
          response.http.status = ERRORS[UNREACHABLE].http;
        return Promise.resolve();
      },
    }),
};
