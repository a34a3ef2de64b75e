import type { Day } from '../../domain/time/day.ts';
import type { ActorId } from '../../domain/ids.ts';
import type { ActorKind } from '../../domain/ties/types.ts';

/** An actor that is already known here, as its pack names it. */
export interface KnownActor {
  readonly id: ActorId;
  readonly kind: ActorKind;
  readonly label: { readonly en: string; readonly ar: string | null };
}

/**
 * Which of our actors a foreign code means. Only codes and the names of states are looked up here: two groups of one name may be
 * different actors.
 */
export interface ActorDirectory {
  /** The actor with this id; null when there is none. */
  readonly get: (id: string) => KnownActor | null;
  /**
   * @param scheme `gwno`, `cow`, `iso3166`, `ucdp`, `wikidata` …
   * @param on a day on which it must have meant the actor; null for any
   */
  readonly find: (scheme: string, code: string, on: Day | null) => KnownActor | null;
  /**
   * Whether the crosswalk has this code. It alone decides then: a code that is nobody's on a day is not looked for elsewhere, where it
   * may be the actor's that had it on another day.
   */
  readonly knows: (scheme: string, code: string) => boolean;
  /** Days after the first and before the second (null: for good) on which the code passes to another of our actors, in order. */
  readonly handovers: (scheme: string, code: string, from: Day, to: Day | null) => readonly Day[];
  /** The state of this name (`Government of Syria`, `Russia (Soviet Union)`, `USA`). */
  readonly findState: (name: string, on: Day | null) => KnownActor | null;
}
