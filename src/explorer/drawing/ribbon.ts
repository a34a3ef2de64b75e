import { OPEN_FUTURE, OPEN_PAST, parseDay } from '../../domain/time/day.ts';
import type { Sign } from '../../domain/ties/types.ts';
import type { Box, TimeScale } from './time-scale.ts';

/** A stretch of a dyad's timeline, as GraphQL gives it. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
  readonly sign: number;
  readonly certainty: 'CERTAIN' | 'LIKELY' | 'POSSIBLE';
}

/** A stretch of the ribbon. Its sign is a letter as well as a colour. */
export interface Stripe<P> extends Box {
  readonly period: P;
  readonly sign: Sign;
  readonly mark: string;
  /** Whether the mark has room in the stripe. */
  readonly isMarked: boolean;
}

export const SIGN_MARKS: Readonly<Record<`${Sign}`, string>> = { '1': '+', '-1': '−', '0': '○' };

export const signOf = (number: number): Sign => (number > 0 ? 1 : number < 0 ? -1 : 0);

const ROOM_OF_MARK = 12;

/** The periods that lie in the window, in order of time; a gap between two of them is a time of which nothing is known. */
export function ribbonOf<P extends Period>(periods: readonly P[], scale: TimeScale): readonly Stripe<P>[] {
  return periods.flatMap((period) => {
    const from = period.from === null ? OPEN_PAST : parseDay(period.from);
    const to = period.to === null ? OPEN_FUTURE : parseDay(period.to);
    const box = scale.box(from, to);
    if (!box) return [];
    const sign = signOf(period.sign);
    return [{ ...box, period, sign, mark: SIGN_MARKS[`${sign}`], isMarked: box.width >= ROOM_OF_MARK }];
  });
}
