import type { Certainty } from '../time/bounds.ts';
import { type Day, isoDay, OPEN_FUTURE, OPEN_PAST } from '../time/day.ts';
import { atLeast } from './certainty.ts';
import { sharedSign } from './hop.ts';
import { classOf, type TieClass } from './horizons.ts';
import { type Derived, edtfBetween, type Holding, type Tie, validFromText, validToText } from './tie.ts';

/**
 * BEGAN and ENDED: a source states it. FIRST_ATTESTED: not known to hold before. NEARED: first attested after the span, its horizon
 * begun within it. PASSED: attested within the span and on neither side of it. FADED: last attested before, its horizon over, or
 * another holds there now. FLIPPED: a dyad's sign turned.
 */
export type ChangeKind = 'BEGAN' | 'FIRST_ATTESTED' | 'NEARED' | 'PASSED' | 'ENDED' | 'FADED' | 'FLIPPED';

/** What became different between two days, of a tie or a holding. */
export interface Change<Of extends Derived = Tie | Holding> {
  readonly kind: ChangeKind;
  /** The first day on which it may have happened: what changes are ordered by. */
  readonly day: Day;
  /** When it happened as its sources say, EDTF; null when nothing said bounds it. */
  readonly on: string | null;
  /** What was at least likely before, or passed; null when nothing was. */
  readonly before: Of | null;
  /** What is at least likely after; null when nothing is. */
  readonly after: Of | null;
}

/**
 * What changed between the snapshots of two days, of what is at least so certain on each. To take away each `before` and add each
 * `after`, one change after another, leads from the first to the second. An activity or an act that was likely on the first day only because it is
 * attested later is first attested then, though it is in both.
 * @param ties all that are at least so certain on some day from `from` to `to`
 * @param least left out: LIKELY
 * @returns in order of day, kind and ids
 */
export function changesBetween<Of extends Tie | Holding>(
  ties: readonly Of[],
  from: Day,
  to: Day,
  least: Certainty = 'LIKELY',
): readonly Change<Of>[] {
  const dyads = new Map<string, (Of & Tie)[]>();
  for (const tie of ties.filter(isTie)) dyads.set(dyadText(tie), [...(dyads.get(dyadText(tie)) ?? []), tie]);
  const changes: Change<Of>[] = [
    ...ties.flatMap((tie) => changesOf(tie, from, to, least)),
    ...[...dyads.values()].flatMap((between) => flipOf<Of & Tie>(between, from, to, least)),
  ];
  return changes.sort((a, b) => a.day - b.day || (changeText(a) < changeText(b) ? -1 : 1));
}

const ORDER: readonly ChangeKind[] = ['BEGAN', 'FIRST_ATTESTED', 'NEARED', 'PASSED', 'ENDED', 'FADED', 'FLIPPED'];

/** Text that tells a change from every other between the same two days. */
export const changeText = ({ kind, before, after }: Change): string =>
  `${ORDER.indexOf(kind)}|${before?.id ?? ''}|${after?.id ?? ''}`;

const isTie = <Of extends Tie | Holding>(derived: Of): derived is Of & Tie => 'type' in derived;

const isOn = (derived: Derived, day: Day, least: Certainty): boolean =>
  atLeast(derived, { first: day, last: day }, least);

const into = (day: Day, from: Day, to: Day): Day => Math.min(Math.max(day, from), to);

/** When it is first said to have held. */
const firstAttestedText = ({ attested }: Derived): string | null => {
  const first = attested[0];
  if (!first) return null;
  return first.throughout
    ? isoDay(first.from)
    : edtfBetween(first.from, first.to === OPEN_FUTURE ? OPEN_FUTURE : first.to - 1);
};

/** A source states a start that may lie after the first day and not after the last. */
const isSaidToBegin = ({ bounds }: Derived, from: Day, to: Day): boolean =>
  bounds.startEarliest !== OPEN_PAST && bounds.startEarliest <= to && bounds.startLatest > from;

const isSaidToEnd = ({ bounds }: Derived, from: Day, to: Day): boolean =>
  bounds.endLatest !== OPEN_FUTURE && bounds.endEarliest <= to && bounds.endLatest > from;

const beginningOf = <Of extends Derived>(derived: Of, from: Day, to: Day): Change<Of> => {
  const { startEarliest, startLatest } = derived.bounds;
  const added = { before: null, after: derived };
  if (isSaidToBegin(derived, from, to))
    return { kind: 'BEGAN', day: into(startEarliest, from + 1, to), on: validFromText(derived.bounds), ...added };
  if (startLatest <= to)
    return { kind: 'FIRST_ATTESTED', day: into(startLatest, from + 1, to), on: firstAttestedText(derived), ...added };
  return { kind: 'NEARED', day: into(derived.likely?.from ?? from, from + 1, to), on: null, ...added };
};

const endOf = <Of extends Derived>(derived: Of, from: Day, to: Day): Change<Of> => {
  const { endEarliest } = derived.bounds;
  const dropped = { before: derived, after: null };
  return isSaidToEnd(derived, from, to)
    ? { kind: 'ENDED', day: into(endEarliest, from + 1, to), on: validToText(derived.bounds), ...dropped }
    : { kind: 'FADED', day: into(derived.likely?.to ?? endEarliest, from + 1, to), on: null, ...dropped };
};

/** Of one that was so certain only in between: where a source states neither its start nor its end, it passed. */
const changesWithin = <Of extends Derived>(
  derived: Of,
  from: Day,
  to: Day,
  least: Certainty,
): readonly Change<Of>[] => {
  if (!atLeast(derived, { first: from + 1, last: to }, least)) return [];
  const [begins, ends] = [beginningOf(derived, from, to), endOf(derived, from, to)];
  if (isSaidToBegin(derived, from, to) || isSaidToEnd(derived, from, to))
    return [begins, { ...ends, day: Math.max(begins.day, ends.day) }];
  const day = into(derived.bounds.startLatest, from + 1, to);
  return [{ kind: 'PASSED', day, on: firstAttestedText(derived), before: derived, after: null }];
};

/** What goes on or is done on a day: where it is first attested it was not known before, however near it was. A state may well have held. */
const isNewsWhenAttested = (derived: Derived): boolean =>
  'type' in derived && NEWS.has(classOf(derived as Derived & Pick<Tie, 'type' | 'qualifiers'>));

const NEWS: ReadonlySet<TieClass> = new Set(['ACTIVITY', 'ACT']);

/** States no start, and is attested after the first day, not after the last, and not before. */
const isFirstAttested = (derived: Derived, from: Day, to: Day): boolean => {
  const { startEarliest, startLatest } = derived.bounds;
  return startEarliest === OPEN_PAST && (derived.attested[0]?.from ?? OPEN_PAST) > from && startLatest <= to;
};

/** Of one that is so certain on both days. */
const newsOf = <Of extends Derived>(derived: Of, from: Day, to: Day): readonly Change<Of>[] => {
  if (!isNewsWhenAttested(derived) || !isFirstAttested(derived, from, to)) return [];
  const day = into(derived.bounds.startLatest, from + 1, to);
  return [{ kind: 'FIRST_ATTESTED', day, on: firstAttestedText(derived), before: derived, after: derived }];
};

const changesOf = <Of extends Derived>(derived: Of, from: Day, to: Day, least: Certainty): readonly Change<Of>[] => {
  const [before, after] = [isOn(derived, from, least), isOn(derived, to, least)];
  if (before) return after ? newsOf(derived, from, to) : [endOf(derived, from, to)];
  return after ? [beginningOf(derived, from, to)] : changesWithin(derived, from, to, least);
};

const dyadText = ({ subject, object }: Tie): string => [subject, object].sort().join('|');

const newest = <Of extends Derived>(ties: readonly Of[]): Of | null =>
  [...ties].sort((a, b) => b.bounds.startLatest - a.bounds.startLatest || (a.id < b.id ? -1 : 1))[0] ?? null;

/** The sign of all that is at least so certain between two actors turned into its opposite. */
const flipOf = <Of extends Tie>(ties: readonly Of[], from: Day, to: Day, least: Certainty): readonly Change<Of>[] => {
  const before = ties.filter((tie) => isOn(tie, from, least));
  const after = ties.filter((tie) => isOn(tie, to, least));
  const [was, is] = [sharedSign(before), sharedSign(after)];
  if (was * is !== -1) return [];
  const old = newest(before.filter(({ sign }) => sign === was));
  const fresh = newest(after.filter(({ sign }) => sign === is));
  if (!fresh) return [];
  const { kind, day, on } = beginningOf(fresh, from, to);
  return [{ kind: 'FLIPPED', day, on: kind === 'NEARED' ? null : on, before: old, after: fresh }];
};
