import { openContext } from '../../../src/api/open-context.ts';
import { createApollo } from '../../../src/api/graphql/apollo.ts';
import type { Store } from '../../../src/graph/store/store.ts';
import type { CurrentTies } from '../../../src/projection/current-ties.ts';
import { type AskedField, operationOf } from './fields.ts';
import { NOW } from './random-ledger.ts';

/** What the schema allows in one operation. */
const MOST_ROOT_FIELDS = 20;
/** A busy machine may keep the store from answering in time; that is no answer yet, and no wrong one. */
const MOST_TRIES = 20;

const reported: string[] = [];
/** Everything is asked of everything. */
const apollo = createApollo(
  (error) => {
    reported.push(String(error));
  },
  { mostNodes: Infinity, mostTokens: 10_000 },
);

/** As it goes over the wire. */
export const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

const askOnce = async (
  store: Store,
  questions: readonly AskedField[],
  then: string,
  now: string,
  ties: CurrentTies | null,
) => {
  reported.length = 0;
  const contextValue = openContext({ store, browserUrl: null, now: () => new Date(now), ties });
  const { body } = await apollo.executeOperation(operationOf(questions, then), { contextValue });
  if (body.kind !== 'single') throw new Error('the answer came in parts');
  const { data, errors = [] } = body.singleResult;
  return { data: data ?? null, errors };
};

const askSome = async (
  store: Store,
  questions: readonly AskedField[],
  then: string,
  now: string,
  ties: CurrentTies | null,
): Promise<readonly unknown[]> => {
  for (let tried = 1; ; tried++) {
    const { data, errors } = await askOnce(store, questions, then, now, ties);
    if (errors.length === 0) return questions.map((_, at) => plain(data?.[`q${at}`] ?? null));
    const isAway = errors.some(({ extensions }) => extensions?.['code'] === 'STORE_UNAVAILABLE');
    if (!isAway || tried === MOST_TRIES) {
      const texts = errors.map(({ message, path }) => `${path?.join('.') ?? ''}: ${message}`);
      const failure = [...texts, ...reported].join(' | ');
      return questions.map((_, at) =>
        errors.some(({ path }) => path === undefined || path[0] === `q${at}`) ? failure : `beside: ${failure}`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
};

/**
 * Asks through the GraphQL schema, many questions an operation; an operation that failed is answered by its errors.
 * @param ties in memory, for the search for paths
 */
export const askAll = async (
  store: Store,
  questions: readonly AskedField[],
  then: string,
  now = NOW,
  ties: CurrentTies | null = null,
): Promise<readonly unknown[]> => {
  const answers: unknown[] = [];
  for (let start = 0; start < questions.length; start += MOST_ROOT_FIELDS)
    answers.push(...(await askSome(store, questions.slice(start, start + MOST_ROOT_FIELDS), then, now, ties)));
  return answers;
};
