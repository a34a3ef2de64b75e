import { isoDay, parseDay } from '../../../domain/time/day.ts';
import { claimsOfChange } from '../../../domain/ties/change-claims.ts';
import { changesBetween, changeText } from '../../../domain/ties/changes.ts';
import { EntenteError } from '../../../domain/errors.ts';
import type { ActorId } from '../../../domain/ids.ts';
import type { Claim } from '../../../domain/records.ts';
import { compareByStart, type Tie } from '../../../domain/ties/tie.ts';
import { timelineOf } from '../../../domain/ties/timeline.ts';
import { ALL_TIES } from '../../../domain/ties/tie-filter.ts';
import { findActorId, getActorId } from '../../questions/addressing.ts';
import { checkFirst, pageOf, toConnection } from '../connection.ts';
import type { ChangeResolvers, DyadResolvers, QueryResolvers, SubgraphResolvers } from '../generated.ts';
import { mustLoad } from '../../questions/loaders.ts';
import type { ChangeModel } from '../models.ts';
import { permalinkOf } from '../../questions/permalink.ts';
import { reachActors } from '../../questions/reach.ts';
import { NO_SCOPE, readAt, withKnown } from '../../questions/scope.ts';
import { tieModel } from '../tie-model.ts';
import { askedTies } from '../../questions/tie-where.ts';
import { loadActor } from './actor.ts';
import { loadClaims } from './tie.ts';

/** Read at most so many ties for an answer that needs them all; more is an error that says so, never a part. */
const MOST_TIES = 20_000;

const allTies = async (ties: Promise<readonly Tie[]>): Promise<readonly Tie[]> => {
  const found = await ties;
  if (found.length > MOST_TIES)
    throw new EntenteError(
      'BAD_USER_INPUT',
      `More than ${MOST_TIES} ties qualify; ask for fewer types, one actor, or a shorter time.`,
    );
  return found;
};

const nearestFirst =
  (distance: ReadonlyMap<ActorId, number>) =>
  (a: Tie, b: Tie): number => {
    const far = (tie: Tie): number => Math.max(distance.get(tie.subject) ?? 0, distance.get(tie.object) ?? 0);
    return far(a) - far(b) || (b.confidence ?? -1) - (a.confidence ?? -1) || (a.id < b.id ? -1 : 1);
  };

export const surroundingsQueries: Required<Pick<QueryResolvers, 'dyad' | 'neighbourhood' | 'changes'>> = {
  dyad: async (_, { a, b, knownAt, publishedBy }, context, info) => {
    const scoped = withKnown(context, NO_SCOPE, { knownAt, publishedBy });
    const [scope, one, other] = await Promise.all([
      scoped,
      findActorId(context, a, 'a', scoped),
      findActorId(context, b, 'b', scoped),
    ]);
    if (one === null || other === null) return null;
    if (one === other) throw new EntenteError('BAD_USER_INPUT', `a and b are the same actor (${one}).`);
    const [first, second] = [one, other].sort() as [ActorId, ActorId];
    const ends = { actor: null, subject: null, object: null, between: [first, second] };
    const { view } = context.at(scope.known);
    const ties = [...(await allTies(view.listTies(ends, ALL_TIES, null, MOST_TIES + 1)))].sort(compareByStart);
    return {
      a: first,
      b: second,
      ties: ties.map((tie) => tieModel(tie, scope)),
      timeline: timelineOf(ties).map((period) => ({
        ...period,
        from: isoDay(period.from),
        to: isoDay(period.to),
        ties: period.ties.map((tie) => tieModel(tie, scope)),
      })),
      scope,
      permalink: () => permalinkOf(info, readAt(context, scope)),
    };
  },
  neighbourhood: async (_, { of, depth, where, first }, context, info) => {
    const most = checkFirst(first ?? 200, 300);
    const hops = checkFirst(depth ?? 1, 3, 'depth', 1);
    if ([where?.actor, where?.between, where?.subject, where?.object].some((end) => end !== null && end !== undefined))
      throw new EntenteError(
        'BAD_USER_INPUT',
        'neighbourhood: "of" says whose; leave actor, between, subject and object out.',
      );
    const { filter, scope } = await askedTies(context, where, undefined);
    const middle = await getActorId(context, of, 'of', scope);
    const { view } = context.at(scope.known);
    const reached = await reachActors(view, middle, hops, filter);
    const among = await allTies(view.tiesAmong([...reached.distance.keys()], filter, MOST_TIES + 1));
    const within = among.filter(
      ({ subject, object }) => Math.min(reached.distance.get(subject) ?? 0, reached.distance.get(object) ?? 0) < hops,
    );
    const ties = [...within].sort(nearestFirst(reached.distance)).slice(0, most);
    const named = new Set<ActorId>([middle, ...ties.flatMap(({ subject, object }) => [subject, object])]);
    const actorIds = [...reached.distance.keys()].filter((id) => named.has(id));
    const truncatedBecause =
      reached.stoppedBecause ??
      (ties.length < within.length ? `${within.length} ties qualify; the first ${most} are given.` : null);
    return {
      actorIds,
      ties: ties.map((tie) => tieModel(tie, scope)),
      truncated: truncatedBecause !== null,
      truncatedBecause,
      scope,
      permalink: () => permalinkOf(info, readAt(context, scope)),
    };
  },
  changes: async (_, { from, to, where, ...args }, context, info) => {
    const list = 'changes';
    const page = pageOf(list, args, true);
    const [first, end] = [parseDay(from), parseDay(to)];
    if (end <= first) throw new EntenteError('BAD_USER_INPUT', `to (${to}) must be after from (${from}).`);
    if ((where?.validAt ?? null) !== null || (where?.validDuring ?? null) !== null)
      throw new EntenteError('BAD_USER_INPUT', 'changes: "from" and "to" say when; leave validAt and validDuring out.');
    const { ends, filter, scope } = await askedTies(context, where, undefined, page.after);
    const { view } = context.at(scope.known);
    // What happened on a day shows between the day before it and itself.
    const [eve, last] = [first - 1, end - 1];
    const during = { ...filter, question: { first: eve, last } };
    const ties = await allTies(view.listTies(ends, during, null, MOST_TIES + 1));
    const below = { ...NO_SCOPE, known: scope.known, knownAt: scope.knownAt };
    const changes = changesBetween(ties, eve, last).map((change): ChangeModel => {
      const { before, after } = change;
      const claimIds = new Set([before, after].flatMap((tie) => tie?.claimIds ?? []));
      return {
        ...change,
        id: changeText(change),
        before: before && tieModel(before, below),
        after: after && tieModel(after, below),
        claimIds: [...claimIds],
        scope: below,
      };
    });
    const { after } = page;
    const rest = after
      ? changes.filter(({ day, id }) => day > (after.key ?? 0) || (day === after.key && id > after.id))
      : changes;
    const keyOf = ({ day, id }: ChangeModel) => ({ key: day, id });
    const connection = toConnection(list, page, rest, keyOf, readAt(context, scope), () =>
      Promise.resolve(changes.length),
    );
    return { ...connection, permalink: () => permalinkOf(info, readAt(context, scope)) };
  },
};

export const dyadFields: DyadResolvers = {
  a: ({ a, scope }, _, context) => loadActor(context, a, scope),
  b: ({ b, scope }, _, context) => loadActor(context, b, scope),
};

export const subgraphFields: SubgraphResolvers = {
  actors: ({ actorIds, scope }, _, context) => Promise.all(actorIds.map((id) => loadActor(context, id, scope))),
};

export const changeFields: ChangeResolvers = {
  claims: async (change, _, context) => {
    const { before, after, claimIds, scope } = change;
    const claims = new Map((await loadClaims(context, claimIds, scope)).map((claim) => [claim.id, claim]));
    const sources = new Map(
      (await Promise.all([...claims.values()].map(({ source }) => mustLoad(context.loaders.source, source)))).map(
        ({ id, publishedOn }) => [id, publishedOn],
      ),
    );
    const ids = claimsOfChange(
      { ...change, before, after },
      (id) => claims.get(id) as Claim,
      ({ source }) => sources.get(source) ?? null,
    );
    return loadClaims(context, ids, scope);
  },
};
