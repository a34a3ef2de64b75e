import { answeredOtherwise, NOBODY_JUDGED } from '../../../domain/identity/identity.ts';
import type { ActorId } from '../../../domain/ids.ts';
import { type Canonical, canonicalOf } from '../../../domain/identity/judgement.ts';
import { claimKeys, toClaim } from '../../mapping/claim.ts';
import { findText } from '../../mapping/properties.ts';
import { toJudgement } from '../../mapping/judgement.ts';
import type { Run } from '../../store/run.ts';
import type { Store } from '../../store/store.ts';
import { putLedgerHead, takeLedger } from '../ledger.ts';
import { type EdgeChanges, renewEdges } from './renew-edges.ts';

/**
 * Makes what follows from the claims on these actors what it must be now that others answer for them, in the transaction that
 * changed who does. The claims themselves stay as they are.
 * @param actorIds those for whom another answers than before
 */
export const renewAnswered = async (
  run: Run,
  actorIds: readonly ActorId[],
  canonical: Canonical,
): Promise<EdgeChanges> => {
  if (actorIds.length === 0) return { written: 0, dropped: 0 };
  const topics = new Set<string>();
  const rows = (await run('read/claims-naming-actors', { actorIds })).flatMap(({ claim }) => {
    const keys = claimKeys(toClaim(claim), canonical);
    const [topic, tieKey] = [findText(claim, 'topic'), findText(claim, 'tieKey')];
    if (topic !== null) topics.add(topic);
    topics.add(keys.topic);
    return keys.topic === topic && keys.tieKey === tieKey ? [] : [{ id: String(claim['id']), ...keys }];
  });
  if (rows.length > 0) await run('write/put-claim-keys', { rows });
  return renewEdges(run, [...topics].sort());
};

/** Makes ties follow from judgements in a store of an earlier release; otherwise costs one small read. */
export const renewAnsweredLate = async (store: Store, now: () => Date): Promise<void> => {
  if ((await store.read('read/actors-answered-late', {})).length === 0) return;
  await store.write(async (run) => {
    const at = await takeLedger(run, now);
    const standing = (await run('read/judgements', { standing: true })).map(({ judgement }) => toJudgement(judgement));
    const canonical = canonicalOf(standing);
    await renewAnswered(run, answeredOtherwise(NOBODY_JUDGED, canonical), canonical);
    await putLedgerHead(run, at);
  });
};
