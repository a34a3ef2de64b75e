import type { ActorId } from '../../../domain/ids.ts';
import { distinctBy } from '../../../domain/group.ts';
import { anchorsOf, type Direction, type TieEnds } from '../../../domain/ties/tie-ends.ts';
import type { TieFilter } from '../../../domain/ties/tie-filter.ts';
import { byOrigins, compareByStart, type Tie } from '../../../domain/ties/tie.ts';
import { toTie } from '../../mapping/edge.ts';
import type { Store } from '../../store/store.ts';
import { directionParams, endsParams, filterParams } from './tie-params.ts';
import { type AfterTie, pairText, type TiesOfActor } from '../view.ts';

const afterParams = (after: AfterTie | null) => ({ afterOrigins: after?.origins ?? null, afterId: after?.id ?? null });

/** A page of the qualifying ties of each actor, one statement for all of them. */
export const tiesOfActors = async (
  store: Store,
  actorIds: readonly ActorId[],
  ends: TieEnds,
  filter: TieFilter,
  after: AfterTie | null,
  limit: number,
): Promise<ReadonlyMap<string, TiesOfActor>> => {
  const rows = await store.read('read/ties-of-actors', {
    actorIds,
    ...endsParams(ends),
    ...filterParams(filter),
    ...afterParams(after),
    limit,
  });
  return new Map(rows.map(({ actorId, ties, count }) => [actorId, { ties: ties.map(toTie), count }]));
};

/** So few actors are asked one by one; of more, all ties are looked at. */
const MOST_ANCHORS = 50;

/** A page of the qualifying ties, most independent origins first, then by id. */
export const listTies = async (
  store: Store,
  ends: TieEnds,
  filter: TieFilter,
  after: AfterTie | null,
  limit: number,
): Promise<readonly Tie[]> => {
  const anchors = anchorsOf(ends);
  if (anchors !== null && anchors.length <= MOST_ANCHORS) {
    const found = await tiesOfActors(store, anchors, ends, filter, after, limit);
    const ties = [...found.values()].flatMap((page) => page.ties);
    return anchors.length === 1
      ? ties
      : distinctBy(ties, ({ id }) => id)
          .toSorted(byOrigins)
          .slice(0, limit);
  }
  const rows = await store.read('read/ties', {
    ...endsParams(ends),
    ...filterParams(filter),
    ...afterParams(after),
    limit,
  });
  return rows.map(({ tie }) => toTie(tie));
};

export const countTies = async (store: Store, ends: TieEnds, filter: TieFilter): Promise<number> =>
  (await store.read('read/ties-count', { ...endsParams(ends), ...filterParams(filter) }))[0]?.count ?? 0;

export const findTie = async (store: Store, id: string): Promise<Tie | null> => {
  const [row] = await store.read('read/tie-by-id', { id });
  return row ? toTie(row.tie) : null;
};

/** All qualifying ties with both ends among the actors, in order of id, at most `limit`. */
export const tiesAmong = async (
  store: Store,
  actorIds: readonly ActorId[],
  filter: TieFilter,
  limit: number,
): Promise<readonly Tie[]> =>
  (await store.read('read/ties-among', { actorIds, ...filterParams(filter), limit })).map(({ tie }) => toTie(tie));

/** The qualifying ties of each hop, read the way the path goes; by {@link pairText}, most origins first, then by id. */
export const tiesOfHops = async (
  store: Store,
  hops: readonly (readonly [ActorId, ActorId])[],
  direction: Direction,
  filter: TieFilter,
): Promise<ReadonlyMap<string, readonly Tie[]>> => {
  const byPair = new Map<string, Tie[]>();
  if (hops.length === 0) return byPair;
  const rows = await store.read('read/ties-of-pairs', {
    pairs: hops,
    ...directionParams(direction),
    ...filterParams(filter),
  });
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
