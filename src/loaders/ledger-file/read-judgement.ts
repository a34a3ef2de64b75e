import { distinct } from '../../domain/group.ts';
import type { ActorId } from '../../domain/ids.ts';
import { type Judgement, judgementId, VERDICTS } from '../../domain/identity/judgement.ts';
import type { FieldReader } from './field-reader.ts';

/** How often the same judgement may have been withdrawn before. */
const MOST_WITHDRAWN = 1_000;

/** A judgement whose id is that of its content; whether what it refers to exists is checked later. */
export function readJudgement(reader: FieldReader): Judgement {
  const judgement: Judgement = {
    id: reader.getText('id'),
    verdict: reader.getOneOf('verdict', VERDICTS),
    keep: reader.getText('keep') as ActorId,
    other: reader.getText('other') as ActorId,
    judge: reader.getText('judge'),
    reason: reader.getText('reason'),
    recordedAt: reader.getInstant('recordedAt'),
    withdrawnAt: reader.instant('withdrawnAt'),
    withdrawnBy: reader.text('withdrawnBy'),
    withdrawnBecause: reader.text('withdrawnBecause'),
  };
  const { id, keep, other, recordedAt, withdrawnAt, withdrawnBy, withdrawnBecause } = judgement;
  if (keep === other) reader.refuse('other', 'the same actor; a judgement is on two');
  const given = distinct([withdrawnAt !== null, withdrawnBy !== null, withdrawnBecause !== null]);
  if (given.length > 1)
    reader.refuse('withdrawnAt', 'a judgement that is withdrawn says when, by whom and why; another says none of them');
  if (withdrawnAt !== null && withdrawnAt < recordedAt)
    reader.refuse('withdrawnAt', 'withdrawn before it was recorded');
  for (let withdrawn = 0; judgementId(judgement, withdrawn) !== id; withdrawn++)
    if (withdrawn === MOST_WITHDRAWN)
      reader.refuse('id', 'not the id of this judgement: its id is the hash of what it says');
  return judgement;
}
