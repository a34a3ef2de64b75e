import { OPEN_FUTURE } from '../../domain/day.ts';
import type { EventId, PlaceId } from '../../domain/ids.ts';
import { questionOf } from '../../domain/question.ts';
import type { Event } from '../../domain/records.ts';
import { listPlaces } from '../../graph/read/actors.ts';
import { countEvents, listEvents } from '../../graph/read/claims.ts';
import { getActorIdOrNull, getKnownOrNull } from '../addressing.ts';
import { pageOf, toConnection } from '../connection.ts';
import type { Context } from '../context.ts';
import type { EventResolvers, PlaceResolvers, QueryResolvers } from '../generated.ts';
import { mustLoad } from '../loaders.ts';
import type { ClaimModel } from '../models.ts';
import { NO_SCOPE, requirePresent, type Scope, scopeOf } from '../scope.ts';
import { holdingModel } from '../tie-model.ts';
import { inLanguage, loadActor, ownLanguage } from './actor.ts';

export const placeFields: PlaceResolvers = {
  name: ({ label }, { language }) => inLanguage(label, language) ?? label.en,
  within: async ({ within, scope }, _, context) =>
    within === null ? null : { ...(await mustLoad(context.loaders.place, within)), scope },
  heldBy: async (place, { validAt }, context) => {
    const scope = scopeOf({ validAt }, place.scope);
    const holdings = await context.loaders.heldBy.load({ id: place.id, how: scope.question });
    return holdings.map((holding) => holdingModel(holding, scope));
  },
};

const claimsOfEvent = async (context: Context, event: EventId, scope: Scope): Promise<readonly ClaimModel[]> =>
  (await context.loaders.claimsOfEvent.load(event)).map((claim) => ({ ...claim, scope }));

export const eventFields: EventResolvers = {
  name: ({ label }, { language }) => ownLanguage(label, language),
  date: ({ date }) => date?.text ?? null,
  place: async ({ place, scope }, _, context) =>
    place === null ? null : { ...(await mustLoad(context.loaders.place, place)), scope },
  participants: async ({ id, scope }, _, context) =>
    Promise.all(
      (await context.loaders.participants.load(id)).map(async ({ actor, role, side }) => ({
        actor: await loadActor(context, actor, scope),
        role,
        side,
      })),
    ),
  claims: ({ id, scope }, _, context) => claimsOfEvent(context, id, scope),
  evidence: async ({ id, scope }, _, context) => {
    const claims = await claimsOfEvent(context, id, scope);
    const seen = new Map(
      claims.flatMap(({ evidence }) => evidence.map((own) => [`${own.document} ${own.locator}`, own] as const)),
    );
    return [...seen].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, own]) => own);
  },
};

const byId = ({ id }: { readonly id: string }) => ({ key: null, id });

export const placeQueries: Required<Pick<QueryResolvers, 'place' | 'places' | 'events'>> = {
  place: async (_, { id, knownAt, publishedBy }, context) => {
    requirePresent({ knownAt, publishedBy }, context.now);
    const place = await context.loaders.place.load(id as PlaceId);
    return place && { ...place, scope: NO_SCOPE };
  },
  places: async (_, { knownAt, publishedBy, ...args }, context) => {
    const list = 'places';
    requirePresent({ knownAt, publishedBy }, context.now);
    const page = pageOf(list, args);
    const places = await listPlaces(context.store, page.after?.id ?? null, page.first + 1);
    const models = places.map((place) => ({ ...place, scope: NO_SCOPE }));
    const count = async () => (await context.store.read('read/place-total', {}))[0]?.count ?? 0;
    return toConnection(list, page, models, byId, context.now.toISOString(), count);
  },
  events: async (_, { where, ...args }, context) => {
    const list = 'events';
    requirePresent(where, context.now);
    const page = pageOf(list, args, true);
    const during = where?.during ? questionOf({ validDuring: where.during }) : null;
    const [participant, place] = await Promise.all([
      getActorIdOrNull(context, where?.participant, 'participant'),
      getKnownOrNull(context.loaders.place, where?.place as PlaceId | null | undefined, 'place'),
    ]);
    const filter = { kind: where?.kind ?? null, participant, place, during };
    const after = page.after && { day: page.after.key ?? OPEN_FUTURE, id: page.after.id };
    const events = await listEvents(context.store, filter, after, page.first + 1);
    const models = events.map((event) => ({ ...event, scope: NO_SCOPE }));
    const keyOf = ({ date, id }: Event) => ({ key: date?.first ?? OPEN_FUTURE, id });
    return toConnection(list, page, models, keyOf, context.now.toISOString(), () => countEvents(context.store, filter));
  },
};
