import { openViews } from '../graph/read/views.ts';
import { type Context, type ContextOptions, createContext } from './questions/context.ts';

export interface OpenContextOptions extends Omit<ContextOptions, 'openView' | 'now'> {
  /** Left out: the clock of this machine. */
  readonly now?: () => Date;
  /** How many claims the operation may read for past known times; for tests. */
  readonly mostPastClaims?: number;
}

/** The context of one operation on a store. */
export function openContext({ mostPastClaims, now = () => new Date(), ...options }: OpenContextOptions): Context {
  return createContext({ ...options, now, openView: openViews(mostPastClaims) });
}
