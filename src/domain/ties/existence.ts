import { type Day, OPEN_FUTURE, OPEN_PAST } from '../time/day.ts';
import type { Interval } from '../time/interval.ts';
import { commonSpan, cutTo, hullOf, mergeRuns } from '../time/span.ts';
import type { ActorId } from '../ids.ts';
import type { Actor } from '../records.ts';
import type { Spell } from './spell.ts';
import type { TieKey } from './tie-key.ts';
import { TIE_TYPES } from './types.ts';

/** Days from `from` up to but not including `to` on which all the actors of a key exist. */
export interface Existence {
  readonly from: Day;
  readonly to: Day;
}

const ALWAYS: Existence = { from: OPEN_PAST, to: OPEN_FUTURE };

/** Of a split, merger or succession always: one of its ends is gone after it. */
export const existenceOf = (
  key: TieKey,
  findActor: (id: ActorId) => Pick<Actor, 'existsFrom' | 'existsTo'> | null,
): Existence => {
  if (key.type !== 'HOLDS' && TIE_TYPES[key.type].lineage) return ALWAYS;
  const ids = [key.subject, key.type === 'HOLDS' ? null : (key.object as ActorId), key.against];
  const actors = ids.flatMap((id) => (id === null ? [] : (findActor(id) ?? [])));
  const ends = actors.flatMap(({ existsTo }) => existsTo ?? []);
  return {
    from: Math.max(OPEN_PAST, ...actors.flatMap(({ existsFrom }) => existsFrom?.first ?? [])),
    to: Math.min(OPEN_FUTURE, ...ends.map((end) => (end.isDay || end.last === OPEN_FUTURE ? end.last : end.last + 1))),
  };
};

/** Nothing is possible before the first day that all exist, or after the last. What claims say is left as it is. */
export const withinExistence = (spell: Spell, existence: Existence): Spell | null => {
  if (existence.from === OPEN_PAST && existence.to === OPEN_FUTURE) return spell;
  const possible = cutTo(spell.possible, existence);
  if (!possible) return null;
  const certain = mergeRuns(spell.certain.flatMap((run) => cutTo(run, existence) ?? []));
  // The cut may leave one day of a time of which no single day was certain, or likely.
  const withCertain = (days: Interval | null): Interval | null => {
    const left = commonSpan(days, existence);
    return hullOf(left ? [left, ...certain] : certain);
  };
  return { ...spell, possible, certain, likely: withCertain(spell.likely), deniable: withCertain(spell.deniable) };
};
