import { byNumber } from '../../domain/order.ts';

/** When something holds: days, `to` exclusive. */
interface Held {
  readonly from: number;
  readonly to: number;
}

/** Days on all of which the same ties hold. */
export interface Stretch<Tie> {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  /** In the order in which they were given. */
  readonly ties: readonly Tie[];
  /** Of the ties, those that the stretch before lacks, and those of it that are gone. */
  readonly began: readonly Tie[];
  readonly ended: readonly Tie[];
}

/**
 * Cuts a span into stretches, so that a measure is reckoned only where validity changes.
 * @param from first day of the span
 * @param to exclusive
 * @returns in order of time; together they are the span; empty when it is
 */
export function listStretches<Tie extends Held>(
  ties: readonly Tie[],
  from: number,
  to: number,
): readonly Stretch<Tie>[] {
  const within = ties.filter((tie) => tie.from < to && tie.to > from && tie.from < tie.to);
  const days = new Set([from, to]);
  for (const tie of within) for (const day of [tie.from, tie.to]) if (day > from && day < to) days.add(day);
  const cuts = [...days].sort(byNumber((day) => day));
  const stretches: Stretch<Tie>[] = [];
  let before: ReadonlySet<Tie> = new Set();
  for (const [at, start] of cuts.slice(0, -1).entries()) {
    const held = within.filter((tie) => tie.from <= start && tie.to > start);
    const now = new Set(held);
    stretches.push({
      from: start,
      to: cuts[at + 1] as number,
      ties: held,
      began: at === 0 ? [] : held.filter((tie) => !before.has(tie)),
      ended: [...before].filter((tie) => !now.has(tie)),
    });
    before = now;
  }
  return from < to ? stretches : [];
}

/** A value that holds on all days from one to before another. */
export interface SeriesValue<Value> {
  readonly from: number;
  readonly to: number;
  readonly value: Value;
}

/** The values of a measure over a span, one for each stretch; neighbours that are alike are one. */
export async function toSeries<Tie extends Held, Value>(
  stretches: readonly Stretch<Tie>[],
  measure: (stretch: Stretch<Tie>) => Value | Promise<Value>,
  isAlike: (one: Value, other: Value) => boolean,
): Promise<readonly SeriesValue<Value>[]> {
  const series: SeriesValue<Value>[] = [];
  for (const stretch of stretches) {
    const value = await measure(stretch);
    const last = series.at(-1);
    if (last && isAlike(last.value, value)) series[series.length - 1] = { ...last, to: stretch.to };
    else series.push({ from: stretch.from, to: stretch.to, value });
  }
  return series;
}
