import type { PlaceId } from '../ids.ts';
import type { Place } from '../records.ts';
import type { Fields } from './fields.ts';

export type PlaceField = 'id' | 'label' | 'within' | 'latitude' | 'longitude';

/** A place, still without its names. Whether `within` is a place is known when all places are read. */
export function readPlace(fields: Fields<PlaceField>): Omit<Place, 'names'> | null {
  fields.mustFill('id');
  const id = fields.id('id');
  const label = fields.label('label');
  const within = fields.text('within') as PlaceId | null;
  const latitude = fields.number('latitude', -90, 90);
  const longitude = fields.number('longitude', -180, 180);
  if (!fields.failed && (latitude === null) !== (longitude === null))
    fields.refuse(latitude === null ? 'latitude' : 'longitude', 'latitude and longitude come together');
  if (fields.failed || id === null || label === null) return null;
  return { id: id as PlaceId, label, within, latitude, longitude };
}
