import { type Bounds, type Certainty, isCertain, isPossible, type Question } from '../time/bounds.ts';
import { type Day, dayOf, isoDay, OPEN_FUTURE, OPEN_PAST } from '../time/day.ts';
import type { ActorId, ClaimId, PlaceId, TieId } from '../ids.ts';
import { byId } from '../order.ts';
import type { Qualifier } from '../records.ts';
import type { Sign, SupportForm, TieType } from './types.ts';

/** What follows from the claims that stand, for one spell of one key. Never written by hand. */
export interface Derived {
  readonly id: TieId;
  readonly bounds: Bounds;
  readonly possibleOnly: boolean;
  /** Denied by a claim that covers it, or contested in time. */
  readonly contested: boolean;
  readonly contestedInTime: boolean;
  /** Who denied it, in order of id; a denial by a document that speaks for itself names nobody. */
  readonly deniers: readonly ActorId[];
  /** In (0, 1); null when every grade is unknown. */
  readonly confidence: number | null;
  /** Number of independent origins. */
  readonly origins: number;
  /** A supporting claim says that it still held on its document's date, and no end is known. */
  readonly ongoing: boolean;
  /** The claims it follows from, in order of id. */
  readonly claimIds: readonly ClaimId[];
  /** The denials that cover it, in order of id. */
  readonly denialIds: readonly ClaimId[];
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

/** @returns null when it did not hold in the question, not even possibly */
export const certaintyOf = (
  { bounds, possibleOnly }: Pick<Derived, 'bounds' | 'possibleOnly'>,
  question: Question,
): Certainty | null => {
  if (!possibleOnly && isCertain(bounds, question)) return 'CERTAIN';
  return isPossible(bounds, question) ? 'POSSIBLE' : null;
};

/** Whether it held in the question: possibly, or, when that is asked, certainly. As `cypher/fragments/question-days.cypher`. */
export const holdsIn = (
  derived: Pick<Derived, 'bounds' | 'possibleOnly'>,
  question: Question,
  certain: boolean,
): boolean => {
  const certainty = certaintyOf(derived, question);
  return certain ? certainty === 'CERTAIN' : certainty !== null;
};

/** The shortest EDTF text for "some day from first to last"; null when nothing bounds it. */
const edtfBetween = (first: Day, last: Day): string | null => {
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
