import { RECORD_NAMES } from '../domain/claims/ledger.ts';
import { EntenteError } from '../domain/errors.ts';
import { getLedgerState, readLedgerOf } from '../graph/read/ledger.ts';
import type { Store } from '../graph/store/store.ts';
import { refuseHalfRestored } from '../graph/write/ledger.ts';
import { LedgerWriter } from '../loaders/ledger-file/writer.ts';
import type { Io } from './io.ts';
import { writeFileReadBack, writeReadBack } from './read-back.ts';

/** Kinds that are passed over where there are none. */
const RARE: ReadonlySet<string> = new Set(['judgement', 'matter']);

/** `2 sources, 14 actors, …` */
export const countsText = (counts: Readonly<Record<string, number>>): string =>
  RECORD_NAMES.filter((name) => !RARE.has(name) || counts[name] !== 0)
    .map((name) => `${counts[name] ?? 0} ${name}${counts[name] === 1 ? '' : 's'}`)
    .join(', ');

/** Lines are gathered to about this many characters before they are handed on. */
const PIECE = 64 * 1024;

/**
 * The ledger of a store as a ledger file, piece by piece.
 * @returns the writer, which knows counts and SHA-256
 * @throws EntenteError LEDGER_CHANGED when somebody wrote meanwhile: the trailer does not come, so nobody can take the file for whole
 */
export async function* ledgerPieces(store: Store): AsyncGenerator<string, LedgerWriter> {
  const before = await getLedgerState(store);
  const writer = new LedgerWriter({ ...before, judgements: before.judgements > 0 });
  let piece = writer.header();
  for await (const { record, item } of readLedgerOf(store)) {
    piece += writer.record(record, item);
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  const after = await getLedgerState(store);
  if (after.fingerprint !== before.fingerprint)
    throw new EntenteError(
      'LEDGER_CHANGED',
      'The ledger changed while it was being exported, so what was written is not one ledger; export it again.',
    );
  yield piece + writer.trailer();
  return writer;
}

/** Writes {@link ledgerPieces}. */
export const writeLedger = async (store: Store, out: (text: string) => Promise<void>): Promise<LedgerWriter> => {
  const pieces = ledgerPieces(store);
  for (;;) {
    const { done, value } = await pieces.next();
    if (done) return value;
    await out(value);
  }
};

/**
 * `entente export [ledger]`: sources, actors, places, events, matters, packs, judgements and claims as a ledger file, each line read
 * back before it is written.
 * @param path of the file, which is read once more from the disk; null: standard output
 * @throws EntenteError AUDIT_FAILED when it could not be loaded again: then it has no trailer, or there is no such file
 */
export const exportLedger = async (store: Store, io: Io, path: string | null = null): Promise<void> => {
  refuseHalfRestored((await getLedgerState(store)).restoring);
  const pieces = ledgerPieces(store);
  const { counts, sha256 } =
    path === null ? await writeReadBack(pieces, io.out) : await writeFileReadBack(pieces, path, io);
  io.say(`Exported ${countsText(counts)}; SHA-256 ${sha256}.`);
};
