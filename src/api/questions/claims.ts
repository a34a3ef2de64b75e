import { EntenteError } from '../../domain/errors.ts';
import { CLAIM_ID, type ClaimId, type SourceId } from '../../domain/ids.ts';
import { findNearest } from '../../domain/nearest.ts';
import type { Evidence } from '../../domain/records.ts';
import { CLAIM_TYPES, type Stance } from '../../domain/ties/types.ts';
import { isPublishedBy, type Known, timesAt } from '../../domain/time/known.ts';
import type { StoredClaim } from '../../graph/mapping/claim.ts';
import { type ClaimFilter, countClaims, listClaims as listStoredClaims } from '../../graph/read/claims.ts';
import { getActorGroupOrNull } from './addressing.ts';
import type { Context } from './context.ts';
import { mustLoad } from './loaders.ts';
import { keyById, type Listed, type PageAsked, pageOf } from './page.ts';
import { getPlaceIdOrNull } from './place-addressing.ts';
import { type InScope, NO_SCOPE, readAt, type Scope, withKnown } from './scope.ts';
import type { ClaimWhere } from './wheres.ts';

/** A page of the claims that qualify, in order of id. @throws EntenteError BAD_USER_INPUT, NOT_FOUND, CURSOR_INVALID */
export async function listClaims(
  context: Context,
  where: ClaimWhere | null | undefined,
  asked: PageAsked,
): Promise<Listed<InScope<StoredClaim>>> {
  const list = 'claims';
  const page = pageOf(list, asked);
  const scope = await withKnown(context, NO_SCOPE, where, page.after);
  const filter = await claimFilter(context, where ?? {}, scope.known);
  const claims = await listStoredClaims(context.store, filter, page.after?.id ?? null, page.first + 1);
  return {
    list,
    page,
    rows: claims.map((claim) => claimInScope(claim, scope)),
    keyOf: keyById,
    knownAt: () => readAt(context, scope),
    totalCount: () => countClaims(context.store, filter),
  };
}

/** A claim as the ledger had it at the known time asked: a later retirement does not show. */
export const claimInScope = (claim: StoredClaim, scope: Scope): InScope<StoredClaim> => ({
  ...timesAt(claim, scope.known.at),
  scope,
});

export const findClaim = async (context: Context, id: string): Promise<InScope<StoredClaim> | null> => {
  const claim = CLAIM_ID.test(id) ? await context.loaders.claim.load(id as ClaimId) : null;
  return claim && claimInScope(claim, NO_SCOPE);
};

/** These claims in order of id; of one stance when asked. */
export const loadClaims = async (
  context: Context,
  ids: readonly ClaimId[],
  scope: Scope,
  stance: Stance | null = null,
): Promise<readonly InScope<StoredClaim>[]> => {
  const claims = await Promise.all([...ids].sort().map((id) => mustLoad(context.loaders.claim, id)));
  return claims
    .filter((claim) => stance === null || claim.stance === stance)
    .map((claim) => claimInScope(claim, scope));
};

/** The evidence that the ledger had at the known time asked, in documents that had come out. */
export const evidenceOf = async (
  context: Context,
  { evidence, scope }: InScope<StoredClaim>,
): Promise<readonly Evidence[]> => {
  const { at, publishedBy } = scope.known;
  const held = evidence.filter(({ recordedAt }) => at === null || recordedAt === null || recordedAt <= at);
  if (publishedBy === null) return held;
  const documents = await Promise.all(held.map(({ document }) => mustLoad(context.loaders.source, document)));
  return held.filter((_, index) => isPublishedBy(documents[index]?.publishedOn ?? null, publishedBy));
};

/** Which claims a question asks for. @throws EntenteError BAD_USER_INPUT, NOT_FOUND */
export const claimFilter = async (context: Context, where: ClaimWhere, known: Known): Promise<ClaimFilter> => {
  const types = checkTypes(where.types);
  const group = (address: string | null | undefined, argument: string) =>
    getActorGroupOrNull(context, address, argument, { known });
  const [subjects, objects, actors, asserters, source, place] = await Promise.all([
    group(where.subject, 'subject'),
    group(where.object, 'object'),
    group(where.actor, 'actor'),
    group(where.assertedBy, 'assertedBy'),
    getSourceIdOrNull(context, where.source),
    getPlaceIdOrNull(context, where.place),
  ]);
  return {
    subjects,
    objects,
    actors,
    asserters,
    types,
    stance: where.stance ?? null,
    source,
    about: where.about ?? null,
    place,
    includeRetired: where.includeRetired ?? false,
    known,
  };
};

/** The id of a source. @throws EntenteError NOT_FOUND */
const getSourceIdOrNull = async (context: Context, id: string | null | undefined): Promise<SourceId | null> => {
  if (id === null || id === undefined) return null;
  const source = await context.loaders.source.load(id as SourceId);
  if (source !== null) return source.id;
  throw new EntenteError('NOT_FOUND', `source: there is no source "${id.slice(0, 80)}".`);
};

const checkTypes = (types: readonly string[] | null | undefined): readonly string[] | null => {
  for (const type of types ?? []) {
    if ((CLAIM_TYPES as readonly string[]).includes(type)) continue;
    const nearest = findNearest(type, CLAIM_TYPES);
    throw new EntenteError(
      'BAD_USER_INPUT',
      `types: there is no claim type "${type.slice(0, 40)}"${nearest === null ? '' : `; did you mean ${nearest}?`}`,
    );
  }
  return types ?? null;
};
