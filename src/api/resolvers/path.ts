import { isRunOfDays } from '../../domain/question.ts';
import { isoDay } from '../../domain/day.ts';
import { EntenteError } from '../../domain/errors.ts';
import { commonDays, hopCertainty, pathCertainty, pathConfidence, pathSign, signOf } from '../../domain/hop.ts';
import type { ActorId } from '../../domain/ids.ts';
import { neighboursOf } from '../../graph/read/neighbours.ts';
import { pairText, tiesOfHops } from '../../graph/read/ties.ts';
import { type FoundPath, findKBestPaths } from '../../paths/k-best-paths.ts';
import { addressActors, getActorIdOrNull, getActorIds } from '../addressing.ts';
import { checkFirst } from '../connection.ts';
import type { Context } from '../context.ts';
import type { HopResolvers, PathResolvers, PathsResolvers, PathWhere, QueryResolvers } from '../generated.ts';
import type { ActorNotFoundModel, AmbiguousActorModel, HopModel, PathModel, PathsModel } from '../models.ts';
import { pathStatement } from '../path-statement.ts';
import { explainPath } from '../explain-path.ts';
import { requirePresent, scopeOf } from '../scope.ts';
import { suggestActors } from '../search.ts';
import { tieModel } from '../tie-model.ts';
import { filterOf } from '../tie-where.ts';
import { loadActor } from './actor.ts';

const MAX_HOPS = 8;

/** One actor, or the member of the union that says why not. */
const addressEnd = async (
  context: Context,
  input: string,
): Promise<ActorId | ActorNotFoundModel | AmbiguousActorModel> => {
  const ids = await addressActors(context, input);
  const [only, ...others] = ids;
  if (only === undefined)
    return { kind: 'ActorNotFound', input, suggestions: await suggestActors(context.store, input) };
  if (others.length === 0) return only;
  const candidates = ids.map((actorId) => ({ actorId, score: 1, name: null, reason: 'EXACT_NAME' as const }));
  return { kind: 'AmbiguousActor', input, candidates };
};

const checked = (where: PathWhere, first: number, context: Context) => {
  requirePresent(where, context.now);
  return {
    first: checkFirst(first, 100, 'first', 1),
    maxHops: checkFirst(where.maxHops ?? 6, MAX_HOPS, 'maxHops', 1),
    scope: scopeOf(where),
    direction: where.direction ?? 'ANY',
  };
};

const toPathModel = (
  { actors }: FoundPath,
  ties: Awaited<ReturnType<typeof tiesOfHops>>,
  shared: Pick<PathModel, 'direction' | 'scope'>,
): PathModel => {
  const hops = actors.slice(1).map((to, index): HopModel => {
    const from = actors[index] as ActorId;
    return { from, to, ties: ties.get(pairText(from, to)) ?? [], scope: shared.scope };
  });
  return { actors, hops, ...shared };
};

export const pathQueries: Required<Pick<QueryResolvers, 'paths'>> = {
  paths: async (_, { from, to, where, orderBy, first }, context) => {
    const asked = where ?? {};
    const { scope, direction, maxHops, ...limits } = checked(asked, first ?? 5, context);
    const ends = await Promise.all([addressEnd(context, from), addressEnd(context, to)]);
    const missing = ends.find((end) => typeof end === 'object');
    if (missing) return missing;
    const [fromId, toId] = ends as [ActorId, ActorId];
    if (fromId === toId)
      throw new EntenteError(
        'BAD_USER_INPUT',
        `from and to are the same actor (${fromId}); a path joins two different ones.`,
      );
    const [filter, avoid, through] = await Promise.all([
      filterOf(context, asked, scope),
      getActorIds(context, asked.avoid, 'avoid'),
      getActorIdOrNull(context, asked.through, 'through'),
    ]);
    const found = await findKBestPaths(neighboursOf(context.store, filter, direction), {
      from: fromId,
      to: toId,
      first: limits.first,
      order: orderBy ?? 'SHORTEST',
      maxHops,
      avoid: new Set(avoid ?? []),
      through,
      commonDay: isRunOfDays(scope.question),
    });
    if (found.truncated && found.paths.length === 0)
      return {
        kind: 'SearchTooBroad',
        hint: `${found.truncatedBecause ?? 'The search ran out of its budget'}. Ask for fewer hops (maxHops), one date (validAt), some types, or a sign.`,
      };
    const hops = new Map(
      found.paths.flatMap(({ actors }) =>
        actors.slice(1).map((own, index): [string, readonly [ActorId, ActorId]] => {
          const before = actors[index] as ActorId;
          return [pairText(before, own), [before, own]];
        }),
      ),
    );
    const ties = await tiesOfHops(context.store, [...hops.values()], direction, filter);
    const nodes = found.paths.map((path) => toPathModel(path, ties, { direction, scope }));
    const { hasMore, truncated, truncatedBecause } = found;
    return {
      kind: 'Paths',
      from: fromId,
      to: toId,
      nodes,
      hasMore,
      truncated,
      truncatedBecause,
      scope,
    } satisfies PathsModel;
  },
};

export const pathsFields: PathsResolvers = {
  from: ({ from, scope }, _, context) => loadActor(context, from, scope),
  to: ({ to, scope }, _, context) => loadActor(context, to, scope),
};

const tiesOf = ({ hops }: PathModel) => hops.map(({ ties }) => ties);

export const pathFields: PathResolvers = {
  length: ({ hops }) => hops.length,
  sign: (path) => pathSign(tiesOf(path)),
  certainty: (path) => pathCertainty(tiesOf(path), path.scope.question),
  confidence: (path) => pathConfidence(tiesOf(path)),
  actors: ({ actors, scope }, _, context) => Promise.all(actors.map((id) => loadActor(context, id, scope))),
  commonValidity: (path) =>
    commonDays(tiesOf(path), path.scope.question, path.scope.certain).map(({ from, to }) => ({
      from: isoDay(from),
      to: isoDay(to),
    })),
  explanation: (path, { language }, context) => explainPath(context, path, language ?? 'EN'),
  cypher: (path, _, context) => pathStatement(path, context.browserUrl),
};

export const hopFields: HopResolvers = {
  from: ({ from, scope }, _, context) => loadActor(context, from, scope),
  to: ({ to, scope }, _, context) => loadActor(context, to, scope),
  sign: ({ ties }) => signOf(ties),
  certainty: ({ ties, scope }) => hopCertainty(ties, scope.question) ?? 'POSSIBLE',
  ties: ({ ties, scope }) => ties.map((tie) => tieModel(tie, scope)),
};
