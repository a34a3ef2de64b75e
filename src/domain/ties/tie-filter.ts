import type { ActorId } from '../ids.ts';
import { ANY_TIME, type Question } from '../time/bounds.ts';
import { holdsIn, type Tie } from './tie.ts';
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
    holdsIn(tie, filter.question, filter.certain) &&
    (filter.contested === null || tie.contested === filter.contested) &&
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
  /** Only ties that must have held at some moment of the question. */
  readonly certain: boolean;
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
  certain: false,
  contested: null,
  minConfidence: null,
  minOrigins: null,
};
