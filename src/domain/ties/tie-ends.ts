import type { ActorId } from '../ids.ts';
import type { Tie } from './tie.ts';
import { TIE_TYPES } from './types.ts';

/** Whether a tie has the ends that are asked for, as `cypher/fragments/tie-ends.cypher` says of a stored relationship. */
export function hasEnds(tie: Tie, { actors, between, subjects, objects }: TieEnds): boolean {
  return (
    (actors === null || actors.includes(tie.subject) || actors.includes(tie.object)) &&
    (between === null || (between.includes(tie.subject) && between.includes(tie.object))) &&
    (joins(tie.subject, tie.object, subjects, objects) ||
      (isSymmetric(tie) && joins(tie.object, tie.subject, subjects, objects)))
  );
}

/** Whether one end is a subject that is asked for, and the other end an object. */
const joins = (one: ActorId, other: ActorId, subjects: TieEnds['subjects'], objects: TieEnds['objects']): boolean =>
  (subjects === null || subjects.includes(one)) && (objects === null || objects.includes(other));

/** Which ends the ties must have; null lets all through. */
export interface TieEnds {
  /** An end among these. */
  readonly actors: readonly ActorId[] | null;
  /** Both ends among these. */
  readonly between: readonly ActorId[] | null;
  /** Of a symmetric tie, either end; with `objects` as well, one end is among the one and the other among the other. */
  readonly subjects: readonly ActorId[] | null;
  readonly objects: readonly ActorId[] | null;
}

export const ANY_ENDS: TieEnds = { actors: null, between: null, subjects: null, objects: null };

/** Actors of whom every tie with these ends has one; null when any actor may have one. */
export const anchorsOf = ({ actors, subjects, objects, between }: TieEnds): readonly ActorId[] | null =>
  actors ?? subjects ?? objects ?? between;

/** How a directed tie may be read from one actor to the next. */
export type Direction = 'ANY' | 'FORWARD' | 'BACKWARD';

/** The same way seen from the other end. */
export const TURNED: Readonly<Record<Direction, Direction>> = { ANY: 'ANY', FORWARD: 'BACKWARD', BACKWARD: 'FORWARD' };

/** Whether the tie may be read from this one of its ends to the other, as `cypher/fragments/tie-direction.cypher` has it. */
export const leadsFrom = (tie: Tie, from: ActorId, direction: Direction): boolean =>
  isSymmetric(tie) || direction === 'ANY' || (direction === 'FORWARD' ? tie.subject : tie.object) === from;

const isSymmetric = ({ type }: Tie): boolean => TIE_TYPES[type].symmetric;
