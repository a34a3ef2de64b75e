import type { ActorId, SourceId } from '../../../domain/ids.ts';
import type { Stance, SupportForm } from '../../../domain/ties/types.ts';
import { BLANK, type Collector } from '../../import/collector.ts';
import { dateOf } from '../../import/date-columns.ts';
import type { AttestedYear } from './attested-years.ts';

/** Support of one form by one supporter for one warring party against its opponent. */
export interface Support {
  readonly supporter: ActorId;
  readonly supporterAsStated: string;
  readonly recipient: ActorId;
  readonly recipientAsStated: string;
  readonly opponent: ActorId | null;
  readonly form: SupportForm | null;
  readonly stance: Stance;
  readonly note: string | null;
  /** The warring party and its opponent, to look up what is coded of it in another year. */
  readonly party: string;
  readonly supporterCode: string;
}

/** Whether the years before and after are coded without such support. */
export interface Edges {
  readonly began: boolean;
  readonly ended: boolean;
}

/**
 * Adds the claim of a year. The data code years: support held on some day of the year. It began in it when the year before is coded
 * without it, and ended in it when the year after is.
 */
export const claimSupport = (
  collector: Collector,
  source: SourceId,
  { what, year, evidence, at }: AttestedYear<Support>,
  { began, ended }: Edges,
): void => {
  const remarks = [
    ...(what.note === null ? [] : [what.note]),
    ...(began ? [`${year - 1} is coded without it.`] : []),
    ...(ended ? [`${year + 1} is coded without it.`] : []),
  ];
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
      validFrom: began ? dateOf(year) : null,
      validTo: ended ? dateOf(year) : null,
      attestedOn: dateOf(year),
      source,
      note: remarks.length === 0 ? null : remarks.join(' '),
    },
    evidence,
    at,
  );
};
