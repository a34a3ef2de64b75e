import { groupBy } from '../../../domain/group.ts';
import type { ActorId } from '../../../domain/ids.ts';
import { certaintyOf, isAtLeast } from '../../../domain/ties/certainty.ts';
import { daysOf } from '../../../domain/ties/hop.ts';
import { type Direction, leadsFrom, TURNED } from '../../../domain/ties/tie-ends.ts';
import { type TieFilter, tieQualifies } from '../../../domain/ties/tie-filter.ts';
import type { Tie } from '../../../domain/ties/tie.ts';
import type { Question } from '../../../domain/time/bounds.ts';
import { intersectIntervals } from '../../../domain/time/interval.ts';
import { askedDays, isRunOfDays } from '../../../domain/time/question.ts';
import { NEGATIVE, type Neighbour, POSITIVE, type Signs, type TiesAtLeast } from '../../../paths/port.ts';
import type { Side } from '../../../paths/side.ts';
import { LEVEL_NAMES } from '../../../paths/strength.ts';
import type { DerivedTopics } from './derived-topics.ts';

/** As `cypher/read/neighbours.cypher`, mentions aside: all qualifying ties between two actors folded into one neighbour. */
export function neighboursIn(
  derived: DerivedTopics,
  actors: readonly ActorId[],
  side: Side,
  filter: TieFilter,
  direction: Direction,
): ReadonlyMap<ActorId, readonly Omit<Neighbour, 'mentions'>[]> {
  const way = side === 'FROM' ? direction : TURNED[direction];
  return new Map(
    actors.map((actor) => {
      const ties = derived.tiesOf(actor).filter((tie) => leadsFrom(tie, actor, way) && tieQualifies(tie, filter));
      const byOther = groupBy(ties, ({ subject, object }) => (subject === actor ? object : subject));
      return [actor, [...byOther].map(([id, between]) => ({ id, ...folded(between, filter.question) }))];
    }),
  );
}

const folded = (ties: readonly Tie[], question: Question): Omit<Neighbour, 'id' | 'mentions'> => {
  const at = (level: 0 | 1 | 2): TiesAtLeast | null => {
    const name = LEVEL_NAMES[level];
    const those = ties.filter((tie) => isAtLeast(certaintyOf(tie, question), name));
    if (those.length === 0) return null;
    const known = those.flatMap(({ confidence }) => confidence ?? []);
    return {
      confidence: known.length === 0 ? null : Math.max(...known),
      days: isRunOfDays(question) ? intersectIntervals(daysOf(ties, name), [askedDays(question)]) : [],
    };
  };
  const isLikely = (tie: Tie): boolean => isAtLeast(certaintyOf(tie, question), 'LIKELY');
  return {
    likelySigns: signsOf(ties.filter(isLikely)),
    possibleSigns: signsOf(ties.filter((tie) => !isLikely(tie))),
    atLeast: [at(0), at(1), at(2)],
  };
};

const signsOf = (ties: readonly Tie[]): Signs =>
  ((ties.some(({ sign }) => sign === 1) ? POSITIVE : 0) +
    (ties.some(({ sign }) => sign === -1) ? NEGATIVE : 0)) as Signs;
