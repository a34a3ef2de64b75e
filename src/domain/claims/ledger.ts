import type { Judgement } from '../identity/judgement.ts';
import type { Actor, Claim, Event, Evidence, LedgerTimes, Matter, Place, Source } from '../records.ts';

/** Evidence with the time at which the ledger learned it. */
export interface LedgerEvidence extends Evidence {
  /** ISO 8601 in UTC; null, in a store older than this field, when the ledger learned it with its claim. */
  readonly recordedAt: string | null;
}

/** A whole line of the ledger: what is claimed, with which evidence, when it was recorded and retired, and what brought it. */
export interface LedgerClaim extends Claim, LedgerTimes {
  readonly evidence: readonly LedgerEvidence[];
  /** Ids of the packs that brought it, and `api`; empty in a store older than this field. */
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
  /** The version that it is replacing; null when there is none, or when it is replaced. */
  readonly replaces: number | null;
  /** When it came into this state, ISO 8601 in UTC. */
  readonly changedAt: string;
}

/** The kinds of record of a ledger, in the order in which they are written: none refers to a later kind. */
export const RECORD_NAMES = ['source', 'actor', 'place', 'event', 'matter', 'pack', 'judgement', 'claim'] as const;
export type RecordName = (typeof RECORD_NAMES)[number];

interface Items {
  readonly source: Source;
  readonly actor: Actor;
  readonly place: Place;
  readonly event: Event;
  readonly matter: Matter;
  readonly pack: LedgerPack;
  readonly judgement: Judgement;
  readonly claim: LedgerClaim;
}

export type LedgerItem<Name extends RecordName> = Items[Name];

/** One record of a ledger; `record` says which kind `item` is. */
export type LedgerRecord = { [Name in RecordName]: { readonly record: Name; readonly item: Items[Name] } }[RecordName];

export type LedgerCounts = Readonly<Record<RecordName, number>>;
