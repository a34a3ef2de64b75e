import { evidenceLink } from '../../domain/claims/evidence-link.ts';
import { certaintyOf, contestedAt, deniersAt } from '../../domain/ties/certainty.ts';
import type { Question } from '../../domain/time/bounds.ts';
import { isoDay } from '../../domain/time/day.ts';
import type { Actor, Place, Source } from '../../domain/records.ts';
import { type Derived, type Holding, type Tie, validFromText, validToText } from '../../domain/ties/tie.ts';
import { TIE_TYPES } from '../../domain/ties/types.ts';
import { plainNames } from './columns.ts';
import type { AttendedEvent } from '../questions/whole-events.ts';
import type { SourcedClaim } from '../questions/whole-claims.ts';

/**
 * Records as JSON has them: the names of the GraphQL contract, actors and places by id, dates as text. Every record of a
 * kind has every key, null where nothing is known.
 */
export type Plain = Readonly<Record<string, unknown>>;

export const plainActor = (actor: Actor): Plain => ({
  id: actor.id,
  kind: actor.kind,
  nameEn: actor.label.en,
  nameAr: actor.label.ar,
  names: plainNames(actor.names),
  externalIds: actor.externalIds.map(({ scheme, id }) => ({ scheme, id })),
  descriptionEn: actor.description.en,
  descriptionAr: actor.description.ar,
  existsFrom: actor.existsFrom?.text ?? null,
  existsTo: actor.existsTo?.text ?? null,
});

export const plainTie =
  (question: Question) =>
  (tie: Tie): Plain => ({
    id: tie.id,
    type: tie.type,
    sign: tie.sign,
    symmetric: TIE_TYPES[tie.type].symmetric,
    subject: tie.subject,
    object: tie.object,
    against: tie.against,
    form: tie.form,
    about: tie.about,
    qualifiers: tie.qualifiers.map(({ key, value }) => ({ key, value })),
    ...plainDerived(question, tie),
  });

export const plainHolding =
  (question: Question) =>
  (holding: Holding): Plain => ({
    id: holding.id,
    actor: holding.actor,
    place: holding.place,
    ...plainDerived(question, holding),
  });

const plainDerived = (question: Question, tie: Derived): Plain => ({
  validFrom: validFromText(tie.bounds),
  validTo: validToText(tie.bounds),
  bounds: {
    startEarliest: isoDay(tie.bounds.startEarliest),
    startLatest: isoDay(tie.bounds.startLatest),
    endEarliest: isoDay(tie.bounds.endEarliest),
    endLatest: isoDay(tie.bounds.endLatest),
  },
  ongoing: tie.ongoing,
  certainty: certaintyOf(tie, question),
  likely: tie.likely && { from: isoDay(tie.likely.from), to: isoDay(tie.likely.to) },
  attested: tie.attested.map(({ from, to, throughout }) => ({ from: isoDay(from), to: isoDay(to), throughout })),
  neverCertain: tie.neverCertain,
  contested: contestedAt(tie, question),
  contestedInTime: tie.contestedInTime,
  deniers: deniersAt(tie, question),
  confidence: tie.confidence,
  origins: tie.origins,
  claimIds: tie.claimIds,
  denialIds: tie.denials.map(({ claimId }) => claimId),
});

export const plainSource = (source: Source): Plain => ({
  ...source,
  titleAr: source.titleAr ?? null,
  dataset: source.dataset ?? null,
  version: source.version ?? null,
  publishedOn: source.publishedOn?.text ?? null,
});

export const plainPlace = (place: Place): Plain => ({
  id: place.id,
  nameEn: place.label.en,
  nameAr: place.label.ar,
  names: plainNames(place.names),
  within: place.within,
  latitude: place.latitude,
  longitude: place.longitude,
});

/** With its evidence, and its documents whole. */
export const plainClaim = ({ claim, documents }: SourcedClaim): Plain => {
  const document = (id: string): Plain => {
    const source = documents.get(id);
    return source ? plainSource(source) : { id };
  };
  return {
    id: claim.id,
    stance: claim.stance,
    subject: claim.subject,
    subjectAsStated: claim.subjectAsStated,
    type: claim.type,
    object: claim.object,
    objectAsStated: claim.objectAsStated,
    place: claim.place,
    event: claim.event,
    against: claim.against,
    form: claim.form,
    about: claim.about,
    qualifiers: claim.qualifiers.map(({ key, value }) => ({ key, value })),
    validFrom: claim.validFrom?.text ?? null,
    validTo: claim.validTo?.text ?? null,
    ongoing: claim.ongoing,
    attestedOn: claim.attestedOn?.text ?? null,
    assertedBy: claim.assertedBy,
    via: claim.via.map(document),
    source: document(claim.source),
    evidence: claim.evidence.map((evidence) => ({
      document: document(evidence.document),
      locator: evidence.locator,
      url: evidenceLink(documents.get(evidence.document)?.url ?? null, evidence),
      hash: evidence.hash,
      glossEn: evidence.gloss.en,
      glossAr: evidence.gloss.ar,
    })),
    credibility: claim.credibility,
    note: claim.note,
    recordedAt: claim.recordedAt,
    retiredAt: claim.retiredAt,
    retiredBecause: claim.retiredBecause,
  };
};

export const plainEvent = ({ event, participants }: AttendedEvent): Plain => ({
  id: event.id,
  kind: event.kind,
  nameEn: event.label.en,
  nameAr: event.label.ar,
  date: event.date?.text ?? null,
  place: event.place,
  participants: participants.map(({ actor, role, side, claimIds }) => ({ actor, role, side, claimIds })),
});
