import type { OracleClaim as Claim, OracleSource as Source } from './shapes.ts';
import { distinct } from './words.ts';

/** Follows design §1, the paragraph on reporting: what the origin of a claim is; of datasets see decision 61. */
export const originOf = ({ assertedBy, via, source }: Claim, sources: readonly Source[]): string => {
  if (assertedBy !== null) return `said by ${assertedBy}`;
  const written = via.length > 0 ? via[via.length - 1] : source;
  const published = sources.find(({ id }) => id === written);
  return published?.dataset ? `a row of ${published.dataset}` : `written in ${written}`;
};

export const countOrigins = (claims: readonly Claim[], sources: readonly Source[]): number =>
  distinct(claims.map((claim) => originOf(claim, sources))).length;

const CREDIBLE = [0.9, 0.7, 0.5, 0.3, 0.1];
const RELIABLE: Readonly<Record<string, number>> = { A: 1, B: 0.8, C: 0.6, D: 0.4, E: 0.2 };

/** ARCHITECTURE, *Confidence*. Null when every grade is unknown. */
export const scoreOf = (claims: readonly Claim[], sources: readonly Source[]): number | null => {
  const best: Record<string, number> = {};
  for (const claim of claims) {
    const grades = [claim.source, ...claim.via].map((id) => sources.find((own) => own.id === id)?.reliability ?? 'F');
    const known = grades.filter((grade) => grade !== 'F').map((grade) => RELIABLE[grade] as number);
    const credible = claim.credibility === null || claim.credibility === 6 ? null : CREDIBLE[claim.credibility - 1];
    if (known.length === 0 && credible === null) continue;
    const weight = (known.length > 0 ? Math.min(...known) : 1) * (credible ?? 0.9);
    const origin = originOf(claim, sources);
    best[origin] = Math.max(best[origin] ?? 0, weight);
  }
  const weights = Object.values(best).sort((a, b) => a - b);
  if (weights.length === 0) return null;
  let doubt = 1;
  for (const weight of weights) doubt *= 1 - weight;
  return Math.min(Math.round((1 - doubt) * 1e4) / 1e4, 0.9999);
};
