import type { ActorId } from '../../domain/ids.ts';
import type { Judgement, Verdict } from '../../domain/identity/judgement.ts';
import type { Properties } from '../statements/rows.ts';
import { findText, getText, withoutNulls } from './properties.ts';

export const toJudgement = (properties: Properties): Judgement => ({
  id: getText(properties, 'id'),
  verdict: getText(properties, 'verdict') as Verdict,
  keep: getText(properties, 'keepId') as ActorId,
  other: getText(properties, 'otherId') as ActorId,
  judge: getText(properties, 'judge'),
  reason: getText(properties, 'reason'),
  recordedAt: getText(properties, 'recordedAt'),
  withdrawnAt: findText(properties, 'withdrawnAt'),
  withdrawnBy: findText(properties, 'withdrawnBy'),
  withdrawnBecause: findText(properties, 'withdrawnBecause'),
});

/** A row for `write/put-judgements`. */
export const judgementRow = ({ id, keep, other, ...told }: Judgement) => ({
  id,
  properties: withoutNulls({ ...told, keepId: keep, otherId: other }),
});
