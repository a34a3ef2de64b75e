import { type InferredTie, SignLearner } from '../../../analytics/over-time/sign-learner.ts';
import { toSignedGraph } from '../../../analytics/signed/signed-graph.ts';
import { EntenteError } from '../../../domain/errors.ts';
import type { ActorId } from '../../../domain/ids.ts';
import { atLeast } from '../../../domain/ties/certainty.ts';
import { dayOf } from '../../../domain/time/day.ts';
import { questionOf } from '../../../domain/time/question.ts';
import { getActorId } from '../addressing.ts';
import type { Context } from '../context.ts';
import { checkFirst } from '../page.ts';
import { leastOf } from '../scope.ts';
import { dyadAt, findIn, projectorOf, ruleOf, type Sides, type SignedDyad } from './projected.ts';
import { readSidedTies } from './sided-ties.ts';
import type { SidesAsked } from './sides-where.ts';

export interface InferAsked extends SidesAsked {
  readonly a: string;
  readonly b: string;
  readonly years?: number | null | undefined;
}

/** What may be expected of two actors, from the years before. It is no tie. */
export interface Inferred {
  readonly ends: readonly [ActorId, ActorId];
  /** Null: too few new ties were seen. */
  readonly inferred: InferredTie | null;
  /** The last of the years that it was learnt from. */
  readonly sides: Sides;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly actorAt: (ordinal: number) => ActorId;
  /** The two dyads of a witness. */
  readonly dyadsOf: (witness: ActorId) => readonly SignedDyad[];
}

const DEFAULT_YEARS = 20;
const MOST_YEARS = 60;

/** @throws EntenteError BAD_USER_INPUT, DATE_INVALID, NOT_FOUND */
export async function inferTieOf(context: Context, { a, b, years, where, ...how }: InferAsked): Promise<Inferred> {
  const count = checkFirst(years ?? DEFAULT_YEARS, MOST_YEARS, 'years', 2);
  if ((where.validAt ?? null) === null)
    throw new EntenteError(
      'BAD_USER_INPUT',
      'inferTie: where.validAt says for when; what is told follows from the years before.',
    );
  const year = new Date(questionOf({ validAt: where.validAt }).first * 86_400_000).getUTCFullYear();
  const [firstYear, lastYear] = [year - count, year - 1];
  const wide = { ...where, validAt: null, leastTies: where.leastTies ?? 1 };
  const span = { first: dayOf(firstYear, 1, 1), last: dayOf(year, 1, 1) - 1 };
  const sided = await readSidedTies(context, wide, { span, also: [a, b] });
  const ends = await Promise.all([getActorId(context, a, 'a', sided.scope), getActorId(context, b, 'b', sided.scope)]);
  if (ends[0] === ends[1]) throw new EntenteError('BAD_USER_INPUT', `a and b are both ${ends[0]}; name two actors.`);
  const actors = sided.actorIds ?? [];
  const ordinals = new Map(actors.map((id, at) => [id as string, at]));
  const project = await projectorOf(context, sided, how);
  const least = leastOf(sided.scope);
  const learner = new SignLearner(actors.length);
  const { budget } = context;
  let last = { ties: sided.ties, projection: project([], span) };
  budget.resume();
  for (let at = firstYear; at <= lastYear; at++) {
    await budget.pause();
    const days = { first: dayOf(at, 1, 1), last: dayOf(at + 1, 1, 1) - 1 };
    const ties = sided.ties.filter((tie) => atLeast(tie, days, least));
    const projection = project(ties, days);
    const placeOf = (ordinal: number): number => ordinals.get(projection.actors[ordinal] as string) as number;
    const own = projection.graph.ties.map((tie) => ({ ...tie, a: placeOf(tie.a), b: placeOf(tie.b) }));
    learner.learn(toSignedGraph(actors.length, own));
    last = { ties, projection };
  }
  const [one, other] = ends.map((id) => ordinals.get(id) as number) as [number, number];
  const sides: Sides = { ...sided, ...ruleOf(how), ...last, tieOf: findIn(sided.ties) };
  const { actors: named, graph } = sides.projection;
  const dyadsOf = (witness: ActorId): readonly SignedDyad[] =>
    graph.ties.flatMap((tie, at) => {
      const pair = [named[tie.a] as ActorId, named[tie.b] as ActorId];
      return pair.includes(witness) && ends.some((end) => pair.includes(end)) ? [dyadAt(sides, at)] : [];
    });
  return {
    ends,
    inferred: learner.infer(one, other),
    sides,
    firstYear,
    lastYear,
    actorAt: (ordinal) => actors[ordinal] as ActorId,
    dyadsOf,
  };
}
