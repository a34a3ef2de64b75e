interface Told {
  readonly probability: number;
  readonly isFriendly: boolean;
}

const BINS = 10;

/** Mean distance of probabilities and what came, over ten bins of probability of equal width, each by its number; null for none. */
export function calibrationError(told: readonly Told[]): number | null {
  if (told.length === 0) return null;
  const gaps = new Array<number>(BINS).fill(0);
  for (const { probability, isFriendly } of told) {
    const bin = Math.min(BINS - 1, Math.floor(probability * BINS));
    gaps[bin] = (gaps[bin] as number) + probability - Number(isFriendly);
  }
  return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / told.length;
}

/** Mean of the shares of friendly and of hostile ties whose sign was told rightly; null unless there are both. */
export const balancedAccuracy = (told: readonly { readonly sign: number; readonly came: number }[]): number | null => {
  const shares = [1, -1].map((came) => {
    const own = told.filter((each) => each.came === came);
    return own.filter(({ sign }) => sign === came).length / own.length;
  });
  const mean = ((shares[0] as number) + (shares[1] as number)) / 2;
  return Number.isNaN(mean) ? null : mean;
};
