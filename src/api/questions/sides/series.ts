import type { Projection } from '../../../analytics/signed/projection.ts';
import { countTriads, type TriadCounts } from '../../../analytics/signed/triads.ts';
import { listStretches } from '../../../analytics/over-time/stretches.ts';
import { EntenteError } from '../../../domain/errors.ts';
import { daysAtLeast } from '../../../domain/ties/certainty.ts';
import type { Tie } from '../../../domain/ties/tie.ts';
import { parseDay } from '../../../domain/time/day.ts';
import type { Context } from '../context.ts';
import { leastOf } from '../scope.ts';
import { findIn, projectorOf, ruleOf, type Sides } from './projected.ts';
import { readSidedTies, type SidedTies } from './sided-ties.ts';
import type { SidesAsked } from './sides-where.ts';

export interface SpanAsked extends SidesAsked {
  /** The first day. */
  readonly from: string;
  /** The day after the last. */
  readonly to: string;
}

/** Days on which the signs between actors are the same. */
export interface Period {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly sides: Sides;
}

/** So many times a tie is looked at: as many as take about a second. */
const MOST_LOOKS = 10_000_000;

/**
 * The periods of a span, each with its signed graph; neighbours that are alike are one.
 * @throws EntenteError BAD_USER_INPUT, DATE_INVALID, NOT_FOUND
 */
export async function listPeriods(
  context: Context,
  { from, to, where, ...how }: SpanAsked,
): Promise<readonly Period[]> {
  const [first, end] = [parseDay(from), parseDay(to)];
  if (end <= first) throw new EntenteError('BAD_USER_INPUT', `to (${to}) must be after from (${from}).`);
  const sided = await readSidedTies(context, where, { span: { first, last: end - 1 } });
  const project = await projectorOf(context, sided, how);
  const least = leastOf(sided.scope);
  const held = sided.ties.flatMap((tie) => daysAtLeast(tie, least).map((days) => ({ ...days, tie })));
  const cuts = new Set(held.flatMap((one) => [one.from, one.to])).size;
  if (cuts * held.length > MOST_LOOKS)
    throw new EntenteError(
      'BAD_USER_INPUT',
      `${held.length} ties of the scope change on ${cuts} days, too much to go through. Ask for a shorter time, or for fewer actors or types.`,
    );
  const { budget } = context;
  const periods: Period[] = [];
  const tieOf = findIn(sided.ties);
  let known = '';
  budget.resume();
  for (const stretch of listStretches(held, first, end)) {
    await budget.pause();
    const ties = stretch.ties.map(({ tie }) => tie);
    const projection = project(ties, { first: stretch.from, last: stretch.to - 1 });
    const text = textOf(projection);
    const last = periods.at(-1);
    if (last && text === known) periods[periods.length - 1] = { ...last, to: stretch.to };
    else periods.push({ from: stretch.from, to: stretch.to, sides: sidesOf(sided, ties, projection, tieOf, how) });
    known = text;
  }
  return periods;
}

const sidesOf = (
  sided: SidedTies,
  ties: readonly Tie[],
  projection: Projection,
  tieOf: Sides['tieOf'],
  how: Omit<SidesAsked, 'where'>,
): Sides => ({ ...sided, ...ruleOf(how), ties, projection, tieOf });

/** Two graphs with the same text have the same signs between the same actors. */
const textOf = ({ actors, graph }: Projection): string =>
  [actors.join(' '), ...graph.ties.map(({ a, b, sign, weight }) => `${a} ${b} ${sign} ${weight}`)].join('\n');

export const triadsOf = ({ sides }: Period): TriadCounts => countTriads(sides.projection.graph);
