import { TIE_ID } from '../../domain/ids.ts';
import type { Tie } from '../../domain/ties/tie.ts';
import type { StoredActor } from '../../graph/mapping/actor.ts';
import type { AfterTie } from '../../graph/read/view.ts';
import { canonicalAt } from './addressing.ts';
import type { Context } from './context.ts';
import { type Listed, type Page, type PageAsked, pageOf } from './page.ts';
import { type InScope, NO_SCOPE, readAt, withKnown } from './scope.ts';
import { tiesAsked } from './tie-where.ts';
import type { KnownWhere, TieWhere } from './wheres.ts';

/** A page of the ties that qualify, most independent origins first, then by id. */
export async function listTies(
  context: Context,
  where: TieWhere | null | undefined,
  asked: PageAsked,
): Promise<InScope<Listed<Tie>>> {
  const list = 'ties';
  const page = pageOf(list, asked, true);
  const { ends, filter, scope } = await tiesAsked(context, where, undefined, page.after);
  const { view } = context.at(scope.known);
  return {
    list,
    page,
    rows: await view.listTies(ends, filter, afterTie(page), page.first + 1),
    keyOf: tieKey,
    knownAt: () => readAt(context, scope),
    totalCount: () => view.countTies(ends, filter),
    scope,
  };
}

/** A page of an actor's ties that qualify, in the same order. */
export const listTiesOfActor = async (
  context: Context,
  actor: InScope<StoredActor>,
  where: TieWhere | null | undefined,
  asked: PageAsked,
): Promise<InScope<Listed<Tie>>> => {
  const list = 'Actor.ties';
  const page = pageOf(list, asked, true);
  const { ends, filter, scope } = await tiesAsked(context, where, actor.scope, page.after);
  const id = await canonicalAt(context, actor, scope.known);
  const how = { ends, filter, after: afterTie(page), limit: page.first + 1 };
  const { ties, count } = await context.at(scope.known).loaders.ties.load({ id, how });
  return {
    list,
    page,
    rows: ties,
    keyOf: tieKey,
    knownAt: () => readAt(context, scope),
    totalCount: () => Promise.resolve(count),
    scope,
  };
};

export const findTie = async (context: Context, id: string, asked: KnownWhere): Promise<InScope<Tie> | null> => {
  if (!TIE_ID.test(id)) return null;
  const scope = await withKnown(context, NO_SCOPE, asked);
  const tie = await context.at(scope.known).view.findTie(id);
  return tie && { ...tie, scope };
};

/** The sort key of lists of ties. */
const tieKey = ({ origins, id }: Pick<Tie, 'origins' | 'id'>) => ({ key: origins, id });

const afterTie = ({ after }: Page): AfterTie | null => after && { origins: after.key ?? 0, id: after.id };
