import type { ApolloServerPlugin } from '@apollo/server';
import { ERRORS, isErrorCode, retryAfterSeconds } from '../../domain/errors.ts';

/** An answer that lacks something for the store's sake has HTTP status 503 and says when to try again, for load balancers and retries. */
export const unavailableStatus: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response: { body, http } }) => {
        const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
        for (const { extensions } of errors) {
          const code = extensions?.['code'];
          const seconds = isErrorCode(code) ? retryAfterSeconds(code) : null;
          if (!isErrorCode(code) || seconds === null) continue;
          http.status = ERRORS[code].http;
          http.headers.set('retry-after', String(seconds));
        }
        return Promise.resolve();
      },
    }),
};
