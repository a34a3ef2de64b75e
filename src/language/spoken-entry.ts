import type { Day } from '../domain/time/day.ts';
import type { Sign } from '../domain/ties/types.ts';
import type { SpokenDenial, SpokenName, SpokenRelation, SpokenSource, SpokenStretch } from './spoken.ts';

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

export interface SpokenParticipant {
  readonly actor: SpokenName;
  /** As claims have it, in English. */
  readonly role: string;
  readonly side: number | null;
}

/** A line of what is known between two. `date` is null where no source gives one. */
export type SpokenEntry = { readonly date: SpokenDate | null; readonly sources: readonly SpokenSource[] } &
  /** `alleged`: by allegations alone. */
  (
    | { readonly kind: 'BEGAN' | 'ATTESTED' | 'ENDED'; readonly what: SpokenClaim; readonly alleged: boolean }
    | { readonly kind: 'EVENT'; readonly event: string; readonly participants: readonly SpokenParticipant[] }
    /** `by` null: a document says it that speaks for itself. */
    | { readonly kind: 'DENIED'; readonly what: SpokenClaim; readonly by: SpokenDenial['by'] }
    | { readonly kind: 'ANNOUNCED'; readonly what: SpokenClaim; readonly by: SpokenDenial['by'] }
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
