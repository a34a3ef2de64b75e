import { RECORD_NAMES } from '../domain/claims/ledger.ts';
import { EntenteError } from '../domain/errors.ts';
import { getLedgerState, readLedgerOf } from '../graph/read/ledger.ts';
import type { Store } from '../graph/store/store.ts';
import { refuseHalfRestored } from '../graph/write/ledger.ts';
import { LedgerWriter } from '../loaders/ledger-file/writer.ts';
import type { Io } from './io.ts';

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
 * Writes the ledger of a store as a ledger file, piece by piece.
 * @returns the writer, which knows counts and SHA-256
 * @throws EntenteError LEDGER_CHANGED when somebody wrote meanwhile: the trailer is not written, so nobody can take the file for whole
 */
export const writeLedger = async (store: Store, out: (text: string) => Promise<void>): Promise<LedgerWriter> => {
  const before = await getLedgerState(store);
  const writer = new LedgerWriter({ ...before, judgements: before.judgements > 0 });
  let piece = writer.header();
  for await (const { record, item } of readLedgerOf(store)) {
    piece += writer.record(record, item);
    if (piece.length < PIECE) continue;
    await out(piece);
    piece = '';
  }
  const after = await getLedgerState(store);
  if (after.fingerprint !== before.fingerprint)
    throw new EntenteError(
      'LEDGER_CHANGED',
      'The ledger changed while it was being exported, so what was written is not one ledger; export it again.',
    );
  await out(piece + writer.trailer());
  return writer;
};

/** `entente export [ledger]`: sources, actors, places, events, matters, packs, judgements and claims as a ledger file. */
export const exportLedger = async (store: Store, io: Io): Promise<void> => {
  refuseHalfRestored((await getLedgerState(store)).restoring);
  const { counts, sha256 } = await writeLedger(store, io.out);
  io.say(`Exported ${countsText(counts)}; SHA-256 ${sha256}.`);
};
