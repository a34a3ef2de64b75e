import { EntenteError } from '../../domain/errors.ts';
import { isPresent } from '../../domain/time/known.ts';
import type { ActorId } from '../../domain/ids.ts';
import type { Tie } from '../../domain/ties/tie.ts';
import { listActorsOfTies, listTiesBySubject } from '../../graph/read/present/ties-by-subject.ts';
import { checkFirst } from '../graphql/connection.ts';
import type { Context } from '../questions/context.ts';
import { reachActors } from '../questions/reach.ts';
import type { Scope } from '../questions/scope.ts';
import { askedTies } from '../questions/tie-where.ts';
import { findCount, type Parameters, whereOf, whereParameters } from './parameters.ts';
import { pages } from './pieces.ts';

/** The ties that a question asks for, each reading anew. */
export interface TiesAsked {
  readonly ties: () => AsyncIterable<Tie>;
  /** Everybody whom they name, in order of id. */
  readonly actorIds: () => Promise<readonly ActorId[]>;
  readonly scope: Scope;
}

export const tieParameters = (): readonly string[] => [...whereParameters('TieWhere'), 'depth'];

const DEEPEST = 3;

const distinct = async (ties: AsyncIterable<Tie>): Promise<readonly ActorId[]> => {
  const named = new Set<ActorId>();
  for await (const { subject, object, against } of ties) {
    named.add(subject).add(object);
    if (against !== null) named.add(against);
  }
  return [...named].sort();
};

const bySubject = (a: Tie, b: Tie): number =>
  a.subject === b.subject ? (a.id < b.id ? -1 : 1) : a.subject < b.subject ? -1 : 1;

/** A past is derived whole and once, within the budget of claims, and then ordered as the present is read. */
const derivedOnce = (read: () => Promise<readonly Tie[]>): (() => AsyncGenerator<Tie>) => {
  let all: Promise<readonly Tie[]> | undefined;
  return async function* () {
    yield* [...(await (all ??= read()))].sort(bySubject);
  };
};

/**
 * With `depth`, the ties within so many hops of `actor`, as `neighbourhood` has them; without, as `ties` has them.
 * @throws EntenteError BAD_USER_INPUT, DATE_INVALID, NOT_FOUND
 */
export const tiesAsked = async (context: Context, parameters: Parameters): Promise<TiesAsked> => {
  const where = whereOf('TieWhere', parameters);
  const depth = findCount(parameters, 'depth');
  const hops = depth === null ? 1 : checkFirst(depth, DEEPEST, 'depth', 1);
  const others = [where.between, where.subject, where.object].some((end) => (end ?? null) !== null);
  if (depth !== null && ((where.actor ?? null) === null || others))
    throw new EntenteError('BAD_USER_INPUT', 'depth: say whose with actor, and leave between, subject and object out.');
  const { ends, filter, scope } = await askedTies(context, where, undefined);
  const { view } = context.at(scope.known);
  const reader = (own: typeof ends): (() => AsyncIterable<Tie>) =>
    isPresent(scope.known)
      ? () => pages((last: Tie | null, limit) => listTiesBySubject(context.store, own, filter, last, limit))
      : derivedOnce(() => view.listTies(own, filter, null, Number.MAX_SAFE_INTEGER));
  const { actor } = ends;
  if (actor === null || hops === 1) {
    const ties = reader(ends);
    const actorIds = (): Promise<readonly ActorId[]> =>
      isPresent(scope.known) ? listActorsOfTies(context.store, ends, filter) : distinct(ties());
    return { ties, actorIds, scope };
  }

  const { distance, stoppedBecause } = await reachActors(view, actor, hops, filter);
  if (stoppedBecause !== null)
    throw new EntenteError('BAD_USER_INPUT', `depth: ${stoppedBecause.replace(/;.*/, '')}; ask for a smaller depth.`);
  const isWithin = ({ subject, object }: Tie): boolean =>
    Math.min(distance.get(subject) ?? hops, distance.get(object) ?? hops) < hops;
  const among = reader({ ...ends, actor: null, between: [...distance.keys()] });
  const ties = async function* (): AsyncGenerator<Tie> {
    for await (const tie of among()) if (isWithin(tie)) yield tie;
  };
  return { ties, actorIds: () => distinct(ties()), scope };
};
