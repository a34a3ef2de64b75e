import { hashOf } from '../../../domain/claims/claim-id.ts';
import type { PlaceId } from '../../../domain/ids.ts';
import type { Collector } from '../../import/collector.ts';
import { slugWords } from '../../import/actor-ids.ts';
import { labelNames } from '../../../domain/names/labels.ts';

interface Where {
  readonly name: string;
  readonly province: string;
  readonly country: string;
  readonly latitude: string;
  readonly longitude: string;
}

const degrees = (text: string, most: number): number | null => {
  const value = text === '' ? Number.NaN : Number(text);
  return Math.abs(value) <= most ? value : null;
};

/** Places of events: a settlement or region with its coordinates, in its province, in its country; each is added to the collector once. */
export class GedPlaces {
  readonly #collector: Collector;
  readonly #added = new Set<string>();

  constructor(collector: Collector) {
    this.#collector = collector;
  }

  find({ name, province, country, latitude, longitude }: Where): PlaceId | null {
    const state = this.#add(country, [], null, null, null);
    const region = province === '' ? state : this.#add(province, [country], state, null, null);
    if (name === '' || name === province || name === country) return region;
    const [north, east] = [degrees(latitude, 90), degrees(longitude, 180)];
    return this.#add(name, [province, country, latitude, longitude], region, north, east);
  }

  #add(
    name: string,
    rest: readonly string[],
    within: PlaceId | null,
    latitude: number | null,
    longitude: number | null,
  ): PlaceId | null {
    if (name === '') return within;
    const id = [slugWords(name), 'ged', hashOf([name, ...rest], 8)].filter((part) => part !== '').join('-') as PlaceId;
    if (!this.#added.has(id)) {
      this.#added.add(id);
      const label = { en: name, ar: null };
      this.#collector.place({ id, label, names: labelNames(label), within, latitude, longitude });
    }
    return id;
  }
}
