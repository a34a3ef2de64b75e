import { type ActorId, TIE_ID } from '../../domain/ids.ts';
import type { TieEnds } from '../../domain/ties/tie-ends.ts';
import type { TieFilter } from '../../domain/ties/tie-filter.ts';
import type { Tie } from '../../domain/ties/tie.ts';
import type { StoredActor } from '../../graph/mapping/actor.ts';
import type { AfterTie, Below } from '../../graph/read/view.ts';
import { canonicalAt } from './addressing.ts';
import type { Context } from './context.ts';
import { MOST_TIES, refuseTooMany } from './most-ties.ts';
import { type Listed, type Page, type PageAsked, pageOf } from './page.ts';
import { findParts } from './parts.ts';
import { type InScope, NO_SCOPE, readAt, type Scope, withKnown } from './scope.ts';
import { tiesAsked } from './tie-where.ts';
import type { KnownWhere, TieWhere } from './wheres.ts';

/** A page of the ties that qualify, most independent origins first, then by id. */
export async function listTies(
  context: Context,
  where: TieWhere | null | undefined,
  { below = null, ...asked }: PageAsked & { readonly below?: Below | null },
): Promise<InScope<Listed<Tie>>> {
  const list = 'ties';
  const page = pageOf(list, asked, true);
  const { ends, filter, scope } = await tiesAsked(context, where, undefined, page.after);
  const { view } = context.at(scope.known);
  return {
    list,
    page,
    rows: await view.listTies(ends, filter, afterTie(page), page.first + 1, below),
    keyOf: tieKey,
    knownAt: () => readAt(context, scope),
    totalCount: () => view.countTies(ends, filter),
    scope,
  };
}

/** A page of an actor's ties that qualify, in the same order. @param asked `counted`: whether `totalCount` will be asked */
export const listTiesOfActor = async (
  context: Context,
  actor: InScope<StoredActor>,
  where: TieWhere | null | undefined,
  { counted, below = null, ...asked }: PageAsked & { readonly counted: boolean; readonly below?: Below | null },
): Promise<InScope<Listed<Tie>>> => {
  const list = 'Actor.ties';
  const page = pageOf(list, asked, true);
  const { ends, filter, scope } = await tiesAsked(context, where, actor.scope, page.after);
  const id = await canonicalAt(context, actor, scope.known);
  const after = afterTie(page);
  const how = { ends, filter, after, limit: page.first + 1, counted, below };
  const { ties, count } =
    where?.includeParts === true
      ? await tiesWithParts(context, id, { ends, filter, scope }, after)
      : await context.at(scope.known).loaders.ties.load({ id, how });
  return {
    list,
    page,
    rows: ties,
    keyOf: tieKey,
    knownAt: () => readAt(context, scope),
    totalCount: () => Promise.resolve(count ?? 0),
    scope,
  };
};

/** Ties of an actor and of all that belongs to it, each once, those after the cursor, and how many there are on all pages. */
const tiesWithParts = async (
  context: Context,
  id: ActorId,
  { ends, filter, scope }: { readonly ends: TieEnds; readonly filter: TieFilter; readonly scope: Scope },
  after: AfterTie | null,
): Promise<{ readonly ties: readonly Tie[]; readonly count: number }> => {
  const { members } = await findParts(context, id, scope);
  const { view } = context.at(scope.known);
  const found = await view.listTies({ ...ends, actors: [id, ...members] }, filter, null, MOST_TIES + 1);
  const named = ends.actors === null ? null : new Set(ends.actors);
  const ties = refuseTooMany(found).filter(({ subject, object }) => !named || named.has(subject) || named.has(object));
  const isAfter = (tie: Tie): boolean =>
    after === null || tie.origins < after.origins || (tie.origins === after.origins && tie.id > after.id);
  return { ties: ties.filter(isAfter), count: ties.length };
};

export const findTie = async (
  context: Context,
  id: string,
  asked: KnownWhere,
  below: Below | null = null,
): Promise<InScope<Tie> | null> => {
  if (!TIE_ID.test(id)) return null;
  const scope = await withKnown(context, NO_SCOPE, asked);
  const tie = await context.at(scope.known).view.findTie(id, below);
  return tie && { ...tie, scope };
};

/** The sort key of lists of ties. */
const tieKey = ({ origins, id }: Pick<Tie, 'origins' | 'id'>) => ({ key: origins, id });

const afterTie = ({ after }: Page): AfterTie | null => after && { origins: after.key ?? 0, id: after.id };
