import { EntenteError } from '../../domain/errors.ts';
import type { ActorId } from '../../domain/ids.ts';
import type { RankedMatch } from '../../domain/names/rank-names.ts';
import type { Tie } from '../../domain/ties/tie.ts';
import { isRunOfDays } from '../../domain/time/question.ts';
import type { Direction } from '../../domain/ties/tie-ends.ts';
import { pairText, type View } from '../../graph/read/view.ts';
import { BudgetSpent } from '../../paths/budget.ts';
import { type FoundPath, findKBestPaths } from '../../paths/k-best-paths.ts';
import type { NeighboursPort } from '../../paths/port.ts';
import { type AskedScope, meantActors } from './addressing.ts';
import type { Context } from './context.ts';
import { checkFirst } from './page.ts';
import { type Scope, scopeOf, withKnown } from './scope.ts';
import { suggestActors } from './search.ts';
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

export interface ActorNotFound {
  readonly kind: 'ActorNotFound';
  readonly input: string;
  readonly suggestions: readonly RankedMatch[];
}

export interface AmbiguousActor {
  readonly kind: 'AmbiguousActor';
  readonly input: string;
  readonly candidates: readonly RankedMatch[];
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
): Promise<PathsAnswer> {
  const asked = where ?? {};
  const { inTheWorld, direction, maxHops, ...limits } = checked(asked, first ?? 5);
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
  const found = await findKBestPaths(withinBudget(view.neighboursOf(filter, direction)), {
    from: fromId,
    to: toId,
    first: Math.max(limits.first, 1),
    order: orderBy ?? 'SHORTEST',
    maxHops,
    avoid: new Set((avoid ?? []).flatMap((text) => idOf(text) ?? [])),
    through: idOf(through),
    commonDay: isRunOfDays(scope.question),
  });
  if (found.truncated && found.paths.length === 0)
    return {
      kind: 'SearchTooBroad',
      hint: `${found.truncatedBecause ?? 'The search ran out of its budget'}. Ask for fewer hops (maxHops), one date (validAt), some types, or a sign.`,
    };
  const paths = found.paths.slice(0, limits.first);
  const ties = await view.tiesOfHops(hopsOf(paths), direction, filter);
  const { truncated, truncatedBecause } = found;
  return {
    kind: 'Paths',
    from: fromId,
    to: toId,
    nodes: paths.map((path) => pathWith(path, ties, { direction, scope })),
    hasMore: found.hasMore || paths.length < found.paths.length,
    truncated,
    truncatedBecause,
    scope,
  };
}

const MAX_HOPS = 8;

/** The actors that these texts name, or the member of the union that says which of them names none, or several. */
const actorsOrFailure = async (
  context: Context,
  inputs: readonly string[],
  asked: AskedScope,
): Promise<ReadonlyMap<string, ActorId> | ActorNotFound | AmbiguousActor> => {
  const meant = new Map<string, ActorId>();
  const found = await Promise.all(inputs.map((input) => meantActors(context, input, asked)));
  for (const [index, ids] of found.entries()) {
    const input = inputs[index] as string;
    const [only, ...others] = ids;
    if (only === undefined)
      return { kind: 'ActorNotFound', input, suggestions: await suggestActors(context.store, input) };
    if (others.length > 0) {
      const candidates = ids.map((actorId) => ({ actorId, score: 1, name: null, reason: 'EXACT_NAME' as const }));
      return { kind: 'AmbiguousActor', input, candidates };
    }
    meant.set(input, only);
  }
  return meant;
};

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
  };
};

/** A past that is too big to look at ends a search as any other spent budget does: with the paths found before. */
const withinBudget = (port: NeighboursPort): NeighboursPort => ({
  neighbours: async (actors, side) => {
    try {
      return await port.neighbours(actors, side);
    } catch (error) {
      if (error instanceof EntenteError && error.code === 'TOO_MANY_CLAIMS') throw new BudgetSpent(error.message);
      throw error;
    }
  },
});

const pathWith = (
  { actors }: FoundPath,
  ties: Awaited<ReturnType<View['tiesOfHops']>>,
  shared: Pick<Path, 'direction' | 'scope'>,
): Path => {
  const hops = actors.slice(1).map((to, index): Hop => {
    const from = actors[index] as ActorId;
    return { from, to, ties: ties.get(pairText(from, to)) ?? [], scope: shared.scope };
  });
  return { actors, hops, ...shared };
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
