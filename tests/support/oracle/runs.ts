import type { Dated, Span } from './claim-days.ts';

/**
 * Certain runs. Follows design §1, *Time*: the bullet *A spell's certain runs*, and of *In storage* that runs ascend.
 * Reading 8 of decisions.md: a run is within another when it is certain of no question of which the other is not.
 */
const isWithin = (one: Span, other: Span): boolean => other[0] <= one[0] && one[1] <= other[1];

/** Each merged with those that it touches; none within another; ascending. */
export const asRuns = (spans: readonly Span[]): readonly Span[] => {
  const runs: [number, number][] = [];
  for (const [from, to] of [...spans].sort((x, y) => (x[0] === y[0] ? (x[1] < y[1] ? -1 : 1) : x[0] < y[0] ? -1 : 1))) {
    const last = runs.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else runs.push([from, to]);
  }
  const texts = runs.map((run) => run.join());
  const distinct = runs.filter((run, i) => texts.indexOf(run.join()) === i);
  return distinct.filter((run) => !distinct.some((other) => other !== run && isWithin(run, other)));
};

/** All that the claims of one spell make certain. @param isState the spell is of a STATE, or of lineage */
export const runsOfClaims = (
  claims: readonly { readonly b: number; readonly c: number }[],
  isState: boolean,
): readonly Span[] => {
  if (!isState) return asRuns(claims.map(({ b, c }) => [b, c] as const));
  return [[Math.min(...claims.map(({ b }) => b)), Math.max(...claims.map(({ c }) => c))]];
};

/** `Stretch` of the contract: on every day from `from` to before `to`, or on some day of it. */
export interface Attested {
  readonly from: number;
  readonly to: number;
  readonly throughout: boolean;
}

/**
 * What claims attest, each for itself: nothing between them. Of a time that is certain on no single day all its days, unless something
 * certain, or a shorter time, lies within.
 */
export const attestedBy = (claims: readonly Dated[]): readonly Attested[] => {
  const whole = asRuns(claims.filter(({ b, c }) => b < c).map(({ b, c }) => [b, c] as const));
  const vague = asTexts(
    claims.filter(({ b, c }) => b >= c).map(({ speaksFrom, speaksTo }) => [speaksFrom, speaksTo] as const),
  )
    .filter(([from, to]) => !whole.some((run) => run[0] < to && run[1] > from))
    .filter((own, _, all) => !all.some((other) => other !== own && isWithin(other, own)));
  const told = (throughout: boolean) => (span: Span) => ({ from: span[0], to: span[1], throughout });
  return [...whole.map(told(true)), ...vague.map(told(false))].sort((x, y) =>
    x.from === y.from ? (x.to < y.to ? -1 : 1) : x.from < y.from ? -1 : 1,
  );
};

/** Each span once. */
const asTexts = (spans: readonly Span[]): readonly Span[] => {
  const texts = spans.map((span) => span.join());
  return spans.filter((span, i) => texts.indexOf(span.join()) === i);
};
