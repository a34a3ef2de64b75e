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

/** Whether the rows before and after a run of years say that it was not so there. */
export interface Edges {
  readonly beganThen: boolean;
  readonly endedThen: boolean;
}

/**
 * The claim of a run of years. The data codes years: it began within the first, unless it had begun before and nobody coded it,
 * was so in the last, and ended within that when the same party is coded the year after without it. Where a neighbouring year may
 * have had it too, it began no later than its first year, or has no end.
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
