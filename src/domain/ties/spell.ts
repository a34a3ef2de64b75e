import type { Bounds } from '../time/bounds.ts';
import type { Interval } from '../time/interval.ts';
import { commonSpan, hullOf, mergeRuns, shiftDay } from '../time/span.ts';
import type { DatedClaim } from './claim-days.ts';
import type { HorizonRule } from './horizons.ts';
import { whatTheySay } from './spells.ts';

/** One stretch of a key: what its claims say, and the days on which it is certain, likely and possible. */
export interface Spell {
  /** Those that make it: that make days certain or, where it is never certain, that only make days possible. */
  readonly members: readonly DatedClaim[];
  /** Claims that only make days possible and joined it. */
  readonly joined: readonly DatedClaim[];
  readonly neverCertain: boolean;
  readonly bounds: Bounds;
  readonly contestedInTime: boolean;
  /** Ascending, none within another; one of a partial date may have `from` ≥ `to`. */
  readonly certain: readonly Interval[];
  /** Null when no single day is likely, or it is never certain. */
  readonly likely: Interval | null;
  readonly possible: Interval;
  /** Its likely days, reckoned for the claims too that only make days possible: a denial must meet these. */
  readonly deniable: Interval | null;
}

/** Of a STATE one run from the least to the greatest; else the runs of its claims. */
const certainRuns = (members: readonly DatedClaim[], bounds: Bounds, rule: HorizonRule): readonly Interval[] =>
  rule.class === 'STATE' || rule.class === 'LINEAGE'
    ? [{ from: bounds.startLatest, to: bounds.endEarliest }]
    : mergeRuns(members.map(({ bounds: days }) => ({ from: days.startLatest, to: days.endEarliest })));

/** A spell of claims that make days certain, its neighbours left aside. */
export const certainSpell = (members: readonly DatedClaim[], rule: HorizonRule): Spell => {
  const { bounds, contestedInTime } = whatTheySay(members);
  const certain = certainRuns(members, bounds, rule);
  // What is certain is likely, also between two claims neither of which makes a single day likely by itself.
  const likely = hullOf([...members.flatMap((claim) => claim.likely ?? []), ...certain]);
  return {
    members,
    joined: [],
    neverCertain: false,
    bounds,
    contestedInTime,
    certain,
    likely,
    possible: { from: bounds.startEarliest, to: bounds.endLatest },
    deniable: likely,
  };
};

/** Where no single day would be likely: possible in a question only that holds all the time they speak of. */
const wholeTime = (members: readonly DatedClaim[], { days }: HorizonRule): Interval => ({
  from: Math.max(...members.map(({ bounds }) => shiftDay(bounds.startLatest, -days))),
  to: Math.min(...members.map(({ bounds }) => shiftDay(bounds.endEarliest, days))),
});

/** A spell of claims that only make days possible: possible where they would make days likely. */
export const allegedSpell = (members: readonly DatedClaim[], rule: HorizonRule): Spell => {
  const { bounds, contestedInTime, likely, possible } = certainSpell(members, rule);
  const near = commonSpan(likely, possible);
  return {
    members,
    joined: [],
    neverCertain: true,
    bounds,
    contestedInTime,
    certain: [],
    likely: null,
    possible: near ?? wholeTime(members, rule),
    deniable: near,
  };
};
