/** The share of observed tie-time after which a tie still holds, and the horizon read from it. Whole days throughout. */

/** One unbroken stretch for which a data set says that a tie held. */
export interface Spell {
  readonly days: number;
  /** The data stop before the tie does: its real length is at least `days`. */
  readonly cut: boolean;
}

/** A horizon keeps at least this share. */
const SHARE_KEPT = 3 / 4;

/**
 * The greatest number of days after a time at which a tie is observed to hold, at which at least three in four still hold.
 * The same number counts backwards: a spell of `n` days has as many days with `d` days before them as after them.
 * @throws when there is no tie-time to measure
 */
export function horizonOf(spells: readonly Spell[]): number {
  let low = 0;
  let high = spells.reduce((longest, { days }) => Math.max(longest, days), 0);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (shareAfter(spells, middle) >= SHARE_KEPT) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function tieDays(spells: readonly Spell[]): number {
  return spells.reduce((sum, { days }) => sum + days, 0);
}

/**
 * Of all days on which some tie is seen to hold, the share after which it still holds `days` later. A tie that the data cut
 * off counts as ended there, so the share is rather too small than too great.
 * @returns in [0, 1], never rising with `days`
 * @throws when there is no tie-time to measure
 */
export function shareAfter(spells: readonly Spell[], days: number): number {
  const observed = tieDays(spells);
  if (observed <= 0) throw new Error('no tie-time to measure: the list of spells is empty or has no day in it');
  return spells.reduce((sum, spell) => sum + Math.max(0, spell.days - days), 0) / observed;
}

/**
 * The horizon when a day counts only if the data reach `days` past it, so that a cut tie is not taken for an ended one. Long
 * ties are cut most often, so this is rather too great than too small.
 * @returns the last day up to which the share stays at three in four or more
 */
export function horizonWithinData(spells: readonly Spell[]): number {
  const longest = spells.reduce((most, { days }) => Math.max(most, days), 0);
  let days = 0;
  while (days < longest && shareWithinData(spells, days + 1) >= SHARE_KEPT) days++;
  return days;
}

const shareWithinData = (spells: readonly Spell[], days: number): number => {
  let kept = 0;
  let seen = 0;
  for (const spell of spells) {
    const left = Math.max(0, spell.days - days);
    kept += left;
    seen += spell.cut ? left : spell.days;
  }
  return seen === 0 ? 0 : kept / seen;
};
