import { distinct } from '../../../domain/group.ts';
import { changedCanonical, NONE_MERGED } from '../../../domain/identity/identity.ts';
import type { ActorId } from '../../../domain/ids.ts';
import { type Canonical, canonicalOf } from '../../../domain/identity/judgement.ts';
import { claimKeys, toClaim } from '../../mapping/claim.ts';
import { findText } from '../../mapping/properties.ts';
import { toJudgement } from '../../mapping/judgement.ts';
import type { Run } from '../../store/run.ts';
import type { Store } from '../../store/store.ts';
import { putLedgerHead, lockLedger } from '../ledger.ts';
import { type EdgeChanges, renewEdges } from './renew-edges.ts';

/**
 * Derives anew what follows from the claims on actors that are merged into other actors than before, in the transaction that
 * changed it. The claims themselves stay as they are.
 */
export const renewMerged = async (
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
export const renewMergedLate = async (store: Store, now: () => Date): Promise<void> => {
  if ((await store.read('read/merged-actors-with-topics', {})).length === 0) return;
  await store.write(async (run) => {
    const at = await lockLedger(run, now);
    const standing = (await run('read/judgements', { standing: true })).map(({ judgement }) => toJudgement(judgement));
    const canonical = canonicalOf(standing);
    await renewMerged(run, changedCanonical(NONE_MERGED, canonical), canonical);
    await run('write/count-mentions', { ids: distinct([...canonical].flat()) });
    await putLedgerHead(run, at);
  });
};
