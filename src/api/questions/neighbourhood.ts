import { EntenteError } from '../../domain/errors.ts';
import type { ActorId } from '../../domain/ids.ts';
import type { Tie } from '../../domain/ties/tie.ts';
import type { Below } from '../../graph/read/view.ts';
import { getActorId } from './addressing.ts';
import type { Context } from './context.ts';
import { findParts } from './parts.ts';
import { checkFirst } from './page.ts';
import { reachActors } from './reach.ts';
import type { Scope } from './scope.ts';
import { tiesAsked } from './tie-where.ts';
import type { TieWhere } from './wheres.ts';

/** Who stands with and against an actor, within some hops. */
export interface Neighbourhood {
  /** Those whom the ties name, nearest first; the actor itself stands first. */
  readonly actorIds: readonly ActorId[];
  /** Nearest first. */
  readonly ties: readonly Tie[];
  /** Why this is not all; null when it is. */
  readonly truncatedBecause: string | null;
  readonly scope: Scope;
}

export interface NeighbourhoodAsked {
  /** Any address of the actor. */
  readonly of: string;
  readonly depth?: number | null | undefined;
  readonly where?: TieWhere | null | undefined;
  readonly first?: number | null | undefined;
}

const DEFAULT_TIES = 200;
const MOST_TIES_GIVEN = 300;
const DEEPEST = 3;

/** @throws EntenteError BAD_USER_INPUT, DATE_INVALID, NOT_FOUND */
export async function findNeighbourhood(
  context: Context,
  { of, depth, where, first }: NeighbourhoodAsked,
  below: Below | null = null,
): Promise<Neighbourhood> {
  const most = checkFirst(first ?? DEFAULT_TIES, MOST_TIES_GIVEN);
  const hops = checkFirst(depth ?? 1, DEEPEST, 'depth', 1);
  refuseEnds(where);
  const { filter, scope } = await tiesAsked(context, where, undefined);
  const middle = await getActorId(context, of, 'of', scope);
  const { view } = context.at(scope.known);
  const members = where?.includeParts === true ? (await findParts(context, middle, scope)).members : [];
  // Ties between two at the full depth are left out, so who lies there is not looked at.
  const { distance, stoppedBecause } = await reachActors(view, [middle, ...members], hops - 1, filter);
  const { ties, count } = await view.tiesAround(distance, hops, filter, most, below);
  const named = new Set<ActorId>([middle, ...ties.flatMap(({ subject, object }) => [subject, object])]);
  const cut = ties.length < count ? `${count} ties qualify; the first ${most} are given.` : null;
  return {
    actorIds: [
      ...[...distance.keys()].filter((id) => named.has(id)),
      ...[...named].filter((id) => !distance.has(id)).sort(),
    ],
    ties,
    truncatedBecause: stoppedBecause ?? cut,
    scope,
  };
}

const refuseEnds = (where: TieWhere | null | undefined): void => {
  if ([where?.actor, where?.between, where?.subject, where?.object].every((end) => (end ?? null) === null)) return;
  throw new EntenteError(
    'BAD_USER_INPUT',
    'neighbourhood: "of" says whose; leave actor, between, subject and object out.',
  );
};
