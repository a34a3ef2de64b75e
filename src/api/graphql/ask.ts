import { EntenteError, isErrorCode } from '../../domain/errors.ts';
import type { Store } from '../../graph/store/store.ts';
import { createContext } from '../questions/context.ts';
import { createApollo } from '../http/server.ts';

/**
 * Asks the GraphQL schema within this process: what a client would get, without a network.
 * @throws EntenteError with the code that a client would see
 */
export const askGraph = async <Answer>(
  where: { readonly store: Store; readonly browserUrl: string | null },
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Answer> => {
  let cause: unknown;
  const apollo = createApollo((error) => {
    cause = error;
  });
  const contextValue = createContext({ ...where, now: () => new Date() });
  const response = await apollo.executeOperation({ query, variables }, { contextValue });
  await apollo.stop();
  if (response.body.kind !== 'single') throw new EntenteError('INTERNAL', 'The answer came in parts.');
  const { data, errors } = response.body.singleResult;
  const [error] = errors ?? [];
  if (error) {
    const code = error.extensions?.['code'];
    throw new EntenteError(isErrorCode(code) ? code : 'USAGE', error.message, { cause });
  }
  return data as Answer;
};
