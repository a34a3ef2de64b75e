import type { SourceId } from '../../../domain/ids.ts';
import type { Stance, SupportForm } from '../../../domain/ties/types.ts';
import { findPartialDate } from '../../../domain/time/partial-date.ts';
import { BLANK, type Collector } from '../../import/collector.ts';
import { dateOf } from '../../import/date-columns.ts';
import type { ActorId } from '../../../domain/ids.ts';
import type { YearRun } from './year-runs.ts';

/** Support of one form by one supporter for one warring party against its opponent, in some years. */
export interface Support {
  readonly supporter: ActorId;
  readonly supporterAsStated: string;
  readonly recipient: ActorId;
  readonly recipientAsStated: string;
  readonly opponent: ActorId | null;
  readonly form: SupportForm | null;
  readonly stance: Stance;
  readonly note: string | null;
  /** The warring party in its dyad, to look up whether it is coded in another year. */
  readonly party: string;
  readonly supporterCode: string;
}

/** Whether the rows of the years before and after a run say that there was no such support. */
export interface Edges {
  readonly beganThen: boolean;
  readonly endedThen: boolean;
}

/**
 * Adds the claim of a run of years. The data codes years: support began within the first year, held in the last, and ended within
 * that when the party is coded without it in the next year. Where the year before may have had it too, it began no later than the
 * first year; where the year after may have had it too, it has no end.
 */
export const claimSupport = (
  collector: Collector,
  source: SourceId,
  { what, first, last, evidence, at }: YearRun<Support>,
  { beganThen, endedThen }: Edges,
): void => {
  collector.claim(
    {
      ...BLANK,
      stance: what.stance,
      subject: what.supporter,
      subjectAsStated: what.supporterAsStated,
      type: 'SUPPORTS',
      object: what.recipient,
      objectAsStated: what.recipientAsStated,
      against: what.opponent,
      form: what.form,
      validFrom: beganThen ? dateOf(first) : findPartialDate(`[..${first}]`),
      validTo: endedThen ? dateOf(last) : null,
      attestedOn: dateOf(last),
      source,
      note: what.note,
    },
    evidence,
    at,
  );
};
