import neo4j from 'neo4j-driver';
import { EntenteError } from '../../domain/errors.ts';

/** Empty when there is none; the driver's own failures that have none say `N/A`. */
const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code !== 'N/A' ? error.code : '';

/** The address without user, password or query, for messages. */
export const shownUri = (uri: string): string => {
  try {
    const { protocol, host } = new URL(uri);
    return `${protocol}//${host}`;
  } catch {
    return 'the address in NEO4J_URI';
  }
};

export const unreachable = (uri: string, cause?: unknown): EntenteError =>
  new EntenteError('STORE_UNAVAILABLE', `Neo4j at ${shownUri(uri)} does not answer.`, { cause });

/** It is alive and does not do in time what it was asked for, or has ended it for lack of time, locks or memory. */
export const busy = (uri: string, cause?: unknown): EntenteError =>
  new EntenteError('STORE_BUSY', `Neo4j at ${shownUri(uri)} has too much to do.`, { cause });

export const clientGone = (): EntenteError =>
  new EntenteError('CLIENT_GONE', 'Whoever asked closed the connection before the answer.');

export const outcomeUnknown = (cause: unknown): EntenteError =>
  new EntenteError('OUTCOME_UNKNOWN', 'The change was sent and no answer came: it may have been made or not.', {
    cause,
  });

export const bookmarkInvalid = (cause: unknown): EntenteError =>
  new EntenteError(
    'BOOKMARK_INVALID',
    'A bookmark is not one that Neo4j gave: pass those of a mutation unchanged, or none.',
    { cause },
  );

/**
 * The driver's own words for a connection that it could not get; it gives them no code. One that ends while it logs in is a fault of the
 * protocol to it.
 */
export const isConnectionFailure = (error: unknown): boolean =>
  codeOf(error) === neo4j.error.PROTOCOL_ERROR ||
  /connection|acquisition|pool/i.test(error instanceof Error && codeOf(error) === '' ? error.message : '');

/**
 * Neo4j ended a transaction or refused to go on with it. The driver makes client errors of two that Neo4j calls transient, because
 * it would repeat those.
 */
const ENDED =
  /^Neo\.(?:ClientError|TransientError|DatabaseError)\.(?:Transaction\.(?:TransactionTimedOut|LockClientStopped|Terminated|LockAcquisitionTimeout|TransactionTerminated)|General\.(?:MemoryPoolOutOfMemoryError|OutOfMemoryError|TransactionOutOfMemoryError|StackOverFlowError|TransactionMemoryLimit))/;

/** Whether the same transaction, sent again on another connection, may succeed. */
export const isWorthRetrying = (error: unknown): boolean => neo4j.isRetryableError(error) || isConnectionFailure(error);

/**
 * Neo4j is there and its database is of no use: its disk is full or broken, it has become read-only, or it could not be started. Such
 * failures of its own it also gives while a change is being written, so they do not tell what became of that.
 */
const isBroken = (error: unknown): boolean =>
  BROKEN.test(codeOf(error)) ||
  (MAY_BE_BROKEN.test(codeOf(error)) && BROKEN_WORDS.test(error instanceof Error ? error.message : ''));

const BROKEN =
  /^Neo\.(?:DatabaseError\.(?:Transaction|Database|Schema)\.|DatabaseError\.General\.(?:IndexCorruption|SchemaCorruption|StorageDamage)|ClientError\.General\.\w*ReadOnly)/;
/** Codes that also mean other things; never those of statements, whose messages quote data. */
const MAY_BE_BROKEN = /^Neo\.(?:DatabaseError|TransientError|ClientError\.General)\./;
const BROKEN_WORDS = /critical error|needs to be restarted|No space left|read[- ]only/i;

/** Whether Neo4j said of a commit that it was refused; a failure in the midst of it says nothing of what is stored. */
export const isCommitRefused = (error: unknown): boolean =>
  /^Neo\.(?:ClientError|TransientError)\./.test(codeOf(error)) &&
  !/^Neo\.TransientError\.(?:Cluster|General\.DatabaseUnavailable|Database)/.test(codeOf(error)) &&
  !isBroken(error);

/** Whether Neo4j itself said that it failed; a connection that broke says nothing of what Neo4j did. */
export const isSaidByNeo4j = (error: unknown): boolean => codeOf(error).startsWith('Neo.');

/** What a failure of the driver means to us; a failure of ours passes unchanged. The driver's own text stays the cause. */
export const toEntenteError = (error: unknown, uri: string): EntenteError => {
  if (error instanceof EntenteError) return error;
  const code = codeOf(error);
  const where = shownUri(uri);
  if (code.startsWith('Neo.ClientError.Security'))
    return new EntenteError('STORE_AUTH', `Neo4j at ${where} refuses the user name or password.`, { cause: error });
  if (code.startsWith('Neo.ClientError.Transaction.InvalidBookmark')) return bookmarkInvalid(error);
  const isUnreachable =
    code === neo4j.error.SERVICE_UNAVAILABLE ||
    code === neo4j.error.SESSION_EXPIRED ||
    /^Neo\.TransientError\.(?:General|Database)\.DatabaseUnavailable/.test(code) ||
    code.startsWith('Neo.TransientError.Transaction.BookmarkTimeout') ||
    code.startsWith('Neo.ClientError.Cluster') ||
    code === 'Neo.ClientError.Database.DatabaseNotFound' ||
    isConnectionFailure(error) ||
    (!ENDED.test(code) && isBroken(error));
  if (isUnreachable) return unreachable(uri, error);
  if (ENDED.test(code) || code.startsWith('Neo.TransientError')) return busy(uri, error);
  return new EntenteError('INTERNAL', `A statement failed in Neo4j at ${where}.`, { cause: error });
};
