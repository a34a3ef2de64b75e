import { isPresent, type Known } from '../domain/known.ts';
import { ledgerHead } from '../graph/read/ledger-head.ts';
import { ClaimBudget } from '../graph/read/past/claim-budget.ts';
import { pastView } from '../graph/read/past/past-view.ts';
import { presentView } from '../graph/read/present-view.ts';
import type { View } from '../graph/read/view.ts';
import type { Store } from '../graph/store.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import { createViewLoaders, type ViewLoaders } from './view-loaders.ts';
import { Waves } from './waves.ts';

/** What follows from the claims of one known time: to be asked, and to be fetched by id in waves. */
interface Seen {
  readonly view: View;
  readonly loaders: ViewLoaders;
}

/** What every resolver of one operation shares. */
export interface Context {
  readonly store: Store;
  readonly loaders: Loaders;
  /** The graph as of a known time; the same one for the same time. */
  readonly at: (known: Known) => Seen;
  /** When the ledger last changed, as the operation first saw it; null when it never did. */
  readonly ledgerHead: () => Promise<string | null>;
  /** When the operation began: the known time of its cursors. */
  readonly now: Date;
  /** Where Neo4j Browser is served, `http://127.0.0.1:7474`; null when we do not know. */
  readonly browserUrl: string | null;
}

export interface ContextOptions {
  readonly store: Store;
  readonly browserUrl: string | null;
  readonly now: () => Date;
  /** Claims that the operation may read for past known times; for tests. */
  readonly mostPastClaims?: number;
}

export const createContext = ({ store, browserUrl, now, mostPastClaims }: ContextOptions): Context => {
  const waves = new Waves();
  const observed = store.observed(() => waves.begin());
  const budget = new ClaimBudget(mostPastClaims);
  const seen = new Map<string, Seen>();
  let head: Promise<string | null> | undefined;
  return {
    store: observed,
    loaders: createLoaders(observed, waves),
    at: (known) => {
      const text = JSON.stringify([known.at, known.publishedBy]);
      const before = seen.get(text);
      if (before) return before;
      const view = isPresent(known) ? presentView(observed) : pastView(observed, known, budget);
      const fresh = { view, loaders: createViewLoaders(view, waves) };
      seen.set(text, fresh);
      return fresh;
    },
    ledgerHead: () => (head ??= ledgerHead(observed)),
    now: now(),
    browserUrl,
  };
};
