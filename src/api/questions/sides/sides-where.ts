import type { ProjectionRule } from '../../../analytics/signed/projection.ts';
import { EntenteError } from '../../../domain/errors.ts';
import { TIE_TYPE_NAMES, TIE_TYPES, type TieType } from '../../../domain/ties/types.ts';
import { checkFirst } from '../page.ts';
import type { KnownWhere, ValidWhere } from '../wheres.ts';

/** Whose ties a question of sides looks at, and which of them. */
export type SidesWhere = ValidWhere &
  KnownWhere & {
    /** Any addresses of these actors; or else all around a centre. */
    readonly actors?: readonly string[] | null | undefined;
    readonly centre?: string | null | undefined;
    readonly depth?: number | null | undefined;
    readonly types?: readonly TieType[] | null | undefined;
    readonly minConfidence?: number | null | undefined;
    readonly minOrigins?: number | null | undefined;
    /** Actors with fewer are left out. */
    readonly leastTies?: number | null | undefined;
  };

/** How ties make one sign for each dyad. */
export interface ProjectionAsked {
  readonly rule?: ProjectionRule | null | undefined;
  readonly weighted?: boolean | null | undefined;
}

export interface SidesAsked extends ProjectionAsked {
  readonly where: SidesWhere;
}

/**
 * The types that make sides unless others are asked for: all with a sign, without violence against civilians. Whom it is done to is a collective
 * of victims and no party, and those who do it would be one camp for it.
 */
export const SIDED_TYPES: readonly TieType[] = TIE_TYPE_NAMES.filter(
  (type) => TIE_TYPES[type].sign !== 0 && type !== 'ATTACKS_CIVILIANS',
);

/** An actor with one tie goes with its one friend whatever the camps. */
const LEAST_TIES = 2;
const MOST_LEAST_TIES = 20;
const DEEPEST = 3;

/** The most actors whose sides are asked, and the most dyads. */
export const MOST_SIDED_ACTORS = 1_000;
export const MOST_DYADS = 10_000;

/** What a scope asks for, checked before the store is asked anything. */
export interface SidesChecked {
  readonly actors: readonly string[] | null;
  readonly centre: string | null;
  readonly depth: number;
  readonly leastTies: number;
}

/**
 * @param needsActors false: a question that has actors of its own may leave the scope open
 * @throws EntenteError BAD_USER_INPUT
 */
export function checkSides(where: SidesWhere, needsActors = true): SidesChecked {
  const { actors = null, centre = null } = where;
  const [depth, leastTies] = [
    checkFirst(where.depth ?? 1, DEEPEST, 'depth', 1),
    checkFirst(where.leastTies ?? LEAST_TIES, MOST_LEAST_TIES, 'leastTies', 1),
  ];
  if (actors !== null && centre !== null)
    throw new EntenteError('BAD_USER_INPUT', 'where: give actors, or a centre and a depth, not both.');
  if (actors === null && centre === null && needsActors)
    throw new EntenteError('BAD_USER_INPUT', 'where: say whose sides, with actors or with a centre and a depth.');
  if (actors !== null && (actors.length < 2 || actors.length > MOST_SIDED_ACTORS))
    throw new EntenteError(
      'BAD_USER_INPUT',
      `where.actors names ${actors.length} actor${actors.length === 1 ? '' : 's'}; it must name from 2 to ${MOST_SIDED_ACTORS}.`,
    );
  return { actors, centre, depth, leastTies };
}
