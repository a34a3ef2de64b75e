import { foldName } from '../../../domain/names/fold-name.ts';
import { questionOf } from '../../../domain/time/question.ts';
import type { Actor, Bilingual, Name } from '../../../domain/records.ts';
import { type ActorFilter, countActors, listStoredActors } from '../../../graph/read/actors.ts';
import { answererAt, findActorId } from '../../questions/addressing.ts';
import { checkFirst, pageOf, toConnection } from '../connection.ts';
import type { Context } from '../../questions/context.ts';
import type {
  ActorMatchResolvers,
  ActorResolvers,
  ActorWhere,
  Language,
  NameResolvers,
  QueryResolvers,
} from '../generated.ts';
import { mustLoad } from '../../questions/loaders.ts';
import type { ActorModel } from '../models.ts';
import { NO_SCOPE, readAt, type Scope, scopeOf, withKnown } from '../../questions/scope.ts';
import { searchActors } from '../../questions/search.ts';
import { afterTie, holdingModel, tieKey, tieModel } from '../tie-model.ts';
import { askedTies } from '../../questions/tie-where.ts';

/** The text in the language asked for; in the other when it has none. */
export const inLanguage = ({ en, ar }: Bilingual, language: Language | null | undefined): string | null =>
  language === 'AR' ? (ar ?? en) : (en ?? ar);

/** The text in the language asked for; null when it has none. */
export const ownLanguage = ({ en, ar }: Bilingual, language: Language | null | undefined): string | null =>
  language === 'AR' ? ar : en;

export const loadActor = async (context: Context, id: Actor['id'], scope: Scope): Promise<ActorModel> => ({
  ...(await mustLoad(context.loaders.actor, id)),
  scope,
});

export const nameFields: NameResolvers = {
  validFrom: ({ validFrom }) => validFrom?.text ?? null,
  validTo: ({ validTo }) => validTo?.text ?? null,
};

export const actorFields: ActorResolvers = {
  name: ({ label }, { language }) => inLanguage(label, language) ?? label.en,
  description: ({ description }, { language }) => ownLanguage(description, language),
  existsFrom: ({ existsFrom }) => existsFrom?.text ?? null,
  existsTo: ({ existsTo }) => existsTo?.text ?? null,
  ties: async (actor, args, context) => {
    const list = 'Actor.ties';
    const page = pageOf(list, args, true);
    const { ends, filter, scope } = await askedTies(context, args.where, actor.scope, page.after);
    const how = { ends, filter, after: afterTie(page), limit: page.first + 1 };
    const id = await answererAt(context, actor, scope.known);
    const { ties, count } = await context.at(scope.known).loaders.ties.load({ id, how });
    const models = ties.map((tie) => tieModel(tie, scope));
    return toConnection(list, page, models, tieKey, readAt(context, scope), () => Promise.resolve(count));
  },
  holds: async (actor, { validAt }, context) => {
    const scope = scopeOf({ validAt }, actor.scope);
    const id = await answererAt(context, actor, scope.known);
    const holdings = await context.at(scope.known).loaders.holds.load({ id, how: scope.question });
    return holdings.map((holding) => holdingModel(holding, scope));
  },
  lineage: async (actor, { depth }, context) => {
    const hops = checkFirst(depth ?? 3, 3, 'depth', 1);
    const { known } = actor.scope;
    const id = await answererAt(context, actor, known);
    const ties = await context.at(known).loaders.lineage.load({ id, how: hops });
    return ties.map((tie) => tieModel(tie, actor.scope));
  },
};

export const actorMatchFields: ActorMatchResolvers = {
  actor: ({ actorId }, _, context) => loadActor(context, actorId, NO_SCOPE),
  matched: async ({ actorId, name }, _, context): Promise<Name> => {
    if (name) return name;
    const { label, names } = await mustLoad(context.loaders.actor, actorId);
    return (
      names.find(({ text }) => text === label.en) ?? {
        text: label.en,
        language: 'en',
        script: 'Latn',
        kind: 'OFFICIAL',
        validFrom: null,
        validTo: null,
      }
    );
  },
};

/** Which actors a question asks for. @throws EntenteError DATE_INVALID */
export const actorFilter = ({ kind, externalIdScheme, nameContains, existsAt }: ActorWhere): ActorFilter => ({
  kind: kind ?? null,
  externalIdScheme: externalIdScheme ?? null,
  nameContains: nameContains === undefined || nameContains === null ? null : foldName(nameContains),
  existsAt: existsAt === undefined || existsAt === null ? null : questionOf({ validAt: existsAt }),
});

export const actorQueries: Required<Pick<QueryResolvers, 'actor' | 'actors' | 'search'>> = {
  actor: async (_, { id, knownAt, publishedBy }, context) => {
    const scoped = withKnown(context, NO_SCOPE, { knownAt, publishedBy });
    const [scope, actorId] = await Promise.all([scoped, findActorId(context, id, 'id', scoped)]);
    return actorId === null ? null : loadActor(context, actorId, scope);
  },
  actors: async (_, { where, ...args }, context) => {
    const list = 'actors';
    const page = pageOf(list, args);
    const filter = actorFilter(where ?? {});
    const actors = await listStoredActors(context.store, filter, page.after?.id ?? null, page.first + 1);
    const models = actors.map((actor) => ({ ...actor, scope: NO_SCOPE }));
    const keyOf = ({ id }: Actor) => ({ key: null, id });
    return toConnection(list, page, models, keyOf, context.now.toISOString(), () => countActors(context.store, filter));
  },
  search: (_, { text, first }, context) => searchActors(context.store, text, checkFirst(first ?? 10)),
};
