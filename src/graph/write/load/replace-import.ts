import type { ClaimId } from '../../../domain/ids.ts';
import { claimsOfSource } from '../../read/claims-of-source.ts';
import type { Store } from '../../store/store.ts';
import { retireInBatches, type RetireOptions } from '../claims/retire-batches.ts';
import type { Retirement } from '../claims/retire-claims.ts';

/** The claims of an import, all of its batches; not more of them than whether one is among them. */
export interface GivenClaims {
  readonly has: (id: ClaimId) => boolean;
}

async function* lackingOf(store: Store, source: string, given: GivenClaims): AsyncGenerator<readonly ClaimId[]> {
  for await (const page of claimsOfSource(store, source, 'STANDING'))
    yield page.filter(({ id, alone }) => alone && !given.has(id)).map(({ id }) => id);
}

const countPages = async (pages: AsyncIterable<readonly ClaimId[]>): Promise<number> => {
  let count = 0;
  for await (const ids of pages) count += ids.length;
  return count;
};

/** How many claims {@link replaceImport} would retire. */
export const countReplaced = async (store: Store, sources: readonly string[], given: GivenClaims): Promise<number> => {
  let count = 0;
  for (const source of sources) count += await countPages(lackingOf(store, source, given));
  return count;
};

/**
 * Retires what earlier imports brought of these documents and this one lacks. A claim that a pack or the API brought too is left
 * to them. To be called when all of the import is written; interrupted and repeated it ends the same.
 * @param sources of the import: versions of datasets
 * @throws EntenteError INTERRUPTED between two batches
 */
export const replaceImport = async (
  store: Store,
  sources: readonly string[],
  given: GivenClaims,
  options: RetireOptions & { readonly format: string },
): Promise<Retirement> => {
  const sum = { retired: 0, written: 0, dropped: 0 };
  for (const source of sources) {
    const reason = `replaced by import of ${source} (${options.format})`;
    const { retired, edges } = await retireInBatches(store, lackingOf(store, source, given), reason, options);
    sum.retired += retired;
    sum.written += edges.written;
    sum.dropped += edges.dropped;
  }
  return { retired: sum.retired, edges: { written: sum.written, dropped: sum.dropped } };
};

/** How many claims of an import are on the ledger as retired: they stay so, whatever brings them again. */
export const countStillRetired = async (
  store: Store,
  sources: readonly string[],
  given: GivenClaims,
): Promise<number> => {
  let count = 0;
  for (const source of sources)
    for await (const page of claimsOfSource(store, source, 'RETIRED'))
      count += page.filter(({ id }) => given.has(id)).length;
  return count;
};
