import { EntenteError } from '../../../domain/errors.ts';
import { distinct } from '../../../domain/group.ts';
import type { ActorId } from '../../../domain/ids.ts';
import { byId } from '../../../domain/order.ts';
import { ANY_ENDS } from '../../../domain/ties/tie-ends.ts';
import type { TieFilter } from '../../../domain/ties/tie-filter.ts';
import type { Tie } from '../../../domain/ties/tie.ts';
import type { Question } from '../../../domain/time/bounds.ts';
import type { View } from '../../../graph/read/view.ts';
import { getActorId, getActorIds } from '../addressing.ts';
import type { Context } from '../context.ts';
import { MOST_TIES, refuseTooMany } from '../most-ties.ts';
import { reachActors } from '../reach.ts';
import { type Scope, scopeOf, withKnown } from '../scope.ts';
import { filterOf } from '../tie-where.ts';
import { checkSides, MOST_SIDED_ACTORS, SIDED_TYPES, type SidesWhere } from './sides-where.ts';

/** The ties among the actors of a scope. */
export interface SidedTies {
  /** Everybody in the scope, whether tied or not, in order of id; null: whoever has a tie. */
  readonly actorIds: readonly ActorId[] | null;
  /** All that qualify, in order of id. */
  readonly ties: readonly Tie[];
  readonly filter: TieFilter;
  readonly scope: Scope;
  readonly leastTies: number;
}

export interface HowRead {
  /** The days of the question where they are not in its scope, as text and as days. */
  readonly span?: Question;
  /** Left out: {@link SIDED_TYPES}. */
  readonly types?: TieFilter['types'];
  /** Actors who are in the scope whatever it names. */
  readonly also?: readonly string[];
  /** False: without actors or a centre all ties are meant. */
  readonly needsActors?: boolean;
}

/** @throws EntenteError BAD_USER_INPUT, DATE_INVALID, NOT_FOUND */
export async function readSidedTies(context: Context, where: SidesWhere, how: HowRead = {}): Promise<SidedTies> {
  const { span, types = SIDED_TYPES, also = [], needsActors = true } = how;
  const { actors, centre, depth, leastTies } = checkSides(where, needsActors);
  if (span && ((where.validAt ?? null) !== null || (where.validDuring ?? null) !== null))
    throw new EntenteError('BAD_USER_INPUT', '"from" and "to" say when; leave validAt and validDuring out.');
  const inTheWorld = span ? { ...scopeOf(where), question: span, dated: true } : scopeOf(where);
  const filter = { ...filterOf({ ...where, types: where.types ?? types }, inTheWorld) };
  const scope = await withKnown(context, inTheWorld, where);
  const { view } = context.at(scope.known);
  const [named, middle, others] = await Promise.all([
    getActorIds(context, actors, 'actors', scope),
    centre === null ? null : getActorId(context, centre, 'centre', scope),
    getActorIds(context, also, 'actor', scope),
  ]);
  const base = { filter, scope, leastTies };
  if (named === null && middle === null) {
    const ties = refuseTooMany(await view.listTies(ANY_ENDS, filter, null, MOST_TIES + 1));
    return { ...base, actorIds: null, ties: [...ties].sort(byId) };
  }
  const within = named ?? (middle === null ? [] : await around(view, middle, depth, filter));
  const actorIds = [...distinct([...within, ...(others ?? [])])].sort();
  if (actorIds.length > MOST_SIDED_ACTORS)
    throw new EntenteError(
      'BAD_USER_INPUT',
      `The scope has ${actorIds.length} actors; sides are found among ${MOST_SIDED_ACTORS} at most. Ask for a smaller depth, fewer types, or name the actors.`,
    );
  const ties = await view.listTies({ ...ANY_ENDS, between: actorIds }, filter, null, MOST_TIES + 1);
  return { ...base, actorIds, ties: [...refuseTooMany(ties)].sort(byId) };
}

const around = async (view: View, middle: ActorId, depth: number, filter: TieFilter): Promise<readonly ActorId[]> => {
  const { distance, stoppedBecause } = await reachActors(view, [middle], depth, filter);
  if (stoppedBecause === null) return [...distance.keys()];
  throw new EntenteError(
    'BAD_USER_INPUT',
    `${stoppedBecause.replace(/;.*/, '')}; sides are found among ${MOST_SIDED_ACTORS} at most. Ask for a smaller depth.`,
  );
};
