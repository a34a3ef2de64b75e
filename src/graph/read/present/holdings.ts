import type { Question } from '../../../domain/time/bounds.ts';
import type { ActorId, PlaceId } from '../../../domain/ids.ts';
import type { Holding } from '../../../domain/ties/tie.ts';
import { toHolding } from '../../mapping/edge.ts';
import type { Store } from '../../store/store.ts';

/** Holdings of places or of actors that may have held in the question, in order of time, then id. */
export const listHoldings = async (
  store: Store,
  of: { readonly places: readonly PlaceId[] } | { readonly actors: readonly ActorId[] },
  { first, last }: Question,
): Promise<readonly Holding[]> => {
  const placeIds = 'places' in of ? of.places : null;
  const actorIds = 'actors' in of ? of.actors : null;
  return (await store.read('read/holdings', { placeIds, actorIds, first, last, certain: false })).map(({ holding }) =>
    toHolding(holding),
  );
};
