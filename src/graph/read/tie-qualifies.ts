import { isCertain, isPossible } from '../../domain/time/bounds.ts';
import type { ActorId } from '../../domain/ids.ts';
import type { Tie } from '../../domain/ties/tie.ts';
import { TIE_TYPES } from '../../domain/ties/types.ts';
import type { Direction, TieEnds, TieFilter } from './tie-filter.ts';

// What the statements ask of a stored relationship, asked of a derived tie. A test holds the two against each other.

const isSymmetric = ({ type }: Tie): boolean => TIE_TYPES[type].symmetric;

/** As the WHERE of `cypher/read/ties.cypher`, its ends aside. */
export const tieQualifies = (tie: Tie, filter: TieFilter): boolean =>
  (filter.types === null || filter.types.includes(tie.type)) &&
  (filter.sign === null || tie.sign === filter.sign) &&
  (filter.form === null || tie.form === filter.form) &&
  (filter.about === null || tie.about === filter.about) &&
  (filter.against === null || tie.against === filter.against) &&
  isPossible(tie.bounds, filter.question) &&
  (!filter.certain || (!tie.possibleOnly && isCertain(tie.bounds, filter.question))) &&
  (filter.contested === null || tie.contested === filter.contested) &&
  (filter.minConfidence === null || (tie.confidence !== null && tie.confidence >= filter.minConfidence)) &&
  (filter.minOrigins === null || tie.origins >= filter.minOrigins);

export const hasEnds = (tie: Tie, { actor, between, subject, object }: TieEnds): boolean =>
  (actor === null || tie.subject === actor || tie.object === actor) &&
  (between === null || (between.includes(tie.subject) && between.includes(tie.object))) &&
  (subject === null || tie.subject === subject || (isSymmetric(tie) && tie.object === subject)) &&
  (object === null || tie.object === object || (isSymmetric(tie) && tie.subject === object));

/** Whether the tie may be read from this one of its ends to the other. */
export const leadsFrom = (tie: Tie, from: ActorId, direction: Direction): boolean =>
  isSymmetric(tie) || direction === 'ANY' || (direction === 'FORWARD' ? tie.subject : tie.object) === from;

/** Most independent origins first, then by id. */
export const byOrigins = (a: Tie, b: Tie): number => b.origins - a.origins || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
