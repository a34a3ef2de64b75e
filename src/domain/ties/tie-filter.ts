import type { ActorId } from '../ids.ts';
import { ANY_TIME, type Certainty, type Question } from '../time/bounds.ts';
import { atLeast, contestedAt } from './certainty.ts';
import type { Tie } from './tie.ts';
import type { Sign, SupportForm, TieType } from './types.ts';

/**
 * Whether a tie qualifies for a question, whatever its ends are. `cypher/fragments/tie-filter.cypher` says the same of a stored
 * relationship; a test asks both.
 */
export function tieQualifies(tie: Tie, filter: TieFilter): boolean {
  return (
    (filter.types === null || filter.types.includes(tie.type)) &&
    (filter.sign === null || tie.sign === filter.sign) &&
    (filter.form === null || tie.form === filter.form) &&
    (filter.about === null || tie.about === filter.about) &&
    (filter.against === null || tie.against === filter.against) &&
    atLeast(tie, filter.question, filter.certainty) &&
    (filter.contested === null || contestedAt(tie, filter.question) === filter.contested) &&
    (filter.minConfidence === null || (tie.confidence !== null && tie.confidence >= filter.minConfidence)) &&
    (filter.minOrigins === null || tie.origins >= filter.minOrigins)
  );
}

/** Which ties qualify for a question; null lets all through. */
export interface TieFilter {
  readonly types: readonly TieType[] | null;
  readonly sign: Sign | null;
  readonly form: SupportForm | null;
  readonly about: string | null;
  readonly against: ActorId | null;
  readonly question: Question;
  /** Only ties that are at least so certain in the question. */
  readonly certainty: Certainty;
  /** Contested in the question, or not. */
  readonly contested: boolean | null;
  readonly minConfidence: number | null;
  readonly minOrigins: number | null;
}

export const ALL_TIES: TieFilter = {
  types: null,
  sign: null,
  form: null,
  about: null,
  against: null,
  question: ANY_TIME,
  certainty: 'POSSIBLE',
  contested: null,
  minConfidence: null,
  minOrigins: null,
};
