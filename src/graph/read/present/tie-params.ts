import { CERTAINTIES } from '../../../domain/ties/certainty.ts';
import type { Certainty, Question } from '../../../domain/time/bounds.ts';
import type { Direction, TieEnds } from '../../../domain/ties/tie-ends.ts';
import type { TieFilter } from '../../../domain/ties/tie-filter.ts';
import { TIE_TYPE_NAMES, TIE_TYPES } from '../../../domain/ties/types.ts';
import type { Fragments } from '../../statements/generated-catalogue.ts';

/** The parameters of `cypher/fragments/tie-filter.cypher`. */
export function filterParams({ question, certainty, ...filter }: TieFilter): Fragments['tie-filter'] {
  return { ...filter, ...daysParams(question, certainty) };
}

/** The parameters of `cypher/fragments/question-days.cypher`. */
export const daysParams = ({ first, last }: Question, certainty: Certainty): Fragments['question-days'] => ({
  first,
  last,
  level: CERTAINTIES.indexOf(certainty),
});

/** The parameters of `cypher/fragments/tie-ends.cypher`. */
export const endsParams = (ends: TieEnds): Fragments['tie-ends'] => ({ ...ends, symmetric: SYMMETRIC });

/** The parameters of `cypher/fragments/tie-direction.cypher`. */
export const directionParams = (direction: Direction): Fragments['tie-direction'] => ({
  forward: direction !== 'BACKWARD',
  backward: direction !== 'FORWARD',
  symmetric: SYMMETRIC,
});

const SYMMETRIC = TIE_TYPE_NAMES.filter((type) => TIE_TYPES[type].symmetric);
