import { ANY_TIME } from '../domain/bounds.ts';
import type { Holding } from '../domain/tie.ts';
import { PRESENT } from '../domain/known.ts';
import { listClaims } from '../graph/read/claims.ts';
import { listEvents } from '../graph/read/events.ts';
import { listHoldings } from '../graph/read/holdings.ts';
import { listActors, listPlaces, listSources } from '../graph/read/actors.ts';
import { listTies } from '../graph/read/ties.ts';
import { ALL_TIES } from '../graph/read/tie-filter.ts';
import { OPEN_FUTURE } from '../domain/day.ts';
import type { Store } from '../graph/store.ts';
import type { Io } from './io.ts';
import { exportLine, type RecordName } from './export-line.ts';
import { withStore } from './with-store.ts';

const PAGE = 1_000;

/** Reads a list page by page, so that memory stays flat. */
async function* pages<Row>(read: (last: Row | null) => Promise<readonly Row[]>): AsyncGenerator<Row> {
  let last: Row | null = null;
  for (;;) {
    const rows: readonly Row[] = await read(last);
    yield* rows;
    last = rows.at(-1) ?? null;
    if (rows.length < PAGE || last === null) return;
  }
}

const NO_ACTOR_FILTER = { kind: null, externalIdScheme: null, nameContains: null, existsAt: null };
const NO_EVENT_FILTER = { kind: null, participant: null, place: null, during: null };
const NO_ENDS = { actor: null, between: null, subject: null, object: null };
const WHOLE_LEDGER = {
  subject: null,
  object: null,
  actor: null,
  types: null,
  stance: null,
  assertedBy: null,
  source: null,
  about: null,
  place: null,
  includeRetired: true,
  known: PRESENT,
};

/** Who holds what: of a page of places at a time, in order of time, then id. */
async function* holdings(store: Store): AsyncGenerator<Holding> {
  let last: string | null = null;
  for (;;) {
    const places: Awaited<ReturnType<typeof listPlaces>> = await listPlaces(store, last, PAGE);
    yield* await listHoldings(store, { places: places.map(({ id }) => id) }, ANY_TIME);
    last = places.at(-1)?.id ?? null;
    if (places.length < PAGE || last === null) return;
  }
}

type Identified = { readonly id: string };

const everything = (store: Store): readonly (readonly [RecordName, AsyncGenerator<Identified>])[] => [
  ['source', pages((last: Identified | null) => listSources(store, last?.id ?? null, PAGE))],
  ['actor', pages((last: Identified | null) => listActors(store, NO_ACTOR_FILTER, last?.id ?? null, PAGE))],
  ['place', pages((last: Identified | null) => listPlaces(store, last?.id ?? null, PAGE))],
  [
    'event',
    pages((last: (Identified & { readonly date?: { readonly first: number } | null }) | null) =>
      listEvents(store, NO_EVENT_FILTER, PRESENT, last && { day: last.date?.first ?? OPEN_FUTURE, id: last.id }, PAGE),
    ),
  ],
  ['claim', pages((last: Identified | null) => listClaims(store, WHOLE_LEDGER, last?.id ?? null, PAGE))],
  [
    'tie',
    pages((last: (Identified & { readonly origins?: number }) | null) =>
      listTies(store, NO_ENDS, ALL_TIES, last && { origins: last.origins ?? 0, id: last.id }, PAGE),
    ),
  ],
  ['holding', holdings(store)],
];

/** `entente export`: everything as NDJSON, one record a line: sources, actors, places, events, claims, ties, holdings. */
export const exportGraph = async (io: Io): Promise<void> =>
  withStore(io, async ({ store }) => {
    const counts: Record<string, number> = {};
    for (const [record, rows] of everything(store)) {
      counts[record] = 0;
      for await (const row of rows) {
        counts[record] += 1;
        await io.out(exportLine(record, row));
      }
    }
    io.say(
      `Exported ${Object.entries(counts)
        .map(([record, count]) => `${count} ${record}s`)
        .join(', ')}.`,
    );
  });
