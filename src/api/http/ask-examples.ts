import type { Store } from '../../graph/store/store.ts';
import { createApollo } from '../graphql/apollo.ts';
import { openContext } from '../open-context.ts';
import { readExamples } from './examples.ts';

/**
 * Asks every example once, for nobody. The first time that a server meets a statement it takes long, and on a busy machine longer than who
 * asks may wait; a statement that is ended for that is as slow the next time. What fails is left to those who ask.
 * @param store one that may take its time
 * @param signal aborted when it is enough
 */
export async function askExamples(store: Store, signal: AbortSignal): Promise<void> {
  const apollo = createApollo(() => undefined);
  for (const { query } of readExamples()) {
    if (signal.aborted) return;
    const contextValue = openContext({ store, browserUrl: null, signal });
    await apollo.executeOperation({ query }, { contextValue }).catch(() => undefined);
  }
}
