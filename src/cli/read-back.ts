import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { LedgerCounts } from '../domain/claims/ledger.ts';
import { EntenteError } from '../domain/errors.ts';
import { formatIssue } from '../domain/issue.ts';
import { readLedger } from '../loaders/ledger-file/reader.ts';
import type { Io } from './io.ts';
import { verifyLedger } from './ledger-file.ts';

/** What the reader found in what was written. */
export interface ReadBack {
  readonly counts: LedgerCounts;
  readonly sha256: string;
}

type Pieces = AsyncIterable<string>;

/**
 * Writes a ledger file piece by piece, each after the reader of `entente load` has read it without a problem. So a file with its trailer
 * can be loaded again.
 * @throws EntenteError AUDIT_FAILED when a line cannot be read back; neither it nor what follows is written
 */
export async function writeReadBack(pieces: Pieces, out: (text: string) => Promise<void>): Promise<ReadBack> {
  const written = async function* (): AsyncGenerator<Uint8Array> {
    for await (const piece of pieces) {
      yield Buffer.from(piece);
      // The reader asks for more: it has read all lines of this piece.
      await out(piece);
    }
  };
  for await (const piece of readLedger(written())) {
    if (piece.kind === 'WHOLE') return piece;
    if (piece.kind === 'RECORD') continue;
    throw new EntenteError(
      'AUDIT_FAILED',
      `The export was given up, since it could not be loaded again: ${formatIssue({ ...piece.issue, source: 'line' })}. ` +
        'What is stored is not what was recorded; "entente audit" names all of it.',
    );
  }
  throw new EntenteError('INTERNAL', 'a ledger file was written without an end');
}

/**
 * Writes a ledger file beside its place, reads it back from the disk, and only then puts it in its place: there is a whole file or
 * the one from before.
 * @param path gzipped when it ends in .gz
 * @throws EntenteError AUDIT_FAILED, DATA_INVALID; what was written is deleted
 */
export const writeFileReadBack = async (pieces: Pieces, path: string, io: Io): Promise<ReadBack> => {
  const part = `${resolve(path)}.part`;
  try {
    const found = await writePart(pieces, part, path.endsWith('.gz'));
    const { sha256 } = await verifyLedger(part, io);
    if (sha256 !== found.sha256)
      throw new EntenteError('DATA_INVALID', `${basename(part)} has another SHA-256 than was written.`);
    await rename(part, resolve(path));
    return found;
  } catch (error) {
    await rm(part, { force: true });
    io.say(`${path} was not written.`);
    if (isOfSystem(error))
      throw new EntenteError('USAGE', `${path} cannot be written: ${error.message}.`, { cause: error });
    throw error;
  }
};

const writePart = async (pieces: Pieces, part: string, isGzipped: boolean): Promise<ReadBack> => {
  const target = isGzipped ? createGzip() : new PassThrough();
  const flowing = pipeline(target, createWriteStream(part, { mode: 0o600, flush: true }));
  // Its failure is looked at where the writing fails.
  flowing.catch(() => undefined);
  const out = (text: string): Promise<void> =>
    new Promise((resolve, reject) => {
      target.write(text, (error) => {
        if (error) reject(error);
        else resolve();
      });
    });
  try {
    const found = await writeReadBack(pieces, out);
    target.end();
    await flowing;
    return found;
  } catch (error) {
    target.destroy();
    // A full disk ends the stream, and the next write only says that it has ended.
    const cause: unknown = await flowing.then(
      () => error,
      (failure: unknown) => failure,
    );
    throw isOfSystem(cause) ? cause : error;
  }
};

const isOfSystem = (error: unknown): error is Error => error instanceof Error && 'syscall' in error;
