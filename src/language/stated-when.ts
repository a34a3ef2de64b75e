import type { Question } from '../domain/time/bounds.ts';
import { OPEN_FUTURE, OPEN_PAST } from '../domain/time/day.ts';
import { spanOf, whenOf, type When } from './dates.ts';
import type { SpokenStretch, SpokenTie } from './spoken.ts';

/** When a tie held as its claims say it. `others`: further times at which it is attested. */
export interface StatedWhen {
  readonly when: When;
  readonly others: number;
}

/** 0 when the question meets the stretch, else the days between them. */
const distance = ({ from, to }: SpokenStretch, { first, last }: Question): number =>
  Math.max(0, from - last, first - (to - 1));

/** The attested time nearest to what is asked, the earlier of two; the latest when nothing is asked. */
const nearest = (attested: readonly SpokenStretch[], question: Question | null): SpokenStretch | undefined =>
  question === null
    ? attested.at(-1)
    : [...attested].sort((a, b) => distance(a, question) - distance(b, question) || a.from - b.from)[0];

/** Days on which it held throughout have a first and a last; without a stated start or end, that is the least of what was. */
const stretchWhen = ({ from, to, throughout }: SpokenStretch): When =>
  throughout && to - from > 1 && from > OPEN_PAST && to < OPEN_FUTURE
    ? { from: spanOf(from, from), until: null, atLeastTo: to - 1 }
    : { at: spanOf(from, to - 1) };

/** From its stated start or end, where there is one; else from the attested time that is nearest to what is asked. */
export function statedWhen(
  { type, stated, attested }: Pick<SpokenTie, 'type' | 'stated' | 'attested'>,
  question: Question | null,
): StatedWhen {
  const isStated = stated.startEarliest > OPEN_PAST || stated.endLatest < OPEN_FUTURE;
  const stretch = isStated ? undefined : nearest(attested, question);
  if (!stretch) return { when: whenOf({ type, bounds: stated }), others: 0 };
  return { when: stretchWhen(stretch), others: attested.length - 1 };
}
