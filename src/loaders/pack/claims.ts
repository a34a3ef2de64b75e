import { claimId } from '../../domain/claims/claim-id.ts';
import { mergeEvidence } from '../../domain/claims/evidence-rules.ts';
import type { ClaimId } from '../../domain/ids.ts';
import type { Issue } from '../../domain/issue.ts';
import { sortQualifiers } from '../../domain/claims/qualifiers.ts';
import type { Claim } from '../../domain/records.ts';
import type { ClaimDraft } from './claim-rows.ts';
import type { EvidenceOfClaims } from './evidence.ts';
import type { Participation } from './participants.ts';
import { RowReader } from '../text/row-reader.ts';

/**
 * Drafts with their participants and evidence, as claims in order of rows. Rows that say the same have one id and make one
 * claim with the evidence of all. A claim whose only evidence, or whose participant, was refused is left out: it already has an issue.
 */
export function assembleClaims(
  drafts: ReadonlyMap<string, ClaimDraft>,
  participation: Participation,
  evidence: EvidenceOfClaims,
  issues: Issue[],
): readonly Claim[] {
  const claims = new Map<ClaimId, Claim>();
  for (const [key, { row, content }] of drafts) {
    const reader = new RowReader(row, issues);
    const roleAndSide = participation.qualifiers.get(key) ?? [];
    const pieces = evidence.byKey.get(key) ?? [];
    if (content.type === 'TOOK_PART' && !participation.qualifiers.has(key) && !participation.refused.has(key))
      reader.refuse('key', 'a TOOK_PART claim needs a row in participants.csv');
    if (pieces.length === 0 && !evidence.refused.has(key))
      reader.refuse('key', 'a claim needs at least one row in evidence.csv');
    if (reader.failed || participation.refused.has(key) || pieces.length === 0) continue;
    const whole = { ...content, qualifiers: sortQualifiers([...content.qualifiers, ...roleAndSide]) };
    const id = claimId(whole);
    claims.set(id, { ...whole, id, evidence: mergeEvidence([...(claims.get(id)?.evidence ?? []), ...pieces]) });
  }
  return [...claims.values()];
}
