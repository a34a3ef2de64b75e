import type { StoredClaim } from '../../graph/mapping/claim.ts';
import type { InputIssue } from './input-fields.ts';

/**
 * Says of a claim that was recorded again that it is retired, when and why: it stays retired, as its id is that of what it says.
 * @returns null when the claim stands
 */
export function retiredIssue(
  { id, retiredAt, retiredBecause }: Pick<StoredClaim, 'id' | 'retiredAt' | 'retiredBecause'>,
  index: number,
): InputIssue | null {
  if (retiredAt === null) return null;
  const problem = `retired on ${retiredAt} because: ${retiredBecause ?? 'no reason was given'}; it stays retired, and no tie follows from it`;
  return { index, field: null, value: id, problem, suggestion: null };
}
