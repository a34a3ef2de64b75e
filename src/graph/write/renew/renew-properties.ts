import { NONE_MERGED } from '../../../domain/identity/identity.ts';
import { claimKeys, sourceProperties, toClaim, toSource } from '../../mapping/claim.ts';
import type { Store } from '../../store/store.ts';

const PAGE = 5_000;

/** One page after the other, until nothing is left to renew. */
const whileAny = async (renewPage: () => Promise<number>): Promise<void> => {
  while ((await renewPage()) > 0);
};

/** Gives a store of an earlier release the properties that follow from others and are now looked up. */
export const renewProperties = async (store: Store): Promise<void> => {
  await whileAny(async () => {
    const claims = (await store.read('read/claims-without-tie-key', { limit: PAGE })).map(({ claim }) =>
      toClaim(claim),
    );
    const rows = claims.map((claim) => ({ id: claim.id, ...claimKeys(claim, NONE_MERGED) }));
    if (rows.length > 0) await store.write((run) => run('write/put-claim-keys', { rows }));
    return rows.length;
  });
  await whileAny(async () => {
    const sources = await store.read('read/sources-without-last-day', { limit: PAGE });
    const rows = sources.map(({ source }) => ({
      id: String(source['id']),
      properties: sourceProperties(toSource(source)),
    }));
    if (rows.length > 0) await store.write((run) => run('write/put-sources', { rows }));
    return rows.length;
  });
};
