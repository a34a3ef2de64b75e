import { EntenteError } from '../../domain/errors.ts';
import { distinct } from '../../domain/group.ts';
import type { ActorId } from '../../domain/ids.ts';
import { findParts } from './parts.ts';
import type { Sign } from '../../domain/ties/types.ts';
import type { TieEnds } from '../../domain/ties/tie-ends.ts';
import type { TieFilter } from '../../domain/ties/tie-filter.ts';
import { getActorIdOrNull, getActorIds } from './addressing.ts';
import type { Context } from './context.ts';
import type { Cursor } from './cursor.ts';
import { leastOf, type Scope, scopeOf, withKnown } from './scope.ts';
import type { SharedTieWhere, SignFilter, TieWhere } from './wheres.ts';

/**
 * Which ties a question asks for. Values are checked before the store is asked anything.
 * @param cursor the page that the list goes on after, if any
 * @throws EntenteError BAD_USER_INPUT, DATE_INVALID, CURSOR_INVALID, NOT_FOUND
 */
export async function tiesAsked(
  context: Context,
  where: TieWhere | null | undefined,
  above: Scope | undefined,
  cursor: Cursor | null = null,
): Promise<TiesAsked> {
  const asked = where ?? {};
  checkActors(asked.between, 'between', 2);
  const inTheWorld = scopeOf(asked, above);
  const shared = filterOf(asked, inTheWorld);
  const scoped = withKnown(context, inTheWorld, asked, cursor);
  const [scope, actor, subject, object, against, between] = await Promise.all([
    scoped,
    getActorIdOrNull(context, asked.actor, 'actor', scoped),
    getActorIdOrNull(context, asked.subject, 'subject', scoped),
    getActorIdOrNull(context, asked.object, 'object', scoped),
    getActorIdOrNull(context, asked.against, 'against', scoped),
    getActorIds(context, asked.between, 'between', scoped),
  ]);
  const { form = null, about = null, contested = null, includeParts } = asked;
  const withParts = async (ids: readonly (ActorId | null)[] | null): Promise<readonly ActorId[] | null> => {
    const named = distinct(ids ?? []);
    if (named.length === 0) return null;
    if (includeParts !== true) return named;
    const parts = await Promise.all(named.map((id) => findParts(context, id, scope)));
    return distinct([...named, ...parts.flatMap(({ members }) => [...members])]);
  };
  const [actors, subjects, objects, ends] = await Promise.all([
    withParts([actor]),
    withParts([subject]),
    withParts([object]),
    withParts(between),
  ]);
  return {
    ends: { actors, subjects, objects, between: ends },
    filter: { ...shared, form, about, contested, against },
    scope,
  };
}

const SIGNS: Readonly<Record<SignFilter, Sign>> = { POSITIVE: 1, NEGATIVE: -1, NEUTRAL: 0 };

const checkShare = (value: number | null | undefined, name: string): number | null => {
  if (value === null || value === undefined) return null;
  if (value >= 0 && value <= 1) return value;
  throw new EntenteError('BAD_USER_INPUT', `${name} is ${value}; it must be from 0 to 1.`);
};

const checkCount = (value: number | null | undefined, name: string): number | null => {
  if (value === null || value === undefined) return null;
  if (Number.isInteger(value) && value >= 0) return value;
  throw new EntenteError('BAD_USER_INPUT', `${name} is ${value}; it must be a whole number from 0.`);
};

/** Which ties a question asks for. */
interface TiesAsked {
  readonly ends: TieEnds;
  readonly filter: TieFilter;
  readonly scope: Scope;
}

/**
 * What the filters of ties and of paths have in common. Asks the store nothing.
 * @throws EntenteError BAD_USER_INPUT
 */
export const filterOf = (where: SharedTieWhere, scope: Scope): TieFilter => ({
  types: where.types ?? null,
  sign: where.sign ? SIGNS[where.sign] : null,
  form: null,
  about: null,
  against: null,
  question: scope.question,
  certainty: leastOf(scope),
  contested: null,
  minConfidence: checkShare(where.minConfidence, 'minConfidence'),
  minOrigins: checkCount(where.minOrigins, 'minOrigins'),
});

const MOST_ACTORS = 100;

/** @throws EntenteError BAD_USER_INPUT when a list of actors is shorter or longer than it may be */
export const checkActors = (actors: readonly string[] | null | undefined, name: string, min: number): void => {
  if (!actors || (actors.length >= min && actors.length <= MOST_ACTORS)) return;
  throw new EntenteError(
    'BAD_USER_INPUT',
    `${name} names ${actors.length} actor${actors.length === 1 ? '' : 's'}; it must name from ${min} to ${MOST_ACTORS}.`,
  );
};
