import { claimId } from '../../domain/claims/claim-id.ts';
import { problemsInWorld } from '../../domain/claims/claims-in-world.ts';
import { hashProblem, mergeEvidence } from '../../domain/claims/evidence-rules.ts';
import type { ClaimId } from '../../domain/ids.ts';
import { findNearest } from '../../domain/nearest.ts';
import { findPartialDate } from '../../domain/time/partial-date.ts';
import { isSide, qualifierKeyProblem, sortQualifiers } from '../../domain/claims/qualifiers.ts';
import type { Claim, ClaimContent, Evidence, Qualifier } from '../../domain/records.ts';
import { CLAIM_TYPES, type ClaimType, type Credibility } from '../../domain/ties/types.ts';
import type { ClaimInput } from '../graphql/generated.ts';
import type { ClaimWords } from './claim-words.ts';
import { type InputIssue, InputReader } from './input-reader.ts';

const LONGEST_NAME = 500;
const LONGEST_TEXT = 2_000;
const MOST_EVIDENCE = 100;
const MOST_QUALIFIERS = 20;
const MOST_VIA = 20;

const readType = (reader: InputReader, given: string): ClaimType | null => {
  const text = given.trim();
  const type = CLAIM_TYPES.find((own) => own === text);
  return (
    type ?? reader.refuse('type', text, `not one of ${CLAIM_TYPES.join(', ')}`, findNearest(text, CLAIM_TYPES) ?? null)
  );
};

const readQualifiers = (reader: InputReader, input: ClaimInput): readonly Qualifier[] => {
  const given = reader.upTo('qualifiers', input.qualifiers ?? [], MOST_QUALIFIERS);
  const read = given.flatMap(({ key: givenKey, value: givenValue }): Qualifier[] => {
    const key = givenKey.trim();
    const value = reader.mustText('qualifiers', givenValue, LONGEST_NAME);
    if (key === 'side' && input.type.trim() === 'TOOK_PART') {
      if (value !== null && !isSide(value))
        reader.refuse('qualifiers', `side=${value}`, 'a side is a number, 0 to 9999');
    } else {
      const wrong = qualifierKeyProblem(key);
      if (wrong) reader.refuse('qualifiers', key, wrong.problem, wrong.suggestion);
    }
    return value === null ? [] : [{ key, value }];
  });
  const sorted = sortQualifiers(read);
  if (sorted.length < read.length) reader.refuse('qualifiers', null, 'the same qualifier stands twice');
  return sorted;
};

const readVia = (reader: InputReader, input: ClaimInput, words: ClaimWords): ClaimContent['via'] => {
  const ids = reader
    .upTo('via', input.via ?? [], MOST_VIA)
    .flatMap((text) => reader.mustWord('via', text, words.source) ?? []);
  const twice = ids.find((id, index) => ids.indexOf(id) < index);
  if (twice !== undefined) reader.refuse('via', twice, 'the same id stands twice');
  return ids;
};

const readEvidence = (reader: InputReader, input: ClaimInput, words: ClaimWords): readonly Evidence[] => {
  if (input.evidence.length === 0) reader.refuse('evidence', null, 'a claim needs at least one piece of evidence');
  return reader.upTo('evidence', input.evidence, MOST_EVIDENCE).flatMap((given): Evidence[] => {
    const document = reader.mustWord('evidence.document', given.document, words.source);
    const locator = reader.mustText('evidence.locator', given.locator, LONGEST_NAME);
    const hash = reader.text('evidence.hash', given.hash, LONGEST_NAME);
    const wrong = hash === null ? null : hashProblem(hash);
    if (wrong) reader.refuse('evidence.hash', hash, wrong.problem, wrong.suggestion);
    const en = reader.text('evidence.glossEn', given.glossEn, LONGEST_TEXT);
    const ar = reader.text('evidence.glossAr', given.glossAr, LONGEST_TEXT);
    return document === null || locator === null ? [] : [{ document, locator, hash, gloss: { en, ar } }];
  });
};

const readContent = (reader: InputReader, input: ClaimInput, words: ClaimWords): ClaimContent | null => {
  const subject = reader.mustWord('subject', input.subject, words.actor);
  const type = readType(reader, input.type);
  const source = reader.mustWord('source', input.source, words.source);
  const rest = {
    stance: input.stance ?? 'ASSERTED',
    subjectAsStated: reader.text('subjectAsStated', input.subjectAsStated, LONGEST_NAME),
    object: reader.word('object', input.object, words.actor),
    objectAsStated: reader.text('objectAsStated', input.objectAsStated, LONGEST_NAME),
    place: reader.word('place', input.place, words.place),
    event: reader.word('event', input.event, words.event),
    against: reader.word('against', input.against, words.actor),
    form: input.form ?? null,
    about: reader.text('about', input.about, LONGEST_NAME),
    qualifiers: readQualifiers(reader, input),
    validFrom: findPartialDate(input.validFrom ?? null),
    validTo: findPartialDate(input.validTo ?? null),
    ongoing: input.ongoing ?? false,
    attestedOn: findPartialDate(input.attestedOn ?? null),
    assertedBy: reader.word('assertedBy', input.assertedBy, words.actor),
    via: readVia(reader, input, words),
    // A number out of range is the domain's to refuse.
    credibility: (input.credibility ?? null) as Credibility | null,
    note: reader.text('note', input.note, LONGEST_TEXT),
  };
  return subject === null || type === null || source === null ? null : { ...rest, subject, type, source };
};

const readClaim = (index: number, input: ClaimInput, words: ClaimWords): Claim | readonly InputIssue[] => {
  const reader = new InputReader(index);
  const content = readContent(reader, input, words);
  const evidence = readEvidence(reader, input, words);
  // What could not be read says nothing yet of the claim as a whole.
  if (reader.issues.length > 0 || content === null) return reader.issues;
  for (const { field, value, problem } of problemsInWorld(content, words.world)) reader.refuse(field, value, problem);
  return reader.issues.length > 0 ? reader.issues : { ...content, id: claimId(content), evidence };
};

/** What a call says: its claims, each once with the evidence of all that are the same; or all that is wrong with them. */
export const checkClaims = (
  input: readonly ClaimInput[],
  words: ClaimWords,
): { readonly claims: readonly Claim[]; readonly issues: readonly InputIssue[] } => {
  const claims = new Map<ClaimId, Claim>();
  const issues: InputIssue[] = [];
  for (const [index, given] of input.entries()) {
    const read = readClaim(index, given, words);
    if (!('id' in read)) issues.push(...read);
    else
      claims.set(read.id, {
        ...read,
        evidence: mergeEvidence([...(claims.get(read.id)?.evidence ?? []), ...read.evidence]),
      });
  }
  return { claims: [...claims.values()], issues };
};
