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

export const bookmarkInvalid = (cause: unknown): EntenteError =>
  new EntenteError(
    'BOOKMARK_INVALID',
    'A bookmark is not one that Neo4j gave: pass those of a mutation unchanged, or none.',
    { cause },
  );

/** What a failure of the driver means to us; a failure of ours passes unchanged. The driver's own text stays the cause. */
export const toEntenteError = (error: unknown, uri: string): EntenteError => {
  if (error instanceof EntenteError) return error;
  const code = codeOf(error);
  const where = shownUri(uri);
  if (code.startsWith('Neo.ClientError.Security'))
    return new EntenteError('STORE_AUTH', `Neo4j at ${where} refuses the user name or password.`, { cause: error });
  if (code.startsWith('Neo.ClientError.Transaction.InvalidBookmark')) return bookmarkInvalid(error);
  const isUnreachable =
    code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut') ||
    code === neo4j.error.SERVICE_UNAVAILABLE ||
    code === neo4j.error.SESSION_EXPIRED ||
    code.startsWith('Neo.TransientError') ||
    code.startsWith('Neo.ClientError.Cluster') ||
    code === 'Neo.ClientError.Database.DatabaseNotFound' ||
    /connection|acquisition|pool/i.test(error instanceof Error && code === '' ? error.message : '');
  if (isUnreachable) return unreachable(uri, error);
  return new EntenteError('INTERNAL', `A statement failed in Neo4j at ${where}.`, { cause: error });
};
