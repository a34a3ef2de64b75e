import type { ActorId } from '../../../domain/ids.ts';
import { mergeIntervals } from '../../../domain/time/interval.ts';
import { askedDays, isRunOfDays } from '../../../domain/time/question.ts';
import { type Direction, TURNED } from '../../../domain/ties/tie-ends.ts';
import type { TieFilter } from '../../../domain/ties/tie-filter.ts';
import type { Neighbour, NeighboursPort, Side } from '../../../paths/port.ts';
import type { Store } from '../../store/store.ts';
import { directionParams, filterParams } from './tie-params.ts';

/** The path search's view of Neo4j: one statement for a whole level. */
export const neighboursOf = (store: Store, filter: TieFilter, direction: Direction): NeighboursPort => {
  const withDays = isRunOfDays(filter.question);
  const asked = askedDays(filter.question);
  return {
    async neighbours(actors: readonly ActorId[], side: Side) {
      const found = new Map<ActorId, Neighbour[]>(actors.map((id) => [id, []]));
      const rows = await store.read('read/neighbours', {
        actorIds: actors,
        withDays,
        ...directionParams(side === 'FROM' ? direction : TURNED[direction]),
        ...filterParams(filter),
      });
      for (const { actorId, otherId, confidence, days } of rows) {
        const clipped = days.map(([from = 0, to = 0]) => ({
          from: Math.max(from, asked.from),
          to: Math.min(to, asked.to),
        }));
        found.get(actorId as ActorId)?.push({ id: otherId as ActorId, confidence, days: mergeIntervals(clipped) });
      }
      return found;
    },
  };
};
