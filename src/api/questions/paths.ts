import { EntenteError } from '../../domain/errors.ts';
import type { ActorId } from '../../domain/ids.ts';
import { byId } from '../../domain/order.ts';
import { byOrigins, type Tie } from '../../domain/ties/tie.ts';
import type { Certainty } from '../../domain/time/bounds.ts';
import { contracted } from '../../paths/contracted-port.ts';
import { type Level, LEVEL_NAMES } from '../../paths/strength.ts';
import { belongingOf, findPartsOfBoth, type Parts } from './parts.ts';
import { isRunOfDays } from '../../domain/time/question.ts';
import type { Direction } from '../../domain/ties/tie-ends.ts';
import { type Below, pairText } from '../../graph/read/view.ts';
import { BudgetSpent } from '../../paths/budget.ts';
import { DEFAULT_BUDGET, type FoundPath, findKBestPaths } from '../../paths/k-best-paths.ts';
import type { PathQuestion } from '../../paths/question.ts';
import type { NeighboursPort } from '../../paths/port.ts';
import type { Context } from './context.ts';
import { type ActorNotFound, actorsOrFailure, type AmbiguousActor } from './naming.ts';
import { checkFirst } from './page.ts';
import { leastOf, type Scope, scopeOf, withKnown } from './scope.ts';
import { checkActors, filterOf } from './tie-where.ts';
import type { PathsAsked, PathWhere } from './wheres.ts';

export interface Hop {
  readonly from: ActorId;
  readonly to: ActorId;
  readonly ties: readonly Tie[];
  readonly scope: Scope;
}

export interface Path {
  readonly actors: readonly ActorId[];
  readonly certainty: Certainty;
  /** The weakest hop's; null when it has none. */
  readonly confidence: number | null;
  /** What makes its ends parts of the actors asked for, in order of id. */
  readonly belonging: readonly Tie[];
  readonly hops: readonly Hop[];
  readonly direction: Direction;
  readonly scope: Scope;
}

export interface Paths {
  readonly kind: 'Paths';
  readonly from: ActorId;
  readonly to: ActorId;
  readonly nodes: readonly Path[];
  readonly hasMore: boolean;
  readonly truncated: boolean;
  readonly truncatedBecause: string | null;
  readonly scope: Scope;
}

export interface SearchTooBroad {
  readonly kind: 'SearchTooBroad';
  readonly hint: string;
}

export type PathsAnswer = Paths | ActorNotFound | AmbiguousActor | SearchTooBroad;

/** The k best paths of a question. @throws EntenteError BAD_USER_INPUT, DATE_INVALID */
export async function findPaths(
  context: Context,
  { from, to, where, orderBy, first }: PathsAsked,
  below: Below | null = null,
): Promise<PathsAnswer> {
  const asked = where ?? {};
  const { inTheWorld, direction, maxHops, maxHostileHops, ...limits } = checked(asked, first ?? 5);
  const { through, against, avoid } = asked;
  const named = [from, to, through, against, ...(avoid ?? [])].flatMap((text) => text ?? []);
  const scoped = withKnown(context, inTheWorld, asked);
  const [scope, meant] = await Promise.all([scoped, actorsOrFailure(context, named, scoped)]);
  if ('kind' in meant) return meant;
  const idOf = (text: string | null | undefined): ActorId | null => meant.get(text ?? '') ?? null;
  const [fromId, toId] = [idOf(from), idOf(to)] as [ActorId, ActorId];
  if (fromId === toId)
    throw new EntenteError(
      'BAD_USER_INPUT',
      `from and to are the same actor (${fromId}); a path joins two different ones.`,
    );
  const filter = { ...limits.filter, against: idOf(against) };
  const { view } = context.at(scope.known);
  const avoided = new Set((avoid ?? []).flatMap((text) => idOf(text) ?? []));
  const ends: PathEnds =
    asked.includeParts === true ? await findPartsOfBoth(context, [fromId, toId], scope) : [alone(fromId), alone(toId)];
  const wholes = ends.map(({ whole, members }) => ({
    id: whole,
    parts: new Set([...members].filter((id) => !avoided.has(id))),
  }));
  // The search asks for the sign of a hop, over all its ties.
  const port = withinBudget(view.neighboursOf({ ...filter, sign: null }, direction));
  const question: PathQuestion = {
    from: fromId,
    to: toId,
    first: Math.max(limits.first, 1),
    order: orderBy ?? 'SHORTEST',
    maxHops,
    avoid: avoided,
    through: idOf(through),
    sign: filter.sign,
    maxHostileHops,
    commonDay: isRunOfDays(scope.question),
    least: LEVEL_NAMES.indexOf(leastOf(scope)) as Level,
  };
  const joined = asked.includeParts === true ? contracted(port, wholes) : port;
  const found = await findKBestPaths(joined, question, DEFAULT_BUDGET, context.budget);
  if (found.truncated && found.paths.length === 0)
    return {
      kind: 'SearchTooBroad',
      hint: `${found.truncatedBecause ?? 'The search ran out of its budget'}. Ask for fewer hops (maxHops), one date (validAt), some types, or a sign.`,
    };
  const paths = found.paths.slice(0, limits.first);
  const counted = (id: ActorId): readonly ActorId[] => {
    const whole = wholes.find((each) => each.id === id);
    return whole ? [id, ...whole.parts] : [id];
  };
  const hops = hopsOf(paths);
  const pairs = hops.flatMap(([a, b]) => counted(a).flatMap((one) => counted(b).map((other): Pair => [one, other])));
  const stored = await view.tiesOfHops(pairs, direction, { ...filter, sign: null }, below);
  const ties = new Map(
    hops.map(([a, b]) => [
      pairText(a, b),
      counted(a)
        .flatMap((one) => counted(b).flatMap((other) => stored.get(pairText(one, other)) ?? []))
        .toSorted(byOrigins),
    ]),
  );
  const { truncated, truncatedBecause } = found;
  return {
    kind: 'Paths',
    from: fromId,
    to: toId,
    nodes: paths.map((path) => pathWith(path, ties, ends, { direction, scope })),
    hasMore: found.hasMore || paths.length < found.paths.length,
    truncated,
    truncatedBecause,
    scope,
  };
}

export const MAX_HOPS = 8;

/** What can be checked before the store is asked anything. */
const checked = (where: PathWhere, first: number) => {
  checkActors(where.avoid, 'avoid', 0);
  const scope = scopeOf(where);
  return {
    first: checkFirst(first),
    maxHops: checkFirst(where.maxHops ?? 6, MAX_HOPS, 'maxHops', 1),
    inTheWorld: scope,
    filter: { ...filterOf(where, scope), form: where.form ?? null },
    direction: where.direction ?? 'ANY',
    maxHostileHops: hostileHops(where.maxHostileHops),
  } as const;
};

/** @throws EntenteError BAD_USER_INPUT */
const hostileHops = (most: number | null | undefined): number | null =>
  most === null || most === undefined ? null : checkFirst(most, MAX_HOPS, 'maxHostileHops');

/** A past that is too big to look at ends a search as any other spent budget does: with the paths found before. */
const withinBudget = (port: NeighboursPort): NeighboursPort => ({
  graph: () => port.graph?.() ?? Promise.resolve(null),
  neighbours: async (actors, side) => {
    try {
      return await port.neighbours(actors, side);
    } catch (error) {
      if (error instanceof EntenteError && error.code === 'TOO_MANY_CLAIMS') throw new BudgetSpent(error.message);
      throw error;
    }
  },
});

type Pair = readonly [ActorId, ActorId];
type PathEnds = readonly [Parts, Parts];

const alone = (id: ActorId): Parts => ({ whole: id, members: new Set(), ties: [] });

const pathWith = (
  { actors, certainty, confidence }: FoundPath,
  ties: ReadonlyMap<string, readonly Tie[]>,
  ends: PathEnds,
  shared: Pick<Path, 'direction' | 'scope'>,
): Path => {
  const hops = actors.slice(1).map((to, index): Hop => {
    const from = actors[index] as ActorId;
    return { from, to, ties: ties.get(pairText(from, to)) ?? [], scope: shared.scope };
  });
  const met = hops.flatMap((hop) => hop.ties.flatMap(({ subject, object }) => [subject, object]));
  const belonging = ends.flatMap((parts) => belongingOf(met, parts)).sort(byId);
  return { actors, certainty: LEVEL_NAMES[certainty], confidence, belonging, hops, ...shared };
};

/** Every hop of the paths, once. */
const hopsOf = (paths: readonly FoundPath[]): readonly (readonly [ActorId, ActorId])[] => {
  const hops = new Map<string, readonly [ActorId, ActorId]>();
  for (const { actors } of paths)
    for (const [index, to] of actors.slice(1).entries()) {
      const from = actors[index] as ActorId;
      hops.set(pairText(from, to), [from, to]);
    }
  return [...hops.values()];
};
