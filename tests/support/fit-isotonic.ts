/** How often those within a stretch of scores are right. */
interface Bin {
  readonly score: number;
  readonly right: number;
  readonly count: number;
}

const together = (a: Bin, b: Bin): Bin => {
  const count = a.count + b.count;
  return {
    score: (a.score * a.count + b.score * b.count) / count,
    right: (a.right * a.count + b.right * b.count) / count,
    count,
  };
};

/**
 * What scores mean, as points of a line that never falls: pools neighbours until more of the higher ones are right.
 * @param least scored ones in a bin
 */
export const fitIsotonic = (
  scored: readonly { readonly score: number; readonly is: boolean }[],
  least: number,
): readonly (readonly [score: number, chance: number])[] => {
  const sorted = [...scored].sort((a, b) => a.score - b.score);
  const bins: Bin[] = [];
  for (let from = 0; from < sorted.length; from += least) {
    const rest = sorted.length - from;
    const some = sorted.slice(from, rest < 2 * least ? sorted.length : from + least);
    // A fifth of one of each kind is assumed besides, so that no bin says never or always.
    let bin: Bin = {
      score: some.reduce((sum, { score }) => sum + score, 0) / some.length,
      right: (some.filter(({ is }) => is).length + 0.2) / (some.length + 0.4),
      count: some.length,
    };
    for (let before = bins.at(-1); before && before.right >= bin.right; before = bins.at(-1)) {
      bin = together(before, bin);
      bins.pop();
    }
    bins.push(bin);
    if (rest < 2 * least) break;
  }
  return bins.map(({ score, right }) => [score, right]);
};
