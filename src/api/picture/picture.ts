import type { Certainty, Question } from '../../domain/time/bounds.ts';
import type { ActorId } from '../../domain/ids.ts';
import type { Actor, Source } from '../../domain/records.ts';
import type { Tie } from '../../domain/ties/tie.ts';
import type { ShownCamps } from '../questions/sides/camps-of-ties.ts';
import type { PictureLanguage } from '../../language/picture-words.ts';

/** What a picture is of. */
export type Subject =
  | { readonly kind: 'PATHS'; readonly paths: readonly (readonly ActorId[])[] }
  | { readonly kind: 'AROUND'; readonly actor: ActorId; readonly hops: number }
  | { readonly kind: 'NETWORK' };

/** All that is drawn; the same picture gives the same bytes. */
export interface Picture {
  readonly subject: Subject;
  /** In any order; every end of a tie is among them, and everybody whom a tie is against. */
  readonly actors: readonly Actor[];
  readonly ties: readonly Tie[];
  /** How many more actors there are, which have no tie and are not drawn. */
  readonly leftOut: number;
  /** The documents that the ties' claims stand in, in order of id. */
  readonly sources: readonly Source[];
  readonly question: Question;
  /** Which certainty was asked; null when none was. */
  readonly certainty: Certainty | null;
  readonly language: PictureLanguage;
  /** Camps by colour and letter, instead of kinds; left out: none. */
  readonly camps?: ShownCamps | null;
  /** What a tie is about, in that language, as it stands in a sentence. */
  readonly titleOfAbout?: (id: string) => string;
}

export const MOST_NODES = 400;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a box or a text lies: its middle and its size, in pixels. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}
