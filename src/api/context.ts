import type { Store } from '../graph/store.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import { Waves } from './waves.ts';

/** What every resolver of one operation shares. */
export interface Context {
  readonly store: Store;
  readonly loaders: Loaders;
  /** When the operation began: the known time of its cursors. */
  readonly now: Date;
  /** Where Neo4j Browser is served, `http://127.0.0.1:7474`; null when we do not know. */
  readonly browserUrl: string | null;
}

export interface ContextOptions {
  readonly store: Store;
  readonly browserUrl: string | null;
  readonly now: () => Date;
}

export const createContext = ({ store, browserUrl, now }: ContextOptions): Context => {
  const waves = new Waves();
  const observed = store.observed(() => waves.begin());
  return { store: observed, loaders: createLoaders(observed, waves), now: now(), browserUrl };
};
