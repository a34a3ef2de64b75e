import type { Participant } from '../../domain/claims/participant.ts';
import type { ClaimId } from '../../domain/ids.ts';
import type { Event } from '../../domain/records.ts';
import { OPEN_FUTURE } from '../../domain/time/day.ts';
import type { Context } from './context.ts';
import { eventFilter } from './events.ts';
import { pagesOf } from './reading-all.ts';
import { NO_SCOPE, withKnown } from './scope.ts';
import type { EventWhere } from './wheres.ts';

export interface AttendedEvent {
  readonly event: Event;
  readonly participants: readonly (Participant & { readonly claimIds: readonly ClaimId[] })[];
}

const PAGE = 500;

/** Every event that qualifies, in order of first possible day, then id, each with who took part. */
export async function wholeEvents(context: Context, where: EventWhere): Promise<AsyncIterable<AttendedEvent>> {
  const { known } = await withKnown(context, NO_SCOPE, where);
  const filter = await eventFilter(context, where, { known });
  const { view } = context.at(known);
  const read = (last: Event | null, limit: number) => {
    const after = last && { day: last.date?.first ?? OPEN_FUTURE, id: last.id };
    return view.listEvents(filter, after, limit);
  };
  return (async function* () {
    for await (const events of pagesOf(read, PAGE)) {
      const participants = await view.participantsOf(events.map(({ id }) => id));
      for (const event of events)
        yield { event, participants: participants.filter((participant) => participant.event === event.id) };
    }
  })();
}
