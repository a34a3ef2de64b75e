import { originOf } from '../../../domain/ties/confidence.ts';
import { EntenteError } from '../../../domain/errors.ts';
import { CLAIM_ID, type ClaimId, type PlaceId, type SourceId } from '../../../domain/ids.ts';
import type { Known } from '../../../domain/time/known.ts';
import { findNearest } from '../../../domain/nearest.ts';
import { CLAIM_TYPES } from '../../../domain/ties/types.ts';
import { listSources } from '../../../graph/read/actors.ts';
import { countClaims, listClaims } from '../../../graph/read/claims.ts';
import { getActorGroupOrNull, getKnownOrNull } from '../../questions/addressing.ts';
import { pageOf, toConnection } from '../connection.ts';
import type { Context } from '../../questions/context.ts';
import type { ClaimResolvers, ClaimWhere, EvidenceResolvers, QueryResolvers, SourceResolvers } from '../generated.ts';
import { mustLoad } from '../../questions/loaders.ts';
import { claimModel, evidenceOf } from '../claim-model.ts';
import { NO_SCOPE, readAt, withKnown } from '../../questions/scope.ts';
import { loadActor, ownLanguage } from './actor.ts';

export const claimFields: ClaimResolvers = {
  subject: ({ subject, scope }, _, context) => loadActor(context, subject, scope),
  object: ({ object, scope }, _, context) => (object === null ? null : loadActor(context, object, scope)),
  against: ({ against, scope }, _, context) => (against === null ? null : loadActor(context, against, scope)),
  assertedBy: ({ assertedBy, scope }, _, context) =>
    assertedBy === null ? null : loadActor(context, assertedBy, scope),
  place: async ({ place, scope }, _, context) =>
    place === null ? null : { ...(await mustLoad(context.loaders.place, place)), scope },
  event: async ({ event, scope }, _, context) =>
    event === null ? null : { ...(await mustLoad(context.loaders.event, event)), scope },
  source: ({ source }, _, context) => mustLoad(context.loaders.source, source),
  via: ({ via }, _, context) => Promise.all(via.map((id) => mustLoad(context.loaders.source, id))),
  validFrom: ({ validFrom }) => validFrom?.text ?? null,
  validTo: ({ validTo }) => validTo?.text ?? null,
  attestedOn: ({ attestedOn }) => attestedOn?.text ?? null,
  origin: (claim) => originOf(claim),
  evidence: (claim, _, context) => evidenceOf(context, claim),
};

export const evidenceFields: EvidenceResolvers = {
  document: ({ document }, _, context) => mustLoad(context.loaders.source, document),
  gloss: ({ gloss }, { language }) => ownLanguage(gloss, language),
};

export const sourceFields: SourceResolvers = {
  publishedOn: ({ publishedOn }) => publishedOn?.text ?? null,
  reliability: ({ reliability }) => reliability ?? 'F',
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

/** Which claims a question asks for. @throws EntenteError BAD_USER_INPUT, NOT_FOUND */
export const claimFilter = async (context: Context, where: ClaimWhere, known: Known) => {
  const types = checkTypes(where.types);
  const group = (text: string | null | undefined, argument: string) =>
    getActorGroupOrNull(context, text, argument, { known });
  const [subjects, objects, actors, asserters, source, place] = await Promise.all([
    group(where.subject, 'subject'),
    group(where.object, 'object'),
    group(where.actor, 'actor'),
    group(where.assertedBy, 'assertedBy'),
    getKnownOrNull(context.loaders.source, where.source as SourceId | null | undefined, 'source'),
    getKnownOrNull(context.loaders.place, where.place as PlaceId | null | undefined, 'place'),
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

export const claimQueries: Required<Pick<QueryResolvers, 'claim' | 'claims' | 'sources'>> = {
  claim: async (_, { id }, context) => {
    const claim = CLAIM_ID.test(id) ? await context.loaders.claim.load(id as ClaimId) : null;
    return claim && claimModel(claim, NO_SCOPE);
  },
  claims: async (_, { where, ...args }, context) => {
    const list = 'claims';
    const page = pageOf(list, args);
    const scope = await withKnown(context, NO_SCOPE, where, page.after);
    const filter = await claimFilter(context, where ?? {}, scope.known);
    const claims = await listClaims(context.store, filter, page.after?.id ?? null, page.first + 1);
    const models = claims.map((claim) => claimModel(claim, scope));
    const keyOf = ({ id }: { readonly id: string }) => ({ key: null, id });
    return toConnection(list, page, models, keyOf, readAt(context, scope), () => countClaims(context.store, filter));
  },
  sources: async (_, args, context) => {
    const list = 'sources';
    const page = pageOf(list, args);
    const sources = await listSources(context.store, page.after?.id ?? null, page.first + 1);
    const keyOf = ({ id }: { readonly id: string }) => ({ key: null, id });
    const count = async () => (await context.store.read('read/source-total', {}))[0]?.count ?? 0;
    return toConnection(list, page, sources, keyOf, context.now.toISOString(), count);
  },
};
