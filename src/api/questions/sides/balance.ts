import type { CampsAnswer } from '../../../analytics/camps/solve-camps.ts';
import { countTriads, type TriadCounts } from '../../../analytics/signed/triads.ts';
import type { Context } from '../context.ts';
import { projectSides, type Sides, type SignedDyad, dyadAt } from './projected.ts';
import { readSidedTies } from './sided-ties.ts';
import type { SidesAsked } from './sides-where.ts';
import { checkDeadline, solveFor } from './solvers.ts';

export interface Balance {
  readonly sides: Sides;
  readonly triads: TriadCounts;
}

/** How far the ties of a scope are from two camps. */
export async function findBalance(context: Context, { where, ...how }: SidesAsked): Promise<Balance> {
  const sides = await projectSides(context, await readSidedTies(context, where), how);
  return { sides, triads: countTriads(sides.projection.graph) };
}

/** What was found of the best camps, and which ties do not fit. */
export interface Solved {
  readonly sides: Sides;
  readonly answer: CampsAnswer;
}

export interface Frustration extends Solved {
  /** What all ties weigh together. */
  readonly weight: number;
  /** 1: nothing is violated; 0: as much as can be. Null without ties. */
  readonly normalised: number | null;
}

const WALK_MS = 5_000;

export const walkBalanceOf = (context: Context, { projection }: Sides): Promise<number | null> =>
  solveFor(context, (solvers, left) => solvers.walkBalance(projection.graph, WALK_MS, left));

/** The least weight of ties that fit in no two camps. */
export const frustrationOf = async (
  context: Context,
  sides: Sides,
  deadlineMs: number | null | undefined,
): Promise<Frustration> => {
  const deadline = checkDeadline(deadlineMs);
  const { graph } = sides.projection;
  const answer = await solveFor(context, (solvers, left) => solvers.camps(graph, 2, deadline, left));
  const weight = graph.ties.reduce((sum, tie) => sum + tie.weight, 0);
  return { sides, answer, weight, normalised: weight === 0 ? null : 1 - (2 * answer.cost) / weight };
};

export const violationsOf = ({ sides, answer }: Solved, first: number): readonly SignedDyad[] =>
  answer.violated.slice(0, first).map((at) => dyadAt(sides, at));
