import { byText } from '../../../domain/order.ts';
import { hashOf } from '../../../domain/claims/claim-id.ts';
import { EntenteError } from '../../../domain/errors.ts';
import type { Claim } from '../../../domain/records.ts';
import { claimTopic } from '../../mapping/claim.ts';
import type { Run } from '../../store/run.ts';
import type { Store } from '../../store/store.ts';
import { lockBatch, putBatch } from '../batch.ts';
import { putLedgerHead, lockLedger } from '../ledger.ts';
import { checkVersionIsOurs } from './pack-version.ts';
import { prepareClaims } from '../claims/prepare-claims.ts';
import { putVocabulary } from './put-vocabulary.ts';
import type { Records } from './records.ts';
import { renewEdges } from '../renew/renew-edges.ts';
import { writeClaims, type Written } from '../claims/write-claims.ts';

/** The version of a pack that brings the records. */
interface Bringer {
  readonly id: string;
  readonly version: number;
}

export interface LoadOptions {
  /** Names the load in its batches. */
  readonly origin: string;
  readonly now: () => Date;
  /** Who brings the claims, begun before; left out: nobody who is known. */
  readonly pack?: Bringer;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: (done: number, total: number) => void;
  /** Claims in one transaction. */
  readonly batchSize?: number;
  /** Pieces of evidence in one transaction, unless a single claim has more. */
  readonly evidenceSize?: number;
}

export interface LoadResult {
  readonly batches: { readonly written: number; readonly unchanged: number };
  readonly claims: { readonly created: number; readonly unchanged: number };
  readonly edges: { readonly written: number; readonly dropped: number };
}

/** Claims in one transaction, unless told otherwise. */
export const BATCH_SIZE = 2_000;
/**
 * Pieces of evidence in one transaction, unless told otherwise: as many as a batch of claims with five rows each. Claims of some tables have
 * hundreds, and a transaction of a hundred thousand relationships takes longer than a server of 1 GB answers.
 */
export const EVIDENCE_SIZE = 10_000;

interface Batch {
  readonly size: number;
  /** What it takes that needs no store; done once. */
  readonly prepare: () => Prepared;
}

interface Prepared {
  readonly id: string;
  readonly write: (run: Run, recordedAt: string, meanwhile: () => void) => Promise<Written>;
}

const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
};

const vocabularyBatch = (vocabulary: Omit<Records, 'claims'>): Batch => ({
  size: 0,
  prepare: once(() => ({
    id: hashOf(['vocabulary', vocabulary], 32),
    write: async (run) => {
      const topics = await putVocabulary(run, vocabulary);
      return { created: 0, attached: 0, edges: await renewEdges(run, topics) };
    },
  })),
});

const claimsBatch = (claims: readonly Claim[], pack: Bringer | null): Batch => ({
  size: claims.length,
  prepare: once(() => {
    const prepared = prepareClaims(claims);
    // The id of a claim says all of it but its evidence.
    const said = claims.map(({ id, evidence }) => [id, evidence]);
    return {
      id: hashOf(['claims', pack && [pack.id, pack.version], said], 32),
      write: (run, recordedAt, meanwhile) => writeClaims(run, prepared, recordedAt, pack?.id ?? null, meanwhile),
    };
  }),
});

/** Claims of one topic stand together, so that a topic's ties are derived once and not again by a later batch. */
const byTopic = (claims: readonly Claim[]): readonly Claim[] =>
  claims
    .map((claim) => ({ claim, text: `${claimTopic(claim)} ${claim.id}` }))
    .sort(byText(({ text }) => text))
    .map(({ claim }) => claim);

/** How much goes into one transaction. */
interface Bounds {
  readonly claims: number;
  readonly evidence: number;
}

function* cutClaims(claims: readonly Claim[], bounds: Bounds): Generator<readonly Claim[]> {
  let [start, evidence] = [0, 0];
  for (const [at, claim] of claims.entries()) {
    const more = claim.evidence.length;
    if (at > start && (at - start >= bounds.claims || evidence + more > bounds.evidence)) {
      yield claims.slice(start, at);
      [start, evidence] = [at, 0];
    }
    evidence += more;
  }
  if (start < claims.length) yield claims.slice(start);
}

function* batchesOf({ claims, ...vocabulary }: Records, bounds: Bounds, pack: Bringer | null): Generator<Batch> {
  yield vocabularyBatch(vocabulary);
  for (const batch of cutClaims(byTopic(claims), bounds)) yield claimsBatch(batch, pack);
}

/** @returns null when an earlier load stored it */
const writeBatch = async (
  store: Store,
  batch: Batch,
  next: Batch | undefined,
  { origin, now, pack }: LoadOptions,
): Promise<Written | null> => {
  const { id, write } = batch.prepare();
  return store.write(async (run, call) => {
    const [at, state] = await Promise.all([lockLedger(run, now), lockBatch<Written>(run, id, call)]);
    if (state.written) return state.did;
    if (pack) await checkVersionIsOurs(run, pack);
    const written = await write(run, at, () => next?.prepare());
    await Promise.all([
      written.created + written.attached > 0 && putLedgerHead(run, at),
      putBatch(run, { id, call, origin, writtenAt: at }, written, batch.size),
    ]);
    return written;
  });
};

/**
 * Writes records batch by batch. A batch is one transaction with a time of its own: its rows, the ties that follow and its id, or nothing. A batch
 * whose id is stored is skipped, so a load may be repeated, interrupted and resumed.
 * @throws EntenteError INTERRUPTED between two batches
 * @throws EntenteError DATA_INVALID when a batch names what is not stored; nothing of that batch is written
 */
export const loadRecords = async (store: Store, records: Records, options: LoadOptions): Promise<LoadResult> => {
  const { batchSize = BATCH_SIZE, evidenceSize = EVIDENCE_SIZE, pack = null } = options;
  const all = batchesOf(records, { claims: batchSize, evidence: evidenceSize }, pack);
  const batches = { written: 0, unchanged: 0 };
  const edges = { written: 0, dropped: 0 };
  let created = 0;
  let done = 0;
  let batch = all.next().value as Batch | undefined;
  while (batch) {
    if (options.signal?.aborted)
      throw new EntenteError(
        'INTERRUPTED',
        `Interrupted after ${batches.written} batches; run the same load again to go on.`,
      );
    const { size } = batch;
    const next = all.next().value as Batch | undefined;
    const outcome = await writeBatch(store, batch, next, options);
    if (outcome) {
      created += outcome.created;
      edges.written += outcome.edges.written;
      edges.dropped += outcome.edges.dropped;
    }
    batches[outcome ? 'written' : 'unchanged'] += 1;
    done += size;
    options.onProgress?.(done, records.claims.length);
    batch = next;
  }
  return { batches, claims: { created, unchanged: records.claims.length - created }, edges };
};
