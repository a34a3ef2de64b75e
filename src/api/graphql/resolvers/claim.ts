import { evidenceCount } from '../../../domain/claims/evidence-count.ts';
import { evidenceLink } from '../../../domain/claims/evidence-link.ts';
import { originalDocument, originOf } from '../../../domain/ties/confidence.ts';
import { onlyInLanguage } from '../../../language/bilingual.ts';
import { loadActor } from '../../questions/actors.ts';
import { evidenceOf, findClaim, listClaims } from '../../questions/claims.ts';
import { loadEvent } from '../../questions/events.ts';
import { mustLoad } from '../../questions/loaders.ts';
import { loadPlace } from '../../questions/places.ts';
import { listSources } from '../../questions/sources.ts';
import { toConnection } from '../connection.ts';
import type { ClaimResolvers, EvidenceResolvers, QueryResolvers, SourceResolvers } from '../generated.ts';

export const claimQueries: Required<Pick<QueryResolvers, 'claim' | 'claims' | 'sources'>> = {
  claim: (_, { id }, context) => findClaim(context, id),
  claims: async (_, { where, ...page }, context) =>
    toConnection(await listClaims(context, where, page), (claim) => claim),
  sources: async (_, page, context) => toConnection(await listSources(context, page), (source) => source),
};

export const claimFields: ClaimResolvers = {
  subject: ({ subject, scope }, _, context) => loadActor(context, subject, scope),
  object: ({ object, scope }, _, context) => (object === null ? null : loadActor(context, object, scope)),
  against: ({ against, scope }, _, context) => (against === null ? null : loadActor(context, against, scope)),
  assertedBy: ({ assertedBy, scope }, _, context) =>
    assertedBy === null ? null : loadActor(context, assertedBy, scope),
  place: ({ place, scope }, _, context) => (place === null ? null : loadPlace(context, place, scope)),
  event: ({ event, scope }, _, context) => (event === null ? null : loadEvent(context, event, scope)),
  source: ({ source }, _, context) => mustLoad(context.loaders.source, source),
  via: ({ via }, _, context) => Promise.all(via.map((id) => mustLoad(context.loaders.source, id))),
  validFrom: ({ validFrom }) => validFrom?.text ?? null,
  validTo: ({ validTo }) => validTo?.text ?? null,
  attestedOn: ({ attestedOn }) => attestedOn?.text ?? null,
  origin: async (claim, _, context) => {
    const document = await mustLoad(context.loaders.source, originalDocument(claim));
    return originOf(claim, () => document);
  },
  evidence: (claim, _, context) => evidenceOf(context, claim),
  evidenceCount: async (claim, _, context) => evidenceCount(await evidenceOf(context, claim)),
};

export const evidenceFields: EvidenceResolvers = {
  document: ({ document }, _, context) => mustLoad(context.loaders.source, document),
  url: async (evidence, _, context) =>
    evidenceLink((await mustLoad(context.loaders.source, evidence.document)).url, evidence),
  gloss: ({ gloss }, { language }) => onlyInLanguage(gloss, language),
};

export const sourceFields: SourceResolvers = {
  publishedOn: ({ publishedOn }) => publishedOn?.text ?? null,
  reliability: ({ reliability }) => reliability ?? 'F',
};
