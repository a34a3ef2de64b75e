import { claimId } from '../../domain/claims/claim-id.ts';
import { problemsInWorld } from '../../domain/claims/claims-in-world.ts';
import { mergeEvidence, NO_EVIDENCE } from '../../domain/claims/evidence-rules.ts';
import type { ClaimId } from '../../domain/ids.ts';
import { readClaimContent } from '../../domain/reading/read-claim.ts';
import { readEvidence } from '../../domain/reading/read-evidence.ts';
import type { Claim } from '../../domain/records.ts';
import type { ClaimInput } from './claim-input.ts';
import { InputFields, type InputIssue } from './input-fields.ts';
import type { ClaimWords } from './claim-words.ts';

const MOST_EVIDENCE = 100;

/** What a call says: its claims, each once with the evidence of all that are the same; or all that is wrong with them. */
export function checkClaims(
  inputs: readonly ClaimInput[],
  words: ClaimWords,
): {
  readonly claims: readonly Claim[];
  /** Where in the input each claim first stands, from 0. */
  readonly indexes: ReadonlyMap<ClaimId, number>;
  readonly issues: readonly InputIssue[];
} {
  const claims = new Map<ClaimId, Claim>();
  const indexes = new Map<ClaimId, number>();
  const issues: InputIssue[] = [];
  for (const [index, input] of inputs.entries()) {
    const claim = readClaim(input, words, (issue) => issues.push({ index, ...issue }));
    if (claim === null) continue;
    const evidence = mergeEvidence([...(claims.get(claim.id)?.evidence ?? []), ...claim.evidence]);
    claims.set(claim.id, { ...claim, evidence });
    if (!indexes.has(claim.id)) indexes.set(claim.id, index);
  }
  return { claims: [...claims.values()], indexes, issues };
}

/** @returns null when something was reported */
const readClaim = (
  input: ClaimInput,
  words: ClaimWords,
  report: (issue: Omit<InputIssue, 'index'>) => void,
): Claim | null => {
  const fields = new InputFields({ ...input, stance: input.stance ?? 'ASSERTED' }, words, report);
  const content = readClaimContent(fields);
  const given = fields.list('evidence', MOST_EVIDENCE) as ClaimInput['evidence'];
  if (given.length === 0) fields.refuse('evidence', NO_EVIDENCE);
  const evidence = given.flatMap((piece) => readEvidence(new InputFields(piece, words, report, 'evidence.')) ?? []);
  // A field that could not be read means nothing yet for the claim as a whole.
  if (fields.failed || content === null || evidence.length < given.length) return null;
  for (const { field, value, problem } of problemsInWorld(content, words.world))
    fields.refuse(field, problem, null, value);
  return fields.failed ? null : { ...content, id: claimId(content), evidence };
};
