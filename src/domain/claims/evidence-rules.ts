import { distinctBy } from '../group.ts';
import { evidenceId } from './claim-id.ts';
import type { Evidence } from '../records.ts';

/** Why a claim without any evidence is refused. */
export const NO_EVIDENCE = 'a claim needs at least one piece of evidence';

const SHA256 = /^[0-9a-f]{64}$/;

/** Why a text is no hash of a place, and what was meant; null when it is one. */
export const hashProblem = (hash: string): { readonly problem: string; readonly suggestion: string | null } | null => {
  if (SHA256.test(hash)) return null;
  const lower = hash.toLowerCase();
  return {
    problem: 'not a SHA-256 of 64 lower-case hexadecimal digits',
    suggestion: SHA256.test(lower) ? lower : null,
  };
};

/** The same place in the same document once, in the order given. */
export const mergeEvidence = (evidence: readonly Evidence[]): readonly Evidence[] => distinctBy(evidence, evidenceId);
