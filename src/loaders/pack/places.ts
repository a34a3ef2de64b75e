import type { PlaceId } from '../../domain/ids.ts';
import type { Issue } from '../../domain/issue.ts';
import { labelNames } from '../../domain/names/labels.ts';
import { findCycles, findGrounded } from '../../domain/place-tree.ts';
import { readPlace } from '../../domain/reading/read-place.ts';
import type { Place } from '../../domain/records.ts';
import type { PackIds } from '../text/known-ids.ts';
import { RowReader } from '../text/row-reader.ts';
import type { Row } from '../text/table.ts';
import type { ColumnOf } from './columns.ts';
import { readItems } from './items.ts';
import { RowFields } from './row-fields.ts';

type PlaceRow = Row<ColumnOf<'places.csv'>>;

/** The rows of places.csv; their names are the labels alone. */
export function readPlaces(rows: readonly PlaceRow[], ids: PackIds, issues: Issue[]): Map<PlaceId, Place> {
  const rowOf = new Map<PlaceId, PlaceRow>();
  const places = readItems(rows, ids.place, issues, (reader): Place | null => {
    const place = readPlace(new RowFields(reader, ids, { label: 'name' }));
    if (place === null) return null;
    rowOf.set(place.id, reader.row);
    return { ...place, names: labelNames(place.label) };
  });

  const within = new Map([...places.values()].map((place) => [place.id, place.within]));
  const grounded = findGrounded(within);
  const onCycle = findCycles(within);
  const lost = [...places.keys()].filter((id) => !grounded.has(id));
  for (const id of lost) ids.place.reject(id);
  for (const id of lost) {
    places.delete(id);
    const row = rowOf.get(id);
    if (!row) continue;
    const reader = new RowReader(row, issues);
    if (onCycle.has(id)) reader.refuse('within', 'the place lies within itself');
    else reader.reference('within', ids.place);
  }
  return places;
}
