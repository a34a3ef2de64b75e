import type { Actor, Event, Name, Place, Source } from '../../../domain/records.ts';
import { nameRows, toActor, toPlace } from '../../mapping/actor.ts';
import { toEvent } from '../../mapping/claim.ts';
import type { Store } from '../../store/store.ts';
import { type LoadOptions, loadRecords } from './load-records.ts';
import { planLoad } from './plan-load.ts';
import type { Records } from './records.ts';

/** What an import has written so far. */
export interface ImportTotals {
  readonly batches: { readonly written: number; readonly unchanged: number };
  readonly claims: { readonly created: number; readonly unchanged: number };
  readonly edges: { readonly written: number; readonly dropped: number };
}

export const NOTHING_WRITTEN: ImportTotals = {
  batches: { written: 0, unchanged: 0 },
  claims: { created: 0, unchanged: 0 },
  edges: { written: 0, dropped: 0 },
};

const idsOf = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);

/** A name as it is stored, where it is. */
const keepNames = (
  label: 'Actor' | 'Place',
  owner: string,
  names: readonly Name[],
  stored: readonly Name[],
): readonly Name[] => {
  const byId = new Map(nameRows(label, owner, stored).map(({ id }, at) => [id, stored[at]]));
  return nameRows(label, owner, names).map(({ id }, at) => {
    const [given, known] = [names[at] as Name, byId.get(id)];
    if (!known) return given;
    return {
      ...known,
      script: known.script ?? given.script,
      validFrom: known.validFrom ?? given.validFrom,
      validTo: known.validTo ?? given.validTo,
    };
  });
};

const keepActor = (given: Actor, stored: Actor | undefined): Actor =>
  stored === undefined
    ? given
    : {
        id: given.id,
        kind: stored.kind,
        label: { en: stored.label.en, ar: stored.label.ar ?? given.label.ar },
        names: keepNames('Actor', given.id, given.names, stored.names),
        externalIds: given.externalIds,
        description: {
          en: stored.description.en ?? given.description.en,
          ar: stored.description.ar ?? given.description.ar,
        },
        existsFrom: stored.existsFrom ?? given.existsFrom,
        existsTo: stored.existsTo ?? given.existsTo,
      };

const keepPlace = (given: Place, stored: Place | undefined): Place =>
  stored === undefined
    ? given
    : {
        id: given.id,
        label: { en: stored.label.en, ar: stored.label.ar ?? given.label.ar },
        names: keepNames('Place', given.id, given.names, stored.names),
        within: stored.within ?? given.within,
        latitude: stored.latitude ?? given.latitude,
        longitude: stored.longitude ?? given.longitude,
      };

const keepEvent = (given: Event, stored: Event | undefined): Event =>
  stored === undefined
    ? given
    : {
        id: given.id,
        kind: stored.kind,
        label: { en: stored.label.en ?? given.label.en, ar: stored.label.ar ?? given.label.ar },
        date: stored.date ?? given.date,
        place: stored.place ?? given.place,
      };

/**
 * The records, with what is stored of the same actors, places and events in the place of what a dataset says of them: a dataset
 * adds names and codes to an actor that is there, and fills in what was not known; it does not rename it.
 */
const keepStored = async (store: Store, records: Records): Promise<Records> => {
  const [actors, places, events] = await Promise.all([
    records.actors.length === 0 ? [] : store.read('read/actors-by-id', { ids: idsOf(records.actors) }),
    records.places.length === 0 ? [] : store.read('read/places-by-id', { ids: idsOf(records.places) }),
    records.events.length === 0 ? [] : store.read('read/events-by-id', { ids: idsOf(records.events) }),
  ]);
  const storedActors = new Map(actors.map(({ actor }) => [actor['id'], toActor(actor)]));
  const storedPlaces = new Map(places.map(({ place }) => [place['id'], toPlace(place)]));
  const storedEvents = new Map(events.map(({ event }) => [event['id'], toEvent(event)]));
  return {
    ...records,
    actors: records.actors.map((actor) => keepActor(actor, storedActors.get(actor.id))),
    places: records.places.map((place) => keepPlace(place, storedPlaces.get(place.id))),
    events: records.events.map((event) => keepEvent(event, storedEvents.get(event.id))),
  };
};

/**
 * What contradicts the store about the sources of an import. A dataset version is one document: the same id with another date
 * of coverage is another document, and the user must say which.
 */
export const planImport = async (store: Store, sources: readonly Source[]) =>
  (await planLoad(store, { sources, actors: [], places: [], events: [], claims: [] })).issues;

/** Writes one batch of an import: idempotent, and resumed where it was interrupted. */
export const loadImportBatch = async (
  store: Store,
  records: Records,
  options: LoadOptions,
  totals: ImportTotals,
): Promise<ImportTotals> => {
  const { batches, claims, edges } = await loadRecords(store, await keepStored(store, records), options);
  return {
    batches: {
      written: totals.batches.written + batches.written,
      unchanged: totals.batches.unchanged + batches.unchanged,
    },
    claims: { created: totals.claims.created + claims.created, unchanged: totals.claims.unchanged + claims.unchanged },
    edges: { written: totals.edges.written + edges.written, dropped: totals.edges.dropped + edges.dropped },
  };
};

/** Every stored actor with a foreign id: an import finds there those that an earlier import of the same codes has made. */
export const listCodedActors = async (store: Store): Promise<readonly Actor[]> =>
  (await store.read('read/actors-with-external-ids', {})).map(({ actor }) => toActor(actor));
