import type { Bounds } from '../time/bounds.ts';
import { type Day, dayOf, isoDay, OPEN_FUTURE, OPEN_PAST } from '../time/day.ts';
import type { Interval } from '../time/interval.ts';
import type { ActorId, ClaimId, PlaceId, TieId } from '../ids.ts';
import { byId } from '../order.ts';
import type { Qualifier } from '../records.ts';
import type { Stretch } from './attested.ts';
import type { Denial } from './denial.ts';
import type { Sign, SupportForm, TieType } from './types.ts';

/** What follows from the claims that stand, for one spell of one key. Never written by hand. */
export interface Derived {
  readonly id: TieId;
  /** The four days that its claims say, and that are shown. */
  readonly bounds: Bounds;
  /**
   * The days on which nothing said contradicts it, bounded by its neighbours, by the existence of its actors and by other holders. Of
   * one that is never certain and whose dates make no single day likely `from` ≥ `to`: a question must hold both.
   */
  readonly possible: Interval;
  /** The days near enough to a time at which it held; null when there are none. */
  readonly likely: Interval | null;
  /** Made of allegations or doubtful claims alone: on no day more than possible. */
  readonly neverCertain: boolean;
  /** Ascending, none within another; one of a partial date may have `from` ≥ `to`, and then a question must hold both. */
  readonly certain: readonly Interval[];
  /** When it is said to have held, in order of time. */
  readonly attested: readonly Stretch[];
  /** A stated bound was set aside, or another holder is certain on the same day. */
  readonly contestedInTime: boolean;
  /** The denials that cover it, in order of claim id. */
  readonly denials: readonly Denial[];
  /** In (0, 1); null when every grade is unknown. */
  readonly confidence: number | null;
  /** Number of independent origins of the claims that make days certain; where there are none, of all its claims. */
  readonly origins: number;
  /** A supporting claim says that it still held on its document's date, and no end is known. */
  readonly ongoing: boolean;
  /** The claims it follows from, in order of id. */
  readonly claimIds: readonly ClaimId[];
}

export interface Tie extends Derived {
  readonly type: TieType;
  readonly sign: Sign;
  readonly subject: ActorId;
  readonly object: ActorId;
  readonly against: ActorId | null;
  readonly form: SupportForm | null;
  readonly about: string | null;
  /** All that its claims state, sorted. */
  readonly qualifiers: readonly Qualifier[];
}

/** Who holds a place: derived like a tie, never a hop of a path. */
export interface Holding extends Derived {
  readonly actor: ActorId;
  readonly place: PlaceId;
}

/** The shortest EDTF text for "some day from first to last"; null when nothing bounds it. */
export const edtfBetween = (first: Day, last: Day): string | null => {
  const from = isoDay(first);
  const to = isoDay(last);
  if (from === null) return to === null ? null : `[..${to}]`;
  if (to === null) return `[${from}..]`;
  if (first === last) return from;
  const [year, month] = from.split('-').map(Number) as [number, number];
  if (first === dayOf(year, 1, 1) && last === dayOf(year + 1, 1, 1) - 1) return from.slice(0, 4);
  if (first === dayOf(year, month, 1) && last === dayOf(year, month + 1, 1) - 1) return from.slice(0, 7);
  return `[${from}..${to}]`;
};

/** When it began, as an EDTF date; null when nothing bounds it. */
export const validFromText = ({ startEarliest, startLatest }: Bounds): string | null =>
  edtfBetween(startEarliest, startLatest);

/** The first day it no longer held, or the month, year or range within which it stopped; null while no end is known. */
export const validToText = ({ endEarliest, endLatest }: Bounds): string | null => {
  if (endLatest === OPEN_FUTURE) return null;
  if (endEarliest === endLatest) return isoDay(endLatest);
  return edtfBetween(endEarliest === OPEN_PAST ? OPEN_PAST : endEarliest - 1, endLatest - 1);
};

/** In order of start, open ones first, then of id. */
export const compareByStart = (a: Pick<Derived, 'bounds' | 'id'>, b: Pick<Derived, 'bounds' | 'id'>): number =>
  a.bounds.startEarliest - b.bounds.startEarliest || a.bounds.startLatest - b.bounds.startLatest || byId(a, b);

/** Most independent origins first, then in order of id. */
export const byOrigins = (a: Pick<Derived, 'origins' | 'id'>, b: Pick<Derived, 'origins' | 'id'>): number =>
  b.origins - a.origins || byId(a, b);
