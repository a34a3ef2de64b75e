import type { Bounds, ClaimBounds } from '../time/bounds.ts';
import { type Day, OPEN_FUTURE, OPEN_PAST } from '../time/day.ts';
import type { Claim } from '../records.ts';

/**
 * From the dated claims of one key to its spells: the unbroken stretches in which it held.
 *
 * Claims that make days certain are read in the order of (startLatest, endEarliest), then those that state a start before
 * those that do not, then by what else their dates say, and last by id: ids decide between claims with the same dates only, so
 * that a second witness of what is said already never moves a claim to another spell. One opens a new spell when it states a start after all that the running spell makes certain, or, stating none, attests a time at or after the latest
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
  Number(b.bounds.startStated) - Number(a.bounds.startStated) ||
  b.bounds.startEarliest - a.bounds.startEarliest ||
  Number(b.bounds.endStated) - Number(a.bounds.endStated) ||
  a.bounds.endLatest - b.bounds.endLatest ||
  b.bounds.attestedFrom - a.bounds.attestedFrom ||
  a.bounds.attestedTo - b.bounds.attestedTo ||
  compareIds(a.claim, b.claim);

const least = (days: readonly Day[]): Day => days.reduce((a, b) => Math.min(a, b), OPEN_FUTURE);
const greatest = (days: readonly Day[]): Day => days.reduce((a, b) => Math.max(a, b), OPEN_PAST);

/** What the members of a spell say together. */
const summarise = (members: readonly DatedClaim[]): { readonly bounds: Bounds; readonly contestedInTime: boolean } => {
  const startLatest = least(members.map(({ bounds }) => bounds.startLatest));
  const endEarliest = greatest(members.map(({ bounds }) => bounds.endEarliest));
  const starts = members.flatMap(({ bounds }) => (bounds.startStated ? [bounds.startEarliest] : []));
  const ends = members.flatMap(({ bounds }) => (bounds.endStated ? [bounds.endLatest] : []));
  const standingStarts = starts.filter((day) => day <= startLatest);
  const standingEnds = ends.filter((day) => day >= endEarliest);
  return {
    bounds: {
      startEarliest: standingStarts.length > 0 ? least(standingStarts) : OPEN_PAST,
      startLatest,
      endEarliest,
      endLatest: standingEnds.length > 0 ? greatest(standingEnds) : OPEN_FUTURE,
    },
    contestedInTime: standingStarts.length < starts.length || standingEnds.length < ends.length,
  };
};

/** The running spell, with what decides whether the next claim belongs to it, so that a long spell is read once. */
interface Running {
  readonly members: DatedClaim[];
  readonly startLatest: Day;
  endEarliest: Day;
  /** The latest end stated; it stands unless other claims make later days certain. Null: none is stated. */
  endStated: Day | null;
}

const join = (spell: Running, next: DatedClaim): void => {
  const { endStated, endLatest, endEarliest } = next.bounds;
  spell.members.push(next);
  spell.endEarliest = Math.max(spell.endEarliest, endEarliest);
  if (endStated) spell.endStated = Math.max(spell.endStated ?? endLatest, endLatest);
};

const opensANewSpell = ({ bounds }: DatedClaim, { startLatest, endEarliest, endStated }: Running): boolean => {
  if (bounds.startStated) return bounds.startEarliest >= Math.max(endEarliest, startLatest + 1);
  return endStated !== null && endStated >= endEarliest && bounds.attestedFrom >= endStated;
};

const groupIntoSpells = (dated: readonly DatedClaim[]): (readonly DatedClaim[])[] => {
  const spells: Running[] = [];
  for (const next of [...dated].sort(inReadingOrder)) {
    const last = spells.at(-1);
    if (last && !opensANewSpell(next, last)) join(last, next);
    else {
      const opened: Running = {
        members: [],
        startLatest: next.bounds.startLatest,
        endEarliest: OPEN_PAST,
        endStated: null,
      };
      join(opened, next);
      spells.push(opened);
    }
  }
  return spells.map(({ members }) => members);
};

/** A spell ends before the next one starts, and starts after the one before it ended. */
const boundByNeighbours = (spells: readonly Bounds[]): Bounds[] =>
  spells.map((bounds, index) => ({
    ...bounds,
    startEarliest: Math.max(bounds.startEarliest, spells[index - 1]?.endEarliest ?? OPEN_PAST),
    endLatest: Math.min(bounds.endLatest, spells[index + 1]?.startLatest ?? OPEN_FUTURE),
  }));

/** By the days that the claims themselves speak of: their unstated ends widen nothing. */
const widen = (bounds: Bounds, claims: readonly DatedClaim[]): Bounds => ({
  ...bounds,
  startEarliest: least([bounds.startEarliest, ...claims.map((claim) => claim.bounds.attestedFrom)]),
  endLatest: greatest([bounds.endLatest, ...claims.map((claim) => claim.bounds.attestedTo)]),
});

const overlaps = (claim: DatedClaim, bounds: Bounds): boolean =>
  claim.bounds.attestedFrom < bounds.endLatest && claim.bounds.attestedTo > bounds.startEarliest;

/**
 * Whether it can have held while all actors existed: on the days on each of which it must have held or, where its dates are
 * too coarse for that, on those on some one of which it must have.
 */
const liesWithin = ({ startLatest, endEarliest }: Bounds, { from, to }: Existence): boolean =>
  Math.max(startLatest, endEarliest - 1) >= from && Math.min(startLatest, endEarliest - 1) < to;

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
  return { ...spell, bounds: clamped, possibleOnly: spell.possibleOnly || !liesWithin(bounds, existence) };
};

const claimsOf = (members: readonly DatedClaim[]): readonly Claim[] =>
  members.map(({ claim }) => claim).sort(compareIds);

/** Claims that only make days possible and meet no spell: spells of their own, each within a gap between the certain ones. */
const spellsInGaps = (claims: readonly DatedClaim[], certain: readonly Bounds[]): readonly Spell[] => {
  const gaps = Array.from({ length: certain.length + 1 }, (): DatedClaim[] => []);
  for (const claim of claims)
    gaps[certain.filter(({ endLatest }) => endLatest <= claim.bounds.attestedFrom).length]?.push(claim);
  return gaps.flatMap((inGap, gap) => {
    const groups = groupIntoSpells(inGap);
    const said = groups.map(summarise);
    const before = certain.slice(0, gap).slice(-1);
    const after = certain.slice(gap, gap + 1);
    const bounded = boundByNeighbours([...before, ...said.map(({ bounds }) => bounds), ...after]).slice(before.length);
    return groups.map((members, index) => ({
      bounds: bounded[index] as Bounds,
      claims: claimsOf(members),
      possibleOnly: true,
      contestedInTime: said[index]?.contestedInTime ?? false,
    }));
  });
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
  const alone = spellsInGaps(
    possible.filter((claim) => !joined.has(claim)),
    bounded,
  );
  return [...spells, ...alone].flatMap((spell) => withinExistence(spell, existence) ?? []);
};
