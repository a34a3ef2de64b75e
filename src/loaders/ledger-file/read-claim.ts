import { claimId, evidenceId } from '../../domain/claims/claim-id.ts';
import { claimProblems } from '../../domain/claims/claim-rules.ts';
import { type ActorId, CLAIM_ID, type ClaimId, type EventId, type PlaceId, type SourceId } from '../../domain/ids.ts';
import type { LedgerClaim, LedgerEvidence } from '../../domain/claims/ledger.ts';
import type { PartialDate } from '../../domain/time/partial-date.ts';
import { qualifierKeyProblem, sortQualifiers } from '../../domain/claims/qualifiers.ts';
import type { ClaimContent, LedgerTimes, Qualifier } from '../../domain/records.ts';
import { CLAIM_TYPES, type Credibility, STANCES, SUPPORT_FORMS } from '../../domain/ties/types.ts';
import type { FieldReader } from './field-reader.ts';

const SHA256 = /^[0-9a-f]{64}$/;

/** Those of claims.csv, and the side of a participant. */
const isKey = (key: string): boolean => key === 'side' || qualifierKeyProblem(key) === null;

const readQualifier = (reader: FieldReader): Qualifier => {
  const key = reader.getText('key');
  return { key: isKey(key) ? key : reader.refuse('key', 'no such qualifier'), value: reader.getText('value') };
};

const readQualifiers = (reader: FieldReader): readonly Qualifier[] => {
  const qualifiers = reader.list('qualifiers', readQualifier);
  return JSON.stringify(sortQualifiers(qualifiers)) === JSON.stringify(qualifiers)
    ? qualifiers
    : reader.refuse('qualifiers', 'not in order of key and value, or the same twice');
};

const readEvidence = (reader: FieldReader): LedgerEvidence => {
  const hash = reader.findText('hash');
  if (hash !== null && !SHA256.test(hash)) reader.refuse('hash', 'not a SHA-256 of 64 lower-case hexadecimal digits');
  return {
    document: reader.getText('document') as SourceId,
    locator: reader.getText('locator'),
    hash,
    gloss: reader.within('gloss', (own) => ({ en: own.findText('en'), ar: own.findText('ar') })),
    recordedAt: reader.findInstant('recordedAt'),
  };
};

const readAllEvidence = (reader: FieldReader): readonly LedgerEvidence[] => {
  const evidence = reader.list('evidence', readEvidence);
  if (evidence.length === 0) reader.refuse('evidence', 'a claim needs at least one piece of evidence');
  if (new Set(evidence.map(evidenceId)).size < evidence.length)
    reader.refuse('evidence', 'the same evidence stands twice');
  return evidence;
};

const readTimes = (reader: FieldReader): LedgerTimes => {
  const recordedAt = reader.getInstant('recordedAt');
  const retiredAt = reader.findInstant('retiredAt');
  const retiredBecause = reader.findText('retiredBecause');
  if ((retiredAt === null) !== (retiredBecause === null))
    reader.refuse('retiredBecause', 'a claim that is retired says when and why; another says neither');
  if (retiredAt !== null && retiredAt < recordedAt) reader.refuse('retiredAt', 'retired before it was recorded');
  return { recordedAt, retiredAt, retiredBecause };
};

const readContent = (reader: FieldReader): ClaimContent => ({
  stance: reader.getOneOf('stance', STANCES),
  subject: reader.getText('subject') as ActorId,
  subjectAsStated: reader.findText('subjectAsStated'),
  type: reader.getOneOf('type', CLAIM_TYPES),
  object: reader.findText('object') as ActorId | null,
  objectAsStated: reader.findText('objectAsStated'),
  place: reader.findText('place') as PlaceId | null,
  event: reader.findText('event') as EventId | null,
  against: reader.findText('against') as ActorId | null,
  form: reader.findOneOf('form', SUPPORT_FORMS),
  about: reader.findText('about'),
  qualifiers: readQualifiers(reader),
  validFrom: reader.findDate('validFrom'),
  validTo: reader.findDate('validTo'),
  ongoing: reader.getFlag('ongoing'),
  attestedOn: reader.findDate('attestedOn'),
  assertedBy: reader.findText('assertedBy') as ActorId | null,
  via: reader.texts('via') as readonly SourceId[],
  source: reader.getText('source') as SourceId,
  credibility: reader.findWholeNumber('credibility', 1, 6) as Credibility | null,
  note: reader.findText('note'),
});

/** A claim whose id is that of its content; what it refers to is still to be looked for. */
export const readClaim = (reader: FieldReader): LedgerClaim => {
  const content = readContent(reader);
  const id = reader.getText('id');
  if (!CLAIM_ID.test(id) || claimId(content) !== id)
    reader.refuse('id', "not the id of this claim: a claim's id is the hash of what it says");
  const broughtBy = reader.texts('broughtBy');
  if (new Set(broughtBy).size < broughtBy.length) reader.refuse('broughtBy', 'the same stands twice');
  return { ...content, id: id as ClaimId, evidence: readAllEvidence(reader), ...readTimes(reader), broughtBy };
};

/**
 * Refuses a claim that breaks a rule of the model. The date of its document may have become known after it was recorded, so it
 * stands when it keeps the rules with the date or without.
 */
export const checkClaim = (reader: FieldReader, claim: LedgerClaim, publishedOn: PartialDate | null): void => {
  const [first] = claimProblems(claim, publishedOn);
  if (first && claimProblems(claim, null).length > 0)
    reader.refuse(first.field, first.problem, first.value ?? undefined);
};
