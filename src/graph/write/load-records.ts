import { hashOf } from '../../domain/claim-id.ts';
import { EntenteError } from '../../domain/errors.ts';
import type { Claim } from '../../domain/records.ts';
import { actorProperties, kindLabel, nameRows, placeProperties } from '../mapping/actor.ts';
import {
  claimKeys,
  claimProperties,
  claimTopic,
  eventProperties,
  evidenceRows,
  sourceProperties,
} from '../mapping/claim.ts';
import type { Run, Store } from '../store.ts';
import { putLedgerHead, takeLedger } from './ledger.ts';
import { checkVersionIsOurs } from './pack-version.ts';
import type { Records } from './records.ts';
import { checkVocabulary, getReferences } from './references.ts';
import { renewEdges } from './renew-edges.ts';

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
}

export interface LoadResult {
  readonly batches: { readonly written: number; readonly unchanged: number };
  readonly claims: { readonly created: number; readonly unchanged: number };
  readonly edges: { readonly written: number; readonly dropped: number };
}

/** Claims in one transaction, unless told otherwise. */
export const BATCH_SIZE = 500;

interface Batch {
  readonly id: string;
  readonly size: number;
  readonly write: (run: Run, recordedAt: string) => Promise<Written>;
}

/** What a batch did. */
interface Written {
  /** Those whose ties must be derived anew. */
  readonly topics: readonly string[];
  readonly created: number;
  /** Pieces of evidence. */
  readonly attached: number;
}

export const putVocabulary = async (run: Run, records: Records): Promise<readonly string[]> => {
  const { actors, sources, places, events } = records;
  await checkVocabulary(run, records);
  await run('write/put-sources', {
    rows: sources.map((source) => ({ id: source.id, properties: sourceProperties(source) })),
  });
  await run('write/put-places', {
    rows: places.map((place) => ({ id: place.id, within: place.within, properties: placeProperties(place) })),
  });
  await run('write/put-events', {
    rows: events.map((event) => ({ id: event.id, place: event.place, properties: eventProperties(event) })),
  });
  await run('write/put-actors', {
    rows: actors.map((actor) => ({ id: actor.id, label: kindLabel(actor.kind), properties: actorProperties(actor) })),
  });
  await run('write/put-names', {
    rows: [
      ...actors.flatMap((actor) => nameRows('Actor', actor.id, actor.names)),
      ...places.flatMap((place) => nameRows('Place', place.id, place.names)),
    ],
  });
  await run('write/put-external-ids', {
    rows: actors.flatMap((actor) =>
      actor.externalIds.map(({ scheme, id }) => ({ owner: actor.id, id: `${scheme}:${id}`, scheme, value: id })),
    ),
  });
  const touched = await run('read/topics-of-actors-and-sources', {
    actorIds: actors.map(({ id }) => id),
    sourceIds: sources.map(({ id }) => id),
  });
  return touched.map(({ topic }) => topic);
};

/** Adds claims, and their evidence to those that are there. @throws EntenteError DATA_INVALID when they name what is not stored */
export const putClaims = async (
  run: Run,
  claims: readonly Claim[],
  recordedAt: string,
  broughtBy: string | null,
): Promise<Written> => {
  const { stored, canonical } = await getReferences(run, claims);
  await run('write/put-claims', {
    rows: claims.map((claim) => ({
      id: claim.id,
      properties: { viaIds: [], ...claimProperties(claim, recordedAt, canonical) },
    })),
    broughtBy,
  });
  const [evidence] = await run('write/put-evidence', { rows: claims.flatMap(evidenceRows), recordedAt });
  return {
    topics: [...new Set(claims.map((claim) => claimKeys(claim, canonical).topic))],
    created: claims.length - stored.length,
    attached: evidence?.attached ?? 0,
  };
};

const batchesOf = (records: Records, size: number, pack: Bringer | null): readonly Batch[] => {
  const bringer = pack && [pack.id, pack.version];
  const { claims, ...vocabulary } = records;
  const batches: Batch[] = [
    {
      id: hashOf(['vocabulary', vocabulary], 32),
      size: 0,
      write: async (run) => ({ topics: await putVocabulary(run, records), created: 0, attached: 0 }),
    },
  ];
  // Claims of one topic stand together, so that a topic's ties are derived once and not again by a later batch.
  const text = (claim: Claim): string => `${claimTopic(claim)} ${claim.id}`;
  const sorted = [...claims].sort((a, b) => (text(a) < text(b) ? -1 : 1));
  for (let start = 0; start < sorted.length; start += size) {
    const chunk = sorted.slice(start, start + size);
    batches.push({
      id: hashOf(['claims', bringer, chunk], 32),
      size: chunk.length,
      write: (run, recordedAt) => putClaims(run, chunk, recordedAt, pack?.id ?? null),
    });
  }
  return batches;
};

/**
 * Writes records batch by batch. A batch is one transaction with a time of its own: its rows, the ties that follow and its id, or nothing. A batch
 * whose id is stored is skipped, so a load may be repeated, interrupted and resumed.
 * @throws EntenteError INTERRUPTED between two batches
 * @throws EntenteError DATA_INVALID when a batch names what is not stored; nothing of that batch is written
 */
export const loadRecords = async (store: Store, records: Records, options: LoadOptions): Promise<LoadResult> => {
  const batches = batchesOf(records, options.batchSize ?? BATCH_SIZE, options.pack ?? null);
  let written = 0;
  let created = 0;
  let done = 0;
  const edges = { written: 0, dropped: 0 };
  for (const batch of batches) {
    if (options.signal?.aborted)
      throw new EntenteError('INTERRUPTED', `Interrupted after ${written} batches; run the same load again to go on.`);
    const outcome = await store.write(async (run) => {
      const at = await takeLedger(run, options.now);
      const [taken] = await run('write/take-batch', { id: batch.id });
      if (taken?.written) return null;
      if (options.pack) await checkVersionIsOurs(run, options.pack);
      const { topics, created: fresh, attached } = await batch.write(run, at);
      const changes = await renewEdges(run, topics);
      if (fresh + attached > 0) await putLedgerHead(run, at);
      const properties = { origin: options.origin, writtenAt: at, claims: batch.size };
      await run('write/put-batch', { id: batch.id, properties });
      return { fresh, changes };
    });
    if (outcome) {
      written += 1;
      created += outcome.fresh;
      edges.written += outcome.changes.written;
      edges.dropped += outcome.changes.dropped;
    }
    done += batch.size;
    options.onProgress?.(done, records.claims.length);
  }
  return {
    batches: { written, unchanged: batches.length - written },
    claims: { created, unchanged: records.claims.length - created },
    edges,
  };
};
