import { isPresent } from '../domain/time/known.ts';
import { ClaimBudget } from '../graph/read/past/claim-budget.ts';
import { pastView } from '../graph/read/past/past-view.ts';
import { presentView } from '../graph/read/present/present-view.ts';
import { type Context, type ContextOptions, createContext, type OpenView } from './questions/context.ts';

export interface OpenContextOptions extends Omit<ContextOptions, 'openView' | 'now'> {
  /** Left out: the clock of this machine. */
  readonly now?: () => Date;
  /** How many claims the operation may read for past known times; for tests. */
  readonly mostPastClaims?: number;
}

/** The context of one operation on a store: the present is read from the stored ties, a past is derived from its claims. */
export function openContext({ mostPastClaims, now = () => new Date(), ...options }: OpenContextOptions): Context {
  const budget = new ClaimBudget(mostPastClaims);
  const openView: OpenView = (store, known, identity) =>
    isPresent(known) ? presentView(store) : pastView(store, known, budget, identity);
  return createContext({ ...options, now, openView });
}
