import type { PlaceId } from '../../domain/ids.ts';
import type { Place } from '../../domain/records.ts';
import type { Holding } from '../../domain/ties/tie.ts';
import type { StoredActor } from '../../graph/mapping/actor.ts';
import { listPlaces as listStoredPlaces } from '../../graph/read/actors.ts';
import { canonicalAt } from './addressing.ts';
import type { Context } from './context.ts';
import { mustLoad } from './loaders.ts';
import { keyById, type Listed, type PageAsked, pageOf } from './page.ts';
import { findAddressedPlace } from './place-addressing.ts';
import { type InScope, leastOf, NO_SCOPE, readAt, type Scope, scopeOf, withKnown } from './scope.ts';
import type { KnownWhere, ValidWhere } from './wheres.ts';

/** The place that an address means. @throws EntenteError BAD_USER_INPUT when several bear the name */
export async function findPlace(context: Context, address: string, asked: KnownWhere): Promise<InScope<Place> | null> {
  const [scope, place] = await Promise.all([
    withKnown(context, NO_SCOPE, asked),
    findAddressedPlace(context, address, 'id'),
  ]);
  return place && { ...place, scope };
}

export const loadPlace = async (context: Context, id: PlaceId, scope: Scope): Promise<InScope<Place>> => ({
  ...(await mustLoad(context.loaders.place, id)),
  scope,
});

/** A page of all places, in order of id. */
export const listPlaces = async (
  context: Context,
  known: KnownWhere,
  asked: PageAsked,
): Promise<InScope<Listed<Place>>> => {
  const list = 'places';
  const page = pageOf(list, asked);
  const scope = await withKnown(context, NO_SCOPE, known, page.after);
  return {
    list,
    page,
    rows: await listStoredPlaces(context.store, page.after?.id ?? null, page.first + 1),
    keyOf: keyById,
    knownAt: () => readAt(context, scope),
    totalCount: async () => (await context.store.read('read/place-total', {}))[0]?.count ?? 0,
    scope,
  };
};

/** Who held a place, in order of start. */
export const holdingsOfPlace = async (
  context: Context,
  place: InScope<Place>,
  asked: ValidWhere,
): Promise<readonly InScope<Holding>[]> => {
  const scope = scopeOf(asked, place.scope);
  const how = { question: scope.question, certainty: leastOf(scope) };
  const holdings = await context.at(scope.known).loaders.heldBy.load({ id: place.id, how });
  return holdings.map((holding) => ({ ...holding, scope }));
};

/** What an actor held, in order of start. */
export const holdingsOfActor = async (
  context: Context,
  actor: InScope<StoredActor>,
  asked: ValidWhere,
): Promise<readonly InScope<Holding>[]> => {
  const scope = scopeOf(asked, actor.scope);
  const id = await canonicalAt(context, actor, scope.known);
  const holdings = await context
    .at(scope.known)
    .loaders.holds.load({ id, how: { question: scope.question, certainty: leastOf(scope) } });
  return holdings.map((holding) => ({ ...holding, scope }));
};
