import { inLanguage, onlyInLanguage } from '../../../language/bilingual.ts';
import { findActor, lineageOf, listActors, loadActor, nameMatched } from '../../questions/actors.ts';
import { judgementsOf } from '../../questions/judgements.ts';
import { checkFirst } from '../../questions/page.ts';
import { holdingsOfActor } from '../../questions/places.ts';
import { NO_SCOPE } from '../../questions/scope.ts';
import { searchActors } from '../../questions/search.ts';
import { listTiesOfActor } from '../../questions/ties.ts';
import { toConnection } from '../connection.ts';
import { below } from '../below.ts';
import { selects } from '../selects.ts';
import type { ActorMatchResolvers, ActorResolvers, NameResolvers, QueryResolvers } from '../generated.ts';
import { holdingModel, tieModel } from '../models.ts';

export const actorQueries: Required<Pick<QueryResolvers, 'actor' | 'actors' | 'search'>> = {
  actor: (_, { id, ...known }, context) => findActor(context, id, known),
  actors: async (_, { where, ...page }, context) =>
    toConnection(await listActors(context, where, page), (actor) => ({ ...actor, scope: NO_SCOPE })),
  search: (_, { text, first }, context) => searchActors(context.store, text, checkFirst(first ?? 10)),
};

export const actorFields: ActorResolvers = {
  name: ({ label }, { language }) => inLanguage(label, language) ?? label.en,
  description: ({ description }, { language }) => onlyInLanguage(description, language),
  existsFrom: ({ existsFrom }) => existsFrom?.text ?? null,
  existsTo: ({ existsTo }) => existsTo?.text ?? null,
  ties: async (actor, { where, ...page }, context, info) => {
    const counted = selects(info, 'totalCount');
    const { scope, ...listed } = await listTiesOfActor(context, actor, where, { ...page, counted, below: below(info) });
    return toConnection(listed, (tie) => tieModel(tie, scope));
  },
  holds: async (actor, asked, context) => (await holdingsOfActor(context, actor, asked)).map(holdingModel),
  lineage: async (actor, { depth }, context) =>
    (await lineageOf(context, actor, depth)).map((tie) => tieModel(tie, actor.scope)),
  judgements: (actor, _, context) => judgementsOf(context, actor),
};

export const actorMatchFields: ActorMatchResolvers = {
  actor: ({ actorId }, _, context) => loadActor(context, actorId, NO_SCOPE),
  matched: (match, _, context) => nameMatched(context, match),
};

export const nameFields: NameResolvers = {
  validFrom: ({ validFrom }) => validFrom?.text ?? null,
  validTo: ({ validTo }) => validTo?.text ?? null,
};
