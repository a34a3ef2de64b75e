import { classOf } from '../../domain/ties/horizons.ts';
import type { TieType } from '../../domain/ties/types.ts';
import { type Day, OPEN_FUTURE, OPEN_PAST, parseDay } from '../../domain/time/day.ts';

/** What GraphQL says of the time of a tie or a holding. */
export interface Dated {
  readonly bounds: {
    readonly startEarliest: string | null;
    readonly startLatest: string | null;
    readonly endEarliest: string | null;
    readonly endLatest: string | null;
  };
  readonly likely: { readonly from: string | null; readonly to: string | null } | null;
  readonly attested: readonly {
    readonly from: string | null;
    readonly to: string | null;
    readonly throughout: boolean;
  }[];
  readonly neverCertain: boolean;
  /** A tie's; a holding has none. */
  readonly type?: TieType;
  readonly qualifiers?: readonly { readonly key: string; readonly value: string }[];
}

/** Days from `from` up to but not including `to`; the sentinel days are open ends. */
export interface Run {
  readonly from: Day;
  readonly to: Day;
}

/** On which days something must have held, is likely to have held, and may have held. Each lies within the next. */
export interface HeldDays {
  readonly certain: readonly Run[];
  /** Said to have held on some day of it, and nobody says on which. */
  readonly someDay: readonly Run[];
  readonly likely: Run | null;
  readonly possible: Run | null;
}

const openFrom = (day: string | null): Day => (day === null ? OPEN_PAST : parseDay(day));
const openTo = (day: string | null): Day => (day === null ? OPEN_FUTURE : parseDay(day));

const within = (run: Run, outer: Run | null): Run => ({
  from: Math.max(run.from, outer?.from ?? run.from),
  to: Math.min(run.to, outer?.to ?? run.to),
});

const isAnyDay = ({ from, to }: Run): boolean => from < to;

/** A state holds between two attestations of one spell; an activity or an act only at its own. */
const holdsBetween = ({ type, qualifiers = [] }: Dated): boolean =>
  type === undefined || ['STATE', 'LINEAGE'].includes(classOf({ type, qualifiers }));

export function heldDays(dated: Dated): HeldDays {
  const { bounds, neverCertain } = dated;
  const likely = dated.likely && { from: openFrom(dated.likely.from), to: openTo(dated.likely.to) };
  const attested = dated.attested.map(({ from, to, throughout }) => ({
    run: { from: openFrom(from), to: openTo(to) },
    throughout,
  }));
  const whole = { from: openTo(bounds.startLatest), to: openTo(bounds.endEarliest) };
  const stated = holdsBetween(dated) ? [whole] : attested.filter((one) => one.throughout).map(({ run }) => run);
  return {
    certain: neverCertain ? [] : stated.map((run) => within(run, likely)).filter(isAnyDay),
    someDay: attested
      .filter(({ throughout }) => neverCertain || !throughout)
      .map(({ run }) => run)
      .filter(isAnyDay),
    likely: likely && isAnyDay(likely) ? likely : null,
    possible: [{ from: openFrom(bounds.startEarliest), to: openTo(bounds.endLatest) }].find(isAnyDay) ?? null,
  };
}

const isDay = (day: Day): boolean => day > OPEN_PAST && day < OPEN_FUTURE;

/** The days that claims or horizons name; the last of a run, since its end is exclusive. */
export const namedDays = ({ certain, someDay, likely, possible }: HeldDays): readonly Day[] => {
  const surer = [...certain, ...someDay, ...(likely ? [likely] : [])];
  const runs = surer.length > 0 || !possible ? surer : [possible];
  return runs.flatMap(({ from, to }) => [...(isDay(from) ? [from] : []), ...(isDay(to) ? [to - 1] : [])]);
};
