import type { Day } from '../time/day.ts';
import { mergeRuns } from '../time/span.ts';
import type { DatedClaim } from './claim-days.ts';

/** When a tie is said to have held: on every day from `from` to before `to`, or else on some day of it. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
  readonly throughout: boolean;
}

const meet = (a: Stretch, b: Stretch): boolean => a.from < b.to && a.to > b.from;
const isWithin = (a: Stretch, b: Stretch): boolean => a.from >= b.from && a.to <= b.to;

/**
 * What claims attest, in order of time; nothing that follows from the rest. A claim whose dates leave no single day on which it must
 * have held attests some day of those that they may mean.
 */
export function attestedBy(claims: readonly DatedClaim[]): readonly Stretch[] {
  const runs = claims.map(({ bounds }) => ({ from: bounds.startLatest, to: bounds.endEarliest }));
  const whole = mergeRuns(runs.filter(({ from, to }) => from < to)).map((run) => ({ ...run, throughout: true }));
  const some = claims
    .filter((_, index) => (runs[index]?.from ?? 0) >= (runs[index]?.to ?? 0))
    .map(({ bounds }) => ({ from: bounds.attestedFrom, to: bounds.attestedTo, throughout: false }))
    .filter((stretch) => !whole.some((other) => meet(stretch, other)))
    .filter(
      (stretch, index, all) =>
        !all.some((other, at) => at !== index && isWithin(other, stretch) && (at < index || !isWithin(stretch, other))),
    );
  return [...whole, ...some].sort((a, b) => a.from - b.from || a.to - b.to);
}
