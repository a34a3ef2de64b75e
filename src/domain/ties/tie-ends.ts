import type { ActorId } from '../ids.ts';
import type { Tie } from './tie.ts';
import { TIE_TYPES } from './types.ts';

/** Whether a tie has the ends that are asked for, as `cypher/fragments/tie-ends.cypher` says of a stored relationship. */
export function hasEnds(tie: Tie, { actor, between, subject, object }: TieEnds): boolean {
  return (
    (actor === null || tie.subject === actor || tie.object === actor) &&
    (between === null || (between.includes(tie.subject) && between.includes(tie.object))) &&
    (subject === null || tie.subject === subject || (isSymmetric(tie) && tie.object === subject)) &&
    (object === null || tie.object === object || (isSymmetric(tie) && tie.subject === object))
  );
}

/** Which ends the ties must have; null lets all through. */
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

/** Whether the tie may be read from this one of its ends to the other, as `cypher/fragments/tie-direction.cypher` has it. */
export const leadsFrom = (tie: Tie, from: ActorId, direction: Direction): boolean =>
  isSymmetric(tie) || direction === 'ANY' || (direction === 'FORWARD' ? tie.subject : tie.object) === from;

const isSymmetric = ({ type }: Tie): boolean => TIE_TYPES[type].symmetric;
