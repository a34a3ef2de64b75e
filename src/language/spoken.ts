import type { Certainty, Question } from '../domain/time/bounds.ts';
import type { Tie } from '../domain/ties/tie.ts';

/** A tie with the names of all that it mentions, in the language of the sentence where they are known in it. */
export interface SpokenTie {
  readonly tie: Tie;
  readonly subject: string;
  readonly object: string;
  readonly against: string | null;
  readonly deniers: readonly string[];
  /** The asserting actors, and the titles of documents that speak for themselves; sorted, distinct. */
  readonly asserters: readonly string[];
  /** What the tie is about, an event's or an issue's name. */
  readonly aboutName: string | null;
}

export interface SpokenHop {
  readonly from: string;
  readonly to: string;
  readonly ties: readonly SpokenTie[];
}

export interface SpokenPath {
  readonly from: string;
  readonly to: string;
  readonly hops: readonly SpokenHop[];
  /** Null: no date was asked. The sentences say the question's days in words, not this text. */
  readonly asked: string | null;
  readonly certainty: Certainty;
  readonly question: Question;
}

/** How many ties of a hop, and how many names of a list, are named before the rest is counted. */
export const MOST_TIES = 4;
export const MOST_NAMES = 3;

/** What the tie's claims state under one key; sorted, as ties have it. */
export const qualifierValues = ({ tie }: SpokenTie, key: string): readonly string[] =>
  tie.qualifiers.filter((qualifier) => qualifier.key === key).map(({ value }) => value);
