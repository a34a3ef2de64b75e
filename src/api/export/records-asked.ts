import { OPEN_FUTURE } from '../../domain/time/day.ts';
import type { ActorId, SourceId } from '../../domain/ids.ts';
import type { Actor, Event } from '../../domain/records.ts';
import type { StoredClaim } from '../../graph/mapping/claim.ts';
import { actorsById, listStoredActors, sourcesById } from '../../graph/read/actors.ts';
import { listClaims } from '../../graph/read/claims.ts';
import type { Context } from '../questions/context.ts';
import { actorFilter } from '../graphql/resolvers/actor.ts';
import { claimFilter } from '../graphql/resolvers/claim.ts';
import { eventFilter } from '../graphql/resolvers/place.ts';
import { NO_SCOPE, withKnown } from '../questions/scope.ts';
import { type Parameters, whereOf } from './parameters.ts';
import { pages } from './pieces.ts';
import type { AttendedEvent, SourcedClaim } from './records.ts';

const PAGE = 500;

/** These actors, in the order of the ids; who is gone meanwhile is left out. */
export async function* actorsWithIds(context: Context, ids: readonly ActorId[]): AsyncGenerator<Actor> {
  for (let from = 0; from < ids.length; from += PAGE) {
    const found = await actorsById(context.store, ids.slice(from, from + PAGE));
    yield* [...found].sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}

export const allActors = (context: Context, where: Parameters): AsyncGenerator<Actor> => {
  const filter = actorFilter(whereOf('ActorWhere', where));
  return pages((last: Actor | null, limit) => listStoredActors(context.store, filter, last?.id ?? null, limit));
};

const documentsOf = ({ source, via, evidence }: StoredClaim): readonly SourceId[] => [
  source,
  ...via,
  ...evidence.map(({ document }) => document),
];

/** Claims in order of id, each with its documents, which are asked for once a page. */
export const claimsAsked = async (context: Context, parameters: Parameters): Promise<AsyncIterable<SourcedClaim>> => {
  const where = whereOf('ClaimWhere', parameters);
  const { known } = await withKnown(context, NO_SCOPE, where);
  const filter = await claimFilter(context, where, known);
  return (async function* () {
    let last: StoredClaim | undefined;
    do {
      const claims: readonly StoredClaim[] = await listClaims(context.store, filter, last?.id ?? null, PAGE);
      const ids = [...new Set(claims.flatMap(documentsOf))];
      const documents = new Map((await sourcesById(context.store, ids)).map((source) => [source.id as string, source]));
      for (const claim of claims) yield { claim, documents };
      last = claims.length < PAGE ? undefined : claims.at(-1);
    } while (last);
  })();
};

/** Events in order of their first possible day, then id, each with who took part. */
export const eventsAsked = async (context: Context, parameters: Parameters): Promise<AsyncIterable<AttendedEvent>> => {
  const where = whereOf('EventWhere', parameters);
  const { known } = await withKnown(context, NO_SCOPE, where);
  const filter = await eventFilter(context, where, { known });
  const { view } = context.at(known);
  return (async function* () {
    let last: Event | undefined;
    do {
      const after = last ? { day: last.date?.first ?? OPEN_FUTURE, id: last.id } : null;
      const events: readonly Event[] = await view.listEvents(filter, after, PAGE);
      const participants = await view.participantsOf(events.map(({ id }) => id));
      for (const event of events)
        yield { event, participants: participants.filter((participant) => participant.event === event.id) };
      last = events.length < PAGE ? undefined : events.at(-1);
    } while (last);
  })();
};
