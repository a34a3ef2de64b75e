import { endOfText, readDays } from './calendar.ts';
import { hullOf, type Span } from './claim-days.ts';
import { asRuns } from './runs.ts';
import type { OracleLife } from './shapes.ts';
import type { Spell } from './spells.ts';

/**
 * Follows design §1, *Time*: the bullet *Existence*, and the one after it: the four days that are shown stay as they are.
 * Readings 20 to 22 of decisions.md.
 */
export const lifeOf = (actors: readonly OracleLife[]): Span => {
  let [lo, hi] = [-Infinity, Infinity];
  for (const { existsFrom, existsTo } of actors) {
    if (existsFrom) lo = Math.max(lo, readDays(existsFrom.text)[0]);
    if (existsTo) hi = Math.min(hi, endOfText(existsTo.text)[1]);
  }
  return [lo, hi];
};

/** Nothing when it is wholly outside. */
const cut = ([from, to]: Span, [lo, hi]: Span): Span[] => {
  const [first, last] = [Math.min(from, to - 1), Math.max(from, to - 1)];
  if (last < lo || first >= hi) return [];
  return [[Math.min(Math.max(from, lo), hi - 1), Math.max(Math.min(to, hi), lo + 1)]];
};

export interface Living {
  readonly spell: Spell;
  certain: readonly Span[];
  likely: Span | null;
  possible: Span;
  deniable: Span | null;
  /** Another is certain to hold the same place, or post, on some of its certain days. */
  shared: boolean;
}

/** The spell on the days on which all its actors exist; nothing when there are none. */
export const livesWithin = (spell: Spell, life: Span): Living[] => {
  if (life[0] >= life[1]) return [];
  if (life[0] === -Infinity && life[1] === Infinity) {
    const { runs: certain, likely, possible, deniable } = spell;
    return [{ spell, certain, likely, possible, deniable, shared: false }];
  }
  const [possible] = cut(spell.possible, life);
  if (!possible) return [];
  const certain = asRuns(spell.runs.flatMap((run) => cut(run, life)));
  const withCertain = (span: Span | null): Span | null => hullOf([...(span ? cut(span, life) : []), ...certain]);
  const [likely, deniable] = [withCertain(spell.likely), withCertain(spell.deniable)];
  return [{ spell, certain, likely, possible, deniable, shared: false }];
};
