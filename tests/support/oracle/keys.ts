import type { OracleClaim as Claim } from './shapes.ts';
import { NAMING, SYMMETRIC } from './words.ts';

/** What makes claims speak of the same tie. Follows design §1, the paragraph on ties: what a key is made of. */
export interface Key {
  readonly subject: string;
  readonly type: string;
  /** Of HOLDS the place. */
  readonly object: string;
  readonly against: string | null;
  readonly form: string | null;
  readonly about: string | null;
  readonly naming: readonly (readonly [string, string])[];
}

export const keyOf = ({ type, subject, object, place, against, form, about, qualifiers }: Claim): Key => {
  let ends = [subject, (type === 'HOLDS' ? place : object) as string];
  if (SYMMETRIC.includes(type)) ends = ends.sort();
  const naming = qualifiers.filter(({ key }) => NAMING.includes(key)).map(({ key, value }) => [key, value] as const);
  return { subject: ends[0] as string, type, object: ends[1] as string, against, form, about, naming };
};

/** Announced claims and those of credibility 5 make nothing; a denial makes nothing by itself. */
export const canMake = ({ stance, credibility }: Claim): boolean =>
  (stance === 'ASSERTED' || stance === 'ALLEGED') && credibility !== 5;

/** Follows design §1, the paragraph on ties: which claims make days certain. */
export const makesCertain = (claim: Claim): boolean =>
  canMake(claim) && claim.stance === 'ASSERTED' && claim.credibility !== 4;
