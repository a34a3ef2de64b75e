import type { Place, Source } from '../../domain/records.ts';
import { listPlaces, listSources } from '../../graph/read/actors.ts';
import type { Context } from './context.ts';
import { rowsOf } from './reading-all.ts';

/** Every place, in order of id. */
export const wholePlaces = (context: Context): AsyncGenerator<Place> =>
  rowsOf((last: Place | null, limit) => listPlaces(context.store, last?.id ?? null, limit));

/** Every source, in order of id. */
export const wholeSources = (context: Context): AsyncGenerator<Source> =>
  rowsOf((last: Source | null, limit) => listSources(context.store, last?.id ?? null, limit));
