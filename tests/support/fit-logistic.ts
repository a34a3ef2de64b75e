/** Solves a symmetric system of equations by elimination. */
const solve = (matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] => {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  const size = rows.length;
  for (let pivot = 0; pivot < size; pivot += 1) {
    const largest = rows
      .slice(pivot)
      .reduce(
        (best, row, at) => (Math.abs(row[pivot] ?? 0) > Math.abs(rows[best]?.[pivot] ?? 0) ? pivot + at : best),
        pivot,
      );
    [rows[pivot], rows[largest]] = [rows[largest] ?? [], rows[pivot] ?? []];
    const lead = rows[pivot] ?? [];
    for (let at = 0; at < size; at += 1) {
      const row = rows[at] ?? [];
      if (at === pivot || (row[pivot] ?? 0) === 0) continue;
      const times = (row[pivot] ?? 0) / (lead[pivot] ?? 1);
      for (let column = pivot; column <= size; column += 1)
        row[column] = (row[column] ?? 0) - times * (lead[column] ?? 0);
    }
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1));
};

/** An example: what was seen, and what is true of it. */
export interface Example {
  readonly seen: readonly number[];
  readonly is: boolean;
}

/**
 * Logistic regression with a penalty on large weights, by Newton's method.
 * @returns the bias, then the weights in the order of what was seen
 */
export const fitLogistic = (examples: readonly Example[], penalty: number): readonly number[] => {
  const size = (examples[0]?.seen.length ?? 0) + 1;
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < 40; step += 1) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : penalty * weight));
    const curve = weights.map((_, at) => weights.map((__, other) => (at === other ? (at === 0 ? 1e-6 : penalty) : 0)));
    for (const { seen, is } of examples) {
      const row = [1, ...seen];
      const chance = 1 / (1 + Math.exp(-row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)));
      row.forEach((value, at) => {
        if (value === 0) return;
        slope[at] = (slope[at] ?? 0) + (chance - (is ? 1 : 0)) * value;
        const line = curve[at] ?? [];
        row.forEach((other, column) => {
          line[column] = (line[column] ?? 0) + chance * (1 - chance) * value * other;
        });
      });
    }
    const change = solve(curve, slope);
    weights = weights.map((weight, at) => weight - (change[at] ?? 0));
    if (Math.max(...change.map(Math.abs)) < 1e-6) break;
  }
  return weights;
};
