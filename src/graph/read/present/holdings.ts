import type { Certainty, Question } from '../../../domain/time/bounds.ts';
import type { Holding } from '../../../domain/ties/tie.ts';
import type { HoldingsOf } from '../view.ts';
import { daysParams } from './tie-params.ts';
import { toHolding } from '../../mapping/edge.ts';
import type { Store } from '../../store/store.ts';

/** Holdings of places or of actors, or all, that held in the question at least as certainly as asked, in order of time, then id. */
export const listHoldings = async (
  store: Store,
  of: HoldingsOf | null,
  question: Question,
  certainty: Certainty,
): Promise<readonly Holding[]> => {
  const placeIds = of !== null && 'places' in of ? of.places : null;
  const actorIds = of !== null && 'actors' in of ? of.actors : null;
  return (await store.read('read/holdings', { placeIds, actorIds, ...daysParams(question, certainty) })).map(
    ({ holding }) => toHolding(holding),
  );
};
