import type { ActorId } from '../../../domain/ids.ts';
import { distinctBy } from '../../../domain/group.ts';
import { anchorsOf, type Direction, type TieEnds } from '../../../domain/ties/tie-ends.ts';
import type { TieFilter } from '../../../domain/ties/tie-filter.ts';
import { byOrigins, compareByStart, type Tie } from '../../../domain/ties/tie.ts';
import { toTie } from '../../mapping/edge.ts';
import type { Store } from '../../store/store.ts';
import { directionParams, endsParams, filterParams } from './tie-params.ts';
import { afterParams, asksForAll, firstInOrder, MOST_IN_ORDER, tiesOfHubs } from './ties-in-order.ts';
import type { Catalogue } from '../../statements/generated-catalogue.ts';
import { belowParams, rowsOf, type TakeRecords, tieIn } from './with-records.ts';
import { type AfterTie, type Below, pairText, type TiesOfActor } from '../view.ts';

/** A page of the qualifying ties of each actor: one statement for all of them, and more for those with many ties. */
export const tiesOfActors = async (
  store: Store,
  take: TakeRecords,
  actorIds: readonly ActorId[],
  ends: TieEnds,
  filter: TieFilter,
  after: AfterTie | null,
  limit: number,
  counted: boolean,
  below: Below | null = null,
): Promise<ReadonlyMap<string, TiesOfActor>> => {
  const isAnyTie = asksForAll(ends, filter);
  const look = (ids: readonly ActorId[], mostLookedAt: number, count: boolean): Promise<readonly PageOfActor[]> => {
    const params = { ...endsParams(ends), ...filterParams(filter), ...afterParams(after), limit };
    return pagesOfActors(store, take, below, { ...params, actorIds: ids, mostLookedAt, counted: count });
  };
  const rows = await look(actorIds, limit > MOST_IN_ORDER ? ALL : MOST_LOOKED_AT, counted && !isAnyTie);
  const hubs = rows.flatMap(({ actorId, ties }) => (ties === null ? [actorId as ActorId] : []));
  const ofHubs = await tiesOfHubs(store, hubs, ends, filter, after, limit);
  const rest = hubs.filter((id) => !ofHubs.has(id));
  const looked = new Map(rest.length === 0 ? [] : (await look(rest, ALL, false)).map((row) => [row.actorId, row.ties]));
  return new Map(
    rows.map(({ actorId, degree, ties, count }) => [
      actorId,
      {
        ties: ofHubs.get(actorId) ?? (ties ?? looked.get(actorId) ?? []).map(toTie),
        count: counted && isAnyTie ? degree : count,
      },
    ]),
  );
};

type PageOfActor = Catalogue['read/ties-of-actors']['row'];

const pagesOfActors = async (
  store: Store,
  take: TakeRecords,
  below: Below | null,
  params: Catalogue['read/ties-of-actors']['params'],
): Promise<readonly PageOfActor[]> =>
  below === null
    ? store.read('read/ties-of-actors', params)
    : (rowsOf(
        await store.read('read/ties-of-actors-with-records', { ...params, ...belowParams(below) }),
        take,
      ) as readonly PageOfActor[]);

/** Of an actor with so many ties all are looked at for a page. Of one with more, indexes are, which takes longer than looking at few. */
const MOST_LOOKED_AT = 1_000;
const ALL = Number.MAX_SAFE_INTEGER;

/** So few actors are asked one by one; of more, all ties are looked at in order. */
const MOST_ANCHORS = 50;
/** So few pairs are asked one by one. */
const MOST_PAIRS = 200;

/** A page of the qualifying ties, most independent origins first, then by id. */
export const listTies = async (
  store: Store,
  take: TakeRecords,
  ends: TieEnds,
  filter: TieFilter,
  after: AfterTie | null,
  limit: number,
  below: Below | null = null,
): Promise<readonly Tie[]> => {
  const asked = { ...endsParams(ends), ...filterParams(filter), ...afterParams(after), limit };
  const pairs = pairsOf(ends);
  if (pairs !== null && pairs.length <= MOST_PAIRS)
    return below === null
      ? (await store.read('read/ties-between', { pairs, ...asked })).map(({ tie }) => toTie(tie))
      : rowsOf(
          await store.read('read/ties-between-with-records', { pairs, ...asked, ...belowParams(below) }),
          take,
        ).map((row) => toTie(tieIn(row)));
  if (ends.between !== null && limit > MOST_IN_ORDER)
    return (await store.read('read/ties-among', { among: [...new Set(ends.between)], ...asked })).map(({ tie }) =>
      toTie(tie),
    );
  const anchors = anchorsOf(ends);
  if (anchors !== null && anchors.length <= MOST_ANCHORS) {
    const found = await tiesOfActors(store, take, anchors, ends, filter, after, limit, false, below);
    const ties = [...found.values()].flatMap((page) => page.ties);
    return anchors.length === 1
      ? ties
      : distinctBy(ties, ({ id }) => id)
          .toSorted(byOrigins)
          .slice(0, limit);
  }
  const inOrder = limit > MOST_IN_ORDER ? null : await firstInOrder(store, ends, filter, after, limit);
  return inOrder ?? (await store.read('read/ties', asked)).map(({ tie }) => toTie(tie));
};

/** The pairs of actors of which every tie with these ends joins one; null when other actors may be at one end. */
const pairsOf = ({ between, subjects, objects }: TieEnds): readonly (readonly [ActorId, ActorId])[] | null => {
  const pairs =
    between !== null
      ? between.flatMap((one, index) => between.slice(index + 1).map((other) => [one, other] as const))
      : subjects !== null && objects !== null
        ? subjects.flatMap((one) => objects.map((other) => [one, other] as const))
        : null;
  if (pairs === null) return null;
  const apart = pairs.filter(([one, other]) => one !== other);
  return distinctBy(apart, (pair) => pair.toSorted().join('|'));
};

export const countTies = async (store: Store, ends: TieEnds, filter: TieFilter): Promise<number> =>
  (asksForAll(ends, filter)
    ? await store.read('read/tie-total', {})
    : await store.read('read/ties-count', { ...endsParams(ends), ...filterParams(filter) }))[0]?.count ?? 0;

export const findTie = async (
  store: Store,
  take: TakeRecords,
  id: string,
  below: Below | null = null,
): Promise<Tie | null> => {
  const [tie] =
    below === null
      ? (await store.read('read/tie-by-id', { id })).map((row) => row.tie)
      : rowsOf(await store.read('read/tie-by-id-with-records', { id, ...belowParams(below) }), take).map(tieIn);
  return tie ? toTie(tie) : null;
};

/** The first of the qualifying ties with an end among actors who are so far from a middle, and how many there are. */
export const tiesAround = async (
  store: Store,
  take: TakeRecords,
  distances: ReadonlyMap<ActorId, number>,
  rim: number,
  filter: TieFilter,
  limit: number,
  below: Below | null = null,
): Promise<{ readonly ties: readonly Tie[]; readonly count: number }> => {
  const asked = { distances: Object.fromEntries(distances), ...filterParams(filter) };
  // One more shows whether there are more.
  const params = { ...asked, rim, limit: limit + 1 };
  const rows =
    below === null
      ? (await store.read('read/ties-around', params)).map(({ tie }) => tie)
      : rowsOf(await store.read('read/ties-around-with-records', { ...params, ...belowParams(below) }), take).map(
          tieIn,
        );
  const ties = rows.slice(0, limit).map(toTie);
  if (rows.length <= limit) return { ties, count: ties.length };
  const [counted] = await store.read('read/ties-around-count', asked);
  return { ties, count: counted?.count ?? rows.length };
};

/** The qualifying ties of each hop, read the way the path goes; by {@link pairText}, most origins first, then by id. */
export const tiesOfHops = async (
  store: Store,
  take: TakeRecords,
  hops: readonly (readonly [ActorId, ActorId])[],
  direction: Direction,
  filter: TieFilter,
  below: Below | null = null,
): Promise<ReadonlyMap<string, readonly Tie[]>> => {
  const byPair = new Map<string, Tie[]>();
  if (hops.length === 0) return byPair;
  const params = { pairs: hops, ...directionParams(direction), ...filterParams(filter) };
  const rows =
    below === null
      ? await store.read('read/ties-of-pairs', params)
      : (rowsOf(
          await store.read('read/ties-of-pairs-with-records', { ...params, ...belowParams(below) }),
          take,
        ) as readonly Catalogue['read/ties-of-pairs']['row'][]);
  for (const { fromId, toId, tie } of rows) {
    const pair = pairText(fromId, toId);
    byPair.set(pair, [...(byPair.get(pair) ?? []), toTie(tie)]);
  }
  return byPair;
};

/** Splits, mergers and successions within `depth` hops of each actor, in order of start, then id. */
export const lineageOf = async (
  store: Store,
  actorIds: readonly ActorId[],
  depth: number,
): Promise<ReadonlyMap<string, readonly Tie[]>> => {
  const rows = await store.read('read/lineage', { actorIds, depth });
  const byActor = new Map<string, Map<string, Tie>>(actorIds.map((id) => [id, new Map<string, Tie>()]));
  for (const { actorId, tie } of rows) {
    const known = toTie(tie);
    byActor.get(actorId)?.set(known.id, byActor.get(actorId)?.get(known.id) ?? known);
  }
  return new Map([...byActor].map(([id, ties]) => [id, [...ties.values()].sort(compareByStart)]));
};
