import type { Bounds, ClaimBounds } from './bounds.ts';
import { type Day, OPEN_FUTURE, OPEN_PAST } from './day.ts';
import type { Claim } from './records.ts';

/**
 * From the dated claims of one key to its spells: the unbroken stretches in which it held.
 *
 * Claims that make days certain are read in the order of (startLatest, endEarliest, id). One opens a new spell when it
 * states a start after all that the running spell makes certain, or, stating none, attests a time at or after the latest
 * end that stands for the running spell; else it joins it. Claims that only make days possible come last: they widen the
 * stated bounds of the spells they overlap, and alone they make spells that are never certain.
 *
 *   "from 2014-06-29", "held on 2015-03-01", "ended in 2017-07"   → one spell, 2014-06-29 … some day of 2017-07
 *   "held on 2015", "ended 2016-01-01", "held again on 2018-05-01" → two spells
 *
 * The result does not depend on the order of the claims.
 */
export interface Spell {
  readonly bounds: Bounds;
  /** In order of id. */
  readonly claims: readonly Claim[];
  /** Made only of alleged or doubtful claims: never certain. */
  readonly possibleOnly: boolean;
  /** A stated bound contradicts what other claims make certain, and was set aside. */
  readonly contestedInTime: boolean;
}

export interface DatedClaim {
  readonly claim: Claim;
  readonly bounds: ClaimBounds;
}

/** Days from `from` up to but not including `to` on which all the actors of a key exist. */
export interface Existence {
  readonly from: Day;
  readonly to: Day;
}

export const ALWAYS: Existence = { from: OPEN_PAST, to: OPEN_FUTURE };

const compareIds = (a: Claim, b: Claim): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const inReadingOrder = (a: DatedClaim, b: DatedClaim): number =>
  a.bounds.startLatest - b.bounds.startLatest ||
  a.bounds.endEarliest - b.bounds.endEarliest ||
  compareIds(a.claim, b.claim);

/** What the members of a spell say together. */
const summarise = (members: readonly DatedClaim[]): { readonly bounds: Bounds; readonly contestedInTime: boolean } => {
  const startLatest = Math.min(...members.map(({ bounds }) => bounds.startLatest));
  const endEarliest = Math.max(...members.map(({ bounds }) => bounds.endEarliest));
  const starts = members.flatMap(({ bounds }) => (bounds.startStated ? [bounds.startEarliest] : []));
  const ends = members.flatMap(({ bounds }) => (bounds.endStated ? [bounds.endLatest] : []));
  const standingStarts = starts.filter((day) => day <= startLatest);
  const standingEnds = ends.filter((day) => day >= endEarliest);
  return {
    bounds: {
      startEarliest: standingStarts.length > 0 ? Math.min(...standingStarts) : OPEN_PAST,
      startLatest,
      endEarliest,
      endLatest: standingEnds.length > 0 ? Math.max(...standingEnds) : OPEN_FUTURE,
    },
    contestedInTime: standingStarts.length < starts.length || standingEnds.length < ends.length,
  };
};

const opensANewSpell = ({ bounds }: DatedClaim, running: readonly DatedClaim[]): boolean => {
  const spell = summarise(running).bounds;
  if (bounds.startStated) return bounds.startEarliest >= Math.max(spell.endEarliest, spell.startLatest + 1);
  return spell.endLatest !== OPEN_FUTURE && bounds.attestedFrom >= spell.endLatest;
};

const groupIntoSpells = (dated: readonly DatedClaim[]): DatedClaim[][] => {
  const spells: DatedClaim[][] = [];
  for (const next of [...dated].sort(inReadingOrder)) {
    const running = spells.at(-1);
    if (!running || opensANewSpell(next, running)) spells.push([next]);
    else running.push(next);
  }
  return spells;
};

/** A spell ends before the next one starts, and starts after the one before it ended. */
const boundByNeighbours = (spells: readonly Bounds[]): Bounds[] =>
  spells.map((bounds, index) => ({
    ...bounds,
    startEarliest: Math.max(bounds.startEarliest, spells[index - 1]?.endEarliest ?? OPEN_PAST),
    endLatest: Math.min(bounds.endLatest, spells[index + 1]?.startLatest ?? OPEN_FUTURE),
  }));

/** The days that a merely possible claim itself speaks of; its unstated ends are no wider than what it attests. */
const spokenDays = ({ bounds }: DatedClaim): { readonly from: Day; readonly to: Day } => {
  const from = bounds.startStated ? bounds.startEarliest : Math.min(bounds.attestedFrom, bounds.startLatest);
  const to = bounds.endStated ? bounds.endLatest : bounds.endEarliest;
  return { from, to: Math.max(to, from + 1) };
};

const widen = (bounds: Bounds, claims: readonly DatedClaim[]): Bounds => ({
  ...bounds,
  startEarliest: Math.min(bounds.startEarliest, ...claims.map((claim) => spokenDays(claim).from)),
  endLatest: Math.max(bounds.endLatest, ...claims.map((claim) => spokenDays(claim).to)),
});

const overlaps = (claim: DatedClaim, bounds: Bounds): boolean => {
  const { from, to } = spokenDays(claim);
  return from < bounds.endLatest && to > bounds.startEarliest;
};

const clamp = (day: Day, { from, to }: Existence): Day => Math.min(Math.max(day, from), to);

/** Nothing is possible before the first day that all actors exist, or after the last. */
const withinExistence = (spell: Spell, existence: Existence): Spell | null => {
  if (existence.from === OPEN_PAST && existence.to === OPEN_FUTURE) return spell;
  const { bounds } = spell;
  const clamped: Bounds = {
    startEarliest: clamp(bounds.startEarliest, existence),
    startLatest: clamp(bounds.startLatest, existence),
    endEarliest: clamp(bounds.endEarliest, existence),
    endLatest: clamp(bounds.endLatest, existence),
  };
  if (clamped.startEarliest >= clamped.endLatest) return null;
  const outside = bounds.endEarliest <= existence.from || bounds.startLatest >= existence.to;
  return { ...spell, bounds: clamped, possibleOnly: spell.possibleOnly || outside };
};

const claimsOf = (members: readonly DatedClaim[]): readonly Claim[] =>
  members.map(({ claim }) => claim).sort(compareIds);

/** Bounds of merely possible spells give way to what the certain ones around them make certain. */
const giveWayTo = (bounds: Bounds, certain: readonly Bounds[]): Bounds => {
  const before = certain.filter((other) => other.startLatest < bounds.startLatest);
  const after = certain.filter((other) => other.startLatest >= bounds.startLatest);
  return {
    ...bounds,
    startEarliest: Math.min(
      bounds.startLatest,
      Math.max(bounds.startEarliest, ...before.map((other) => other.endEarliest)),
    ),
    endLatest: Math.max(bounds.endEarliest, Math.min(bounds.endLatest, ...after.map((other) => other.startLatest))),
  };
};

/**
 * @param certain claims that make days certain
 * @param possible claims that make days at most possible
 * @returns the spells of the key in time, certain ones before merely possible ones
 */
export const deriveSpells = (
  certain: readonly DatedClaim[],
  possible: readonly DatedClaim[],
  existence: Existence = ALWAYS,
): readonly Spell[] => {
  const groups = groupIntoSpells(certain);
  const said = groups.map(summarise);
  const bounded = boundByNeighbours(said.map(({ bounds }) => bounds));
  const joining = groups.map((_, index) => possible.filter((claim) => overlaps(claim, bounded[index] as Bounds)));
  const widened = boundByNeighbours(bounded.map((bounds, index) => widen(bounds, joining[index] ?? [])));

  const spells = groups.map((members, index): Spell => ({
    bounds: widened[index] as Bounds,
    claims: claimsOf([...members, ...(joining[index] ?? [])]),
    possibleOnly: false,
    contestedInTime: said[index]?.contestedInTime ?? false,
  }));

  const joined = new Set(joining.flat());
  const alone = groupIntoSpells(possible.filter((claim) => !joined.has(claim)));
  const saidAlone = alone.map(summarise);
  const boundedAlone = boundByNeighbours(saidAlone.map(({ bounds }) => bounds));
  const possibleSpells = alone.map((members, index): Spell => ({
    bounds: giveWayTo(boundedAlone[index] as Bounds, widened),
    claims: claimsOf(members),
    possibleOnly: true,
    contestedInTime: saidAlone[index]?.contestedInTime ?? false,
  }));

  return [...spells, ...possibleSpells].flatMap((spell) => withinExistence(spell, existence) ?? []);
};
