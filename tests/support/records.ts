import type { ActorId, EventId, PlaceId, SourceId } from '../../src/domain/ids.ts';
import { type PartialDate, parsePartialDate } from '../../src/domain/time/partial-date.ts';
import type { Actor, Claim, Event, Name, Place, Source } from '../../src/domain/records.ts';
import type { LoadOptions } from '../../src/graph/write/load/load-records.ts';
import type { Records } from '../../src/graph/write/load/records.ts';
import type { Properties } from '../../src/graph/statements/rows.ts';
import type { Store } from '../../src/graph/store/store.ts';
import { aSource } from './claims.ts';

const date = (text: string | undefined): PartialDate | null => (text === undefined ? null : parsePartialDate(text));

export const aName = (text: string, more: Partial<Name> = {}): Name => ({
  text,
  language: 'en',
  script: 'Latn',
  kind: 'OFFICIAL',
  validFrom: null,
  validTo: null,
  ...more,
});

/** An armed group that bears its id as its name, unless told otherwise. */
export const anActor = (
  id: string,
  { existsFrom, existsTo, ...more }: Partial<Omit<Actor, 'id' | 'existsFrom' | 'existsTo'>> & PlainLife = {},
): Actor => ({
  id: id as ActorId,
  kind: 'ARMED_GROUP',
  label: { en: id, ar: null },
  names: [aName(id)],
  externalIds: [],
  description: { en: null, ar: null },
  ...more,
  existsFrom: date(existsFrom),
  existsTo: date(existsTo),
});

interface PlainLife {
  readonly existsFrom?: string;
  readonly existsTo?: string;
}

export const aPlace = (id: string, more: Partial<Omit<Place, 'id'>> = {}): Place => ({
  id: id as PlaceId,
  label: { en: id, ar: null },
  names: [aName(id)],
  within: null,
  latitude: null,
  longitude: null,
  ...more,
});

export const anEvent = (id: string, more: Partial<Omit<Event, 'id'>> = {}): Event => ({
  id: id as EventId,
  kind: 'OTHER',
  label: { en: id, ar: null },
  date: null,
  place: null,
  ...more,
});

/** The claim with the one piece of evidence that every claim must have. */
export const evidenced = (claim: Claim): Claim => ({
  ...claim,
  evidence: [{ document: claim.source, locator: 'p1:0-9', hash: null, gloss: { en: 'It says so.', ar: null } }],
});

const distinct = <Text extends string>(texts: readonly (Text | null)[]): readonly Text[] =>
  [...new Set(texts.filter((text) => text !== null))].sort();

const filledUp = <Item extends { readonly id: string }>(
  given: readonly Item[],
  ids: readonly string[],
  make: (id: string) => Item,
): readonly Item[] => [...given, ...ids.filter((id) => !given.some((item) => item.id === id)).map(make)];

/** What a load of these claims needs: the records given, and plain ones for all else that the claims name. */
export const recordsOf = (claims: readonly Claim[], given: Partial<Omit<Records, 'claims'>> = {}): Records => {
  const actorIds = distinct(claims.flatMap((own) => [own.subject, own.object, own.against, own.assertedBy]));
  const sourceIds = distinct<SourceId>(claims.flatMap((own) => [own.source, ...own.via]));
  return {
    actors: filledUp<Actor>(given.actors ?? [], actorIds, (id) => anActor(id)),
    sources: filledUp<Source>(given.sources ?? [], sourceIds, (id) => aSource(id)),
    places: filledUp<Place>(given.places ?? [], distinct(claims.map(({ place }) => place)), (id) => aPlace(id)),
    events: filledUp<Event>(given.events ?? [], distinct(claims.map(({ event }) => event)), (id) => anEvent(id)),
    claims: claims.map((claim) => (claim.evidence.length > 0 ? claim : evidenced(claim))),
  };
};

export const LOAD: LoadOptions = { origin: 'test', now: () => new Date('2026-01-02T03:04:05Z') };

/** Everything that is derived and stored, in order of id. */
export const storedEdges = async (store: Store): Promise<readonly Properties[]> =>
  (await store.read('read/all-ties', { from: null, to: null })).map(({ edge }) => edge);

/** Empties the store and leaves the model. */
export const wipe = (store: Store): Promise<unknown> => store.runPlain('MATCH (n) DETACH DELETE n');
