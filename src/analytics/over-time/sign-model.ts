/** A dyad of the past: what was known before, and the sign that it then got. */
export interface Example {
  readonly features: readonly number[];
  readonly sign: -1 | 1;
}

/** Weights of a logistic model. */
export type SignModel = readonly number[];

/** How strongly weights are drawn towards 0, in examples. */
const RIDGE = 1;

/** The chance that a tie is friendly, in (0, 1). */
export const chanceOf = (model: SignModel, features: readonly number[]): number =>
  1 / (1 + Math.exp(-model.reduce((sum, weight, at) => sum + weight * (features[at] as number), 0)));

/**
 * Fits a logistic model by Newton's method; the constant is free. The same every time.
 * @returns null when there are no examples of both signs
 */
export function fitSigns(examples: readonly Example[]): SignModel | null {
  const size = examples[0]?.features.length ?? 0;
  if (!examples.some(({ sign }) => sign === 1) || !examples.some(({ sign }) => sign === -1)) return null;
  const model = new Array<number>(size).fill(0);
  for (let round = 0; round < 30; round++) {
    const slope = model.map((weight, at) => (at === 0 ? 0 : -RIDGE * weight));
    const bend = model.map((_, i) => model.map((__, j) => (i === j ? (i === 0 ? 1e-9 : RIDGE) : 0)));
    for (const { features, sign } of examples) {
      const chance = chanceOf(model, features);
      const missed = (sign === 1 ? 1 : 0) - chance;
      const spread = chance * (1 - chance);
      features.forEach((value, i) => {
        slope[i] = (slope[i] as number) + missed * value;
        const row = bend[i] as number[];
        features.forEach((other, j) => (row[j] = (row[j] as number) + spread * value * other));
      });
    }
    const step = solveLinear(bend, slope);
    step.forEach((change, at) => (model[at] = (model[at] as number) + change));
    if (Math.max(...step.map(Math.abs)) < 1e-9) break;
  }
  return model;
}

/** Gauss's elimination with the greatest pivot of each column. */
const solveLinear = (matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] => {
  const rows = matrix.map((row, at) => [...row, right[at] as number]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let at = column + 1; at < size; at++)
      if (Math.abs(rows[at]?.[column] as number) > Math.abs(rows[pivot]?.[column] as number)) pivot = at;
    [rows[column], rows[pivot]] = [rows[pivot] as number[], rows[column] as number[]];
    const own = rows[column] as number[];
    for (const row of rows) {
      if (row === own) continue;
      const times = (row[column] as number) / (own[column] as number);
      for (let at = column; at <= size; at++) row[at] = (row[at] as number) - times * (own[at] as number);
    }
  }
  return rows.map((row, at) => (row[size] as number) / (row[at] as number));
};
