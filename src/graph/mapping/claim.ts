import type { ActorId, ClaimId, EventId, PlaceId, SourceId } from '../../domain/ids.ts';
import { evidenceId } from '../../domain/claims/claim-id.ts';
import { asCanonical } from '../../domain/identity/identity.ts';
import type { Canonical } from '../../domain/identity/judgement.ts';
import type { Claim, Event, Evidence, LedgerTimes, Matter, Source } from '../../domain/records.ts';
import { tieKeyHash, topicOf } from '../../domain/ties/tie-key.ts';
import type { ClaimType, Credibility, EventKind, Reliability, Stance, SupportForm } from '../../domain/ties/types.ts';
import type { Properties } from '../statements/rows.ts';
import {
  findDate,
  findNumber,
  findText,
  getFlag,
  getText,
  listMaps,
  listTexts,
  qualifierTexts,
  toQualifiers,
  withoutNulls,
} from './properties.ts';

export interface StoredEvidence extends Evidence {
  /** When the ledger learned it, ISO 8601 in UTC; null: with its claim, in a store from before the time was kept. */
  readonly recordedAt: string | null;
}

export interface StoredClaim extends Claim, LedgerTimes {
  readonly evidence: readonly StoredEvidence[];
}

const toWords = (words: string | null): Pick<Evidence, 'words'> => (words === null ? {} : { words });

const toEvidence = (properties: Properties): StoredEvidence => ({
  document: getText(properties, 'document') as SourceId,
  locator: getText(properties, 'locator'),
  hash: findText(properties, 'hash'),
  gloss: { en: findText(properties, 'glossEn'), ar: findText(properties, 'glossAr') },
  ...toWords(findText(properties, 'words')),
  recordedAt: findText(properties, 'recordedAt'),
});

export const toClaim = (properties: Properties): StoredClaim => ({
  id: getText(properties, 'id') as ClaimId,
  stance: getText(properties, 'stance') as Stance,
  subject: getText(properties, 'subjectId') as ActorId,
  subjectAsStated: findText(properties, 'subjectAsStated'),
  type: getText(properties, 'type') as ClaimType,
  object: findText(properties, 'objectId') as ActorId | null,
  objectAsStated: findText(properties, 'objectAsStated'),
  place: findText(properties, 'placeId') as PlaceId | null,
  event: findText(properties, 'eventId') as EventId | null,
  against: findText(properties, 'againstId') as ActorId | null,
  form: findText(properties, 'form') as SupportForm | null,
  about: findText(properties, 'about'),
  qualifiers: toQualifiers(listTexts(properties, 'qualifiers')),
  validFrom: findDate(properties, 'validFrom'),
  validTo: findDate(properties, 'validTo'),
  ongoing: getFlag(properties, 'ongoing'),
  attestedOn: findDate(properties, 'attestedOn'),
  assertedBy: findText(properties, 'assertedById') as ActorId | null,
  via: listTexts(properties, 'viaIds') as readonly SourceId[],
  source: getText(properties, 'sourceId') as SourceId,
  credibility: findNumber(properties, 'credibility') as Credibility | null,
  note: findText(properties, 'note'),
  evidence: listMaps(properties, 'evidence').map(toEvidence),
  recordedAt: getText(properties, 'recordedAt'),
  retiredAt: findText(properties, 'retiredAt'),
  retiredBecause: findText(properties, 'retiredBecause'),
});

/**
 * What a claim bears on: the unit in which ties are derived. Parts taken in an event have topics as ties do.
 * @param claim with its canonical actors
 */
export const claimTopic = (claim: Claim): string =>
  topicOf(claim) ?? `${claim.subject}|${claim.type}|${claim.event ?? ''}`;

/** What follows from a claim's canonical actors; it is stored with the claim and changes with judgements. */
export const claimKeys = (
  claim: Claim,
  canonical: Canonical,
): { readonly topic: string; readonly tieKey: string | null } => {
  const answered = asCanonical(claim, canonical);
  return { topic: claimTopic(answered), tieKey: tieKeyHash(answered) };
};

export const claimProperties = (claim: Claim, recordedAt: string, canonical: Canonical): Properties =>
  withoutNulls({
    ...claimKeys(claim, canonical),
    stance: claim.stance,
    subjectId: claim.subject,
    subjectAsStated: claim.subjectAsStated,
    type: claim.type,
    objectId: claim.object,
    objectAsStated: claim.objectAsStated,
    placeId: claim.place,
    eventId: claim.event,
    againstId: claim.against,
    form: claim.form,
    about: claim.about,
    qualifiers: qualifierTexts(claim.qualifiers),
    validFrom: claim.validFrom?.text,
    validTo: claim.validTo?.text,
    ongoing: claim.ongoing,
    attestedOn: claim.attestedOn?.text,
    assertedById: claim.assertedBy,
    viaIds: claim.via,
    sourceId: claim.source,
    credibility: claim.credibility,
    note: claim.note,
    recordedAt,
  });

export const evidenceRows = (claim: Claim): readonly Properties[] =>
  claim.evidence.map((evidence) => ({
    claim: claim.id,
    document: evidence.document,
    id: evidenceId(evidence),
    properties: withoutNulls({
      locator: evidence.locator,
      hash: evidence.hash,
      glossEn: evidence.gloss.en,
      glossAr: evidence.gloss.ar,
      words: evidence.words,
    }),
  }));

/** What most sources leave out. */
const toOptional = (properties: Properties): Pick<Source, 'titleAr' | 'dataset' | 'version'> => {
  const [titleAr, dataset, version] = ['titleAr', 'dataset', 'version'].map((name) => findText(properties, name));
  return {
    ...(titleAr ? { titleAr } : {}),
    ...(dataset ? { dataset } : {}),
    ...(version ? { version } : {}),
  };
};

export const toSource = (properties: Properties): Source => ({
  id: getText(properties, 'id') as SourceId,
  title: getText(properties, 'title'),
  ...toOptional(properties),
  publisher: findText(properties, 'publisher'),
  publishedOn: findDate(properties, 'publishedOn'),
  language: findText(properties, 'language'),
  url: findText(properties, 'url'),
  reliability: findText(properties, 'reliability') as Reliability | null,
  licence: findText(properties, 'licence'),
  citation: findText(properties, 'citation'),
});

export const sourceProperties = (source: Source): Properties =>
  withoutNulls({
    ...source,
    id: null,
    publishedOn: source.publishedOn?.text,
    publishedLast: source.publishedOn?.last,
  });

export const toEvent = (properties: Properties): Event => ({
  id: getText(properties, 'id') as EventId,
  kind: getText(properties, 'kind') as EventKind,
  label: { en: findText(properties, 'name'), ar: findText(properties, 'nameAr') },
  date: findDate(properties, 'date'),
  place: findText(properties, 'placeId') as PlaceId | null,
});

export const eventProperties = (event: Event): Properties =>
  withoutNulls({
    kind: event.kind,
    name: event.label.en,
    nameAr: event.label.ar,
    date: event.date?.text,
    firstDay: event.date?.first,
    lastDay: event.date?.last,
    placeId: event.place,
  });

export const toMatter = (properties: Properties): Matter => ({
  id: getText(properties, 'id'),
  title: { en: findText(properties, 'title'), ar: findText(properties, 'titleAr') },
});

export const matterProperties = ({ title }: Matter): Properties => withoutNulls({ title: title.en, titleAr: title.ar });
