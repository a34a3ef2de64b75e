import type { AskedKnown } from './known.ts';
import type { OracleTie } from './derive.ts';
import { type AskedWhen, mayHold, mustHold, runOf } from './when.ts';
import { SYMMETRIC } from './words.ts';

/** What ties and paths are both filtered by. */
export interface AskedFilter extends AskedWhen, AskedKnown {
  readonly certainty?: 'CERTAIN' | 'POSSIBLE' | undefined;
  readonly types?: readonly string[] | undefined;
  readonly sign?: 'POSITIVE' | 'NEGATIVE' | 'NEUTRAL' | undefined;
  readonly against?: string | undefined;
  readonly form?: string | undefined;
  readonly minConfidence?: number | undefined;
  readonly minOrigins?: number | undefined;
}

/** TieWhere */
export interface AskedTies extends AskedFilter {
  readonly actor?: string | undefined;
  readonly between?: readonly string[] | undefined;
  readonly subject?: string | undefined;
  readonly object?: string | undefined;
  readonly about?: string | undefined;
  readonly contested?: boolean | undefined;
}

const SIGNS = { POSITIVE: 1, NEGATIVE: -1, NEUTRAL: 0 };

export const passesFilter = (tie: OracleTie, where: AskedFilter, run = runOf(where)): boolean => {
  if (!mayHold(tie, run)) return false;
  if (where.certainty === 'CERTAIN' && !mustHold(tie, run)) return false;
  if (where.types && !where.types.includes(tie.type)) return false;
  if (where.sign && SIGNS[where.sign] !== tie.sign) return false;
  if (where.against !== undefined && tie.against !== where.against) return false;
  if (where.form !== undefined && tie.form !== where.form) return false;
  const { minConfidence, minOrigins } = where;
  if (minConfidence !== undefined && (tie.confidence === null || tie.confidence < minConfidence)) return false;
  return minOrigins === undefined || tie.origins >= minOrigins;
};

/** Whether a tie is one of those asked for. @param run the days asked, where `where` does not say them */
export const isAsked = (tie: OracleTie, where: AskedTies, run = runOf(where)): boolean => {
  if (!passesFilter(tie, where, run)) return false;
  const { actor, between, subject, object, about, contested } = where;
  const ends = [tie.subject, tie.object];
  const bothWays = SYMMETRIC.includes(tie.type);
  if (actor !== undefined && !ends.includes(actor)) return false;
  if (between && !ends.every((end) => between.includes(end))) return false;
  if (subject !== undefined && !(bothWays ? ends : [tie.subject]).includes(subject)) return false;
  if (object !== undefined && !(bothWays ? ends : [tie.object]).includes(object)) return false;
  if (about !== undefined && tie.about !== about) return false;
  return contested === undefined || tie.contested === contested;
};
