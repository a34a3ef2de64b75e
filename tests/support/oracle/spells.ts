import { readDays } from './calendar.ts';
import { dateClaim, type Dated, hullOf, likelyOfClaim, nearOf, type Span } from './claim-days.ts';
import type { Horizon } from './horizons.ts';
import { runsOfClaims } from './runs.ts';
import type { OracleClaim as Claim, OracleSource as Source } from './shapes.ts';

/**
 * From the claims of one key that make days certain to its spells. Follows design §1, *Time*: the bullets *Spells* and *A
 * spell's four days*, of *A spell's certain runs* what it says of likely days, and of *Holdings* what splits a spell.
 * Readings 9 to 15 of decisions.md.
 */
export interface Spell {
  /** Those that it is made of. */
  readonly claims: readonly Dated[];
  /** Allegations that joined it; none when it is made of allegations. */
  joined: readonly Dated[];
  /** startEarliest, startLatest, endEarliest, endLatest as claims say them. */
  readonly days: readonly [number, number, number, number];
  /** A stated end that is not set aside. */
  readonly endStands: boolean;
  readonly contestedInTime: boolean;
  readonly neverCertain: boolean;
  /** As the claims make them, before existence cuts them. */
  readonly runs: readonly Span[];
  likely: Span | null;
  possible: Span;
  /** Likely days with those of the allegations that joined it: what a denial must meet. */
  deniable: Span | null;
  /** Nothing that is stated makes it another than the one before. */
  readonly byGap: boolean;
}

/** What is the same for all claims of a key. */
export interface SpellRules extends Horizon {
  readonly sources: readonly Source[];
  /** First certain days of rivals that state when they began. */
  readonly rivalStarts: readonly number[];
}

const DAYS_OF_DISAGREEMENT = 30;

export const saysShared = ({ qualifiers }: Claim): boolean =>
  qualifiers.some(({ value }) => value === 'shared' || value === 'parts');

/** The days of both; nothing when there are none. */
export const common = (one: Span | null, [lowest, highest]: Span): Span | null =>
  one && hullOf([[Math.max(one[0], lowest), Math.min(one[1], highest)]]);

const spellOf = (claims: readonly Dated[], { tieClass, h, sources }: SpellRules, byGap = false): Spell => {
  const b = Math.min(...claims.map((claim) => claim.b));
  const c = Math.max(...claims.map((claim) => claim.c));
  const starts = claims.filter(({ statesStart }) => statesStart).map(({ a }) => a);
  const ends = claims.filter(({ statesEnd }) => statesEnd).map(({ d }) => d);
  const [goodStarts, goodEnds] = [starts.filter((a) => a <= b), ends.filter((d) => d >= c)];
  const a = goodStarts.length > 0 ? Math.min(...goodStarts) : -Infinity;
  const d = goodEnds.length > 0 ? Math.max(...goodEnds) : Infinity;
  // Each certainty implies the next.
  const spans = claims.map((claim) => likelyOfClaim(claim, h, sources)).filter((span) => span !== null);
  const runs = runsOfClaims(claims, tieClass === 'STATE' || tieClass === 'LINEAGE');
  const likely = common(hullOf([...spans, ...runs]), [a, d]);
  return {
    claims,
    joined: [],
    days: [a, b, c, d],
    endStands: goodEnds.length > 0,
    contestedInTime: goodStarts.length < starts.length || goodEnds.length < ends.length,
    neverCertain: false,
    runs,
    likely,
    possible: [a, d],
    deniable: likely,
    byGap,
  };
};

/** Days from the last of the one to the first of the other; none when they meet. */
const apart = (one: Span, other: Span): number => Math.max(0, one[0] - other[1], other[0] - one[1]);

/** Whether the claim gives another date for a start, or an end, that the spell has already. */
const tellsOfTheSame = (spell: Spell, claim: Dated): boolean => {
  const daysOf = (all: readonly Dated[], which: 'validFrom' | 'validTo'): readonly Span[] =>
    all.flatMap(({ claim: { [which]: date }, b, c }): readonly Span[] => {
      if (!date) return [];
      const [first, last] = readDays(date.text.replace(/^\[\.\.(.+)\]$/, '$1'));
      // What it attests narrows what it says of its start and its end.
      if (which === 'validFrom') return [[first, Math.max(first, Math.min(last, b))]];
      return [[Math.max(first, Math.min(last, c - 1)), last]];
    });
  const isNear = (one: Span, other: Span): boolean => apart(one, other) <= DAYS_OF_DISAGREEMENT;
  const which = claim.statesStart ? 'validFrom' : 'validTo';
  const [own] = daysOf([claim], which);
  const endedBetween = claim.statesStart && spell.endStands && spell.days[3] <= claim.a;
  return own !== undefined && !endedBetween && daysOf(spell.claims, which).some((other) => isNear(own, other));
};

const opensAnother = (spell: Spell, claim: Dated, { h, sources }: SpellRules): 'STATED' | 'GAP' | null => {
  const [, b, c, endLatest] = spell.days;
  if (tellsOfTheSame(spell, claim)) return null;

  if (claim.statesStart && b < claim.a && c <= claim.a) return 'STATED';
  if (!claim.statesStart && spell.endStands && claim.speaksFrom >= endLatest) return 'STATED';

  const isOver = spell.endStands && endLatest !== Infinity;
  const goesOn = spell.claims.some(({ statesStart }) => statesStart) && !isOver;
  const reach = Math.max(...spell.claims.map((own) => nearOf(own, sources)[1]));
  return nearOf(claim, sources)[0] >= reach && claim.b > reach + 2 * h && !goesOn ? 'GAP' : null;
};

const inOrder = (x: Dated, y: Dated): number => {
  if (x.b !== y.b) return x.b < y.b ? -1 : 1;
  if (x.c !== y.c) return x.c < y.c ? -1 : 1;
  // What else the dates say comes before the id.
  if (x.statesStart !== y.statesStart) return x.statesStart ? -1 : 1;
  if (x.a !== y.a) return x.a > y.a ? -1 : 1;
  if (x.statesEnd !== y.statesEnd) return x.statesEnd ? -1 : 1;
  if (x.d !== y.d) return x.d < y.d ? -1 : 1;
  if (x.speaksFrom !== y.speaksFrom) return x.speaksFrom > y.speaksFrom ? -1 : 1;
  if (x.speaksTo !== y.speaksTo) return x.speaksTo < y.speaksTo ? -1 : 1;
  return x.claim.id < y.claim.id ? -1 : 1;
};

/** Parts of a spell between which a rival is said to have begun; what is certain across that day holds them together. */
export const splitAtStarts = (spells: readonly Spell[], rules: SpellRules): readonly Spell[] => {
  let parts = [...spells];
  for (const start of [...rules.rivalStarts].sort((x, y) => x - y))
    parts = parts.flatMap((spell) => {
      const before = spell.claims.filter(({ b }) => b < start);
      const after = spell.claims.filter(({ b }) => b >= start);
      const isOver = before.length > 0 && before.every(({ c }) => c <= start);
      const isShared = spell.claims.some(({ claim }) => saysShared(claim));
      if (!isOver || isShared || !after.some(({ c }) => c > start)) return [spell];
      return [spellOf(before, rules), spellOf(after, rules)];
    });
  return parts;
};

/** In order of time, not yet bounded by one another. */
export const spellsFrom = (claims: readonly Dated[], rules: SpellRules): readonly Spell[] => {
  const spells: Spell[] = [];
  for (const claim of [...claims].sort(inOrder)) {
    let running = spells.pop();
    const opens = running && opensAnother(running, claim, rules);
    if (!running) spells.push(spellOf([claim], rules));
    else if (opens) spells.push(running, spellOf([claim], rules, opens === 'GAP'));
    else {
      // It closes a gap when it would have joined what was before the gap as well.
      for (let before = spells.at(-1); before && running.byGap && !opensAnother(before, claim, rules);) {
        running = spellOf([...before.claims, ...running.claims], rules, before.byGap);
        spells.pop();
        before = spells.at(-1);
      }
      spells.push(spellOf([...running.claims, claim], rules, running.byGap));
    }
  }
  return spells;
};

/** What may hold reaches to the certain days of the next spell, and no further. */
export const boundNeighbours = (spells: readonly Spell[]): void => {
  const between = ([from, to]: Span, lowest: number, highest: number): Span => [
    Math.max(from, lowest),
    Math.min(to, highest),
  ];
  for (const [i, spell] of spells.entries()) {
    const lowest = spells[i - 1]?.days[2] ?? -Infinity;
    const highest = spells[i + 1]?.days[1] ?? Infinity;
    spell.possible = between(spell.possible, lowest, highest);
    spell.likely = common(spell.likely, spell.possible);
    spell.deniable = common(spell.deniable, spell.possible);
  }
};

export const datedOf = (claims: readonly Claim[], sources: readonly Source[]): readonly Dated[] =>
  claims.flatMap((claim) => dateClaim(claim, sources));
