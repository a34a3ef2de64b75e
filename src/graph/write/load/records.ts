import type { Actor, Claim, Event, Place, Source } from '../../../domain/records.ts';

/** What one load brings: checked records, all references among them or in the store. */
export interface Records {
  readonly actors: readonly Actor[];
  readonly sources: readonly Source[];
  readonly places: readonly Place[];
  readonly events: readonly Event[];
  readonly claims: readonly Claim[];
}
