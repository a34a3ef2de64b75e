import type { Claim, Evidence, LedgerTimes } from './records.ts';

/** Evidence with the ledger's own time of it. */
export interface LedgerEvidence extends Evidence {
  /** When the ledger learned it, ISO 8601 in UTC; null: with its claim, in a store from before the time was kept. */
  readonly recordedAt: string | null;
}

/** A whole line of the ledger: what is claimed, where it stands, and what the ledger itself knows of it. */
export interface LedgerClaim extends Claim, LedgerTimes {
  readonly evidence: readonly LedgerEvidence[];
  /** Ids of the packs that brought it, and `api`; empty in a store from before that was kept. */
  readonly broughtBy: readonly string[];
}

export const PACK_STATES = ['LOADING', 'LOADED'] as const;

/** A pack that was loaded, or whose loading was begun. */
export interface LedgerPack {
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly licence: string;
  readonly state: (typeof PACK_STATES)[number];
  /** When it came to be in this state, ISO 8601 in UTC. */
  readonly changedAt: string;
}
