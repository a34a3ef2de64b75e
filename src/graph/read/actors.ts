import type { ActorId, PlaceId, SourceId } from '../../domain/ids.ts';
import type { Actor, Name, Place, Source } from '../../domain/records.ts';
import { foldName } from '../../domain/names/fold-name.ts';
import type { Question } from '../../domain/time/bounds.ts';
import type { ActorKind } from '../../domain/ties/types.ts';
import { type StoredActor, toActor, toName, toPlace, toStoredActor } from '../mapping/actor.ts';
import { toSource } from '../mapping/claim.ts';
import type { Properties } from '../statements/rows.ts';
import type { Store } from '../store/store.ts';

export const actorsById = async (store: Store, ids: readonly ActorId[]): Promise<readonly StoredActor[]> =>
  (await store.read('read/actors-by-id', { ids })).map(({ actor }) => toStoredActor(actor));

export const placesById = async (store: Store, ids: readonly PlaceId[]): Promise<readonly Place[]> =>
  (await store.read('read/places-by-id', { ids })).map(({ place }) => toPlace(place));

export const sourcesById = async (store: Store, ids: readonly SourceId[]): Promise<readonly Source[]> =>
  (await store.read('read/sources-by-id', { ids })).map(({ source }) => toSource(source));

export interface ActorFilter {
  readonly kind: ActorKind | null;
  readonly externalIdScheme: string | null;
  /** Compared with folded spelling. */
  readonly nameContains: string | null;
  /** Existed, possibly, on some day of it. */
  readonly existsAt: Question | null;
}

const actorParams = (filter: ActorFilter) => ({
  kind: filter.kind,
  scheme: filter.externalIdScheme,
  folded: filter.nameContains === null ? null : foldName(filter.nameContains),
  first: filter.existsAt?.first ?? null,
  last: filter.existsAt?.last ?? null,
});

/** All as they are stored, each without the names of those merged into it. */
export const listActors = async (
  store: Store,
  filter: ActorFilter,
  afterId: string | null,
  limit: number,
): Promise<readonly Actor[]> =>
  (await store.read('read/actors', { ...actorParams(filter), merged: true, afterId: afterId ?? '', limit })).map(
    ({ actor }) => toActor(actor),
  );

/** Those that are not merged into another, with the names of all that are merged into them. */
export const listStoredActors = async (
  store: Store,
  filter: ActorFilter,
  afterId: string | null,
  limit: number,
): Promise<readonly StoredActor[]> =>
  (await store.read('read/actors', { ...actorParams(filter), merged: false, afterId: afterId ?? '', limit })).map(
    ({ actor }) => toStoredActor(actor),
  );

export const countActors = async (store: Store, filter: ActorFilter): Promise<number> =>
  (await store.read('read/actors-count', actorParams(filter)))[0]?.count ?? 0;

export const listSources = async (store: Store, afterId: string | null, limit: number): Promise<readonly Source[]> =>
  (await store.read('read/sources', { afterId: afterId ?? '', limit })).map(({ source }) => toSource(source));

export const listPlaces = async (store: Store, afterId: string | null, limit: number): Promise<readonly Place[]> =>
  (await store.read('read/places', { afterId: afterId ?? '', limit })).map(({ place }) => toPlace(place));

export interface FoundName {
  readonly actorId: ActorId;
  readonly name: Name;
  readonly folded: string;
}

const toFound = (actorId: string, name: Properties): FoundName => ({
  actorId: actorId as ActorId,
  name: toName(name),
  folded: String(name['folded']),
});

/**
 * Names that equal a text, fold as it does, begin like it or have all its words.
 * @param words a query for the fulltext index, made of letters and digits and its own marks only; null: none
 */
export const findNames = async (
  store: Store,
  text: string,
  words: string | null,
  limit: number,
): Promise<readonly FoundName[]> => {
  const folded = foldName(text);
  const rows = await store.read('read/find-names', { text, folded, foldedEnd: `${folded}\uffff`, words, limit });
  return rows.map(({ actorId, name }) => toFound(actorId, name));
};

/** Names whose words are a few letters away; `fuzzy` as {@link findNames} takes `words`. */
export const findNearNames = async (store: Store, fuzzy: string, limit: number): Promise<readonly FoundName[]> =>
  (await store.read('read/find-near-names', { fuzzy, limit })).map(({ actorId, name }) => toFound(actorId, name));

/** Whose id a text is, here or elsewhere. */
export const actorsByAnyId = async (
  store: Store,
  text: string,
): Promise<{ readonly ids: readonly ActorId[]; readonly externalIds: readonly ActorId[] }> => {
  const rows = await store.read('read/find-external-ids', { text });
  const those = (wanted: string): readonly ActorId[] =>
    rows.filter(({ how }) => how === wanted).map(({ actorId }) => actorId as ActorId);
  return { ids: those('ID'), externalIds: those('EXTERNAL_ID') };
};

/** All actor ids with their folded names, for suggestions of a change that is being recorded; at most `limit`. */
export const listActorSpellings = async (store: Store, limit: number) => store.read('read/all-actor-ids', { limit });
