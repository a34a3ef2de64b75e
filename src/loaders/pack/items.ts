import type { Issue } from '../../domain/issue.ts';
import type { KnownIds } from './known-ids.ts';
import { RowReader } from '../text/row-reader.ts';
import type { Row } from '../text/table.ts';

/**
 * The items of a file whose rows have an `id` each, in order of rows. A row with an issue makes none; of two rows with one id
 * the first stands.
 * @param known learns every id of the file
 * @param build null when the reader has refused a cell
 */
export const readItems = <Column extends string, Id extends string, Item>(
  rows: readonly Row<Column | 'id'>[],
  known: KnownIds<Id>,
  issues: Issue[],
  build: (id: Id, reader: RowReader<Column | 'id'>) => Item | null,
): Map<Id, Item> => {
  const items = new Map<Id, Item>();
  for (const row of rows) {
    const reader = new RowReader(row, issues);
    reader.mustFill('id');
    const text = reader.text('id');
    const earlier = text === null ? null : known.declare(text, row.line);
    if (earlier !== null) {
      reader.refuse('id', `the id stands on line ${earlier} already`);
      continue;
    }
    const item = build((reader.slug('id') ?? '') as Id, reader);
    if (item === null || reader.failed) continue;
    items.set(text as Id, item);
    known.accept(text as Id);
  }
  return items;
};
