import { type CertificateFile, toCertificateFile } from '../../../analytics/camps/certificate-file.ts';
import { groupBy } from '../../../domain/group.ts';
import type { ActorId } from '../../../domain/ids.ts';
import { byNumber, inTurn } from '../../../domain/order.ts';
import type { Context } from '../context.ts';
import type { Solved } from './balance.ts';
import { projectSides } from './projected.ts';
import { readSidedTies } from './sided-ties.ts';
import type { SidesAsked } from './sides-where.ts';
import { checkMaxCamps, solveFor, timeLeft } from './solvers.ts';

export interface CampsAsked extends SidesAsked {
  readonly maxCamps?: number | null | undefined;
  readonly deadlineMs?: number | null | undefined;
}

/** A camp of the best partition that was found. */
export interface Camp {
  /** From 1; the largest first. */
  readonly number: number;
  /** A to Z, AA, AB … in the same order. */
  readonly letter: string;
  /** In order of id. */
  readonly actorIds: readonly ActorId[];
}

export interface CampsFound extends Solved {
  readonly maxCamps: number | null;
  readonly camps: readonly Camp[];
}

/** The best partition of a scope into camps. */
export async function findCamps(
  context: Context,
  { where, maxCamps, deadlineMs, ...how }: CampsAsked,
): Promise<CampsFound> {
  const [most, left] = [checkMaxCamps(maxCamps), timeLeft(deadlineMs)];
  const sides = await projectSides(context, await readSidedTies(context, where), how);
  const { graph, actors } = sides.projection;
  const answer = await solveFor(context, (solvers, gone) => solvers.camps(graph, most, left(), gone));
  return { sides, answer, maxCamps: most, camps: toCamps(actors as readonly ActorId[], answer.camps) };
}

/** Camps by size, the largest first, then by their first actor. */
export const toCamps = (actors: readonly ActorId[], campOf: readonly number[]): readonly Camp[] =>
  [...groupBy(actors.keys(), (actor) => campOf[actor])]
    .sort(
      inTurn<readonly [unknown, readonly number[]]>(
        byNumber(([, own]) => -own.length),
        byNumber(([, [first = 0]]) => first),
      ),
    )
    .map(([, own], at) => ({
      number: at + 1,
      letter: letterOf(at),
      actorIds: own.map((actor) => actors[actor] as ActorId),
    }));

const ALPHABET = 26;

/** A, B … Z, AA, AB … */
export const letterOf = (at: number): string => {
  const last = String.fromCharCode(65 + (at % ALPHABET));
  return at < ALPHABET ? last : letterOf(Math.floor(at / ALPHABET) - 1) + last;
};

/** What `entente check-certificate` reads, with the ids of the actors in their order. */
export const certificateOf = (
  context: Context,
  { sides, answer }: Solved,
): CertificateFile & { readonly actorIds: readonly string[] } => {
  const file = {
    ...toCertificateFile(sides.projection.graph, answer),
    actorIds: sides.projection.actors,
  };
  context.budget.takeText(JSON.stringify(file));
  return file;
};
