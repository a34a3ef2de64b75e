import type { ActorId } from '../../../domain/ids.ts';
import { daysOf, hopConfidence } from '../../../domain/ties/hop.ts';
import { intersectIntervals } from '../../../domain/time/interval.ts';
import { askedDays, isRunOfDays } from '../../../domain/time/question.ts';
import { type Direction, leadsFrom, TURNED } from '../../../domain/ties/tie-ends.ts';
import { type TieFilter, tieQualifies } from '../../../domain/ties/tie-filter.ts';
import type { Tie } from '../../../domain/ties/tie.ts';
import type { Neighbour, Side } from '../../../paths/port.ts';
import type { DerivedTopics } from './derived-topics.ts';

/** As `cypher/read/neighbours.cypher`: all qualifying ties between two actors folded into one neighbour. */
export const neighboursIn = (
  derived: DerivedTopics,
  actors: readonly ActorId[],
  side: Side,
  filter: TieFilter,
  direction: Direction,
): ReadonlyMap<ActorId, readonly Neighbour[]> => {
  const way = side === 'FROM' ? direction : TURNED[direction];
  const withDays = isRunOfDays(filter.question);
  const asked = [askedDays(filter.question)];
  return new Map(
    actors.map((actor) => {
      const byOther = new Map<ActorId, Tie[]>();
      for (const tie of derived.tiesOf(actor)) {
        if (!leadsFrom(tie, actor, way) || !tieQualifies(tie, filter)) continue;
        const other = tie.subject === actor ? tie.object : tie.subject;
        byOther.set(other, [...(byOther.get(other) ?? []), tie]);
      }
      const neighbours = [...byOther].map(([id, ties]): Neighbour => ({
        id,
        confidence: hopConfidence(ties),
        days: withDays ? intersectIntervals(daysOf(ties, filter.certain), asked) : [],
      }));
      return [actor, neighbours];
    }),
  );
};
