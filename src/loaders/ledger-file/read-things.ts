import { type LedgerPack, PACK_STATES } from '../../domain/claims/ledger.ts';
import { isSlug, type ActorId, type EventId, type PlaceId, type SourceId } from '../../domain/ids.ts';
import type { Actor, Bilingual, Event, ExternalId, Name, Place, Source } from '../../domain/records.ts';
import { ACTOR_KINDS, EVENT_KINDS, NAME_KINDS, RELIABILITIES } from '../../domain/ties/types.ts';
import { SLUG_PROBLEM } from '../text/row-reader.ts';
import type { FieldReader } from './field-reader.ts';

const bilingual = (reader: FieldReader): Bilingual => ({ en: reader.findText('en'), ar: reader.findText('ar') });

const label = (reader: FieldReader): Actor['label'] => ({ en: reader.getText('en'), ar: reader.findText('ar') });

const readName = (reader: FieldReader): Name => ({
  text: reader.getText('text'),
  language: reader.findText('language'),
  script: reader.findText('script'),
  kind: reader.getOneOf('kind', NAME_KINDS),
  validFrom: reader.findDate('validFrom'),
  validTo: reader.findDate('validTo'),
});

const refuseTwice = (reader: FieldReader, field: string, identities: readonly string[]): void => {
  const twice = identities.find((identity, index) => identities.indexOf(identity) < index);
  if (twice !== undefined) reader.refuse(field, 'the same stands twice', twice);
};

const readNames = (reader: FieldReader): readonly Name[] => {
  const names = reader.list('names', readName);
  if (names.length === 0) reader.refuse('names', 'must not be empty');
  refuseTwice(
    reader,
    'names',
    names.map(({ text, language, kind }) => JSON.stringify([text, language, kind])),
  );
  return names;
};

const readExternalId = (reader: FieldReader): ExternalId => {
  const scheme = reader.getText('scheme');
  return { scheme: isSlug(scheme) ? scheme : reader.refuse('scheme', SLUG_PROBLEM), id: reader.getText('id') };
};

export const readActor = (reader: FieldReader): Actor => {
  const externalIds = reader.list('externalIds', readExternalId);
  refuseTwice(
    reader,
    'externalIds',
    externalIds.map(({ scheme, id }) => `${scheme}:${id}`),
  );
  return {
    id: reader.getSlug<ActorId>('id'),
    kind: reader.getOneOf('kind', ACTOR_KINDS),
    label: reader.within('label', label),
    names: readNames(reader),
    externalIds,
    description: reader.within('description', bilingual),
    existsFrom: reader.findDate('existsFrom'),
    existsTo: reader.findDate('existsTo'),
  };
};

export const readSource = (reader: FieldReader): Source => ({
  id: reader.getSlug<SourceId>('id'),
  title: reader.getText('title'),
  publisher: reader.findText('publisher'),
  publishedOn: reader.findDate('publishedOn'),
  language: reader.findText('language'),
  url: reader.findText('url'),
  reliability: reader.findOneOf('reliability', RELIABILITIES),
  licence: reader.findText('licence'),
  citation: reader.findText('citation'),
});

/** Whether `within` is a place is known when all places are read. */
export const readPlace = (reader: FieldReader): Place => {
  const latitude = reader.findNumber('latitude', -90, 90);
  const longitude = reader.findNumber('longitude', -180, 180);
  if ((latitude === null) !== (longitude === null))
    reader.refuse(latitude === null ? 'latitude' : 'longitude', 'latitude and longitude come together');
  return {
    id: reader.getSlug<PlaceId>('id'),
    label: reader.within('label', label),
    names: readNames(reader),
    within: reader.findText('within') as PlaceId | null,
    latitude,
    longitude,
  };
};

export const readEvent = (reader: FieldReader): Event => {
  const own = reader.within('label', bilingual);
  if (own.en === null && own.ar === null) reader.refuse('label', 'an event needs a name in one language at least');
  return {
    id: reader.getSlug<EventId>('id'),
    kind: reader.getOneOf('kind', EVENT_KINDS),
    label: own,
    date: reader.findDate('date'),
    place: reader.findText('place') as PlaceId | null,
  };
};

export const readPackRecord = (reader: FieldReader): LedgerPack => ({
  id: reader.getSlug('id'),
  title: reader.getText('title'),
  version: reader.findWholeNumber('version', 0, 999_999_999) ?? reader.refuse('version', 'must not be empty'),
  licence: reader.getText('licence'),
  state: reader.getOneOf('state', PACK_STATES),
  replaces: reader.findWholeNumber('replaces', 0, 999_999_999),
  changedAt: reader.getInstant('changedAt'),
});
