import type { Question } from '../../domain/time/bounds.ts';
import type { ClaimId } from '../../domain/ids.ts';
import type { Participant } from '../../domain/claims/participant.ts';
import type { Actor, Event, Source } from '../../domain/records.ts';
import type { Tie } from '../../domain/ties/tie.ts';
import type { StoredClaim } from '../../graph/mapping/claim.ts';

/** A claim with the documents it names. */
export interface SourcedClaim {
  readonly claim: StoredClaim;
  /** By id: the claim's source, what it came through, and what its evidence stands in. */
  readonly documents: ReadonlyMap<string, Source>;
}

export interface AttendedEvent {
  readonly event: Event;
  readonly participants: readonly (Participant & { readonly claimIds: readonly ClaimId[] })[];
}

/** What the graph formats write: every actor that a tie names comes among the actors. Each can be read once. */
export interface Graph {
  readonly actors: AsyncIterable<Actor>;
  readonly ties: AsyncIterable<Tie>;
  /** The days that were asked about; `ANY_TIME` without a date. */
  readonly question: Question;
  /** What was asked, in words for people. */
  readonly title: string;
}

/** Text in pieces, in order. */
export type Chunks = AsyncGenerator<string, void, undefined>;
