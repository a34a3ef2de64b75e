/**
 * Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours.
 * @see Damerau 1964, Communications of the ACM 7(3)
 * @returns whole number of edits; `limit + 1` as soon as it must exceed `limit`
 */
export const editDistance = (a: string, b: string, limit = Number.MAX_SAFE_INTEGER): number => {
  const left = [...a];
  const right = [...b];
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = right.map((_, index) => index + 1);
  last.unshift(0);
  for (let i = 1; i <= left.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= right.length; j++) {
      const same = left[i - 1] === right[j - 1];
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1])
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      row.push(best);
      least = Math.min(least, best);
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[right.length] ?? 0;
};

/** The known word nearest to a wrong one, at most a third of its letters away; null when none is near. */
export const findNearest = (wrong: string, known: Iterable<string>): string | null => {
  const text = wrong.slice(0, 200).toLowerCase();
  const limit = Math.max(1, Math.floor(text.length / 3));
  let nearest: string | null = null;
  let best = limit + 1;
  for (const word of known) {
    const distance = editDistance(text, word.toLowerCase(), best);
    if (distance < best || (distance === best && nearest !== null && word < nearest)) {
      best = distance;
      nearest = word;
    }
  }
  return best <= limit ? nearest : null;
};
