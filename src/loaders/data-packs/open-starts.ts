import { append } from '../../domain/group.ts';
import type { Claim } from '../../domain/records.ts';
import { byNumber } from '../../domain/order.ts';

const keyOf = ({ stance, subject, type, object, against, form, source }: Claim): string =>
  JSON.stringify([stance, subject, type, object, against, form, source]);

const firstDay = ({ attestedOn }: Claim): number => attestedOn?.first ?? 0;

/**
 * Of claims of earlier years those that state the start of what later ones attest, when no end is stated between: without them, what
 * began in 1984 and went on would be a stretch of its own for every year.
 */
export const openStarts = (earlier: readonly Claim[], later: readonly Claim[]): readonly Claim[] => {
  const before = new Map<string, Claim[]>();
  for (const claim of [...earlier].sort(byNumber(firstDay))) append(before, keyOf(claim), claim);
  const keys = new Set(later.map(keyOf));
  return [...before].flatMap(([key, claims]) => {
    if (!keys.has(key)) return [];
    const [start] = claims.filter(({ validFrom }) => validFrom !== null).slice(-1);
    const hasEnded = claims.some((claim) => claim.validTo !== null && start && firstDay(claim) >= firstDay(start));
    return start && !hasEnded ? [start] : [];
  });
};
