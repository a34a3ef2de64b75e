import { qualifierProblem, sortQualifiers } from '../claims/qualifiers.ts';
import type { ClaimContent, Qualifier } from '../records.ts';
import { CLAIM_TYPES, type Credibility, STANCES, SUPPORT_FORMS } from '../ties/types.ts';
import type { Fields } from './fields.ts';

export type ClaimField = keyof ClaimContent;

/** The fields of a claim. */
export interface ClaimFields extends Fields<ClaimField> {
  /** Whether the side of a participant is among the qualifiers; in a pack it is a column of participants.csv. */
  readonly sideIsQualifier: boolean;
}

/**
 * What a claim says: every field but its id, its evidence and its ledger times. The rules that need more than one field are
 * those of `claims/claim-rules.ts`.
 */
export function readClaimContent(fields: ClaimFields): ClaimContent | null {
  fields.mustFill('stance', 'subject', 'type', 'source');
  const stance = fields.oneOf('stance', STANCES);
  const subject = fields.reference('subject', 'actor');
  const subjectAsStated = fields.text('subjectAsStated');
  const type = fields.oneOf('type', CLAIM_TYPES);
  const object = fields.reference('object', 'actor');
  const objectAsStated = fields.text('objectAsStated');
  const place = fields.reference('place', 'place');
  const event = fields.reference('event', 'event');
  const against = fields.reference('against', 'actor');
  const form = fields.oneOf('form', SUPPORT_FORMS);
  const about = fields.text('about');
  const qualifiers = readQualifiers(fields, type === 'TOOK_PART');
  const validFrom = fields.date('validFrom');
  const validTo = fields.date('validTo');
  const ongoing = fields.flag('ongoing');
  const attestedOn = fields.date('attestedOn');
  const assertedBy = fields.reference('assertedBy', 'actor');
  const via = readVia(fields);
  const source = fields.reference('source', 'source');
  const credibility = fields.wholeNumber('credibility', 1, 6) as Credibility | null;
  const note = fields.text('note');
  if (fields.failed || stance === null || subject === null || type === null || source === null) return null;
  return {
    stance,
    subject,
    subjectAsStated,
    type,
    object,
    objectAsStated,
    place,
    event,
    against,
    form,
    about,
    qualifiers,
    validFrom,
    validTo,
    ongoing,
    attestedOn,
    assertedBy,
    via,
    source,
    credibility,
    note,
  };
}

const readQualifiers = (fields: ClaimFields, takesPart: boolean): readonly Qualifier[] => {
  const sideAllowed = fields.sideIsQualifier && takesPart;
  const read = fields.pairs('qualifiers', (pair) => qualifierProblem(pair, sideAllowed));
  const sorted = sortQualifiers(read);
  if (sorted.length < read.length) fields.refuse('qualifiers', 'the same qualifier is given twice');
  return sorted;
};

const readVia = (fields: ClaimFields): ClaimContent['via'] => {
  const ids = fields.references('via', 'source');
  const twice = ids.find((id, index) => ids.indexOf(id) < index);
  if (twice !== undefined) fields.refuse('via', 'the same id is given twice', null, twice);
  return ids;
};
