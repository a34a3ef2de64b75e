import type { Relation } from '../../../analytics/camps/relation.ts';
import { EntenteError } from '../../../domain/errors.ts';
import type { ActorId } from '../../../domain/ids.ts';
import type { Context } from '../context.ts';
import type { CampsAsked } from './camps.ts';
import { projectSides, type Sides } from './projected.ts';
import { readSidedTies } from './sided-ties.ts';
import { checkMaxCamps, solveFor, timeLeft } from './solvers.ts';

export interface CampPair {
  readonly a: ActorId;
  readonly b: ActorId;
  readonly relation: Relation;
}

/** How two actors stand in all best partitions of a scope. */
export interface StabilityFound {
  readonly sides: Sides;
  readonly maxCamps: number | null;
  /** False: not all best partitions were looked through. */
  readonly isComplete: boolean;
  /** Each two actors once, in order of their ids. */
  readonly pairs: readonly CampPair[];
  /** Who are together in all best partitions, largest groups first; nobody is in two. */
  readonly groups: readonly (readonly ActorId[])[];
}

/** Answers have something of each pair. */
const MOST_STABLE_ACTORS = 500;

/** @throws EntenteError BAD_USER_INPUT for more than {@link MOST_STABLE_ACTORS} */
export async function findStability(
  context: Context,
  { where, maxCamps, deadlineMs, ...how }: CampsAsked,
): Promise<StabilityFound> {
  const [most, left] = [checkMaxCamps(maxCamps), timeLeft(deadlineMs)];
  const sides = await projectSides(context, await readSidedTies(context, where), how);
  const { graph } = sides.projection;
  const actors = sides.projection.actors as readonly ActorId[];
  if (actors.length > MOST_STABLE_ACTORS)
    throw new EntenteError(
      'BAD_USER_INPUT',
      `The scope has ${actors.length} actors with ties; the stability of camps is asked of ${MOST_STABLE_ACTORS} at most. Name fewer actors, or ask for more leastTies.`,
    );
  const found = await solveFor(context, (solvers, gone) => solvers.stability(graph, most, left(), gone));
  const relationOf = (one: number, other: number) => found.relations[one * actors.length + other] as Relation;
  const pairs = actors.flatMap((a, one) =>
    actors.slice(one + 1).map((b, beyond): CampPair => ({ a, b, relation: relationOf(one, one + 1 + beyond) })),
  );
  const grouped = new Set<number>();
  const groups: ActorId[][] = [];
  for (const one of actors.keys()) {
    if (grouped.has(one)) continue;
    const own = [...actors.keys()].filter((other) => other === one || relationOf(one, other) === 'ALWAYS');
    for (const other of own) grouped.add(other);
    if (own.length > 1) groups.push(own.map((other) => actors[other] as ActorId));
  }
  groups.sort((one, other) => other.length - one.length);
  return { sides, maxCamps: most, isComplete: found.isComplete, pairs, groups };
}

const RELATIONS: readonly Relation[] = ['ALWAYS', 'NEVER', 'SOMETIMES', 'UNKNOWN', 'UNCONNECTED'];

/** How many pairs stand in each way. */
export const countRelations = (pairs: readonly CampPair[]): readonly { relation: Relation; pairs: number }[] =>
  RELATIONS.map((relation) => ({ relation, pairs: pairs.filter((pair) => pair.relation === relation).length }));

/** The pairs that stand in one way, and those with one actor; null is no condition. */
export const pairsOf = (
  pairs: readonly CampPair[],
  { relation, actor }: { readonly relation?: Relation | null | undefined; readonly actor?: string | null | undefined },
): readonly CampPair[] =>
  pairs.filter(
    (pair) =>
      ((relation ?? null) === null || pair.relation === relation) &&
      ((actor ?? null) === null || pair.a === actor || pair.b === actor),
  );
