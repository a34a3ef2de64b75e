import { OPEN_FUTURE, OPEN_PAST } from '../time/day.ts';
import type { Interval } from '../time/interval.ts';
import { commonSpan, hullOf } from '../time/span.ts';
import type { DatedClaim } from './claim-days.ts';
import type { HorizonRule } from './horizons.ts';
import { allegedSpell, certainSpell, type Spell } from './spell.ts';
import { spellsOf } from './spells.ts';

/**
 * The spells of one key, certain ones before those that are never certain.
 *
 * Neighbours bound each other: one ends before the next starts, and the next starts after the one ended. Claims that only make days
 * possible join each spell whose likely days they meet, and widen what is possible there. Alone they make spells of their own between
 * the certain ones.
 * @param groups claims that make days certain, grouped into spells in order of time
 * @param alleged claims that make days at most possible
 */
export function spellsOfKey(
  groups: readonly (readonly DatedClaim[])[],
  alleged: readonly DatedClaim[],
  rule: HorizonRule,
): readonly Spell[] {
  const certain = boundByNeighbours(groups.map((members) => certainSpell(members, rule)));
  const joining = certain.map((spell) => alleged.filter((claim) => joins(claim, spell)));
  const joined = new Set(joining.flat());
  const alone = alleged.filter((claim) => !joined.has(claim));
  return [
    ...boundByNeighbours(certain.map((spell, index) => widened(spell, joining[index] ?? []))),
    ...spellsInGaps(alone, certain, rule),
  ];
}

/** What a claim itself speaks of: its unstated start and end widen nothing. */
const saidDays = ({ bounds }: DatedClaim): Interval => ({ from: bounds.attestedFrom, to: bounds.attestedTo });

const overlap = (a: Interval, b: Interval): boolean => a.from < b.to && a.to > b.from;

/** Of a spell without likely days the days count that its claims speak of. */
const joins = (claim: DatedClaim, { likely, members }: Spell): boolean =>
  likely ? overlap(saidDays(claim), likely) : members.some((member) => overlap(saidDays(claim), saidDays(member)));

const within = (spell: Spell, from: number, to: number): Spell => {
  const possible = { from: Math.max(spell.possible.from, from), to: Math.min(spell.possible.to, to) };
  return {
    ...spell,
    possible,
    likely: commonSpan(spell.likely, possible),
    deniable: commonSpan(spell.deniable, possible),
  };
};

const boundByNeighbours = (spells: readonly Spell[]): readonly Spell[] =>
  spells.map((spell, index) =>
    within(
      spell,
      spells[index - 1]?.bounds.endEarliest ?? OPEN_PAST,
      spells[index + 1]?.bounds.startLatest ?? OPEN_FUTURE,
    ),
  );

const widened = (spell: Spell, joined: readonly DatedClaim[]): Spell => {
  if (joined.length === 0) return spell;
  const said = joined.map(saidDays);
  return {
    ...spell,
    joined,
    possible: {
      from: Math.min(spell.possible.from, ...said.map(({ from }) => from)),
      to: Math.max(spell.possible.to, ...said.map(({ to }) => to)),
    },
    deniable: hullOf([...(spell.likely ? [spell.likely] : []), ...joined.flatMap(({ likely }) => likely ?? [])]),
  };
};

/** Those that meet no certain spell, between these in time. */
const spellsInGaps = (alone: readonly DatedClaim[], certain: readonly Spell[], rule: HorizonRule): readonly Spell[] => {
  const gaps = Array.from({ length: certain.length + 1 }, (): DatedClaim[] => []);
  const isBefore = ({ likely, bounds }: Spell, claim: DatedClaim): boolean =>
    (likely?.to ?? bounds.endEarliest) <= claim.bounds.attestedFrom;
  for (const claim of alone) gaps[certain.filter((spell) => isBefore(spell, claim)).length]?.push(claim);
  return gaps.flatMap((inGap, gap) => {
    const spells = spellsOf(inGap, rule.days).map((members) => allegedSpell(members, rule));
    const [before, after] = [certain.slice(0, gap).slice(-1), certain.slice(gap, gap + 1)];
    return boundByNeighbours([...before, ...spells, ...after]).slice(before.length, before.length + spells.length);
  });
};
