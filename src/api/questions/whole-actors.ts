import { byId } from '../../domain/order.ts';
import type { ActorId } from '../../domain/ids.ts';
import type { Actor } from '../../domain/records.ts';
import { actorsById, listStoredActors } from '../../graph/read/actors.ts';
import { actorFilter } from './actors.ts';
import type { Context } from './context.ts';
import { rowsOf } from './reading-all.ts';
import type { ActorWhere, TieWhere } from './wheres.ts';
import { wholeTies } from './whole-ties.ts';

/** Every canonical actor that qualifies, in order of id. @throws EntenteError DATE_INVALID */
export function wholeActors(context: Context, where: ActorWhere): AsyncGenerator<Actor> {
  const filter = actorFilter(where);
  return rowsOf((last: Actor | null, limit) => listStoredActors(context.store, filter, last?.id ?? null, limit));
}

/** Of the actors that qualify, those whom ties that qualify name. */
export const wholeActorsOfTies = async (
  context: Context,
  where: ActorWhere,
  ties: { readonly where: TieWhere; readonly depth: number | null },
): Promise<AsyncIterable<Actor>> => {
  const actors = wholeActors(context, where);
  const named = new Set(await (await wholeTies(context, ties.where, ties.depth)).actorIds());
  return (async function* () {
    for await (const actor of actors) if (named.has(actor.id)) yield actor;
  })();
};

const PAGE = 500;

/** These actors, in the order of the ids; one that is not there any more is left out. */
export async function* actorsWithIds(context: Context, ids: readonly ActorId[]): AsyncGenerator<Actor> {
  for (let from = 0; from < ids.length; from += PAGE) {
    const found = await actorsById(context.store, ids.slice(from, from + PAGE));
    yield* [...found].sort(byId);
  }
}
