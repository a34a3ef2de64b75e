import type { Store } from '../../store/store.ts';

const PAGE = 10_000;

/**
 * Gives the ties that an earlier release stored what lists of ties are read by: the ids of their ends and their rank. May be interrupted
 * and repeated.
 * @returns how many ties got it
 */
export const renewRanks = async (store: Store): Promise<number> => {
  for (let all = 0; ;) {
    const [page] = await store.write((run) => run('write/put-ranks', { limit: PAGE }));
    const ranked = page?.ranked ?? 0;
    all += ranked;
    if (ranked < PAGE) return all;
  }
};
