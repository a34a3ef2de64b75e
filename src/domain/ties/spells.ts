import type { Bounds } from '../time/bounds.ts';
import { type Day, OPEN_FUTURE, OPEN_PAST } from '../time/day.ts';
import { type DatedClaim, nearEnd } from './claim-days.ts';

/**
 * From the dated claims of one key to its spells: the unbroken stretches in which it held.
 *
 * Claims that make days certain are read in the order of (startLatest, endEarliest), then those that state a start before
 * those that do not, then by what else their dates say, and last by id: ids decide between claims with the same dates only, so
 * that a second witness of what is said already never moves a claim to another spell. One opens a new spell when
 * - it states a start after all that the running spell makes certain; or
 * - it states none, and attests a time at or after the latest end that stands for the running spell; or
 * - it lies more than two horizons after all that the running spell makes certain, unless that spell states a start and no end of it
 *   stands: who began and is not said to have ended goes on.
 * Else it joins it; and where that spell was opened by a gap alone, and the claim would have joined the one before it as well, the
 * two are one: a further claim between them must not part what was together without it. Two stated starts, or two stated ends, within
 * 30 days of one another disagree about one: it joins then, too. What a claim attests narrows its own dates here, and some day up to a date counts as that
 * date: "ended by 2008" is not about an end of 2006.
 *
 *   "from 2014-06-29", "held on 2015-03-01", "ended in 2017-07"   → one spell, 2014-06-29 … some day of 2017-07
 *   "held on 2015", "ended 2016-01-01", "held again on 2018-05-01" → two spells
 *
 * The result does not depend on the order of the claims.
 */
export function spellsOf(claims: readonly DatedClaim[], horizon: number): readonly (readonly DatedClaim[])[] {
  const spells: Running[] = [];
  for (const next of [...claims].sort(inReadingOrder)) {
    const last = spells.at(-1);
    const opening = last ? howItOpens(next, last, horizon) : 'STATED';
    if (opening !== null) spells.push(opened(next, opening));
    else {
      while (bridgesGap(next, spells, horizon)) joinLastTwo(spells);
      join(spells.at(-1) as Running, next);
    }
  }
  return spells.map(({ members }) => members);
}

/** Days within which two stated dates are taken to be about one and the same start, or end. */
const DISAGREEMENT_DAYS = 30;

const inReadingOrder = (a: DatedClaim, b: DatedClaim): number =>
  a.bounds.startLatest - b.bounds.startLatest ||
  a.bounds.endEarliest - b.bounds.endEarliest ||
  Number(b.bounds.startStated) - Number(a.bounds.startStated) ||
  b.bounds.startEarliest - a.bounds.startEarliest ||
  Number(b.bounds.endStated) - Number(a.bounds.endStated) ||
  a.bounds.endLatest - b.bounds.endLatest ||
  b.bounds.attestedFrom - a.bounds.attestedFrom ||
  a.bounds.attestedTo - b.bounds.attestedTo ||
  (a.claim.id < b.claim.id ? -1 : a.claim.id > b.claim.id ? 1 : 0);

/** By what is stated, or by a gap alone. */
type Opening = 'STATED' | 'GAP';

/** The days on one of which it began, or ended; both inclusive. */
interface Stated {
  readonly first: Day;
  readonly last: Day;
}

/** Some day up to a date taken for that date; not after a time that the claim attests. */
const startOf = ({ claim, bounds }: DatedClaim): Stated | null => {
  const date = nearEnd(claim.validFrom);
  return date && { first: date.first, last: Math.max(date.first, Math.min(date.last, bounds.startLatest)) };
};

/** As {@link startOf}; not before a time that the claim attests. */
const endOf = ({ claim, bounds }: DatedClaim): Stated | null => {
  const date = nearEnd(claim.validTo);
  return date && { first: Math.max(date.first, Math.min(date.last, bounds.endEarliest - 1)), last: date.last };
};

/** The running spell, with what decides whether the next claim belongs to it, so that a long spell is read once. */
interface Running {
  readonly opening: Opening;
  readonly members: DatedClaim[];
  readonly startLatest: Day;
  endEarliest: Day;
  /** As far as it is known to have held, some day up to a date taken for that date. */
  nearEnd: Day;
  /** The latest end stated; it stands unless other claims make later days certain. Null: none is stated. */
  endStated: Day | null;
  /** Every start and end stated. */
  readonly starts: Stated[];
  readonly ends: Stated[];
}

const opened = (first: DatedClaim, opening: Opening): Running => {
  const spell: Running = {
    opening,
    members: [],
    startLatest: first.bounds.startLatest,
    endEarliest: OPEN_PAST,
    nearEnd: OPEN_PAST,
    endStated: null,
    starts: [],
    ends: [],
  };
  join(spell, first);
  return spell;
};

const join = (spell: Running, next: DatedClaim): void => {
  const { endStated, endLatest, endEarliest } = next.bounds;
  const [start, end] = [startOf(next), endOf(next)];
  spell.members.push(next);
  spell.endEarliest = Math.max(spell.endEarliest, endEarliest);
  spell.nearEnd = Math.max(spell.nearEnd, next.near.end);
  if (endStated) spell.endStated = Math.max(spell.endStated ?? endLatest, endLatest);
  if (start) spell.starts.push(start);
  if (end) spell.ends.push(end);
};

const withinDisagreement = (a: Stated, b: Stated): boolean =>
  Math.max(a.first - b.last, b.first - a.last) <= DISAGREEMENT_DAYS;

/**
 * A stated start that lies after the spell's end lies between that end and the claim's own: only starts disagree then. Nor do two
 * starts with an end between them that stands: what ended and began again is two.
 */
const disagreesAboutOne = (next: DatedClaim, spell: Running): boolean => {
  const { starts, ends, endStated } = spell;
  const [start, end] = [startOf(next), endOf(next)];
  const hasEnded = endStands(spell) && endStated !== null && endStated <= next.bounds.startEarliest;
  if (start) return !hasEnded && starts.some((other) => withinDisagreement(other, start));
  return end !== null && ends.some((other) => withinDisagreement(other, end));
};

/** "Ended some day after 2006" names no day by which it had ended, so it goes on. */
const endStands = ({ endStated, endEarliest }: Running): boolean =>
  endStated !== null && endStated < OPEN_FUTURE && endStated >= endEarliest;

/** @returns null when the claim joins the running spell */
const howItOpens = (next: DatedClaim, running: Running, horizon: number): Opening | null => {
  if (disagreesAboutOne(next, running)) return null;
  const { startStated, startEarliest, startLatest, attestedFrom } = next.bounds;
  const { endEarliest, nearEnd, endStated, starts } = running;
  if (startStated && startEarliest >= Math.max(endEarliest, running.startLatest + 1)) return 'STATED';
  if (!startStated && endStated !== null && endStands(running) && attestedFrom >= endStated) return 'STATED';
  const goesOn = starts.length > 0 && !endStands(running);
  return !goesOn && next.near.first >= nearEnd && startLatest > nearEnd + 2 * horizon ? 'GAP' : null;
};

const bridgesGap = (next: DatedClaim, spells: readonly Running[], horizon: number): boolean => {
  const [before, last] = spells.slice(-2);
  return before !== undefined && last?.opening === 'GAP' && howItOpens(next, before, horizon) === null;
};

const joinLastTwo = (spells: Running[]): void => {
  const last = spells.pop();
  for (const member of last?.members ?? []) join(spells.at(-1) as Running, member);
};

const least = (days: readonly Day[]): Day => days.reduce((a, b) => Math.min(a, b), OPEN_FUTURE);
const greatest = (days: readonly Day[]): Day => days.reduce((a, b) => Math.max(a, b), OPEN_PAST);

/** What the claims of a spell say together: its four days, and whether a stated bound was set aside because others rule it out. */
export const whatTheySay = (
  members: readonly DatedClaim[],
): { readonly bounds: Bounds; readonly contestedInTime: boolean } => {
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
