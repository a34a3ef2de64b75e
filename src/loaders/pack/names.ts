import { append } from '../../domain/group.ts';
import type { Issue } from '../../domain/issue.ts';
import { nameIdentity } from '../../domain/names/labels.ts';
import { readName } from '../../domain/reading/read-name.ts';
import type { Name } from '../../domain/records.ts';
import { FirstLines } from '../text/first-lines.ts';
import type { KnownIds, PackIds } from '../text/known-ids.ts';
import { RowReader } from '../text/row-reader.ts';
import type { Row } from '../text/table.ts';
import type { ColumnOf } from './columns.ts';
import { RowFields } from './row-fields.ts';

/**
 * The rows of names.csv: names of actors and places. When an actor and a place have one id, its names are names of both.
 * @returns names of each id, in order of rows
 */
export function readNames(
  rows: readonly Row<ColumnOf<'names.csv'>>[],
  ids: PackIds,
  issues: Issue[],
): ReadonlyMap<string, readonly Name[]> {
  const names = new Map<string, Name[]>();
  const lines = new FirstLines();
  for (const row of rows) {
    const reader = new RowReader(row, issues);
    reader.mustFill('of');
    const of = readBearer(reader, [ids.actor, ids.place]);
    const name = readName(new RowFields(reader, ids, {}));
    if (of === null || name === null) continue;
    const earlier = lines.note(`${of} ${nameIdentity(name)}`, row.line);
    if (earlier === null) append(names, of, name);
    else reader.refuse('text', `duplicate of line ${earlier}, in the same language and kind`);
  }
  return names;
}

const readBearer = (reader: RowReader<'of'>, bearers: readonly KnownIds<string>[]): string | null => {
  const of = reader.text('of');
  if (of === null || bearers.some((known) => known.find(of) !== null)) return of;
  const trouble = bearers.find((known) => known.has(of))?.troubleWith(of);
  const nearest = bearers.map((known) => known.nearest(of)).find((id) => id !== null) ?? null;
  const what = bearers.map((known) => known.what).join(' or ');
  return reader.refuse('of', trouble?.problem ?? `no such ${what}`, trouble ? null : nearest);
};
