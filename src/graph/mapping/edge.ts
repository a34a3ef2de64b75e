import type { Bounds } from '../../domain/time/bounds.ts';
import type { Interval } from '../../domain/time/interval.ts';
import type { Stretch } from '../../domain/ties/attested.ts';
import type { Denial } from '../../domain/ties/denial.ts';
import { distinct } from '../../domain/group.ts';
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
  listNumbers,
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
  possibleFrom: derived.possible.from,
  possibleTo: derived.possible.to,
  likelyFrom: derived.likely?.from ?? null,
  likelyTo: derived.likely?.to ?? null,
  neverCertain: derived.neverCertain,
  certainFrom: derived.certain.map(({ from }) => from),
  certainTo: derived.certain.map(({ to }) => to),
  attestedFrom: derived.attested.map(({ from }) => from),
  attestedTo: derived.attested.map(({ to }) => to),
  attestedThroughout: derived.attested.map(({ throughout }) => throughout),
  ongoing: derived.ongoing,
  contested: derived.contestedInTime || derived.denials.length > 0,
  contestedInTime: derived.contestedInTime,
  deniers: distinct(derived.denials.map(({ denier }) => denier)),
  confidence: derived.confidence,
  origins: derived.origins,
  claimIds: derived.claimIds,
  denialIds: derived.denials.map(({ claimId }) => claimId),
  denialBy: derived.denials.map(({ denier }) => denier ?? NOBODY),
  denialFrom: derived.denials.map(({ days }) => days.from),
  denialTo: derived.denials.map(({ days }) => days.to),
});

/** In a list, which holds no null: a document that speaks for itself. */
const NOBODY = '';

/** Text that orders ties as lists have them: most independent origins first, then by id. */
export const rankOf = ({ origins, id }: { readonly origins: number; readonly id: string }): string =>
  `${String(MOST_ORIGINS - origins).padStart(7, '0')} ${id}`;

const MOST_ORIGINS = 9_999_999;

export const tieEdge = (tie: Tie): Edge => ({
  id: tie.id,
  type: tie.type,
  subject: tie.subject,
  object: tie.object,
  to: 'Actor',
  properties: withoutNulls({
    ...derivedProperties(tie),
    subjectId: tie.subject,
    objectId: tie.object,
    rank: rankOf(tie),
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
  ...heldDays(properties),
  neverCertain: getFlag(properties, 'neverCertain'),
  attested: stretchesOf(properties),
  contestedInTime: getFlag(properties, 'contestedInTime'),
  denials: denialsOf(properties),
  ongoing: getFlag(properties, 'ongoing'),
  confidence: findNumber(properties, 'confidence'),
  origins: getNumber(properties, 'origins'),
  claimIds: listTexts(properties, 'claimIds') as readonly ClaimId[],
});

/** The days of a stored relationship alone. */
export const heldDays = (properties: Properties): Pick<Derived, 'possible' | 'likely' | 'certain'> => ({
  possible: { from: getNumber(properties, 'possibleFrom'), to: getNumber(properties, 'possibleTo') },
  likely: likelyDays(properties),
  certain: runsOf(properties, 'certain'),
});

const likelyDays = (properties: Properties): Interval | null => {
  const from = findNumber(properties, 'likelyFrom');
  return from === null ? null : { from, to: getNumber(properties, 'likelyTo') };
};

/** Two lists of the same length as runs of days. */
const runsOf = (properties: Properties, name: 'certain' | 'attested' | 'denial'): readonly Interval[] => {
  const ends = listNumbers(properties, `${name}To`);
  return listNumbers(properties, `${name}From`).map((from, index) => ({ from, to: ends[index] as number }));
};

const stretchesOf = (properties: Properties): readonly Stretch[] => {
  const throughout = properties['attestedThroughout'] as readonly boolean[] | undefined;
  return runsOf(properties, 'attested').map((run, index) => ({ ...run, throughout: throughout?.[index] === true }));
};

const denialsOf = (properties: Properties): readonly Denial[] => {
  const days = runsOf(properties, 'denial');
  const by = listTexts(properties, 'denialBy');
  return listTexts(properties, 'denialIds').map((claimId, index) => ({
    claimId: claimId as ClaimId,
    denier: by[index] === NOBODY ? null : (by[index] as ActorId),
    days: days[index] as Interval,
  }));
};

export const toTie = (properties: Properties): Tie => {
  const type = getText(properties, 'type') as TieType;
  return {
    ...toDerived(properties),
    type,
    sign: TIE_TYPES[type].sign,
    subject: getText(properties, 'subjectId') as ActorId,
    object: getText(properties, 'objectId') as ActorId,
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
