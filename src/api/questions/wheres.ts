import type { ActorKind, EventKind, Stance, SupportForm, TieType } from '../../domain/ties/types.ts';
import type { Certainty } from '../../domain/time/bounds.ts';
import type { PathOrder } from '../../paths/candidate.ts';

/**
 * What questions may ask for, as people write it: actors by any address, dates as text. Absent and null let everything through;
 * the checks are made where a question is asked.
 */
type Optional<Fields> = { readonly [Name in keyof Fields]?: Fields[Name] | null | undefined };

/** The second day is left out. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** When in the world, by when it was known, and by when it was published. */
export type KnownWhere = Optional<{
  /** An instant of the ledger. */
  knownAt: string;
  /** A day. */
  publishedBy: string;
}>;

export type ValidWhere = Optional<{ validAt: string; validDuring: DayRange; certainty: Certainty }>;

export type SignFilter = 'POSITIVE' | 'NEGATIVE' | 'NEUTRAL';

/** What the filters of ties and of paths have in common. */
export type SharedTieWhere = Optional<{
  types: readonly TieType[];
  sign: SignFilter;
  minConfidence: number;
  minOrigins: number;
}>;

export type TieWhere = SharedTieWhere &
  ValidWhere &
  KnownWhere &
  Optional<{
    actor: string;
    between: readonly string[];
    subject: string;
    object: string;
    against: string;
    form: SupportForm;
    about: string;
    contested: boolean;
    includeParts: boolean;
  }>;

export type PathWhere = SharedTieWhere &
  ValidWhere &
  KnownWhere &
  Optional<{
    against: string;
    form: SupportForm;
    maxHops: number;
    direction: 'ANY' | 'FORWARD' | 'BACKWARD';
    avoid: readonly string[];
    through: string;
    maxHostileHops: number;
    includeParts: boolean;
  }>;

export type ActorWhere = Optional<{
  kind: ActorKind;
  externalIdScheme: string;
  nameContains: string;
  existsAt: string;
}>;

export type ClaimWhere = KnownWhere &
  Optional<{
    subject: string;
    object: string;
    actor: string;
    assertedBy: string;
    types: readonly string[];
    stance: Stance;
    source: string;
    about: string;
    place: string;
    includeRetired: boolean;
  }>;

export type HoldingWhere = ValidWhere & KnownWhere & Optional<{ actor: string; place: string }>;

export type EventWhere = KnownWhere &
  Optional<{ kind: EventKind; participant: string; place: string; during: DayRange }>;

/** A question for paths. Null: the default of the schema. */
export interface PathsAsked {
  readonly from: string;
  readonly to: string;
  readonly where: PathWhere | null;
  readonly orderBy: PathOrder | null;
  readonly first: number | null;
}
