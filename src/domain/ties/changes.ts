import { type Certainty } from '../time/bounds.ts';
import { type Day, isoDay, OPEN_FUTURE, OPEN_PAST } from '../time/day.ts';
import { signOf } from './hop.ts';
import { certaintyOf, type Tie, validFromText, validToText } from './tie.ts';

export type ChangeKind = 'APPEARED' | 'ENDED' | 'LAST_ATTESTED' | 'FLIPPED';

/** What became different between two days. */
export interface Change {
  readonly kind: ChangeKind;
  /** The first day on which it may have happened: what changes are ordered by. */
  readonly day: Day;
  /** When it happened, EDTF; null when nothing bounds it. */
  readonly on: string | null;
  readonly before: Tie | null;
  readonly after: Tie | null;
}

const stateOn = (tie: Tie, day: Day): Certainty | null => certaintyOf(tie, { first: day, last: day });

/**
 * What happened to one tie between the snapshot of day `from` and that of day `to`. It appeared when it came to hold, or came
 * to be certain; it ended when it could hold no longer; it was last attested when what was certain is only possible now,
 * since silence is not an end. A tie that came and went in between has both.
 */
const changesOfTie = (tie: Tie, from: Day, to: Day): readonly Change[] => {
  const before = stateOn(tie, from);
  const after = stateOn(tie, to);
  const { startLatest, endEarliest, endLatest } = tie.bounds;
  const certainBetween = !tie.possibleOnly && startLatest < endEarliest && startLatest <= to && endEarliest > from;
  const held = before !== null || after !== null || certainBetween;
  if (!held) return [];
  const changes: Change[] = [];
  const best = certainBetween ? 'CERTAIN' : (after ?? before);
  if (before === null || (before === 'POSSIBLE' && best === 'CERTAIN')) {
    const stated = tie.bounds.startEarliest !== OPEN_PAST;
    const day = stated ? Math.max(tie.bounds.startEarliest, from) : startLatest;
    changes.push({
      kind: 'APPEARED',
      day,
      on: stated ? validFromText(tie.bounds) : isoDay(startLatest),
      before: null,
      after: tie,
    });
  }
  if (after === null) {
    const day = Math.max(endEarliest === OPEN_PAST ? from : endEarliest, from);
    changes.push({
      kind: 'ENDED',
      day,
      on: endLatest === OPEN_FUTURE ? null : validToText(tie.bounds),
      before: tie,
      after: null,
    });
  } else if (after === 'POSSIBLE' && (before === 'CERTAIN' || certainBetween)) {
    changes.push({
      kind: 'LAST_ATTESTED',
      day: endEarliest - 1,
      on: isoDay(endEarliest - 1),
      before: tie,
      after: null,
    });
  }
  return changes;
};

const dyadText = ({ subject, object }: Tie): string => [subject, object].sort().join('|');

const newest = (ties: readonly Tie[]): Tie | null =>
  [...ties].sort((a, b) => b.bounds.startLatest - a.bounds.startLatest || (a.id < b.id ? -1 : 1))[0] ?? null;

/** The sign of all that may hold between two actors turned into its opposite. */
const flipOf = (ties: readonly Tie[], from: Day, to: Day): readonly Change[] => {
  const before = ties.filter((tie) => stateOn(tie, from) !== null);
  const after = ties.filter((tie) => stateOn(tie, to) !== null);
  const [was, is] = [signOf(before), signOf(after)];
  if (was * is !== -1) return [];
  const old = newest(before.filter(({ sign }) => sign === was));
  const fresh = newest(after.filter(({ sign }) => sign === is));
  const day = Math.max(fresh?.bounds.startEarliest ?? from, from);
  return [{ kind: 'FLIPPED', day, on: fresh ? validFromText(fresh.bounds) : null, before: old, after: fresh }];
};

const ORDER: readonly ChangeKind[] = ['APPEARED', 'ENDED', 'LAST_ATTESTED', 'FLIPPED'];

/** Text that tells a change from every other between the same two days. */
export const changeText = ({ kind, before, after }: Change): string =>
  `${ORDER.indexOf(kind)}|${before?.id ?? ''}|${after?.id ?? ''}`;

/**
 * What changed between the snapshots of two days.
 * @param ties all that may have held on some day from `from` to `to`
 * @returns in order of day, kind and tie ids
 */
export const changesBetween = (ties: readonly Tie[], from: Day, to: Day): readonly Change[] => {
  const dyads = new Map<string, Tie[]>();
  for (const tie of ties) dyads.set(dyadText(tie), [...(dyads.get(dyadText(tie)) ?? []), tie]);
  const changes = [
    ...ties.flatMap((tie) => changesOfTie(tie, from, to)),
    ...[...dyads.values()].flatMap((own) => flipOf(own, from, to)),
  ];
  return changes.sort((a, b) => a.day - b.day || (changeText(a) < changeText(b) ? -1 : 1));
};
