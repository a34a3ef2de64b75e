import { randomUUID } from 'node:crypto';
import type { SolverPool } from '../../analytics/camps/solver-pool.ts';
import type { Judgement } from '../../domain/identity/judgement.ts';
import type { Known } from '../../domain/time/known.ts';
import { type Identity, identityAt, readJudgements } from '../../graph/read/identity.ts';
import { ledgerHead } from '../../graph/read/ledger-head.ts';
import type { View } from '../../graph/read/view.ts';
import type { OpenView } from '../../graph/read/views.ts';
import type { RunRead } from '../../graph/store/run.ts';
import type { Store } from '../../graph/store/store.ts';
import { createLoaders, type Loaders, primeLoaders } from './loaders.ts';
import { sharedSolvers } from './sides/shared-solvers.ts';
import { RunBudget, type RunLimits } from './run-budget.ts';
import { createViewLoaders, type ViewLoaders } from './view-loaders.ts';
import { Waves } from './waves.ts';

/** Whether somebody may change the ledger; `CLOSED`: this service takes no changes from anybody. */
export type Rights = 'GRANTED' | 'REFUSED' | 'CLOSED';

/** What follows from the claims of one known time: to be asked, and to be fetched by id in waves. */
interface ViewInUse {
  readonly view: View;
  readonly loaders: ViewLoaders;
}

/** A change by the key of its request. */
export interface ChangeName {
  /** Sent again with the same request, the change is told from one of the same content. */
  readonly requestKey: string;
  readonly key: string;
}

/** What the operation has changed so far. */
export interface ChangesMade {
  /** After which it can be read; null while it has changed nothing. */
  bookmark: string | null;
  /** By the name in the answer of each root field whose change is stored: how to ask for it. */
  readonly made: Map<string, string>;
}

/** What all questions of one operation share. */
export interface Context {
  readonly store: Store;
  readonly loaders: Loaders;
  /** The graph as of a known time; the same one for the same time. */
  readonly at: (known: Known) => ViewInUse;
  /** When the ledger last changed, as the operation first saw it; null when it never did. */
  readonly ledgerHead: () => Promise<string | null>;
  /** All judgements, withdrawn ones too, oldest first. */
  readonly judgements: () => Promise<readonly Judgement[]>;
  /** Which actor was canonical for which at an instant of the ledger; null: now. */
  readonly identity: (at: string | null) => Promise<Identity>;
  /** When the operation began. */
  readonly now: Date;
  /** The time now, for what is written. */
  readonly clock: () => Date;
  /** Whether the operation may change the ledger. */
  readonly rights: Rights;
  readonly changes: ChangesMade;
  /** What the operation may take, and has taken. */
  readonly budget: RunBudget;
  /** Names the next change of the operation: the same name when the same request is sent again. */
  readonly nextChange: () => ChangeName;
  /** Forgets what was fetched, after a change. */
  readonly forget: () => void;
  /** A page of Neo4j Browser, with a query string to add to; null when we do not know of one. */
  readonly browserUrl: string | null;
  /** Threads that solve. */
  readonly solvers: SolverPool;
  /** Waits for work of another thread: while it lasts, the operation is light. */
  readonly elsewhere: Elsewhere;
  /** Aborted when nobody waits for the answer any more; null: somebody always does. */
  readonly signal: AbortSignal | null;
}

type Elsewhere = <Result>(work: () => Promise<Result>) => Promise<Result>;

export interface ContextOptions {
  readonly store: Store;
  readonly browserUrl: string | null;
  readonly now: () => Date;
  /** For this operation alone: views of the past share a budget of claims. */
  readonly openView: OpenView;
  /** Left out: it may not. */
  readonly rights?: Rights;
  /** Bookmarks that every statement runs after. */
  readonly after?: readonly string[];
  /** Of what it may take. Left out: no limits. */
  readonly limits?: RunLimits;
  /** Names the request, so that a change in it that is sent again says what it did. Left out: one of its own. */
  readonly requestKey?: string | null;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal;
  /** Left out: those of this process. */
  readonly solvers?: SolverPool;
  /** Left out: the work is simply waited for. */
  readonly elsewhere?: Elsewhere;
}

export function createContext(options: ContextOptions): Context {
  const { browserUrl, now, openView, rights = 'CLOSED', after = [], limits } = options;
  const store = options.signal ? options.store.until(options.signal) : options.store;
  const requestKey = options.requestKey ?? randomUUID();
  let change = 0;
  const waves = new Waves();
  // Who may change something reads what they wrote; others wait for nothing that they did not ask for.
  const bookmarked = after.length > 0 || rights === 'GRANTED' ? store.after(after) : store;
  const observed = bookmarked.observed(() => waves.begin());
  const run: RunRead = (name, params) => observed.read(name, params);
  const loaders: Loaders = createLoaders(observed, waves);
  const views = new Map<string, ViewInUse>();
  const identities = new Map<string | null, Promise<Identity>>();
  let head: Promise<string | null> | undefined;
  let judgements: Promise<readonly Judgement[]> | undefined;
  const listJudgements = () => (judgements ??= readJudgements(run));
  const identity = (at: string | null): Promise<Identity> => {
    const found = identities.get(at) ?? listJudgements().then((all) => identityAt(run, all, at));
    identities.set(at, found);
    return found;
  };
  const at = (known: Known): ViewInUse => {
    const key = JSON.stringify([known.at, known.publishedBy]);
    const open = views.get(key);
    if (open) return open;
    const view = openView(
      observed,
      known,
      () => identity(known.at),
      (records) => {
        primeLoaders(loaders, records);
      },
    );
    const fresh = { view, loaders: createViewLoaders(view, waves) };
    views.set(key, fresh);
    return fresh;
  };
  const forget = (): void => {
    for (const loader of Object.values(loaders)) (loader as { readonly clearAll: () => unknown }).clearAll();
    views.clear();
    identities.clear();
    head = undefined;
    judgements = undefined;
  };
  return {
    store: observed,
    loaders,
    at,
    ledgerHead: () => (head ??= ledgerHead(observed)),
    judgements: listJudgements,
    identity,
    now: now(),
    clock: now,
    rights,
    changes: { bookmark: null, made: new Map() },
    budget: new RunBudget(limits),
    nextChange: () => {
      change += 1;
      return { requestKey, key: `${requestKey} ${change}` };
    },
    forget,
    browserUrl,
    solvers: options.solvers ?? sharedSolvers(),
    elsewhere: options.elsewhere ?? ((work) => work()),
    signal: options.signal ?? null,
  };
}
