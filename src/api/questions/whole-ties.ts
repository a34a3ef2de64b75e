import { byId, compareText } from '../../domain/order.ts';
import { EntenteError } from '../../domain/errors.ts';
import type { ActorId } from '../../domain/ids.ts';
import type { Tie } from '../../domain/ties/tie.ts';
import { isPresent } from '../../domain/time/known.ts';
import { listActorsOfTies, listTiesBySubject } from '../../graph/read/present/ties-by-subject.ts';
import type { TieEnds } from '../../domain/ties/tie-ends.ts';
import type { Context } from './context.ts';
import { checkFirst } from './page.ts';
import { reachActors } from './reach.ts';
import { rowsOf } from './reading-all.ts';
import type { Scope } from './scope.ts';
import { tiesAsked } from './tie-where.ts';
import type { TieWhere } from './wheres.ts';

/** Every tie that a question asks for, in order of subject, then id; each call reads anew. */
export interface WholeTies {
  readonly ties: () => AsyncIterable<Tie>;
  /** Everybody whom they name, in order of id. */
  readonly actorIds: () => Promise<readonly ActorId[]>;
  readonly scope: Scope;
}

const DEEPEST = 3;

/**
 * @param depth the ties within so many hops of `actor`, as `neighbourhood` has them; null: as `ties` has them
 * @throws EntenteError BAD_USER_INPUT, DATE_INVALID, NOT_FOUND
 */
export async function wholeTies(context: Context, where: TieWhere, depth: number | null): Promise<WholeTies> {
  const hops = depth === null ? 1 : checkFirst(depth, DEEPEST, 'depth', 1);
  const others = [where.between, where.subject, where.object].some((end) => (end ?? null) !== null);
  if (depth !== null && ((where.actor ?? null) === null || others))
    throw new EntenteError('BAD_USER_INPUT', 'depth: say whose with actor, and leave between, subject and object out.');
  const { ends, filter, scope } = await tiesAsked(context, where, undefined);
  const { view } = context.at(scope.known);
  const readerOf = (these: TieEnds): (() => AsyncIterable<Tie>) =>
    isPresent(scope.known)
      ? () => rowsOf((last: Tie | null, limit) => listTiesBySubject(context.store, these, filter, last, limit))
      : derivedOnce(() => view.listTies(these, filter, null, Number.MAX_SAFE_INTEGER));
  const { actors } = ends;
  if (actors === null || hops === 1) {
    const ties = readerOf(ends);
    const actorIds = (): Promise<readonly ActorId[]> =>
      isPresent(scope.known) ? listActorsOfTies(context.store, ends, filter) : actorsIn(ties());
    return { ties, actorIds, scope };
  }

  const { distance, stoppedBecause } = await reachActors(view, actors, hops, filter);
  if (stoppedBecause !== null)
    throw new EntenteError('BAD_USER_INPUT', `depth: ${stoppedBecause.replace(/;.*/, '')}; ask for a smaller depth.`);
  const isWithin = ({ subject, object }: Tie): boolean =>
    Math.min(distance.get(subject) ?? hops, distance.get(object) ?? hops) < hops;
  const among = readerOf({ ...ends, actors: null, between: [...distance.keys()] });
  const ties = async function* (): AsyncGenerator<Tie> {
    for await (const tie of among()) if (isWithin(tie)) yield tie;
  };
  return { ties, actorIds: () => actorsIn(ties()), scope };
}

/** A past is derived whole and once, within the budget of claims, and then ordered as the present is read. */
const derivedOnce = (read: () => Promise<readonly Tie[]>): (() => AsyncGenerator<Tie>) => {
  let all: Promise<readonly Tie[]> | undefined;
  return async function* () {
    yield* [...(await (all ??= read()))].sort(bySubject);
  };
};

const bySubject = (a: Tie, b: Tie): number => compareText(a.subject, b.subject) || byId(a, b);

const actorsIn = async (ties: AsyncIterable<Tie>): Promise<readonly ActorId[]> => {
  const named = new Set<ActorId>();
  for await (const { subject, object, against } of ties) {
    named.add(subject).add(object);
    if (against !== null) named.add(against);
  }
  return [...named].sort();
};
