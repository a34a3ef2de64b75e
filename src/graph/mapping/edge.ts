import type { Bounds } from '../../domain/time/bounds.ts';
import { hashOf } from '../../domain/claims/claim-id.ts';
import type { ActorId, ClaimId, PlaceId, TieId } from '../../domain/ids.ts';
import type { ParticipantWithClaims } from '../../domain/claims/participant.ts';
import { type Derived, type Holding, type Tie, validFromText, validToText } from '../../domain/ties/tie.ts';
import { type SupportForm, TIE_TYPES, type TieType } from '../../domain/ties/types.ts';
import type { Properties } from '../statements/rows.ts';
import {
  findNumber,
  findText,
  getFlag,
  getNumber,
  getText,
  listTexts,
  qualifierTexts,
  toQualifiers,
  withoutNulls,
} from './properties.ts';

/** A derived relationship as stored: a tie, a holding or a part taken in an event. */
export interface Edge {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly object: string;
  readonly to: 'Actor' | 'Place' | 'Event';
  readonly properties: Properties;
}

const derivedProperties = (derived: Derived): Properties => ({
  id: derived.id,
  ...derived.bounds,
  validFrom: validFromText(derived.bounds),
  validTo: validToText(derived.bounds),
  possibleOnly: derived.possibleOnly,
  ongoing: derived.ongoing,
  contested: derived.contested,
  contestedInTime: derived.contestedInTime,
  deniers: derived.deniers,
  confidence: derived.confidence,
  origins: derived.origins,
  claimIds: derived.claimIds,
  denialIds: derived.denialIds,
});

export const tieEdge = (tie: Tie): Edge => ({
  id: tie.id,
  type: tie.type,
  subject: tie.subject,
  object: tie.object,
  to: 'Actor',
  properties: withoutNulls({
    ...derivedProperties(tie),
    sign: tie.sign,
    against: tie.against,
    form: tie.form,
    about: tie.about,
    qualifiers: qualifierTexts(tie.qualifiers),
  }),
});

export const holdingEdge = (holding: Holding): Edge => ({
  id: holding.id,
  type: 'HOLDS',
  subject: holding.actor,
  object: holding.place,
  to: 'Place',
  properties: withoutNulls(derivedProperties(holding)),
});

export const participantEdge = ({ event, actor, role, side, claimIds }: ParticipantWithClaims): Edge => {
  const id = hashOf([event, actor, role, side], 32);
  return {
    id,
    type: 'TOOK_PART',
    subject: actor,
    object: event,
    to: 'Event',
    properties: withoutNulls({ id, role, side, claimIds }),
  };
};

const toDerived = (properties: Properties): Derived => ({
  id: getText(properties, 'id') as TieId,
  bounds: {
    startEarliest: getNumber(properties, 'startEarliest'),
    startLatest: getNumber(properties, 'startLatest'),
    endEarliest: getNumber(properties, 'endEarliest'),
    endLatest: getNumber(properties, 'endLatest'),
  } satisfies Bounds,
  possibleOnly: getFlag(properties, 'possibleOnly'),
  ongoing: getFlag(properties, 'ongoing'),
  contested: getFlag(properties, 'contested'),
  contestedInTime: getFlag(properties, 'contestedInTime'),
  deniers: listTexts(properties, 'deniers') as readonly ActorId[],
  confidence: findNumber(properties, 'confidence'),
  origins: getNumber(properties, 'origins'),
  claimIds: listTexts(properties, 'claimIds') as readonly ClaimId[],
  denialIds: listTexts(properties, 'denialIds') as readonly ClaimId[],
});

export const toTie = (properties: Properties): Tie => {
  const type = getText(properties, 'type') as TieType;
  return {
    ...toDerived(properties),
    type,
    sign: TIE_TYPES[type].sign,
    subject: getText(properties, 'subject') as ActorId,
    object: getText(properties, 'object') as ActorId,
    against: findText(properties, 'against') as ActorId | null,
    form: findText(properties, 'form') as SupportForm | null,
    about: findText(properties, 'about'),
    qualifiers: toQualifiers(listTexts(properties, 'qualifiers')),
  };
};

export const toHolding = (properties: Properties): Holding => ({
  ...toDerived(properties),
  actor: getText(properties, 'actor') as ActorId,
  place: getText(properties, 'place') as PlaceId,
});

const TO: Readonly<Record<string, Edge['to']>> = { HOLDS: 'Place', TOOK_PART: 'Event' };

/** A stored relationship back as the edge it was written from. */
export const toEdge = (stored: Properties): Edge => {
  const { type, subject, object, ...properties } = stored;
  return {
    id: getText(stored, 'id'),
    type: String(type),
    subject: String(subject),
    object: String(object),
    to: TO[String(type)] ?? 'Actor',
    properties: withoutNulls(properties),
  };
};
