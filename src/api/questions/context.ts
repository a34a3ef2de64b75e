import type { Judgement } from '../../domain/identity/judgement.ts';
import type { Known } from '../../domain/time/known.ts';
import { ledgerHead } from '../../graph/read/ledger-head.ts';
import { type Identity, identityAt, readJudgements } from '../../graph/read/identity.ts';
import type { View } from '../../graph/read/view.ts';
import { openViews } from '../../graph/read/views.ts';
import type { RunRead } from '../../graph/store/run.ts';
import type { Store } from '../../graph/store/store.ts';
import type { Rights } from '../changes/rights.ts';
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
  /** All judgements, withdrawn ones too, oldest first. */
  readonly judgements: () => Promise<readonly Judgement[]>;
  /** Who answered for whom at an instant of the ledger; null: now. */
  readonly identity: (at: string | null) => Promise<Identity>;
  /** When the operation began: the known time of its cursors. */
  readonly now: Date;
  /** The time now, for what is written. */
  readonly clock: () => Date;
  /** Whether the operation may change the ledger. */
  readonly rights: Rights;
  /** What the operation has changed: after which bookmark it can be read; null while it has changed nothing. */
  readonly changes: { bookmark: string | null };
  /** Forgets what was fetched: it has changed. */
  readonly forget: () => void;
  /** Where Neo4j Browser is served, `http://127.0.0.1:7474`; null when we do not know. */
  readonly browserUrl: string | null;
}

export interface ContextOptions {
  readonly store: Store;
  readonly browserUrl: string | null;
  readonly now: () => Date;
  /** Claims that the operation may read for past known times; for tests. */
  readonly mostPastClaims?: number;
  /** Left out: it may not. */
  readonly rights?: Rights;
  /** Bookmarks that every statement runs after. */
  readonly after?: readonly string[];
}

export const createContext = (options: ContextOptions): Context => {
  const { store, browserUrl, now, mostPastClaims, rights = 'CLOSED', after = [] } = options;
  const waves = new Waves();
  // Who may change something reads what they wrote; others wait for nothing that they did not ask for.
  const own = after.length > 0 || rights === 'GRANTED' ? store.after(after) : store;
  const observed = own.observed(() => waves.begin());
  const loaders = createLoaders(observed, waves);
  const openView = openViews(mostPastClaims);
  const seen = new Map<string, Seen>();
  let head: Promise<string | null> | undefined;
  let judgements: Promise<readonly Judgement[]> | undefined;
  const run: RunRead = (name, params) => observed.read(name, params);
  const identities = new Map<string | null, Promise<Identity>>();
  const listJudgements = () => (judgements ??= readJudgements(run));
  const identity = (at: string | null): Promise<Identity> => {
    const known = identities.get(at) ?? listJudgements().then((all) => identityAt(run, all, at));
    identities.set(at, known);
    return known;
  };
  return {
    store: observed,
    loaders,
    at: (known) => {
      const text = JSON.stringify([known.at, known.publishedBy]);
      const before = seen.get(text);
      if (before) return before;
      const view = openView(observed, known, () => identity(known.at));
      const fresh = { view, loaders: createViewLoaders(view, waves) };
      seen.set(text, fresh);
      return fresh;
    },
    ledgerHead: () => (head ??= ledgerHead(observed)),
    judgements: listJudgements,
    identity,
    now: now(),
    clock: now,
    rights,
    changes: { bookmark: null },
    forget: () => {
      for (const loader of Object.values(loaders)) (loader as { readonly clearAll: () => unknown }).clearAll();
      seen.clear();
      head = undefined;
      judgements = undefined;
      identities.clear();
    },
    browserUrl,
  };
};
