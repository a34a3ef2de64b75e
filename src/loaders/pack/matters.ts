import { type EventId, isSlug } from '../../domain/ids.ts';
import type { Issue } from '../../domain/issue.ts';
import type { Event, Matter } from '../../domain/records.ts';
import { RowReader } from '../text/row-reader.ts';
import type { Row } from '../text/table.ts';
import type { ColumnOf } from './columns.ts';

/**
 * The rows of matters.csv, by id: what issues and policies are called within a sentence. An event has its own name, so that its id
 * here is an issue.
 */
export function readMatters(
  rows: readonly Row<ColumnOf<'matters.csv'>>[],
  events: ReadonlyMap<EventId, Event>,
  issues: Issue[],
): readonly Matter[] {
  const lines = new Map<string, number>();
  return rows.flatMap((row) => {
    const reader = new RowReader(row, issues);
    for (const column of ['id', 'titleEn', 'titleAr'] as const) reader.mustFill(column);
    const id = reader.text('id') ?? '';
    const earlier = lines.get(id);
    if (id !== '' && !isSlug(id)) reader.slug('id');
    else if (earlier !== undefined) reader.refuse('id', `the id stands on line ${earlier} already`);
    else if (events.has(id as EventId)) reader.refuse('id', 'this is an event, which has its name in events.csv');
    if (reader.failed) return [];
    lines.set(id, row.line);
    return [{ id, title: { en: reader.text('titleEn'), ar: reader.text('titleAr') } }];
  });
}
