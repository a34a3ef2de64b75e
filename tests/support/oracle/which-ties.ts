import type { AskedKnown } from './known.ts';
import type { OracleTie } from './derive.ts';
import { belongingTo } from './parts.ts';
import {
  type AskedWhen,
  type Certainty,
  certaintyIn,
  isAtLeast,
  isContestedIn,
  leastOf,
  type Run,
  runOf,
} from './when.ts';
import { SYMMETRIC } from './words.ts';

/**
 * The tie filter. Follows `TieWhere` of the contract, and design §1, *Time*: what is meant when a date is asked and no certainty.
 * A sign asked of ties is that of each tie; asked of paths it is that of a hop (paths.ts).
 */
export interface AskedFilter extends AskedWhen, AskedKnown {
  readonly certainty?: Certainty | undefined;
  readonly types?: readonly string[] | undefined;
  readonly sign?: 'POSITIVE' | 'NEGATIVE' | 'NEUTRAL' | undefined;
  readonly against?: string | undefined;
  readonly form?: string | undefined;
  readonly minConfidence?: number | undefined;
  readonly minOrigins?: number | undefined;
}

/** TieWhere */
export interface AskedTies extends AskedFilter {
  readonly actor?: string | undefined;
  readonly between?: readonly string[] | undefined;
  readonly subject?: string | undefined;
  readonly object?: string | undefined;
  readonly about?: string | undefined;
  readonly contested?: boolean | undefined;
  readonly includeParts?: boolean | undefined;
}

export const SIGNS = { POSITIVE: 1, NEGATIVE: -1, NEUTRAL: 0 };

/** All but the sign. @param run the days asked, where `where` does not say them */
export const passesUnsigned = (
  tie: OracleTie,
  where: AskedFilter,
  run: Run = runOf(where),
  least: Certainty = leastOf(where),
): boolean => {
  if (!isAtLeast(certaintyIn(tie, run), least)) return false;
  if (where.types && !where.types.includes(tie.type)) return false;
  if (where.against !== undefined && tie.against !== where.against) return false;
  if (where.form !== undefined && tie.form !== where.form) return false;
  const { minConfidence, minOrigins } = where;
  if (minConfidence !== undefined && (tie.confidence === null || tie.confidence < minConfidence)) return false;
  return minOrigins === undefined || tie.origins >= minOrigins;
};

/** With an actor what belongs to it. */
export type With = (actor: string) => readonly string[];
const alone: With = (actor) => [actor];

/** @param ties all of the instant */
export const withParts =
  (ties: readonly OracleTie[], kindOf: (actor: string) => string | null, run: Run): With =>
  (actor) => [actor, ...belongingTo(actor, ties, kindOf, run).members];

/** What is not said of time, certainty or sign. */
const namesWhatIsAsked = (tie: OracleTie, where: AskedTies, run: Run, all: With): boolean => {
  const { actor, between, subject, object, about, contested } = where;
  const ends = [tie.subject, tie.object];
  const bothWays = SYMMETRIC.includes(tie.type);
  const isOne = (some: readonly string[], asked: string): boolean => some.some((end) => all(asked).includes(end));
  if (actor !== undefined && !isOne(ends, actor)) return false;
  if (between && !ends.every((end) => between.some((asked) => all(asked).includes(end)))) return false;
  const isBetween = (one: string, other: string): boolean =>
    (subject === undefined || isOne([one], subject)) && (object === undefined || isOne([other], object));
  if (!isBetween(tie.subject, tie.object) && !(bothWays && isBetween(tie.object, tie.subject))) return false;
  if (about !== undefined && tie.about !== about) return false;
  return contested === undefined || isContestedIn(tie, run) === contested;
};

/**
 * Whether a tie is one of those asked for.
 * @param run the days asked, where `where` does not say them
 * @param least the least certainty meant there
 */
export const isAsked = (
  tie: OracleTie,
  where: AskedTies,
  run: Run = runOf(where),
  all: With = alone,
  least: Certainty = leastOf(where),
): boolean =>
  passesUnsigned(tie, where, run, least) &&
  (where.sign === undefined || SIGNS[where.sign] === tie.sign) &&
  namesWhatIsAsked(tie, where, run, where.includeParts ? all : alone);
