import { EntenteError } from '../../../domain/errors.ts';
import { formatIssue, issueOf } from '../../../domain/issue.ts';
import type { Run } from '../../store/run.ts';
import type { Store } from '../../store/store.ts';
import { batchOfCall, findDone, putBatch } from '../batch.ts';
import { lockLedger } from '../ledger.ts';
import { type LoadOptions, loadRecords, type LoadResult } from './load-records.ts';
import { checkVersionIsOurs, packStanding } from './pack-version.ts';
import type { Records } from './records.ts';
import { retireIn, type Retirement } from '../claims/retire-claims.ts';

/** A pack as it is loaded. */
export interface Pack {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly licence: string;
  readonly records: Records;
}

export interface PackResult extends LoadResult {
  /** Claims that only an earlier version of the pack brought, and that are retired now. */
  readonly retired: number;
}

/** Claims in one transaction: packs are small, and somebody watches and may interrupt. */
const PACK_BATCH_SIZE = 500;

const versionOf = ({ id, version, records }: Pack) => ({
  id,
  version,
  claimIds: records.claims.map((claim) => claim.id),
});

const putPack = async (
  run: Run,
  { id, version, title, licence }: Pack,
  state: 'LOADING' | 'LOADED',
  replaces: number | null,
  changedAt: string,
): Promise<void> => {
  await run('write/put-pack', { id, properties: { version, title, licence, state, replaces, changedAt } });
};

/**
 * Says that a pack is being loaded, so that an interrupted load can be told from a whole one.
 * @throws EntenteError DATA_INVALID when a newer version is there, or this one with claims that these rows do not have
 */
export const beginPack = (store: Store, pack: Pack, now: () => Date): Promise<void> =>
  store.write(async (run) => {
    const changedAt = await lockLedger(run, now);
    const { issues, replaces } = await packStanding(run, versionOf(pack));
    if (issues.length > 0) {
      const texts = issues.map((issue) => formatIssue(issueOf(issue, null)));
      throw new EntenteError('DATA_INVALID', `Pack ${pack.id}: ${texts.join('; ')}.`);
    }
    await putPack(run, pack, 'LOADING', replaces, changedAt);
  });

const chunksOf = <Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] =>
  Array.from({ length: Math.max(1, Math.ceil(items.length / size)) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );

/**
 * Retires what only earlier versions of the pack brought, batch by batch; what others brought too forgets this pack. The last
 * batch says that the pack is loaded.
 */
const finishPack = async (store: Store, pack: Pack, options: LoadOptions): Promise<Retirement> => {
  const { missing } = await packStanding((name, params) => store.read(name, params), versionOf(pack));
  const gone = missing.filter(({ alone, retired }) => !alone || !retired).map(({ id }) => id);
  const chunks = chunksOf(gone, options.batchSize ?? PACK_BATCH_SIZE);
  const reason = `replaced by pack version ${pack.version} of ${pack.id}`;
  const sum = { retired: 0, written: 0, dropped: 0 };
  for (const [at, ids] of chunks.entries()) {
    if (options.signal?.aborted)
      throw new EntenteError('INTERRUPTED', 'Interrupted before the pack was whole; run the same load again to go on.');
    const { retired, edges } = await store.write(async (run, call) => {
      const batch = batchOfCall(call, ids);
      const [changedAt, done] = await Promise.all([lockLedger(run, options.now), findDone<Retirement>(run, batch)]);
      if (done !== null) return done;
      await checkVersionIsOurs(run, pack);
      const others = new Set((await run('write/leave-to-others', { ids, pack: pack.id })).map(({ id }) => id));
      const unshared = ids.filter((id) => !others.has(id));
      const retirement = await retireIn(run, unshared, reason, changedAt);
      if (at === chunks.length - 1) await putPack(run, pack, 'LOADED', null, changedAt);
      if (retirement.retired > 0)
        await putBatch(run, { id: batch, call, origin: pack.id, writtenAt: changedAt }, retirement, ids.length);
      return retirement;
    });
    sum.retired += retired;
    sum.written += edges.written;
    sum.dropped += edges.dropped;
  }
  return { retired: sum.retired, edges: { written: sum.written, dropped: sum.dropped } };
};

/**
 * Writes one version of a pack: its records, the ties that follow, the retirement of what it replaces, and that it is loaded.
 * Repeated or resumed it goes on where it stopped.
 * @throws EntenteError DATA_INVALID when the version may not be loaded over what is there; INTERRUPTED
 */
export const loadPackVersion = async (store: Store, pack: Pack, options: LoadOptions): Promise<PackResult> => {
  await beginPack(store, pack, options.now);
  const batchSize = options.batchSize ?? PACK_BATCH_SIZE;
  const result = await loadRecords(store, pack.records, { ...options, batchSize, pack });
  const { retired, edges } = await finishPack(store, pack, options);
  return {
    ...result,
    retired,
    edges: { written: result.edges.written + edges.written, dropped: result.edges.dropped + edges.dropped },
  };
};
