import { NONE_MERGED } from '../../../domain/identity/identity.ts';
import { canonicalOf } from '../../../domain/identity/judgement.ts';
import { claimKeys, toClaim } from '../../mapping/claim.ts';
import { toJudgement } from '../../mapping/judgement.ts';
import type { Store } from '../../store/store.ts';
import { inPages } from '../in-pages.ts';
import { countAllMentions } from '../claims/mentions.ts';
import { putLedgerHead, lockLedger } from '../ledger.ts';
import { renewEdges } from './renew-edges.ts';

/** The rule by which ties follow from claims. A release that changes it counts on, so that stores of earlier ones are derived anew. */
export const DERIVATION_RULE = 2;

/**
 * Derives all ties anew when another rule made them; otherwise costs one small read. May be interrupted and repeated: the rule is
 * recorded last. A ledger that is being restored is left alone: whoever finishes that renews it.
 * @returns how many ties were written
 */
export async function renewDerivation(store: Store, now: () => Date): Promise<number> {
  const [stored] = await store.read('read/derivation-rule', {});
  if (stored?.rule === DERIVATION_RULE || stored?.restoring === true) return 0;
  let written = 0;
  if (stored?.hasClaims === true) {
    await renewKeys(store);
    await inPages(
      async (after) => (await store.read('read/topics-page', { after, limit: TOPICS })).map(({ topic }) => topic),
      async (topics) => {
        written += await store.write(async (run) => {
          const at = await lockLedger(run, now);
          const changes = await renewEdges(run, topics);
          if (changes.written + changes.dropped > 0) await putLedgerHead(run, at);
          return changes.written;
        });
      },
      TOPICS,
    );
    await countAllMentions(store);
  }
  await store.write((run) => run('write/put-derivation-rule', { rule: DERIVATION_RULE }));
  return written;
}

const CLAIMS = 2_000;
const TOPICS = 500;

/** Under which topic claims stand, and which tie they bear on. */
const renewKeys = async (store: Store): Promise<void> => {
  const standing = (await store.read('read/judgements', { standing: true })).map(({ judgement }) =>
    toJudgement(judgement),
  );
  const canonical = standing.length === 0 ? NONE_MERGED : canonicalOf(standing);
  await inPages(
    async (after) =>
      (await store.read('read/claims-page', { after, limit: CLAIMS })).map(({ claim }) => toClaim(claim)),
    async (claims) => {
      const rows = claims.map((claim) => ({ id: claim.id, ...claimKeys(claim, canonical) }));
      await store.write((run) => run('write/put-claim-keys', { rows }));
    },
    CLAIMS,
  );
};
