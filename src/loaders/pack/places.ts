import type { PlaceId } from '../../domain/ids.ts';
import type { Issue } from '../../domain/issue.ts';
import type { Place } from '../../domain/records.ts';
import { append } from './append.ts';
import type { ColumnOf } from './columns.ts';
import { readItems } from './items.ts';
import type { KnownIds } from './known-ids.ts';
import { labelNames } from './names.ts';
import { RowReader } from '../text/row-reader.ts';
import type { Row } from '../text/table.ts';

type PlaceRow = Row<ColumnOf<'places.csv'>>;
type Within = ReadonlyMap<PlaceId, PlaceId | null>;

/** The places that lie within themselves, by way of others or directly. */
export const findCycles = (within: Within): ReadonlySet<PlaceId> => {
  const seenOnWalk = new Map<PlaceId, PlaceId>();
  const onCycle = new Set<PlaceId>();
  for (const start of within.keys()) {
    let at: PlaceId | null = start;
    while (at !== null && !seenOnWalk.has(at)) {
      seenOnWalk.set(at, start);
      at = within.get(at) ?? null;
    }
    if (at === null || seenOnWalk.get(at) !== start) continue;
    for (let id: PlaceId | null = at; id !== null && !onCycle.has(id); id = within.get(id) ?? null) onCycle.add(id);
  }
  return onCycle;
};

/** The places whose chain of containment ends at a place that lies within none. */
const findGrounded = (within: Within): ReadonlySet<PlaceId> => {
  const inside = new Map<PlaceId | null, PlaceId[]>();
  for (const [id, outer] of within) append(inside, outer, id);
  const grounded = [...(inside.get(null) ?? [])];
  for (let index = 0; index < grounded.length; index++)
    for (const id of inside.get(grounded[index] as PlaceId) ?? []) grounded.push(id);
  return new Set(grounded);
};

/** The rows of places.csv; their names are the labels alone. */
export const readPlaces = (
  rows: readonly PlaceRow[],
  known: KnownIds<PlaceId>,
  issues: Issue[],
): Map<PlaceId, Place> => {
  const rowOf = new Map<PlaceId, PlaceRow>();
  const places = readItems(rows, known, issues, (id, reader): Place | null => {
    reader.mustFill('nameEn');
    const en = reader.text('nameEn');
    const latitude = reader.decimal('latitude', -90, 90);
    const longitude = reader.decimal('longitude', -180, 180);
    if (!reader.failed && (latitude === null) !== (longitude === null))
      reader.refuse(latitude === null ? 'latitude' : 'longitude', 'latitude and longitude come together');
    if (en === null) return null;
    rowOf.set(id, reader.row);
    const label = { en, ar: reader.text('nameAr') };
    return {
      id,
      label,
      names: labelNames(label),
      within: reader.text('within') as PlaceId | null,
      latitude,
      longitude,
    };
  });

  const within = new Map([...places.values()].map((place) => [place.id, place.within]));
  const grounded = findGrounded(within);
  const onCycle = findCycles(within);
  const lost = [...places.keys()].filter((id) => !grounded.has(id));
  for (const id of lost) known.reject(id);
  for (const id of lost) {
    places.delete(id);
    const row = rowOf.get(id);
    if (!row) continue;
    const reader = new RowReader(row, issues);
    if (onCycle.has(id)) reader.refuse('within', 'the place lies within itself');
    else reader.reference('within', known);
  }
  return places;
};
