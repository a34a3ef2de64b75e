import type { ClaimId } from '../../domain/ids.ts';
import { byText } from '../../domain/order.ts';
import type { Store } from '../store/store.ts';

export interface ClaimOfSource {
  readonly id: ClaimId;
  readonly topic: string;
  /** Neither a pack nor the API brought it: only imports did. */
  readonly alone: boolean;
}

/** Claims in a page: a hundred bytes each, and most topics lie in few pages. */
const PAGE_SIZE = 20_000;

/**
 * The claims of a document, page by page; within a page those of one topic stand together. Claims that are retired while the pages
 * are read are no reason to miss others.
 */
export async function* claimsOfSource(
  store: Store,
  source: string,
  state: 'STANDING' | 'RETIRED',
): AsyncGenerator<readonly ClaimOfSource[]> {
  let afterId = '';
  for (;;) {
    const params = { source, retired: state === 'RETIRED', afterId, limit: PAGE_SIZE };
    const rows = await store.read('read/claims-of-source-page', params);
    if (rows.length > 0)
      yield rows.map((row) => ({ ...row, id: row.id as ClaimId })).sort(byText(({ topic, id }) => `${topic} ${id}`));
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE_SIZE) return;
    afterId = last.id;
  }
}
