import { ledgerVersion } from '../graph/read/whole-projection.ts';
import { type OpenView, openViews } from '../graph/read/views.ts';
import { isPresent } from '../domain/time/known.ts';
import type { CurrentTies } from '../projection/current-ties.ts';
import { type Context, type ContextOptions, createContext } from './questions/context.ts';
import { withTiesInMemory } from './ties-in-memory.ts';

export interface OpenContextOptions extends Omit<ContextOptions, 'openView' | 'now'> {
  /** Left out: the clock of this machine. */
  readonly now?: () => Date;
  /** How many claims the operation may read for past known times; for tests. */
  readonly mostPastClaims?: number;
  /** Ties in memory for the search for paths. Left out: the store is asked for all. */
  readonly ties?: CurrentTies | null;
}

/** The context of one operation on a store. */
export function openContext({
  mostPastClaims,
  now = () => new Date(),
  ties = null,
  ...options
}: OpenContextOptions): Context {
  const openView = openViews(mostPastClaims);
  if (ties === null) return createContext({ ...options, now, openView });
  const context = createContext({ ...options, now, openView: viewsWith(ties, openView) });
  const forget = (): void => {
    context.forget();
    ties.renew();
  };
  return { ...context, forget };
}

/** The present with the ties in memory, and the past as it is. */
const viewsWith =
  (ties: CurrentTies, openView: OpenView): OpenView =>
  (store, known, ...rest) => {
    const view = openView(store, known, ...rest);
    if (!isPresent(known)) return view;
    let version: ReturnType<typeof ledgerVersion> | null = null;
    return withTiesInMemory(view, ties, () => (version ??= ledgerVersion(store)));
  };
