import { ANY_TIME, type Question } from '../../domain/time/bounds.ts';
import type { ActorId } from '../../domain/ids.ts';
import { type Sign, type SupportForm, TIE_TYPE_NAMES, TIE_TYPES, type TieType } from '../../domain/ties/types.ts';

/** Which ties qualify for a question; null and undefined let all through. */
export interface TieFilter {
  readonly types: readonly TieType[] | null;
  readonly sign: Sign | null;
  readonly form: SupportForm | null;
  readonly about: string | null;
  readonly against: ActorId | null;
  readonly question: Question;
  /** Only ties that must have held at some moment of the question. */
  readonly certain: boolean;
  readonly contested: boolean | null;
  readonly minConfidence: number | null;
  readonly minOrigins: number | null;
}

export const ALL_TIES: TieFilter = {
  types: null,
  sign: null,
  form: null,
  about: null,
  against: null,
  question: ANY_TIME,
  certain: false,
  contested: null,
  minConfidence: null,
  minOrigins: null,
};

/** Which ends the ties must have, beside the filter. */
export interface TieEnds {
  readonly actor: ActorId | null;
  /** Both ends among these. */
  readonly between: readonly ActorId[] | null;
  /** Of a symmetric tie, either end; so is `object`. */
  readonly subject: ActorId | null;
  readonly object: ActorId | null;
}

/** How a directed tie may be read from one actor to the next. */
export type Direction = 'ANY' | 'FORWARD' | 'BACKWARD';

/** The same way seen from the other end. */
export const TURNED: Readonly<Record<Direction, Direction>> = { ANY: 'ANY', FORWARD: 'BACKWARD', BACKWARD: 'FORWARD' };

const SYMMETRIC = TIE_TYPE_NAMES.filter((type) => TIE_TYPES[type].symmetric);

export const endsParams = (ends: TieEnds) => ({ ...ends, symmetric: SYMMETRIC });

export const filterParams = (filter: TieFilter) => ({
  types: filter.types,
  sign: filter.sign,
  form: filter.form,
  about: filter.about,
  against: filter.against,
  first: filter.question.first,
  last: filter.question.last,
  certain: filter.certain,
  contested: filter.contested,
  minConfidence: filter.minConfidence,
  minOrigins: filter.minOrigins,
});

export const directionParams = (direction: Direction) => ({
  forward: direction !== 'BACKWARD',
  backward: direction !== 'FORWARD',
  symmetric: SYMMETRIC,
});
