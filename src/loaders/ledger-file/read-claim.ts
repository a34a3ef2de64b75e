import { claimId, evidenceId } from '../../domain/claims/claim-id.ts';
import { claimProblems } from '../../domain/claims/claim-rules.ts';
import { NO_EVIDENCE } from '../../domain/claims/evidence-rules.ts';
import type { LedgerClaim, LedgerEvidence } from '../../domain/claims/ledger.ts';
import { distinct, distinctBy } from '../../domain/group.ts';
import { CLAIM_ID, type ClaimId } from '../../domain/ids.ts';
import { readClaimContent } from '../../domain/reading/read-claim.ts';
import { readEvidence } from '../../domain/reading/read-evidence.ts';
import type { LedgerTimes } from '../../domain/records.ts';
import type { PartialDate } from '../../domain/time/partial-date.ts';
import { type FieldReader, whole } from './field-reader.ts';

/** A claim whose id is that of its content; whether what it refers to exists is checked later. */
export function readClaim(reader: FieldReader): LedgerClaim {
  const content = whole(readClaimContent(reader));
  const id = reader.getText('id');
  if (!CLAIM_ID.test(id) || claimId(content) !== id)
    reader.refuse('id', "not the id of this claim: a claim's id is the hash of what it says");
  const broughtBy = reader.texts('broughtBy');
  if (distinct(broughtBy).length < broughtBy.length) reader.refuse('broughtBy', 'the same is given twice');
  return { ...content, id: id as ClaimId, evidence: readAllEvidence(reader), ...readTimes(reader), broughtBy };
}

/**
 * Refuses a claim that breaks a rule of the model. The date of its document may have become known after it was recorded, so it
 * is valid when it keeps the rules with the date or without.
 */
export const checkClaim = (reader: FieldReader, claim: LedgerClaim, publishedOn: PartialDate | null): void => {
  const [first] = claimProblems(claim, publishedOn);
  if (first && claimProblems(claim, null).length > 0)
    reader.refuse(first.field, first.problem, null, first.value ?? undefined);
};

const readAllEvidence = (reader: FieldReader): readonly LedgerEvidence[] => {
  const evidence = reader.list('evidence', (piece): LedgerEvidence => ({
    ...whole(readEvidence(piece)),
    recordedAt: piece.instant('recordedAt'),
  }));
  if (evidence.length === 0) reader.refuse('evidence', NO_EVIDENCE);
  if (distinctBy(evidence, evidenceId).length < evidence.length)
    reader.refuse('evidence', 'the same evidence is given twice');
  return evidence;
};

const readTimes = (reader: FieldReader): LedgerTimes => {
  const recordedAt = reader.getInstant('recordedAt');
  const retiredAt = reader.instant('retiredAt');
  const retiredBecause = reader.text('retiredBecause');
  if ((retiredAt === null) !== (retiredBecause === null))
    reader.refuse('retiredBecause', 'a claim that is retired says when and why; another says neither');
  if (retiredAt !== null && retiredAt < recordedAt) reader.refuse('retiredAt', 'retired before it was recorded');
  return { recordedAt, retiredAt, retiredBecause };
};
