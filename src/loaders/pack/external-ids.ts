import { append } from '../../domain/group.ts';
import type { ActorId } from '../../domain/ids.ts';
import type { Issue } from '../../domain/issue.ts';
import { readExternalId } from '../../domain/reading/read-external-id.ts';
import type { ExternalId } from '../../domain/records.ts';
import { FirstLines } from '../text/first-lines.ts';
import type { PackIds } from '../text/known-ids.ts';
import { RowReader } from '../text/row-reader.ts';
import type { Row } from '../text/table.ts';
import type { ColumnOf } from './columns.ts';
import { RowFields } from './row-fields.ts';

/** The rows of external-ids.csv: those of each actor, in order of rows. */
export function readExternalIds(
  rows: readonly Row<ColumnOf<'external-ids.csv'>>[],
  ids: PackIds,
  issues: Issue[],
): ReadonlyMap<ActorId, readonly ExternalId[]> {
  const found = new Map<ActorId, ExternalId[]>();
  const lines = new FirstLines();
  for (const row of rows) {
    const reader = new RowReader(row, issues);
    reader.mustFill('of');
    const of = reader.reference('of', ids.actor);
    const externalId = readExternalId(new RowFields(reader, ids, { id: 'value' }));
    if (of === null || externalId === null) continue;
    const earlier = lines.note(JSON.stringify([of, externalId.scheme, externalId.id]), row.line);
    if (earlier === null) append(found, of, externalId);
    else reader.refuse('value', `duplicate of line ${earlier}`);
  }
  return found;
}
