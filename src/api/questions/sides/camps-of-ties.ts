import type { CampsAnswer } from '../../../analytics/camps/solve-camps.ts';
import { EntenteError } from '../../../domain/errors.ts';
import type { ActorId } from '../../../domain/ids.ts';
import type { Tie } from '../../../domain/ties/tie.ts';
import type { Question } from '../../../domain/time/bounds.ts';
import type { Context } from '../context.ts';
import { type Camp, toCamps } from './camps.ts';
import { projectorOf } from './projected.ts';
import { SIDED_TYPES } from './sides-where.ts';
import { checkMaxCamps, solveFor } from './solvers.ts';

/** The camps of what a picture or a file shows: those of two actors and more. */
export interface ShownCamps {
  readonly camps: readonly Camp[];
  readonly campOf: ReadonlyMap<ActorId, Camp>;
  readonly answer: Pick<CampsAnswer, 'cost' | 'bound' | 'status'>;
}

const DEADLINE_MS = 5_000;

/**
 * The best camps among some ties, by the net of claims.
 * @param maxCamps `any`, or a whole number from 2 on
 * @throws EntenteError BAD_USER_INPUT
 */
export async function campsOfTies(
  context: Context,
  ties: readonly Tie[],
  question: Question,
  maxCamps: string,
): Promise<ShownCamps> {
  if (maxCamps !== 'any' && !/^\d{1,3}$/.test(maxCamps))
    throw new EntenteError(
      'BAD_USER_INPUT',
      `camps is "${maxCamps.slice(0, 20)}"; it must be "any" or a whole number from 2 on.`,
    );
  const most = checkMaxCamps(maxCamps === 'any' ? null : Number(maxCamps));
  const sided = ties.filter(({ type }) => SIDED_TYPES.includes(type));
  const project = await projectorOf(context, { ties: sided, leastTies: 1 }, {});
  const { actors, graph } = project(sided, question);
  const answer = await solveFor(context, (solvers, gone) => solvers.camps(graph, most, DEADLINE_MS, gone));
  const camps = toCamps(actors as readonly ActorId[], answer.camps).filter(({ actorIds }) => actorIds.length > 1);
  return {
    camps,
    campOf: new Map(camps.flatMap((camp) => camp.actorIds.map((id) => [id, camp] as const))),
    answer,
  };
}
