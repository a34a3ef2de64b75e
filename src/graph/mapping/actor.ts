import { distinctBy } from '../../domain/group.ts';
import { compareText } from '../../domain/order.ts';
import { OPEN_FUTURE } from '../../domain/time/day.ts';
import { hashOf } from '../../domain/claims/claim-id.ts';
import { foldName } from '../../domain/names/fold-name.ts';
import type { ActorId, PlaceId } from '../../domain/ids.ts';
import type { Actor, ExternalId, Name, Place } from '../../domain/records.ts';
import { type ActorKind, NAME_KINDS, type NameKind } from '../../domain/ties/types.ts';
import type { Properties } from '../statements/rows.ts';
import { findDate, findNumber, findText, getText, listMaps, withoutNulls } from './properties.ts';

export const toName = (properties: Properties): Name => ({
  text: getText(properties, 'text'),
  language: findText(properties, 'language'),
  script: findText(properties, 'script'),
  kind: getText(properties, 'kind') as NameKind,
  validFrom: findDate(properties, 'validFrom'),
  validTo: findDate(properties, 'validTo'),
});

/** By kind, then language (null last), then text: the same whatever pack brought which name. */
const compareNames = (a: Name, b: Name): number =>
  NAME_KINDS.indexOf(a.kind) - NAME_KINDS.indexOf(b.kind) ||
  Number(a.language === null) - Number(b.language === null) ||
  compareText(a.language ?? '', b.language ?? '') ||
  compareText(a.text, b.text);

const toNames = (properties: Properties): readonly Name[] =>
  listMaps(properties, 'names').map(toName).sort(compareNames);

const toExternalId = (properties: Properties): ExternalId => ({
  scheme: getText(properties, 'scheme'),
  id: getText(properties, 'value'),
});

const toExternalIds = (properties: Properties): readonly ExternalId[] =>
  listMaps(properties, 'externalIds').map(toExternalId);

export const toActor = (properties: Properties): Actor => ({
  id: getText(properties, 'id') as ActorId,
  kind: getText(properties, 'kind') as ActorKind,
  label: { en: getText(properties, 'name'), ar: findText(properties, 'nameAr') },
  names: toNames(properties),
  externalIds: toExternalIds(properties),
  description: { en: findText(properties, 'descriptionEn'), ar: findText(properties, 'descriptionAr') },
  existsFrom: findDate(properties, 'existsFrom'),
  existsTo: findDate(properties, 'existsTo'),
});

/** An actor as it is stored, and the others that judgements say it is. */
export interface StoredActor extends Actor {
  /** The actor that it is merged into; null: none. */
  readonly canonicalId: ActorId | null;
  /** The others that are merged into it, in order of id; their names and external ids are among its names and ids. */
  readonly mergedIds: readonly ActorId[];
}

export const toStoredActor = (properties: Properties): StoredActor => {
  const actor = toActor(properties);
  const merged = listMaps(properties, 'merged');
  const canonicalId = findText(properties, 'canonicalId') as ActorId | null;
  const arabic = merged.flatMap(toNames).find(({ kind, language }) => kind === 'OFFICIAL' && language === 'ar');
  return {
    ...actor,
    label: { en: actor.label.en, ar: actor.label.ar ?? arabic?.text ?? null },
    ...(merged.length === 0
      ? {}
      : {
          names: distinctBy([...actor.names, ...merged.flatMap(toNames)], (name) => JSON.stringify(name)).toSorted(
            compareNames,
          ),
          externalIds: distinctBy([...actor.externalIds, ...merged.flatMap(toExternalIds)], (id) =>
            JSON.stringify(id),
          ).toSorted((a, b) => compareText(a.scheme, b.scheme) || compareText(a.id, b.id)),
        }),
    canonicalId: canonicalId === actor.id ? null : canonicalId,
    mergedIds: merged.map((actor) => getText(actor, 'id') as ActorId),
  };
};

export const toPlace = (properties: Properties): Place => ({
  id: getText(properties, 'id') as PlaceId,
  label: { en: getText(properties, 'name'), ar: findText(properties, 'nameAr') },
  names: toNames(properties),
  within: findText(properties, 'within') as PlaceId | null,
  latitude: findNumber(properties, 'latitude'),
  longitude: findNumber(properties, 'longitude'),
});

/** `ARMED_GROUP` → `ArmedGroup`: the label by which Neo4j Browser styles a node. */
export const kindLabel = (kind: ActorKind): string =>
  kind
    .split('_')
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join('');

export const actorProperties = (actor: Actor): Properties => {
  const { existsFrom, existsTo } = actor;
  return withoutNulls({
    kind: actor.kind,
    name: actor.label.en,
    nameAr: actor.label.ar,
    descriptionEn: actor.description.en,
    descriptionAr: actor.description.ar,
    existsFrom: existsFrom?.text,
    existsTo: existsTo?.text,
    existsFirst: existsFrom?.first,
    existsEnd: existsTo && (existsTo.isDay || existsTo.last === OPEN_FUTURE ? existsTo.last : existsTo.last + 1),
  });
};

export const placeProperties = (place: Place): Properties =>
  withoutNulls({
    name: place.label.en,
    nameAr: place.label.ar,
    within: place.within,
    latitude: place.latitude,
    longitude: place.longitude,
  });

/** A row for `write/put-names`. */
export interface NameRow extends Properties {
  readonly id: string;
  readonly properties: Properties;
}

export const nameRows = (label: 'Actor' | 'Place', owner: string, names: readonly Name[]): readonly NameRow[] =>
  names.map((name, position) => ({
    owner,
    label,
    id: hashOf([label, owner, name.text, name.language, name.kind], 32),
    position,
    properties: withoutNulls({
      text: name.text,
      folded: foldName(name.text),
      language: name.language,
      script: name.script,
      kind: name.kind,
      validFrom: name.validFrom?.text,
      validTo: name.validTo?.text,
    }),
  }));
