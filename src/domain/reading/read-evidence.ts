import { wordsProblem } from '../claims/evidence-link.ts';
import { hashProblem } from '../claims/evidence-rules.ts';
import type { Evidence } from '../records.ts';
import type { Fields } from './fields.ts';

export type EvidenceField = 'document' | 'locator' | 'hash' | 'gloss' | 'words';

/** One piece of evidence. */
export function readEvidence(fields: Fields<EvidenceField>): Evidence | null {
  fields.mustFill('document', 'locator');
  const document = fields.reference('document', 'source');
  const locator = fields.text('locator');
  const hash = fields.text('hash');
  const wrong = hash === null ? null : hashProblem(hash);
  if (wrong) fields.refuse('hash', wrong.problem, wrong.suggestion);
  const gloss = fields.bilingual('gloss');
  const words = fields.text('words');
  const tooMany = words === null ? null : wordsProblem(words);
  if (tooMany !== null) fields.refuse('words', tooMany);
  if (fields.failed || document === null || locator === null) return null;
  return { document, locator, hash, gloss, ...(words === null ? {} : { words }) };
}
