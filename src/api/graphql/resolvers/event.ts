import { onlyInLanguage } from '../../../language/bilingual.ts';
import { loadActor } from '../../questions/actors.ts';
import { claimsOfEvent, evidenceOfEvent, listEvents } from '../../questions/events.ts';
import { loadPlace } from '../../questions/places.ts';
import { toConnection } from '../connection.ts';
import type { EventResolvers, QueryResolvers } from '../generated.ts';

export const eventQueries: Required<Pick<QueryResolvers, 'events'>> = {
  events: async (_, { where, ...page }, context) => {
    const { scope, ...listed } = await listEvents(context, where, page);
    return toConnection(listed, (event) => ({ ...event, scope }));
  },
};

export const eventFields: EventResolvers = {
  name: ({ label }, { language }) => onlyInLanguage(label, language),
  date: ({ date }) => date?.text ?? null,
  place: ({ place, scope }, _, context) => (place === null ? null : loadPlace(context, place, scope)),
  participants: async ({ id, scope }, _, context) => {
    const participants = await context.at(scope.known).loaders.participants.load(id);
    return Promise.all(
      participants.map(async ({ actor, role, side }) => ({
        actor: await loadActor(context, actor, scope),
        role,
        side,
      })),
    );
  },
  claims: (event, _, context) => claimsOfEvent(context, event),
  evidence: (event, _, context) => evidenceOfEvent(context, event),
};
