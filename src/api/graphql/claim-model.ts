import { isPublishedBy, timesAt } from '../../domain/time/known.ts';
import type { Evidence } from '../../domain/records.ts';
import type { StoredClaim } from '../../graph/mapping/claim.ts';
import type { Context } from '../questions/context.ts';
import { mustLoad } from '../questions/loaders.ts';
import type { ClaimModel } from './models.ts';
import type { Scope } from '../questions/scope.ts';

/** A claim as the ledger had it at the known time asked: a later retirement does not show. */
export const claimModel = (claim: StoredClaim, scope: Scope): ClaimModel => ({
  ...timesAt(claim, scope.known.at),
  scope,
});

/** The evidence that the ledger had at the known time asked, in documents that had come out. */
export const evidenceOf = async (context: Context, { evidence, scope }: ClaimModel): Promise<readonly Evidence[]> => {
  const { at, publishedBy } = scope.known;
  const held = evidence.filter(({ recordedAt }) => at === null || recordedAt === null || recordedAt <= at);
  if (publishedBy === null) return held;
  const documents = await Promise.all(held.map(({ document }) => mustLoad(context.loaders.source, document)));
  return held.filter((_, index) => isPublishedBy(documents[index]?.publishedOn ?? null, publishedBy));
};
