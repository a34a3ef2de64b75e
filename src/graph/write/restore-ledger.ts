import { hashOf } from '../../domain/claim-id.ts';
import { EntenteError } from '../../domain/errors.ts';
import type { Canonical, Judgement } from '../../domain/judgement.ts';
import type { LedgerClaim, LedgerPack, LedgerRecord } from '../../domain/ledger.ts';
import type { Actor, Event, Place, Source } from '../../domain/records.ts';
import { claimKeys, claimProperties, evidenceRows } from '../mapping/claim.ts';
import { withoutNulls } from '../mapping/properties.ts';
import { packProperties } from '../mapping/pack.ts';
import type { Run, Store } from '../store.ts';
import { putJudgements } from './judge.ts';
import { putVocabulary } from './put-vocabulary.ts';
import { checkNamed } from './references.ts';
import { renewEdges } from './renew-edges.ts';

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

/** Claims in one transaction of a restore, unless told otherwise: their ties are read back and derived again. */
const RESTORE_SIZE = 500;

interface Vocabulary {
  readonly sources: Source[];
  readonly actors: Actor[];
  readonly places: Place[];
  readonly events: Event[];
  readonly packs: LedgerPack[];
  readonly judgements: Judgement[];
}

/** The whole vocabulary first, then claims batch by batch: memory holds one batch. */
async function* batchesOf(
  records: AsyncIterable<LedgerRecord>,
  size: number,
): AsyncGenerator<Vocabulary | readonly LedgerClaim[]> {
  const vocabulary: Vocabulary = { sources: [], actors: [], places: [], events: [], packs: [], judgements: [] };
  let isVocabulary = true;
  let claims: LedgerClaim[] = [];
  for await (const { record, item } of records) {
    if (record === 'source') vocabulary.sources.push(item);
    else if (record === 'actor') vocabulary.actors.push(item);
    else if (record === 'place') vocabulary.places.push(item);
    else if (record === 'event') vocabulary.events.push(item);
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

const putAllOf = async (run: Run, { packs, judgements, ...vocabulary }: Vocabulary): Promise<readonly string[]> => {
  await putVocabulary(run, vocabulary);
  for (const pack of packs) await run('write/put-pack', { id: pack.id, properties: packProperties(pack) });
  if (judgements.length > 0) await putJudgements(run, judgements);
  return [];
};

const claimRow = (claim: LedgerClaim, canonical: Canonical) => {
  const { id, recordedAt, retiredAt, retiredBecause, broughtBy } = claim;
  const times = withoutNulls({ retiredAt, retiredBecause, broughtBy: broughtBy.length === 0 ? null : broughtBy });
  return { id, properties: { viaIds: [], ...claimProperties(claim, recordedAt, canonical), ...times } };
};

const ownEvidenceRows = (claim: LedgerClaim) =>
  evidenceRows(claim).map((row, index) => ({
    ...row,
    properties: withoutNulls({ ...(row['properties'] as object), recordedAt: claim.evidence[index]?.recordedAt }),
  }));

/** @returns the topics whose ties must be derived */
const restoreClaims = async (run: Run, claims: readonly LedgerClaim[]): Promise<readonly string[]> => {
  const canonical = await checkNamed(run, claims);
  await run('write/put-claims', { rows: claims.map((claim) => claimRow(claim, canonical)), broughtBy: null });
  await run('write/restore-evidence', { rows: claims.flatMap(ownEvidenceRows) });
  return [...new Set(claims.map((claim) => claimKeys(claim, canonical).topic))];
};

/**
 * Takes the ledger for the running transaction and for this file.
 * @throws EntenteError DATA_INVALID when the graph holds anything that this file's restoring did not write
 */
const takeFor = async (run: Run, { sha256, changedAt }: WholeLedger): Promise<void> => {
  await run('write/take-ledger', {});
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

/**
 * Writes the records of a ledger file that was read before and is whole, batch by batch, with the times and the bringers that
 * it gives. A batch is one transaction, as in a load: its claims, the ties that follow and its id, or nothing. Repeated after
 * an interruption it goes on where it stopped. Until {@link finishRestore} nobody else can write claims.
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
  for await (const batch of batchesOf(records, options.batchSize ?? RESTORE_SIZE)) {
    if (options.signal?.aborted)
      throw new EntenteError(
        'INTERRUPTED',
        `Interrupted after ${batches.written} batches; load the same file again to go on.`,
      );
    const id = hashOf(['restore', file.sha256, isClaims(batch) ? batch.map((claim) => claim.id) : null], 32);
    const changes = await store.write(async (run) => {
      await takeFor(run, file);
      const [taken] = await run('write/take-batch', { id });
      if (taken?.written) return null;
      const topics = isClaims(batch) ? await restoreClaims(run, batch) : await putAllOf(run, batch);
      const renewed = await renewEdges(run, topics);
      const properties = {
        origin: file.sha256,
        writtenAt: options.now().toISOString(),
        claims: isClaims(batch) ? batch.length : 0,
      };
      await run('write/put-batch', { id, properties });
      return renewed;
    });
    if (changes) batches.written += 1;
    else batches.unchanged += 1;
    edges.written += changes?.written ?? 0;
    edges.dropped += changes?.dropped ?? 0;
    if (isClaims(batch)) done += batch.length;
    options.onProgress?.(done, file.claims);
  }
  return { batches, edges };
};

/** Says that the file is restored; from now on the ledger takes other claims again. */
export const finishRestore = async (store: Store, { sha256 }: WholeLedger): Promise<void> => {
  await store.write((run) => run('write/finish-restore', { sha256 }));
};
