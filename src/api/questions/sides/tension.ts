import { tieTension, type TieTension } from '../../../analytics/signed/tie-tension.ts';
import { type SignedGraph, type TieSign, toSignedGraph } from '../../../analytics/signed/signed-graph.ts';
import type { CampsAnswer } from '../../../analytics/camps/solve-camps.ts';
import { EntenteError } from '../../../domain/errors.ts';
import type { ActorId } from '../../../domain/ids.ts';
import { getActorId } from '../addressing.ts';
import type { Context } from '../context.ts';
import { dyadAt, ordinalOf, projectSides, type Sides, type SignedDyad } from './projected.ts';
import { readSidedTies } from './sided-ties.ts';
import type { SidesAsked } from './sides-where.ts';
import { checkDeadline, solveFor } from './solvers.ts';

export interface TensionAsked extends SidesAsked {
  readonly a: string;
  readonly b: string;
}

/** How the tie of two actors fits with their ties to others. */
export interface Tension {
  readonly sides: Sides;
  readonly ends: readonly [ActorId, ActorId];
  readonly tension: TieTension;
  /** Null: the two have no sign. */
  readonly dyad: SignedDyad | null;
  readonly idsOf: (ordinals: readonly number[]) => readonly ActorId[];
}

export async function findTension(context: Context, { where, a, b, ...how }: TensionAsked): Promise<Tension> {
  const sided = await readSidedTies(context, { ...where, leastTies: where.leastTies ?? 1 }, { also: [a, b] });
  const ends = await Promise.all([getActorId(context, a, 'a', sided.scope), getActorId(context, b, 'b', sided.scope)]);
  if (ends[0] === ends[1]) throw new EntenteError('BAD_USER_INPUT', `a and b are both ${ends[0]}; name two actors.`);
  const sides = await projectSides(context, sided, how);
  const [one, other] = ends.map((id) => ordinalOf(sides.projection, id)) as [number, number];
  const at = tieAt(sides.projection.graph, one, other);
  return {
    sides,
    ends,
    tension: tieTension(sides.projection.graph, one, other),
    dyad: at === -1 ? null : dyadAt(sides, at),
    idsOf: (ordinals) => ordinals.map((ordinal) => sides.projection.actors[ordinal] as ActorId),
  };
}

const tieAt = ({ ties }: SignedGraph, one: number, other: number): number =>
  ties.findIndex(({ a, b }) => a === Math.min(one, other) && b === Math.max(one, other));

/** The frustration of the whole scope, as it is, and if the tie of the two were another one or none. */
export interface TensionOfAll {
  readonly now: CampsAnswer;
  readonly flipped: CampsAnswer;
  readonly removed: CampsAnswer;
}

/** @param deadlineMs of all three together */
export const frustrationWithout = async (
  context: Context,
  { sides, ends, tension }: Tension,
  deadlineMs: number | null | undefined,
): Promise<TensionOfAll> => {
  const until = Date.now() + checkDeadline(deadlineMs);
  const { graph, actors } = sides.projection;
  const [one, other] = ends.map((id) => actors.indexOf(id)) as [number, number];
  const own = graph.ties[tieAt(graph, one, other)];
  const rest = graph.ties.filter((tie) => tie !== own);
  const withSign = (sign: TieSign): SignedGraph =>
    toSignedGraph(graph.actors, [...rest, { a: one, b: other, sign, weight: own?.weight ?? 1 }]);
  const solve = (asked: SignedGraph): Promise<CampsAnswer> =>
    solveFor(context, (solvers, left) => solvers.camps(asked, 2, Math.max(1, until - Date.now()), left));
  const now = await solve(graph);
  const flipped = await solve(withSign(tension.sign === 1 ? -1 : 1));
  const removed = own ? await solve(toSignedGraph(graph.actors, rest)) : now;
  return { now, flipped, removed };
};
