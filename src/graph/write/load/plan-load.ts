import type { RecordIssue } from '../../../domain/issue.ts';
import type { Actor, Event, Matter, Place, Source } from '../../../domain/records.ts';
import { actorProperties, nameRows, placeProperties } from '../../mapping/actor.ts';
import { eventProperties, matterProperties, sourceProperties } from '../../mapping/claim.ts';
import { listMaps } from '../../mapping/properties.ts';
import type { Properties } from '../../statements/rows.ts';
import type { Store } from '../../store/store.ts';
import { packStanding, toRetire } from './pack-version.ts';
import type { Records } from './records.ts';

export interface LoadPlan {
  readonly newClaims: number;
  /** Claims that only an earlier version of the pack brought, and that this one does not have. */
  readonly retired: number;
  /** What contradicts what is stored; then nothing must be written. */
  readonly issues: readonly RecordIssue[];
}

/** Properties that follow from others of the same thing. */
const FOLLOWING = new Set(['existsFirst', 'existsEnd', 'firstDay', 'lastDay', 'folded', 'publishedLast']);

/** Fields of records that are stored under another name. */
const FIELDS: Readonly<Record<string, string>> = { name: 'nameEn', placeId: 'place' };

/** @param what the thing, for people: an id, or whose name it is */
const differing = (
  record: RecordIssue['record'],
  what: string,
  given: Properties,
  stored: Properties,
): readonly RecordIssue[] =>
  Object.entries(given).flatMap(([field, value]) => {
    const there = stored[field];
    if (FOLLOWING.has(field) || there === undefined || there === null || there === value) return [];
    return [
      {
        record,
        field: `${what} ${FIELDS[field] ?? field}`,
        value: String(value),
        problem: `the ${record} is stored with another value; one id must mean one thing, whatever is loaded first`,
        suggestion: String(there),
      },
    ];
  });

/** @param stored as which of the two it is stored */
const eventAndMatter = (stored: string, id: string): RecordIssue => {
  const record = stored === 'event' ? 'matter' : 'event';
  return {
    record,
    field: 'id',
    value: id,
    problem: `${stored === 'event' ? 'an event' : 'a matter'} is stored under this id`,
    suggestion: null,
  };
};

/** Compares records with what is stored under the same ids: the order in which packs are loaded must not matter. */
export const planLoad = async (
  store: Store,
  records: Records,
  pack: { readonly id: string; readonly version: number } | null = null,
): Promise<LoadPlan> => {
  const ids = <Item extends { readonly id: string }>(items: readonly Item[]): string[] => items.map(({ id }) => id);
  const none: string[] = [];
  const givenMatters = records.matters ?? [];
  const [actors, sources, places, events, matters, known] = await Promise.all([
    store.read('read/actors-by-id', { ids: ids(records.actors) }),
    store.read('read/sources-by-id', { ids: ids(records.sources) }),
    store.read('read/places-by-id', { ids: ids(records.places) }),
    store.read('read/events-by-id', { ids: ids(records.events) }),
    store.read('read/matters-by-id', { ids: ids(givenMatters) }),
    store.read('read/known-ids', {
      actors: none,
      sources: none,
      places: none,
      events: ids(givenMatters),
      matters: ids(records.events),
      claims: ids(records.claims),
    }),
  ]);
  const stored = new Map<string, Properties>([
    ...actors.map(({ actor }): [string, Properties] => [`actor ${String(actor['id'])}`, actor]),
    ...sources.map(({ source }): [string, Properties] => [`source ${String(source['id'])}`, source]),
    ...places.map(({ place }): [string, Properties] => [`place ${String(place['id'])}`, place]),
    ...events.map(({ event }): [string, Properties] => [`event ${String(event['id'])}`, event]),
    ...matters.map(({ matter }): [string, Properties] => [`matter ${String(matter['id'])}`, matter]),
  ]);
  const storedNames = new Map(
    [...actors.map(({ actor }) => actor), ...places.map(({ place }) => place)]
      .flatMap((owner) => listMaps(owner, 'names'))
      .map((name) => [name['id'], name]),
  );
  const checkNames = (label: 'Actor' | 'Place', owners: readonly (Actor | Place)[]): readonly RecordIssue[] =>
    owners.flatMap(({ id: owner, names }) =>
      nameRows(label, owner, names).flatMap(({ id, properties }) =>
        differing('name', `${owner} "${String(properties['text'])}"`, properties, storedNames.get(id) ?? {}),
      ),
    );
  const check = <Item extends { readonly id: string }>(
    record: RecordIssue['record'],
    items: readonly Item[],
    toProperties: (item: Item) => Properties,
  ) =>
    items.flatMap((item) => differing(record, item.id, toProperties(item), stored.get(`${record} ${item.id}`) ?? {}));
  const claimIds = records.claims.map(({ id }) => id);
  const standing = pack && (await packStanding((name, params) => store.read(name, params), { ...pack, claimIds }));
  return {
    newClaims: records.claims.length - known.filter(({ kind }) => kind === 'claim').length,
    retired: standing && standing.replaces !== null ? toRetire(standing.missing).length : 0,
    issues: [
      ...(standing?.issues ?? []),
      ...check<Actor>('actor', records.actors, actorProperties),
      ...check<Source>('source', records.sources, sourceProperties),
      ...check<Place>('place', records.places, placeProperties),
      ...check<Event>('event', records.events, eventProperties),
      ...check<Matter>('matter', givenMatters, matterProperties),
      ...known.flatMap(({ kind, id }) => (kind === 'claim' ? [] : [eventAndMatter(kind, id)])),
      ...checkNames('Actor', records.actors),
      ...checkNames('Place', records.places),
    ],
  };
};
