import { type LedgerPack, PACK_STATES } from '../../domain/claims/ledger.ts';
import { nameIdentity } from '../../domain/names/labels.ts';
import { readActor } from '../../domain/reading/read-actor.ts';
import { readEvent } from '../../domain/reading/read-event.ts';
import { readExternalId } from '../../domain/reading/read-external-id.ts';
import { readName } from '../../domain/reading/read-name.ts';
import { readPlace } from '../../domain/reading/read-place.ts';
import { readSource } from '../../domain/reading/read-source.ts';
import type { Actor, Event, Matter, Name, Place, Source } from '../../domain/records.ts';
import { type FieldReader, whole } from './field-reader.ts';

export function readActorRecord(reader: FieldReader): Actor {
  const externalIds = reader.list('externalIds', (inner) => whole(readExternalId(inner)));
  refuseTwice(
    reader,
    'externalIds',
    externalIds.map(({ scheme, id }) => `${scheme}:${id}`),
  );
  return { ...whole(readActor(reader)), names: readNames(reader), externalIds };
}

export const readSourceRecord = (reader: FieldReader): Source => whole(readSource(reader));

export const readPlaceRecord = (reader: FieldReader): Place => ({
  ...whole(readPlace(reader)),
  names: readNames(reader),
});

export const readEventRecord = (reader: FieldReader): Event => whole(readEvent(reader));

export function readMatterRecord(reader: FieldReader): Matter {
  reader.mustFill('id');
  const title = reader.bilingual('title');
  if (title.en === null && title.ar === null) reader.refuse('title', 'a matter needs a title in one language at least');
  return { id: reader.id('id'), title };
}

export const readPackRecord = (reader: FieldReader): LedgerPack => ({
  id: reader.id('id'),
  title: reader.getText('title'),
  version: reader.wholeNumber('version', 0, 999_999_999) ?? reader.refuse('version', 'must not be empty'),
  licence: reader.getText('licence'),
  state: reader.getOneOf('state', PACK_STATES),
  replaces: reader.wholeNumber('replaces', 0, 999_999_999),
  changedAt: reader.getInstant('changedAt'),
});

const readNames = (reader: FieldReader): readonly Name[] => {
  const names = reader.list('names', (inner) => whole(readName(inner)));
  if (names.length === 0) reader.refuse('names', 'must not be empty');
  refuseTwice(reader, 'names', names.map(nameIdentity));
  return names;
};

const refuseTwice = (reader: FieldReader, field: string, identities: readonly string[]): void => {
  const twice = identities.find((identity, index) => identities.indexOf(identity) < index);
  if (twice !== undefined) reader.refuse(field, 'the same is given twice', null, twice);
};
