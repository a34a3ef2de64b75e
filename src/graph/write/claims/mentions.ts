import { asCanonical } from '../../../domain/identity/identity.ts';
import { distinct } from '../../../domain/group.ts';
import type { Canonical } from '../../../domain/identity/judgement.ts';
import type { Claim } from '../../../domain/records.ts';
import type { Run } from '../../store/run.ts';
import type { Store } from '../../store/store.ts';
import { inPages } from '../in-pages.ts';

/** Keeps with each actor how many standing claims name it: the claims were just recorded (1) or retired (−1). */
export async function addMentions(
  run: Run,
  claims: readonly Claim[],
  canonical: Canonical,
  each: 1 | -1,
): Promise<void> {
  const counts = new Map<string, number>();
  for (const claim of claims) {
    const { subject, object, against } = asCanonical(claim, canonical);
    for (const id of distinct([subject, object, against])) counts.set(id, (counts.get(id) ?? 0) + each);
  }
  if (counts.size > 0)
    await run('write/add-mentions', { rows: [...counts].map(([id, number]) => ({ id, claims: number })) });
}

const ACTORS = 500;

/** Counts for all actors: after a restore, and in a store of an earlier release. */
export const countAllMentions = (store: Store): Promise<void> =>
  inPages(
    async (after) => (await store.read('read/actor-ids-page', { after, limit: ACTORS })).map(({ id }) => id),
    async (ids) => {
      await store.write((run) => run('write/count-mentions', { ids }));
    },
    ACTORS,
  );
