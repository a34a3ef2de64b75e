import type { EventId, PlaceId } from '../../domain/ids.ts';
import type { Issue } from '../../domain/issue.ts';
import type { Event } from '../../domain/records.ts';
import { EVENT_KINDS } from '../../domain/ties/types.ts';
import type { ColumnOf } from './columns.ts';
import { readItems } from './items.ts';
import type { KnownIds } from './known-ids.ts';
import type { Row } from '../text/table.ts';

/** The rows of events.csv. */
export const readEvents = (
  rows: readonly Row<ColumnOf<'events.csv'>>[],
  known: KnownIds<EventId>,
  places: KnownIds<PlaceId>,
  issues: Issue[],
): Map<EventId, Event> =>
  readItems(rows, known, issues, (id, reader): Event | null => {
    reader.mustFill('kind');
    const kind = reader.oneOf('kind', EVENT_KINDS);
    const label = { en: reader.text('nameEn'), ar: reader.text('nameAr') };
    if (label.en === null && label.ar === null)
      reader.refuse('nameEn', 'an event needs a name in one language at least');
    const date = reader.date('date');
    const place = reader.reference('place', places);
    return kind === null ? null : { id, kind, label, date, place };
  });
