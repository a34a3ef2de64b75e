import { distinct } from '../../domain/group.ts';
import type { ActorId, PlaceId } from '../../domain/ids.ts';
import { byId } from '../../domain/order.ts';
import type { Source } from '../../domain/records.ts';
import type { Derived } from '../../domain/ties/tie.ts';
import { actorsById, placesById, sourcesById } from '../../graph/read/actors.ts';
import { documentsOfClaims } from '../../graph/read/sources-of-claims.ts';
import type { Context } from './context.ts';

/** Something derived with what people want to read beside its ids. */
export interface Named<Row extends Derived> {
  readonly row: Row;
  /** The English name of an actor or place that the row names. */
  readonly nameOf: (id: ActorId | PlaceId) => string;
  /** The documents in hand of its claims, each once, in order of id. */
  readonly sources: readonly Source[];
}

/** Which actors and places a row names. */
export interface NamesIn<Row> {
  readonly actors: (row: Row) => readonly (ActorId | null)[];
  readonly places: (row: Row) => readonly PlaceId[];
}

const PAGE = 250;

/** Each row with names and sources, in the same order. They are asked for once a page, so that memory stays flat. */
export async function* withNames<Row extends Derived>(
  context: Context,
  rows: AsyncIterable<Row>,
  namesIn: NamesIn<Row>,
): AsyncGenerator<Named<Row>, void, undefined> {
  for await (const page of inPages(rows)) yield* await namedPage(context, page, namesIn);
}

async function* inPages<Row>(rows: AsyncIterable<Row>): AsyncGenerator<readonly Row[], void, undefined> {
  let page: Row[] = [];
  for await (const row of rows) {
    page.push(row);
    if (page.length < PAGE) continue;
    yield page;
    page = [];
  }
  if (page.length > 0) yield page;
}

const namedPage = async <Row extends Derived>(
  { store }: Context,
  page: readonly Row[],
  { actors, places }: NamesIn<Row>,
): Promise<readonly Named<Row>[]> => {
  const [foundActors, foundPlaces, documents] = await Promise.all([
    actorsById(store, distinct(page.flatMap(actors))),
    placesById(store, distinct(page.flatMap(places))),
    documentsOfClaims(store, distinct(page.flatMap(({ claimIds }) => claimIds))),
  ]);
  const names = new Map([...foundActors, ...foundPlaces].map(({ id, label }) => [id as string, label.en]));
  const sources = new Map(
    (await sourcesById(store, distinct(documents.values()))).map((source) => [source.id, source]),
  );
  return page.map((row) => ({
    row,
    nameOf: (id) => names.get(id) ?? id,
    sources: distinct(row.claimIds.map((id) => documents.get(id)))
      .flatMap((id) => sources.get(id) ?? [])
      .toSorted(byId),
  }));
};
