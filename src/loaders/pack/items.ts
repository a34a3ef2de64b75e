import type { Issue } from '../../domain/issue.ts';
import type { KnownIds } from '../text/known-ids.ts';
import { RowReader } from '../text/row-reader.ts';
import type { Row } from '../text/table.ts';

/**
 * The items of a file whose rows have an `id` each, in order of rows. A row with an issue makes none; of two rows with one id
 * the first counts.
 * @param known learns every id of the file
 * @param read null when it has refused a cell
 */
export function readItems<Column extends string, Id extends string, Item extends { readonly id: Id }>(
  rows: readonly Row<Column | 'id'>[],
  known: KnownIds<Id>,
  issues: Issue[],
  read: (reader: RowReader<Column | 'id'>) => Item | null,
): Map<Id, Item> {
  const items = new Map<Id, Item>();
  for (const row of rows) {
    const reader = new RowReader(row, issues);
    const text = reader.text('id');
    const earlier = text === null ? null : known.declare(text, row.line);
    if (earlier !== null) {
      reader.refuse('id', `duplicate of line ${earlier}`);
      continue;
    }
    const item = read(reader);
    if (item === null || reader.failed) continue;
    items.set(item.id, item);
    known.accept(item.id);
  }
  return items;
}
