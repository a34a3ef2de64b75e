import { foldName } from '../../domain/names/fold-name.ts';
import type { ActorId, PlaceId } from '../../domain/ids.ts';
import type { Name, Place } from '../../domain/records.ts';
import { type StoredActor, toName, toPlace, toStoredActor } from '../mapping/actor.ts';
import type { Store } from '../store/store.ts';

/** How a text fits, surest first: what comes earlier beats what comes later. */
const HOW = ['ID', 'EXTERNAL_ID', 'NAME', 'FOLDED'] as const;

/** An actor that a text fits. */
export interface Addressed {
  readonly id: ActorId;
  readonly how: (typeof HOW)[number];
  /** The names that fit; none when an id does. */
  readonly names: readonly Name[];
  /** What it is merged into now, or itself. */
  readonly canonicalId: ActorId;
  /** The record of that one. */
  readonly canonical: StoredActor;
  /** All that are merged into that one now, itself included. */
  readonly groupIds: readonly ActorId[];
}

/** Who may be meant by each text: an id, a `scheme:value`, a name as written, or a name that folds as the text does. */
export async function actorsByAddress(
  store: Store,
  texts: readonly string[],
): Promise<ReadonlyMap<string, readonly Addressed[]>> {
  const rows = await store.read('read/actors-by-address', { addresses: addressesOf(texts) });
  return bestOf(texts, rows, (fitting) => {
    const found = new Map<string, Addressed>();
    for (const { actorId, how, name, canonicalId, canonical, groupIds } of fitting)
      found.set(actorId, {
        id: actorId as ActorId,
        how: how as Addressed['how'],
        names: [...(found.get(actorId)?.names ?? []), ...(name === null ? [] : [toName(name)])],
        canonicalId: canonicalId as ActorId,
        canonical: toStoredActor(canonical),
        groupIds: (groupIds.length === 0 ? [canonicalId] : groupIds) as readonly ActorId[],
      });
    return [...found.values()];
  });
}

/** Which places may be meant by each text: an id, a name as written, or a name that folds as the text does. */
export const placesByAddress = async (
  store: Store,
  texts: readonly string[],
): Promise<ReadonlyMap<string, readonly Place[]>> => {
  const rows = await store.read('read/places-by-address', { addresses: addressesOf(texts) });
  return bestOf(texts, rows, (fitting) => fitting.map(({ place }) => toPlace(place)));
};

const addressesOf = (texts: readonly string[]) => texts.map((text) => ({ text, folded: foldName(text) }));

/** What fits each text in the surest way in which anything does. */
const bestOf = <Row extends { readonly text: string; readonly how: string }, Found>(
  texts: readonly string[],
  rows: readonly Row[],
  toFound: (fitting: readonly Row[]) => readonly Found[],
): ReadonlyMap<string, readonly Found[]> =>
  new Map(
    texts.map((text) => {
      const fitting = rows.filter((row) => row.text === text);
      const best = HOW.find((how) => fitting.some((row) => row.how === how));
      return [text, toFound(fitting.filter(({ how }) => how === best))];
    }),
  );

/** A place with the folded spelling of a name of it. */
export interface NearPlace {
  readonly id: PlaceId;
  readonly folded: string;
}

/** Names of places that queries of the fulltext index find. */
export const findNearPlaces = async (
  store: Store,
  words: readonly string[],
  limit: number,
): Promise<readonly NearPlace[]> =>
  (await store.read('read/find-near-place-names', { words, limit })).map(({ placeId, folded }) => ({
    id: placeId as PlaceId,
    folded,
  }));
