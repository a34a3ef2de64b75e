import type { SourceId } from '../ids.ts';
import type { Claim, Source } from '../records.ts';
import type { Credibility, Reliability } from './types.ts';

/**
 * One score in (0, 1) from the grades of independent origins; it orders and filters, nothing more.
 *
 * A claim's weight is the product of the known parts of its grade: how far its credibility (1–5) and the least known
 * reliability (A–E) of the documents it came through support it. An origin weighs as much as its best claim. Origins combine
 * as independent witnesses: 1 − Π(1 − weight). More origins never lower it; an origin without any grade leaves it as it is;
 * when no origin has one the score is null, never a middle value.
 *
 * The weights are equally spaced by rank and are ours: the Admiralty code itself defines no probabilities, and people read
 * its grades very differently. Scores of different scales must not be compared.
 * @see Irwin & Mandel 2019, Intelligence and National Security 34(4), on what such grades can and cannot carry
 */
const CREDIBILITY_WEIGHT: Readonly<Record<Exclude<Credibility, 6>, number>> = {
  1: 0.9,
  2: 0.7,
  3: 0.5,
  4: 0.3,
  5: 0.1,
};
const RELIABILITY_WEIGHT: Readonly<Record<Exclude<Reliability, 'F'>, number>> = {
  A: 1,
  B: 0.8,
  C: 0.6,
  D: 0.4,
  E: 0.2,
};

/** No number of witnesses makes it sure. */
const MOST = 0.9999;

const claimWeight = (
  credibility: Credibility | null,
  reliabilities: readonly (Reliability | null)[],
): number | null => {
  const known = reliabilities.flatMap((grade) => (grade === null || grade === 'F' ? [] : [RELIABILITY_WEIGHT[grade]]));
  const reliability = known.length === 0 ? null : Math.min(...known);
  const credible = credibility === null || credibility === 6 ? null : CREDIBILITY_WEIGHT[credibility];
  if (credible === null) return reliability === null ? null : reliability * CREDIBILITY_WEIGHT[1];
  return reliability === null ? credible : credible * reliability;
};

type FindSource = (id: SourceId) => Pick<Source, 'dataset'> | null;
type Reported = Pick<Claim, 'assertedBy' | 'via' | 'source'>;

/** Where a claim without an asserter comes from: the last document it came through, else the document in hand. */
export const originalDocument = ({ via, source }: Pick<Claim, 'via' | 'source'>): SourceId => via.at(-1) ?? source;

/**
 * What a claim goes back to: its asserter, else its original document. Of a dataset that is the dataset, whatever the version: that
 * a row stands in two versions is no corroboration.
 */
export const originOf = (claim: Reported, findSource: FindSource): string => {
  if (claim.assertedBy !== null) return `actor:${claim.assertedBy}`;
  const document = originalDocument(claim);
  const dataset = findSource(document)?.dataset;
  return dataset === undefined ? `source:${document}` : `dataset:${dataset}`;
};

/** Number of different origins: republication is not corroboration. */
export const countOrigins = (claims: readonly Claim[], findSource: FindSource): number =>
  new Set(claims.map((claim) => originOf(claim, findSource))).size;

/**
 * @param claims the claims that support a tie
 * @returns in (0, 1), rounded to four places; null when every grade is unknown
 */
export const confidenceOf = (
  claims: readonly Claim[],
  findSource: (id: Claim['source']) => Source | null,
): number | null => {
  const best = new Map<string, number>();
  for (const claim of claims) {
    const chain = [claim.source, ...claim.via].map((id) => findSource(id)?.reliability ?? null);
    const weight = claimWeight(claim.credibility, chain);
    if (weight === null) continue;
    const origin = originOf(claim, findSource);
    best.set(origin, Math.max(weight, best.get(origin) ?? 0));
  }
  if (best.size === 0) return null;
  const doubt = [...best.values()].sort((a, b) => a - b).reduce((product, weight) => product * (1 - weight), 1);
  return Math.min(Math.round((1 - doubt) * 10_000) / 10_000, MOST);
};
