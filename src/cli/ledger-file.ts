import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { EntenteError } from '../domain/errors.ts';
import { formatIssue, type Issue } from '../domain/issue.ts';
import type { LedgerCounts, LedgerRecord } from '../domain/claims/ledger.ts';
import { type LedgerPiece, readLedger } from '../loaders/ledger-file/reader.ts';
import type { Io } from './io.ts';

const isGzip = (path: string): boolean => {
  const file = openSync(path, 'r');
  try {
    const start = new Uint8Array(2);
    return readSync(file, start) === 2 && start[0] === 0x1f && start[1] === 0x8b;
  } finally {
    closeSync(file);
  }
};

const bytesOf = (path: string): AsyncIterable<Uint8Array> => {
  const file = createReadStream(path);
  // An error of either stream ends the other, and is thrown to who reads the second.
  return isGzip(path) ? pipeline(file, createGunzip(), () => undefined) : file;
};

const failed = (cause: unknown): Error & { readonly code?: string } =>
  cause instanceof Error ? cause : new Error(String(cause));

/** The pieces of a ledger file, gunzipped when it is compressed. A damaged archive is a problem of the line it breaks off in. */
async function* piecesOf(path: string): AsyncGenerator<LedgerPiece> {
  let line = 1;
  try {
    for await (const piece of readLedger(bytesOf(path))) {
      if (piece.kind === 'RECORD') line = piece.line;
      yield piece;
    }
  } catch (cause) {
    const error = failed(cause);
    if (!error.code?.startsWith('Z_')) throw error;
    const problem = 'the compressed file is cut or damaged within this line or the next';
    yield {
      kind: 'PROBLEM',
      issue: { source: null, row: line + 1, field: null, value: null, problem, suggestion: null },
    };
  }
}

/** @throws EntenteError DATA_INVALID @param what was done before */
const refuse = (name: string, issue: Issue, io: Io, done: string): never => {
  io.say(formatIssue({ ...issue, source: name }));
  throw new EntenteError(
    'DATA_INVALID',
    `${name} is not a whole ledger: line ${issue.row ?? 1} is the first that is wrong; ${done}.`,
  );
};

/** A ledger file that is whole. */
export interface VerifiedLedger {
  /** As the user wrote it, for messages. */
  readonly name: string;
  readonly sha256: string;
  readonly counts: LedgerCounts;
  /** The latest time that it gives for a claim, a retirement, evidence or a judgement; null when it has none of these. */
  readonly changedAt: string | null;
  /** Its records, read once more. @throws EntenteError DATA_INVALID when the file is another by now */
  readonly records: () => AsyncGenerator<LedgerRecord>;
}

const timesOf = (record: LedgerRecord): readonly (string | null)[] => {
  if (record.record === 'judgement') return [record.item.recordedAt, record.item.withdrawnAt];
  if (record.record !== 'claim') return [];
  const { recordedAt, retiredAt, evidence } = record.item;
  return [recordedAt, retiredAt, ...evidence.map((own) => own.recordedAt)];
};

const latestOf = (record: LedgerRecord, so: string | null): string | null =>
  timesOf(record).reduce((latest, time) => (time !== null && (latest === null || time > latest) ? time : latest), so);

async function* readAgain(path: string, name: string, sha256: string, io: Io): AsyncGenerator<LedgerRecord> {
  const done = 'it was altered after it was verified, and a part of it was written';
  for await (const piece of piecesOf(path)) {
    if (piece.kind === 'RECORD') yield piece.record;
    else if (piece.kind === 'PROBLEM') refuse(name, piece.issue, io, done);
    else if (piece.sha256 !== sha256) throw new EntenteError('DATA_INVALID', `${name}: ${done}.`);
  }
}

/**
 * Reads a ledger file to its end, record by record.
 * @throws EntenteError DATA_INVALID naming the first line that is wrong; INTERRUPTED
 */
export const verifyLedger = async (file: string, io: Io): Promise<VerifiedLedger> => {
  const [path, name] = [resolve(file), basename(file)];
  let changedAt: string | null = null;
  for await (const piece of piecesOf(path)) {
    if (piece.kind === 'PROBLEM') return refuse(name, piece.issue, io, 'nothing was written');
    if (piece.kind === 'WHOLE') {
      const { sha256, counts } = piece;
      return { name, sha256, counts, changedAt, records: () => readAgain(path, name, sha256, io) };
    }
    changedAt = latestOf(piece.record, changedAt);
    if (piece.line % 1_000 !== 0) continue;
    if (io.signal.aborted) throw new EntenteError('INTERRUPTED', 'Interrupted; nothing was written.');
    io.progress(`${name}: ${piece.line} lines verified`);
  }
  throw new EntenteError('INTERNAL', 'a ledger file was read without an end');
};
