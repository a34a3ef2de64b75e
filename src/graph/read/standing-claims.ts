import type { ClaimId } from '../../domain/ids.ts';
import { byText } from '../../domain/order.ts';
import type { Store } from '../store/store.ts';

/** A claim that is not retired. */
export interface StandingClaim {
  readonly id: ClaimId;
  readonly topic: string;
  /** Neither a pack nor the API brought it: only imports did. */
  readonly alone: boolean;
}

/** Claims in a page: a hundred bytes each, and most topics lie in few pages. */
const PAGE_SIZE = 20_000;

/**
 * The claims of a document that stand, page by page; within a page those of one topic stand together. Claims that are retired
 * while the pages are read are no reason to miss others.
 */
export async function* standingClaims(store: Store, source: string): AsyncGenerator<readonly StandingClaim[]> {
  let afterId = '';
  for (;;) {
    const rows = await store.read('read/standing-claims-of-source', { source, afterId, limit: PAGE_SIZE });
    if (rows.length > 0)
      yield rows.map((row) => ({ ...row, id: row.id as ClaimId })).sort(byText(({ topic, id }) => `${topic} ${id}`));
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE_SIZE) return;
    afterId = last.id;
  }
}
