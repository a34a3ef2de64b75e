import type { EventId } from '../ids.ts';
import type { Event } from '../records.ts';
import { EVENT_KINDS } from '../ties/types.ts';
import type { Fields } from './fields.ts';

export type EventField = keyof Event;

/** An event; it may have a name in Arabic alone. */
export function readEvent(fields: Fields<EventField>): Event | null {
  fields.mustFill('id', 'kind');
  const id = fields.id('id');
  const kind = fields.oneOf('kind', EVENT_KINDS);
  const label = fields.bilingual('label');
  if (label.en === null && label.ar === null) fields.refuse('label', 'an event needs a name in one language at least');
  const date = fields.date('date');
  const place = fields.reference('place', 'place');
  return fields.failed || id === null || kind === null ? null : { id: id as EventId, kind, label, date, place };
}
