/**
 * The eigenvalues of a real symmetric matrix, in no particular order: Householder's reduction to three diagonals, then QL with implicit shifts.
 * @param rows the matrix; it is overwritten
 * @see Wilkinson & Reinsch 1971, Handbook for Automatic Computation II: Linear Algebra, tred1 and imtql1
 */
export function eigenvalues(rows: readonly Float64Array[]): Float64Array {
  const size = rows.length;
  const diagonal = new Float64Array(size);
  const beside = new Float64Array(size);
  reduce(rows, diagonal, beside);
  for (let at = 1; at < size; at++) beside[at - 1] = beside[at] as number;
  if (size > 0) beside[size - 1] = 0;
  for (let low = 0; low < size; low++) {
    for (let round = 0; ; round++) {
      let split = low;
      while (split < size - 1) {
        const scale = Math.abs(diagonal[split] as number) + Math.abs(diagonal[split + 1] as number);
        if (Math.abs(beside[split] as number) <= Number.EPSILON * scale) break;
        split++;
      }
      if (split === low) break;
      if (round === 60) throw new Error('the eigenvalues did not converge');
      shift(diagonal, beside, low, split);
    }
  }
  return diagonal;
}

const shift = (d: Float64Array, e: Float64Array, low: number, split: number): void => {
  let g = ((d[low + 1] as number) - (d[low] as number)) / (2 * (e[low] as number));
  let r = Math.hypot(g, 1);
  g = (d[split] as number) - (d[low] as number) + (e[low] as number) / (g + (g >= 0 ? r : -r));
  let [s, c, p] = [1, 1, 0];
  for (let at = split - 1; at >= low; at--) {
    const f = s * (e[at] as number);
    const b = c * (e[at] as number);
    r = Math.hypot(f, g);
    e[at + 1] = r;
    if (r === 0) {
      d[at + 1] = (d[at + 1] as number) - p;
      e[split] = 0;
      return;
    }
    s = f / r;
    c = g / r;
    g = (d[at + 1] as number) - p;
    r = ((d[at] as number) - g) * s + 2 * c * b;
    p = s * r;
    d[at + 1] = g + p;
    g = c * r - b;
  }
  d[low] = (d[low] as number) - p;
  e[low] = g;
  e[split] = 0;
};

const reduce = (rows: readonly Float64Array[], d: Float64Array, e: Float64Array): void => {
  for (let i = rows.length - 1; i >= 1; i--) {
    const row = rows[i] as Float64Array;
    let scale = 0;
    for (let k = 0; k < i; k++) scale += Math.abs(row[k] as number);
    if (i === 1 || scale === 0) {
      e[i] = row[i - 1] as number;
      continue;
    }
    let h = 0;
    for (let k = 0; k < i; k++) {
      row[k] = (row[k] as number) / scale;
      h += (row[k] as number) ** 2;
    }
    const f = row[i - 1] as number;
    const g = f >= 0 ? -Math.sqrt(h) : Math.sqrt(h);
    e[i] = scale * g;
    h -= f * g;
    row[i - 1] = f - g;
    let sum = 0;
    for (let j = 0; j < i; j++) {
      let product = 0;
      for (let k = 0; k <= j; k++) product += ((rows[j] as Float64Array)[k] as number) * (row[k] as number);
      for (let k = j + 1; k < i; k++) product += ((rows[k] as Float64Array)[j] as number) * (row[k] as number);
      e[j] = product / h;
      sum += (e[j] as number) * (row[j] as number);
    }
    const half = sum / (h + h);
    for (let j = 0; j < i; j++) {
      const own = row[j] as number;
      const next = (e[j] as number) - half * own;
      e[j] = next;
      const other = rows[j] as Float64Array;
      for (let k = 0; k <= j; k++)
        other[k] = (other[k] as number) - (own * (e[k] as number) + next * (row[k] as number));
    }
  }
  rows.forEach((row, at) => (d[at] = row[at] as number));
};
