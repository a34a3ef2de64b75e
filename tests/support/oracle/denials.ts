import { dateClaim, publishedLast } from './claim-days.ts';
import { type Key, keyOf } from './keys.ts';
import type { OracleClaim as Claim, OracleSource as Source } from './shapes.ts';

/**
 * Follows design §1, *Time*: the bullet *A denial*. Readings 29 to 33 of decisions.md.
 */
export interface Denial {
  readonly claim: string;
  readonly denier: string | null;
  /** Days that it speaks of, the last exclusive; an undated one speaks of all days until its document came out. */
  readonly from: number;
  readonly to: number;
  readonly undated: boolean;
}

const isOfKey = (denial: Claim, key: Key): boolean => {
  const denied = keyOf(denial);
  for (const end of ['subject', 'type', 'object'] as const) if (denied[end] !== key[end]) return false;
  for (const part of ['against', 'form', 'about'] as const)
    if (denied[part] !== null && denied[part] !== key[part]) return false;
  return denied.naming.every(([name, value]) => key.naming.some((own) => own[0] === name && own[1] === value));
};

export const denialOf = (denial: Claim, sources: readonly Source[]): Denial => {
  const said = { claim: denial.id, denier: denial.assertedBy };
  const published = publishedLast(denial.source, sources) + 1;
  // Who denies a split of a day denies nothing of later days, whatever its type.
  const [dated] = dateClaim({ ...denial, type: 'DENIED' }, sources);
  if (!dated) return { ...said, from: -Infinity, to: published, undated: true };
  // With a start alone it speaks of what followed until its document came out, with an end alone of all before.
  const { statesStart, statesEnd, times } = dated;
  const isAlone = times.length === 1;
  const from = isAlone && statesEnd ? -Infinity : dated.speaksFrom;
  const to = isAlone && statesStart ? Math.max(dated.speaksTo, published) : dated.speaksTo;
  return { ...said, from, to, undated: false };
};

interface Denied {
  readonly key: Key;
  /** Likely days; of a tie that is never certain, those that would be likely. */
  readonly likely: readonly [number, number] | null;
  /** startLatest */
  readonly began: number;
}

/** Those that cover the tie, by id. @param denials of any key */
export const denialsOf = (
  { key, likely, began }: Denied,
  denials: readonly Claim[],
  sources: readonly Source[],
): readonly Denial[] =>
  denials
    .filter((denial) => isOfKey(denial, key))
    .map((denial) => denialOf(denial, sources))
    .filter(({ from, to, undated }) => {
      if (undated) return to === Infinity || began < to;
      return likely !== null && likely[0] < to && likely[1] > from;
    })
    .sort((x, y) => (x.claim < y.claim ? -1 : 1));

/** Those within h of the days asked; all when no day is asked. */
export const denialsWithin = (
  denials: readonly Denial[],
  [first, last]: readonly [number, number],
  h: number,
): readonly Denial[] => {
  if (first === -Infinity && last === Infinity) return denials;
  return denials.filter(({ from, to }) => from - h <= last && to + h > first);
};
