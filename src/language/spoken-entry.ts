import type { Day } from '../domain/time/day.ts';
import type { Sign } from '../domain/ties/types.ts';
import type { SpokenSayer, SpokenName, SpokenRelation, SpokenSource, SpokenStretch } from './spoken.ts';

/** Some day from `first` to `last`, both inclusive; sentinel days where it is open. */
export interface SpokenDate {
  readonly first: Day;
  readonly last: Day;
}

/** What a claim says, whatever its type. */
export type SpokenClaim =
  | ({ readonly kind: 'TIE' } & SpokenRelation)
  | { readonly kind: 'HOLDS'; readonly subject: SpokenName; readonly place: string }
  | { readonly kind: 'TOOK_PART'; readonly subject: SpokenName; readonly event: string };

/** The part of one actor in an event; each actor once. */
export interface SpokenParticipant {
  readonly actor: SpokenName;
  /** As claims have them, in English. */
  readonly roles: readonly string[];
  readonly sides: readonly number[];
  /** By allegations or doubtful claims alone. */
  readonly alleged: boolean;
  /** Who alleges it; none of a certain part. */
  readonly sources: readonly SpokenSource[];
  readonly deniers: readonly SpokenSayer[];
}

/** How the two actors of a chronicle stood in an event. */
export interface SpokenPair {
  readonly names: readonly [SpokenName, SpokenName];
  readonly onOneSide: boolean;
}

export interface SpokenEvent {
  readonly kind: 'EVENT';
  readonly event: string;
  readonly participants: readonly SpokenParticipant[];
  /** Null where it is not known or merely alleged, and where they stood on one side and on opposite ones. */
  readonly pair: SpokenPair | null;
}

/** A line of what is known between two. `date` is null where no source gives one. */
export type SpokenEntry = { readonly date: SpokenDate | null; readonly sources: readonly SpokenSource[] } &
  /** `alleged`: by allegations alone. */
  (
    | { readonly kind: 'BEGAN' | 'ATTESTED' | 'ENDED'; readonly what: SpokenClaim; readonly alleged: boolean }
    | SpokenEvent
    | { readonly kind: 'DENIED'; readonly what: SpokenClaim; readonly by: SpokenSayer }
    /** `by` null: a document says it that speaks for itself. */
    | { readonly kind: 'ANNOUNCED'; readonly what: SpokenClaim; readonly by: SpokenName | null }
  );

/** What is other after a span than before it. `attested`: the time at which it is attested, first or last as the kind says. */
export type SpokenChange =
  | { readonly kind: 'BEGAN' | 'ENDED'; readonly what: SpokenClaim; readonly date: SpokenDate | null }
  | {
      readonly kind: 'FIRST_ATTESTED' | 'NEARED' | 'PASSED' | 'FADED';
      readonly what: SpokenClaim;
      readonly attested: SpokenStretch | null;
    }
  | {
      readonly kind: 'FLIPPED';
      readonly a: SpokenName;
      readonly b: SpokenName;
      readonly before: Sign;
      readonly after: Sign;
      readonly date: SpokenDate | null;
    };
