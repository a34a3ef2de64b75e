import { OPEN_FUTURE } from '../../../domain/time/day.ts';
import { makesATie } from '../../../domain/ties/tie-key.ts';
import type { EventId, PlaceId } from '../../../domain/ids.ts';
import { questionOf } from '../../../domain/time/question.ts';
import type { Event } from '../../../domain/records.ts';
import { listPlaces } from '../../../graph/read/actors.ts';
import type { EventFilter } from '../../../graph/read/view.ts';
import { type AskedScope, getActorIdOrNull, getKnownOrNull } from '../../questions/addressing.ts';
import { pageOf, toConnection } from '../connection.ts';
import type { Context } from '../../questions/context.ts';
import type { EventResolvers, EventWhere, PlaceResolvers, QueryResolvers } from '../generated.ts';
import { mustLoad } from '../../questions/loaders.ts';
import type { ClaimModel } from '../models.ts';
import { claimModel, evidenceOf } from '../claim-model.ts';
import { NO_SCOPE, readAt, type Scope, scopeOf, withKnown } from '../../questions/scope.ts';
import { holdingModel } from '../tie-model.ts';
import { inLanguage, loadActor, ownLanguage } from './actor.ts';

export const placeFields: PlaceResolvers = {
  name: ({ label }, { language }) => inLanguage(label, language) ?? label.en,
  within: async ({ within, scope }, _, context) =>
    within === null ? null : { ...(await mustLoad(context.loaders.place, within)), scope },
  heldBy: async (place, { validAt }, context) => {
    const scope = scopeOf({ validAt }, place.scope);
    const holdings = await context.at(scope.known).loaders.heldBy.load({ id: place.id, how: scope.question });
    return holdings.map((holding) => holdingModel(holding, scope));
  },
};

/** As of a tie: what makes it, and who denies it; one that is merely announced, or improbable, is in the ledger alone. */
const claimsOfEvent = async (context: Context, event: EventId, scope: Scope): Promise<readonly ClaimModel[]> =>
  (await context.at(scope.known).loaders.claimsOfEvent.load(event))
    .filter((claim) => claim.stance === 'DENIED' || makesATie(claim))
    .map((claim) => claimModel(claim, scope));

export const eventFields: EventResolvers = {
  name: ({ label }, { language }) => ownLanguage(label, language),
  date: ({ date }) => date?.text ?? null,
  place: async ({ place, scope }, _, context) =>
    place === null ? null : { ...(await mustLoad(context.loaders.place, place)), scope },
  participants: async ({ id, scope }, _, context) =>
    Promise.all(
      (await context.at(scope.known).loaders.participants.load(id)).map(async ({ actor, role, side }) => ({
        actor: await loadActor(context, actor, scope),
        role,
        side,
      })),
    ),
  claims: ({ id, scope }, _, context) => claimsOfEvent(context, id, scope),
  evidence: async ({ id, scope }, _, context) => {
    const claims = await claimsOfEvent(context, id, scope);
    const evidence = await Promise.all(claims.map((claim) => evidenceOf(context, claim)));
    const seen = new Map(evidence.flat().map((own) => [`${own.document} ${own.locator}`, own] as const));
    return [...seen].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, own]) => own);
  },
};

const byId = ({ id }: { readonly id: string }) => ({ key: null, id });

/** Which events a question asks for. @throws EntenteError BAD_USER_INPUT, DATE_INVALID, NOT_FOUND */
export const eventFilter = async (context: Context, where: EventWhere, asked: AskedScope): Promise<EventFilter> => {
  const during = where.during ? questionOf({ validDuring: where.during }) : null;
  const [participant, place] = await Promise.all([
    getActorIdOrNull(context, where.participant, 'participant', asked),
    getKnownOrNull(context.loaders.place, where.place as PlaceId | null | undefined, 'place'),
  ]);
  return { kind: where.kind ?? null, participant, place, during };
};

export const placeQueries: Required<Pick<QueryResolvers, 'place' | 'places' | 'events'>> = {
  place: async (_, { id, knownAt, publishedBy }, context) => {
    const [scope, place] = await Promise.all([
      withKnown(context, NO_SCOPE, { knownAt, publishedBy }),
      context.loaders.place.load(id as PlaceId),
    ]);
    return place && { ...place, scope };
  },
  places: async (_, { knownAt, publishedBy, ...args }, context) => {
    const list = 'places';
    const page = pageOf(list, args);
    const scope = await withKnown(context, NO_SCOPE, { knownAt, publishedBy }, page.after);
    const places = await listPlaces(context.store, page.after?.id ?? null, page.first + 1);
    const models = places.map((place) => ({ ...place, scope }));
    const count = async () => (await context.store.read('read/place-total', {}))[0]?.count ?? 0;
    return toConnection(list, page, models, byId, readAt(context, scope), count);
  },
  events: async (_, { where, ...args }, context) => {
    const list = 'events';
    const page = pageOf(list, args, true);
    const scoped = withKnown(context, NO_SCOPE, where, page.after);
    const [scope, filter] = await Promise.all([scoped, eventFilter(context, where ?? {}, scoped)]);
    const after = page.after && { day: page.after.key ?? OPEN_FUTURE, id: page.after.id };
    const { view } = context.at(scope.known);
    const events = await view.listEvents(filter, after, page.first + 1);
    const models = events.map((event) => ({ ...event, scope }));
    const keyOf = ({ date, id }: Event) => ({ key: date?.first ?? OPEN_FUTURE, id });
    return toConnection(list, page, models, keyOf, readAt(context, scope), () => view.countEvents(filter));
  },
};
