import type { GraphQLResolveInfo } from 'graphql';
import { findWideTime } from '../../../domain/claims/wide-time.ts';
import { EntenteError } from '../../../domain/errors.ts';
import { CLAIM_ID, type ClaimId } from '../../../domain/ids.ts';
import { recordClaims } from '../../../graph/write/claims/record-claims.ts';
import { retireClaims } from '../../../graph/write/claims/retire-claims.ts';
import { checkClaims } from '../../changes/check-claims.ts';
import { retiredIssue } from '../../changes/retired-issue.ts';
import { readClaimWords } from '../../changes/claim-words.ts';
import { requireRights } from '../../changes/rights.ts';
import { claimInScope } from '../../questions/claims.ts';
import type { Context } from '../../questions/context.ts';
import type { MutationResolvers } from '../generated.ts';
import { mustLoad } from '../../questions/loaders.ts';
import { NO_SCOPE } from '../../questions/scope.ts';

const MOST_CLAIMS = 500;
const LONGEST_REASON = 500;

/** What was fetched before a change is fetched anew after it. */
const changed = (context: Context, bookmark: string): string => {
  context.changes.bookmark = bookmark;
  context.forget();
  return bookmark;
};

/** The change of this field is stored, whatever comes of its answer. @param how to ask for it */
const made = (context: Context, { path }: GraphQLResolveInfo, bookmark: string, how: string): string => {
  context.changes.made.set(String(path.key), how);
  return changed(context, bookmark);
};

const loadClaim = async (context: Context, id: ClaimId) =>
  claimInScope(await mustLoad(context.loaders.claim, id), NO_SCOPE);

/** Of a change whose outcome nobody knows: how to learn it. */
const howToAsk =
  (how: string) =>
  (error: unknown): never => {
    if (!(error instanceof EntenteError) || error.code !== 'OUTCOME_UNKNOWN') throw error;
    throw new EntenteError(error.code, `${error.message} Send the same request again${how}.`, {
      cause: error,
    });
  };

const noSuchClaim = (id: string): EntenteError =>
  new EntenteError('NOT_FOUND', `id: there is no claim "${id.slice(0, 80)}".`);

export const mutations: Required<MutationResolvers> = {
  recordClaims: async (_, { input }, context, info) => {
    requireRights(context.rights);
    if (input.length < 1 || input.length > MOST_CLAIMS)
      throw new EntenteError('BAD_USER_INPUT', `input: ${input.length} claims; a call takes 1 to ${MOST_CLAIMS}.`);
    const words = await readClaimWords(context, input);
    const { claims, indexes, issues } = checkClaims(input, words);
    if (issues.length > 0) {
      const bookmark = changed(context, await context.store.bookmark());
      return { claims: [], created: 0, unchanged: 0, issues, wideTimes: [], bookmark };
    }
    const { requestKey, key } = context.nextChange();
    const again = ` with the header "Idempotency-Key: ${requestKey}"; the answer then says what the first one did`;
    const { created, ...recorded } = await recordClaims(context.store, claims, context.clock, key).catch(
      howToAsk(again),
    );
    const bookmark = made(context, info, recorded.bookmark, `Send the same request again${again}.`);
    const stored = await Promise.all(claims.map(({ id }) => loadClaim(context, id)));
    const retired = stored.flatMap((claim) => retiredIssue(claim, indexes.get(claim.id) ?? 0) ?? []);
    const wideTimes = claims.flatMap((claim) => {
      const wide = findWideTime(claim, words.world);
      return wide ? [{ index: indexes.get(claim.id) ?? 0, suggestion: null, ...wide }] : [];
    });
    return { claims: stored, created, unchanged: claims.length - created, issues: retired, wideTimes, bookmark };
  },
  retireClaim: async (_, { id, reason }, context, info) => {
    requireRights(context.rights);
    const why = reason.trim();
    if (why === '' || [...why].length > LONGEST_REASON)
      throw new EntenteError('BAD_USER_INPUT', `reason: a reason has 1 to ${LONGEST_REASON} characters.`);
    const claim = CLAIM_ID.test(id) ? await context.loaders.claim.load(id as ClaimId) : null;
    if (claim === null) throw noSuchClaim(id);
    const retired = await retireClaims(context.store, [claim.id], why, context.clock).catch(
      howToAsk('; a claim that is retired keeps its first time and reason'),
    );
    made(context, info, retired.bookmark, `Ask for claim(id: "${claim.id}").`);
    return loadClaim(context, claim.id);
  },
};
