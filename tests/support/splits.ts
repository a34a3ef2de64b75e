import fc from 'fast-check';
import type { Actor, Claim, Event, Place, Source } from '../../src/domain/records.ts';
import type { Records } from '../../src/graph/write/load/records.ts';

/** One load of a random split: records, and how many claims go into a transaction. */
export interface Part {
  readonly records: Records;
  readonly batchSize: number;
}

const namedBy = (claims: readonly Claim[]): ReadonlySet<string> =>
  new Set(
    claims.flatMap((own) => [
      ...[own.subject, own.object, own.against, own.assertedBy].map((id) => `actor ${id}`),
      ...[own.source, ...own.via, ...own.evidence.map(({ document }) => document)].map((id) => `source ${id}`),
      `place ${own.place}`,
      ...[own.event, own.about].map((id) => `event ${id}`),
    ]),
  );

/** The places with all that they lie within. */
const withOuter = (all: readonly Place[], wanted: ReadonlySet<string>): readonly Place[] => {
  const found = new Set<string>();
  const add = (id: string | null): void => {
    const place = all.find((own) => own.id === id);
    if (!place || found.has(place.id)) return;
    found.add(place.id);
    add(place.within);
  };
  wanted.forEach(add);
  return all.filter(({ id }) => found.has(id));
};

/** The records of a pack that these claims need, and those that chance gives them too. */
export const partOf = (pack: Records, claims: readonly Claim[], isGiven: (key: string) => boolean): Records => {
  const named = namedBy(claims);
  const pick = <Item extends Actor | Source | Event>(kind: string, items: readonly Item[]): readonly Item[] =>
    items.filter(({ id }) => named.has(`${kind} ${id}`) || isGiven(`${kind} ${id}`));
  const events = pick('event', pack.events);
  const places = pack.places.filter(({ id }) => named.has(`place ${id}`) || isGiven(`place ${id}`)).map(({ id }) => id);
  return {
    actors: pick('actor', pack.actors),
    sources: pick('source', pack.sources),
    places: withOuter(pack.places, new Set<string>([...places, ...events.flatMap(({ place }) => place ?? [])])),
    events,
    claims,
  };
};

/** Whole numbers in turn, for ever the same for the same start. */
const dice = (start: number): ((sides: number) => number) => {
  let state = start >>> 0;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
};

const shuffled = <Item>(items: readonly Item[], roll: (sides: number) => number): readonly Item[] => {
  const all = [...items];
  for (let at = all.length - 1; at > 0; at--) {
    const other = roll(at + 1);
    [all[at], all[other]] = [all[other] as Item, all[at] as Item];
  }
  return all;
};

/**
 * Packs cut into parts at random, all parts in random order and the rows of each too. Every record is in some part; what several
 * parts need is in each of them.
 */
export const aSplitOf = (packs: readonly Records[]): fc.Arbitrary<readonly Part[]> =>
  fc
    .record({ start: fc.integer({ min: 0, max: 2 ** 31 }), cuts: fc.integer({ min: 1, max: 4 }) })
    .map(({ start, cuts }) => {
      const roll = dice(start);
      const parts = packs.flatMap((pack) => {
        const inPart = pack.claims.map(() => roll(cuts));
        const given = new Map<string, number>();
        const partOfKey = (key: string): number => {
          const known = given.get(key) ?? roll(cuts);
          given.set(key, known);
          return known;
        };
        return Array.from({ length: cuts }, (_, part): Part => {
          const claims = pack.claims.filter((_, at) => inPart[at] === part);
          const { actors, sources, places, events } = partOf(pack, claims, (key) => partOfKey(key) === part);
          const records = {
            actors: shuffled(actors, roll),
            sources: shuffled(sources, roll),
            places: shuffled(places, roll),
            events: shuffled(events, roll),
            claims: shuffled(claims, roll),
          };
          return { records, batchSize: [40, 250, 1_000][roll(3)] ?? 500 };
        });
      });
      return shuffled(parts, roll);
    });
