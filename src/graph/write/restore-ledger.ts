import { hashOf } from '../../domain/claims/claim-id.ts';
import { EntenteError } from '../../domain/errors.ts';
import type { Judgement } from '../../domain/identity/judgement.ts';
import type { LedgerClaim, LedgerPack, LedgerRecord } from '../../domain/claims/ledger.ts';
import type { Actor, Event, Matter, Place, Source } from '../../domain/records.ts';
import { packProperties } from '../mapping/pack.ts';
import type { Properties } from '../statements/rows.ts';
import type { Run } from '../store/run.ts';
import type { Store } from '../store/store.ts';
import { createClaims, createEvidence } from './claims/create-claims.ts';
import { lockBatch, putBatch } from './batch.ts';
import { putJudgements } from './judge.ts';
import { BATCH_SIZE } from './load/load-records.ts';
import { prepareClaims, withCanonicalKeys } from './claims/prepare-claims.ts';
import { putVocabulary } from './load/put-vocabulary.ts';
import { checkNamed } from './load/references.ts';
import { countAllMentions } from './claims/mentions.ts';
import { renewEdges } from './renew/renew-edges.ts';

/** Questions whose ties are derived in one transaction. */
const TOPICS = 1_000;

/** What is known of a ledger file that was read to its end. */
export interface WholeLedger {
  readonly sha256: string;
  readonly claims: number;
  /** The latest time that it gives for a claim, a retirement, evidence or a judgement; null when it has none of these. */
  readonly changedAt: string | null;
}

export interface RestoreOptions {
  readonly now: () => Date;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: (done: number, total: number) => void;
  /** Claims in one transaction. */
  readonly batchSize?: number;
}

export interface RestoreResult {
  readonly batches: { readonly written: number; readonly unchanged: number };
  readonly edges: { readonly written: number; readonly dropped: number };
}

interface Vocabulary {
  readonly sources: Source[];
  readonly actors: Actor[];
  readonly places: Place[];
  readonly events: Event[];
  readonly matters: Matter[];
  readonly packs: LedgerPack[];
  readonly judgements: Judgement[];
}

/** The whole vocabulary first, then claims batch by batch: memory holds one batch. */
async function* batchesOf(
  records: AsyncIterable<LedgerRecord>,
  size: number,
): AsyncGenerator<Vocabulary | readonly LedgerClaim[]> {
  const vocabulary: Vocabulary = {
    sources: [],
    actors: [],
    places: [],
    events: [],
    matters: [],
    packs: [],
    judgements: [],
  };
  let isVocabulary = true;
  let claims: LedgerClaim[] = [];
  for await (const { record, item } of records) {
    if (record === 'source') vocabulary.sources.push(item);
    else if (record === 'actor') vocabulary.actors.push(item);
    else if (record === 'place') vocabulary.places.push(item);
    else if (record === 'event') vocabulary.events.push(item);
    else if (record === 'matter') vocabulary.matters.push(item);
    else if (record === 'pack') vocabulary.packs.push(item);
    else if (record === 'judgement') vocabulary.judgements.push(item);
    else {
      if (isVocabulary) yield vocabulary;
      isVocabulary = false;
      claims.push(item);
      if (claims.length < size) continue;
      yield claims;
      claims = [];
    }
  }
  if (isVocabulary) yield vocabulary;
  if (claims.length > 0) yield claims;
}

const isClaims = (batch: Vocabulary | readonly LedgerClaim[]): batch is readonly LedgerClaim[] => Array.isArray(batch);

const putAllOf = async (run: Run, { packs, judgements, ...vocabulary }: Vocabulary): Promise<void> => {
  await putVocabulary(run, vocabulary);
  for (const pack of packs) await run('write/put-pack', { id: pack.id, properties: packProperties(pack) });
  if (judgements.length > 0) await putJudgements(run, judgements);
};

const claimRow = ({ recordedAt, retiredAt, retiredBecause, broughtBy }: LedgerClaim): Properties => ({
  recordedAt,
  retiredAt,
  retiredBecause,
  broughtBy: broughtBy.length === 0 ? null : broughtBy,
});

/** Claims and evidence, with their own times. */
const restoreClaims = async (run: Run, claims: readonly LedgerClaim[]): Promise<void> => {
  const [[stored], canonical] = await Promise.all([
    run('read/stored-claims', { ids: claims.map(({ id }) => id) }),
    checkNamed(run, claims),
  ]);
  // Of a batch that is not stored nothing is, unless the file was cut otherwise before an interruption.
  const known = new Set(stored?.positions);
  const fresh = claims.filter((_, position) => !known.has(position));
  const prepared = withCanonicalKeys(prepareClaims(fresh), canonical);
  const rows = prepared.map(({ row }, at) => ({ ...row, ...claimRow(fresh[at] as LedgerClaim) }));
  const pieces = prepared.flatMap((claim, at) =>
    claim.pieces.map((piece, position) => ({
      ...piece,
      recordedAt: fresh[at]?.evidence[position]?.recordedAt ?? null,
    })),
  );
  await Promise.all([...createClaims(run, rows), ...createEvidence(run, pieces)]);
};

/**
 * Locks the ledger for the running transaction and for this file.
 * @throws EntenteError DATA_INVALID when the graph holds anything that this file's restoring did not write
 */
const lockFor = async (run: Run, { sha256, changedAt }: WholeLedger): Promise<void> => {
  await run('write/lock-ledger', {});
  const [state] = await run('read/ledger-state', {});
  if (state?.restoring === sha256) return;
  if (state?.restoring != null || state?.records !== 0) throw notEmpty(state?.restoring ?? null);
  await run('write/begin-restore', { sha256, changedAt });
};

/** Why a ledger file cannot be restored into a graph that is not empty. */
export const notEmpty = (restoring: string | null): EntenteError =>
  new EntenteError(
    'DATA_INVALID',
    restoring === null
      ? 'The graph is not empty, and holds another ledger than the file. A ledger is restored into an empty graph only: ' +
          'into another it would rewrite what was known when. Use another data folder (ENTENTE_HOME) or database.'
      : `The graph holds a part of another ledger file, that with the SHA-256 ${restoring}. Load that file again to finish it, ` +
          'or use another data folder (ENTENTE_HOME) or database.',
  );

/** One transaction of a restore. @returns null when an earlier run wrote it */
const writeBatch = <Result>(
  store: Store,
  file: WholeLedger,
  now: () => Date,
  batch: { readonly id: string; readonly claims: number; readonly write: (run: Run) => Promise<Result> },
): Promise<Result | null> =>
  store.write(async (run, call) => {
    await lockFor(run, file);
    const { id } = batch;
    const state = await lockBatch<Result>(run, id, call);
    if (state.written) return state.did;
    const result = await batch.write(run);
    await putBatch(run, { id, call, origin: file.sha256, writtenAt: now().toISOString() }, result, batch.claims);
    return result;
  });

/** All topics in order, some at a time. */
async function* topicsOf(store: Store): AsyncGenerator<readonly string[]> {
  let after = '';
  for (;;) {
    const topics = (await store.read('read/topics-page', { after, limit: TOPICS })).map(({ topic }) => topic);
    if (topics.length > 0) yield topics;
    after = topics.at(-1) ?? '';
    if (topics.length < TOPICS) return;
  }
}

/**
 * Writes the records of a ledger file that was read before and is whole, with the times and the bringers that it gives: first the
 * vocabulary, then the claims batch by batch, then the ties that follow from them, question by question. Nobody reads meanwhile,
 * so each question is derived once, when all its claims are there. A batch is one transaction with its id. Repeated after an
 * interruption it goes on where it stopped. Until {@link finishRestore} nobody else can write claims.
 * @throws EntenteError INTERRUPTED between two batches
 * @throws EntenteError DATA_INVALID when the graph holds anything else; nothing is written
 */
export const restoreLedger = async (
  store: Store,
  records: AsyncIterable<LedgerRecord>,
  file: WholeLedger,
  options: RestoreOptions,
): Promise<RestoreResult> => {
  const batches = { written: 0, unchanged: 0 };
  const edges = { written: 0, dropped: 0 };
  let done = 0;
  const writeOnce = async <Result>(what: unknown, claims: number, write: (run: Run) => Promise<Result>) => {
    if (options.signal?.aborted)
      throw new EntenteError(
        'INTERRUPTED',
        `Interrupted after ${batches.written} batches; load the same file again to go on.`,
      );
    const id = hashOf(['restore', file.sha256, what], 32);
    const result = await writeBatch(store, file, options.now, { id, claims, write });
    batches[result === null ? 'unchanged' : 'written'] += 1;
    done += claims;
    options.onProgress?.(done, file.claims);
    return result;
  };
  for await (const batch of batchesOf(records, options.batchSize ?? BATCH_SIZE))
    if (isClaims(batch)) {
      const ids = batch.map((claim) => claim.id);
      await writeOnce(ids, batch.length, async (run) => {
        await restoreClaims(run, batch);
        return true;
      });
    } else
      await writeOnce(null, 0, async (run) => {
        await putAllOf(run, batch);
        return true;
      });
  for await (const topics of topicsOf(store)) {
    const changes = await writeOnce(['ties', topics], 0, (run) => renewEdges(run, topics));
    edges.written += changes?.written ?? 0;
    edges.dropped += changes?.dropped ?? 0;
  }
  await countAllMentions(store);
  return { batches, edges };
};

/** Says that the file is restored; from now on other claims can be added again. */
export const finishRestore = async (store: Store, { sha256 }: WholeLedger): Promise<void> => {
  await store.write((run) => run('write/finish-restore', { sha256 }));
};
