import type { ActorId } from '../../../domain/ids.ts';
import { daysAtLeast } from '../../../domain/ties/certainty.ts';
import { type Direction, TURNED } from '../../../domain/ties/tie-ends.ts';
import type { TieFilter } from '../../../domain/ties/tie-filter.ts';
import { type Interval, intersectIntervals, mergeIntervals } from '../../../domain/time/interval.ts';
import { askedDays, isRunOfDays } from '../../../domain/time/question.ts';
import type { Neighbour, NeighboursPort, Signs, TiesAtLeast } from '../../../paths/port.ts';
import type { Side } from '../../../paths/side.ts';
import { LEVEL_NAMES } from '../../../paths/strength.ts';
import { heldDays } from '../../mapping/edge.ts';
import type { Store } from '../../store/store.ts';
import { directionParams, filterParams } from './tie-params.ts';

/** The path search's view of Neo4j: one statement for a whole level. */
export function neighboursOf(store: Store, filter: TieFilter, direction: Direction): NeighboursPort {
  const withDays = isRunOfDays(filter.question);
  const asked = [askedDays(filter.question)];
  return {
    async neighbours(actors: readonly ActorId[], side: Side) {
      const found = new Map<ActorId, Neighbour[]>(actors.map((id) => [id, []]));
      const rows = await store.read('read/neighbours', {
        actorIds: actors,
        withDays,
        ...directionParams(side === 'FROM' ? direction : TURNED[direction]),
        ...filterParams(filter),
      });
      for (const { actorId, otherId, mentions, possible, likely, certain, days, ...signs } of rows) {
        const held = days.map(heldDays);
        const at = (level: 0 | 1 | 2, confidence: number | null): TiesAtLeast | null =>
          confidence === null
            ? null
            : {
                confidence: confidence < 0 ? null : confidence,
                days: intersectIntervals(
                  mergeIntervals(held.flatMap((tie): readonly Interval[] => daysAtLeast(tie, LEVEL_NAMES[level]))),
                  asked,
                ),
              };
        found.get(actorId as ActorId)?.push({
          id: otherId as ActorId,
          mentions,
          likelySigns: signs.likelySigns as Signs,
          possibleSigns: signs.possibleSigns as Signs,
          atLeast: [at(0, possible), at(1, likely), at(2, certain)],
        });
      }
      return found;
    },
  };
}
