import { distinct } from '../../../domain/group.ts';
import { setImmediate as sent } from 'node:timers/promises';
import type { World } from '../../../domain/ties/derive.ts';
import { everyRow, toColumns } from '../../statements/columns.ts';
import type { Run } from '../../store/run.ts';
import { NONE_MERGED } from '../../../domain/identity/identity.ts';
import { topicsRestingOn } from './belonging.ts';
import { addMentions } from './mentions.ts';
import { createClaims, createEvidence } from './create-claims.ts';
import { createEdges } from './create-edges.ts';
import { deriveEdges, worldOf } from './derive-edges.ts';
import { type Piece, type PreparedClaim, withCanonicalKeys } from './prepare-claims.ts';
import { checkNamed } from '../load/references.ts';
import { type EdgeChanges, renewEdges } from '../renew/renew-edges.ts';

/** What a transaction did. */
export interface Written {
  readonly created: number;
  /** Pieces of evidence. */
  readonly attached: number;
  readonly edges: EdgeChanges;
}

interface Standing {
  readonly fresh: readonly PreparedClaim[];
  /** Of claims that are stored, the evidence that is not, or lacks a gloss or words. */
  readonly pieces: readonly Piece[];
  readonly storedIds: readonly string[];
  /** Topics of fresh claims on which other claims are stored. */
  readonly claimed: ReadonlySet<string>;
  readonly world: World;
}

const newEvidence = async (run: Run, stored: readonly PreparedClaim[]): Promise<readonly Piece[]> => {
  const pieces = stored.flatMap((claim) => claim.pieces);
  if (pieces.length === 0) return [];
  const [known] = await run('read/stored-evidence', toColumns('read/stored-evidence', pieces));
  const attached = new Set(known?.positions);
  return pieces.filter((_, position) => !attached.has(position));
};

/** What of it is stored; nobody else can change that as long as the transaction runs, which has locked the ledger. */
const findStanding = async (run: Run, given: readonly PreparedClaim[]): Promise<Standing> => {
  const [[known], canonical] = await Promise.all([
    run('read/stored-claims', { ids: given.map(({ claim }) => claim.id) }),
    checkNamed(
      run,
      given.map(({ claim }) => claim),
    ),
  ]);
  const claims = withCanonicalKeys(given, canonical);
  const positions = new Set(known?.positions);
  const fresh = claims.filter((_, position) => !positions.has(position));
  const stored = claims.filter((_, position) => positions.has(position));
  const topics = distinct(fresh.map(({ topic }) => topic));
  const [pieces, claimed, world] = await Promise.all([
    newEvidence(run, stored),
    topics.length === 0 ? [] : run('read/claimed-topics', { topics }),
    worldOf(
      run,
      fresh.map(({ claim }) => claim),
    ),
  ]);
  return {
    fresh,
    pieces,
    storedIds: stored.map(({ claim }) => claim.id),
    claimed: new Set(claimed.map(({ topic }) => topic)),
    world,
  };
};

const evidenceOfStored = async (run: Run, pieces: readonly Piece[], recordedAt: string): Promise<number> => {
  if (pieces.length === 0) return 0;
  const rows = pieces.map(({ claim, document, id, ...properties }) => ({ claim, document, id, properties }));
  const [evidence] = await run('write/put-evidence', { rows, recordedAt });
  return evidence?.attached ?? 0;
};

/**
 * Adds claims, evidence to those that are there, and the ties that follow, in a transaction that has locked the ledger. A claim
 * that is there stays as it is, its times and its retirement included. What is stored is asked first, and only what is not is
 * written: claims as new, and their ties from themselves, unless others are stored on the same question. Statements that do not
 * need one another's answers are sent together; ties are derived while Neo4j writes the claims.
 * @param broughtBy a pack, or "api"; null: nobody who is known
 * @param meanwhile called once all is sent, to use the time until it is written
 * @throws EntenteError DATA_INVALID when they name what is not stored
 */
export const writeClaims = async (
  run: Run,
  claims: readonly PreparedClaim[],
  recordedAt: string,
  broughtBy: string | null,
  meanwhile: () => void = () => undefined,
): Promise<Written> => {
  const { fresh, pieces, storedIds, claimed, world } = await findStanding(run, claims);
  const freshPieces = fresh.flatMap((claim) => claim.pieces);
  const writing = Promise.all([
    evidenceOfStored(run, pieces, recordedAt),
    broughtBy !== null && storedIds.length > 0 && run('write/bring-claims', { ids: storedIds, broughtBy }),
    ...createClaims(
      run,
      fresh.map(({ row }) => row),
      { recordedAt: everyRow(fresh, recordedAt), broughtBy: everyRow(fresh, broughtBy === null ? null : [broughtBy]) },
    ),
    ...createEvidence(run, freshPieces, recordedAt),
  ]);
  // Its failure is reported where it is awaited.
  writing.catch(() => undefined);
  await sent();
  const alone = fresh.filter(({ topic }) => !claimed.has(topic)).map(({ claim }) => claim);
  const aloneTopics = new Set(fresh.map(({ topic }) => topic).filter((topic) => !claimed.has(topic)));
  const resting = await topicsRestingOn(run, [...aloneTopics]);
  const edges = deriveEdges(alone, world);
  const creating = createEdges(run, edges);
  creating.catch(() => undefined);
  const renewed = await renewEdges(run, [...claimed, ...resting.filter((topic) => !aloneTopics.has(topic))]);
  await addMentions(
    run,
    fresh.map(({ claim }) => claim),
    world.canonical ?? NONE_MERGED,
    1,
  );
  await sent();
  meanwhile();
  const [attached] = await writing;
  await creating;
  return {
    created: fresh.length,
    attached: freshPieces.length + attached,
    edges: { written: edges.length + renewed.written, dropped: renewed.dropped },
  };
};
