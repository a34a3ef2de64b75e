import type { Bounds, Question } from '../domain/time/bounds.ts';
import type { Day } from '../domain/time/day.ts';
import type { Qualifier } from '../domain/records.ts';
import type { ActorKind, Sign, SupportForm, TieType } from '../domain/ties/types.ts';

/** Must have held, near enough to when it held, not contradicted. */
export type SpokenCertainty = 'CERTAIN' | 'LIKELY' | 'POSSIBLE';

/** An actor's name in the language of the text where it is known in it. The kind tells an Arabic verb its gender. */
export interface SpokenName {
  readonly text: string;
  readonly kind: ActorKind | null;
}

/** Who says it: an asserting actor, or a document that speaks for itself, by its title in the language of the text. */
export interface SpokenSource {
  readonly text: string;
  readonly isDocument: boolean;
  /** Of a document, where it is known: stands for a long title in short texts. */
  readonly publisher?: string | null;
}

/** Who says or denies something: an actor, or a document that speaks for itself. */
export type SpokenSayer = SpokenName | (SpokenSource & { readonly isDocument: true });

export const isDocument = (by: SpokenSayer): by is SpokenSource & { readonly isDocument: true } => 'isDocument' in by;

/** `undated`: the denial names no time. */
export interface SpokenDenial {
  readonly by: SpokenSayer;
  readonly undated: boolean;
}

/** `throughout`: on every day from `from` to before `to`; else on some day of these. */
export interface SpokenStretch {
  readonly from: Day;
  readonly to: Day;
  readonly throughout: boolean;
}

/** What a claim or tie says of two actors, without when. */
export interface SpokenRelation {
  readonly type: TieType;
  readonly subject: SpokenName;
  readonly object: SpokenName;
  readonly against: SpokenName | null;
  readonly form: SupportForm | null;
  readonly qualifiers: readonly Qualifier[];
  /** What it is about as it stands in a sentence: see {@link aboutTitle}. */
  readonly about: string | null;
}

export interface SpokenTie extends SpokenRelation {
  readonly id: string;
  /** In the days asked; at its best when no date is asked. */
  readonly certainty: SpokenCertainty;
  readonly confidence: number | null;
  /** Made of allegations or doubtful claims alone. */
  readonly neverCertain: boolean;
  /** What its claims state; open where they state nothing. Never a day from existence, a horizon or a neighbour. */
  readonly stated: Bounds;
  /** When its claims say that it held, in order of time. */
  readonly attested: readonly SpokenStretch[];
  readonly ongoing: boolean;
  readonly contestedInTime: boolean;
  /** Those that count in the days asked, each denier once. */
  readonly denials: readonly SpokenDenial[];
  /** Sorted, distinct. */
  readonly sources: readonly SpokenSource[];
}

export interface SpokenHop {
  readonly from: SpokenName;
  readonly to: SpokenName;
  readonly sign: Sign;
  readonly ties: readonly SpokenTie[];
}

export interface SpokenPath {
  readonly hops: readonly SpokenHop[];
  /** Of the whole path, in the days asked. */
  readonly certainty: SpokenCertainty;
  /** The days asked; null when no date was asked. */
  readonly question: Question | null;
}

/** How many ties of a hop, and how many names of a list, are said before the rest is counted. */
export const SAID_TIES = 4;
export const SAID_NAMES = 3;

/** So many hops make a path long: its short text names actors once, in its hops, and of each hop one time and one source. */
const LONG_HOPS = 3;
export const isLong = ({ hops }: Pick<SpokenPath, 'hops'>): boolean => hops.length >= LONG_HOPS;

/** The values of one qualifier; sorted, as ties have them. */
export const qualifierValues = ({ qualifiers }: Pick<SpokenRelation, 'qualifiers'>, key: string): readonly string[] =>
  qualifiers.filter((qualifier) => qualifier.key === key).map(({ value }) => value);
