import type { Actor, Claim, Event, Matter, Place, Source } from '../../../domain/records.ts';

/** What one load brings: checked records, all references among them or in the store. */
export interface Records {
  readonly actors: readonly Actor[];
  readonly sources: readonly Source[];
  readonly places: readonly Place[];
  readonly events: readonly Event[];
  /** What is called what within a sentence; left out: none. */
  readonly matters?: readonly Matter[];
  readonly claims: readonly Claim[];
}
