import type { OracleTie } from './derive.ts';
import { certaintyIn, isAtLeast, type Run } from './when.ts';
import { signOfAll } from './words.ts';

/** Follows design §1, *Time*: the sign of a hop, in the paragraph on paths. */
export const signOfHop = (ties: readonly OracleTie[], run: Run): number => {
  const signed = ties.filter(({ sign }) => sign !== 0);
  const likely = signed.filter((tie) => isAtLeast(certaintyIn(tie, run), 'LIKELY'));
  return signOfAll(likely.length > 0 ? likely : signed.filter((tie) => certaintyIn(tie, run)));
};
