import { createHash, timingSafeEqual } from 'node:crypto';
import { EntenteError } from '../../domain/errors.ts';
import type { Rights } from '../questions/context.ts';

const sha256 = (text: string): Buffer => createHash('sha256').update(text, 'utf8').digest();

const BEARER = /^Bearer +(\S+) *$/i;

/** The token of an `Authorization` header; empty when it holds none. */
export const tokenIn = (authorization: string | undefined): string => BEARER.exec(authorization ?? '')?.[1] ?? '';

/** Their hashes are compared, in a time that says nothing of either. */
export const isSameToken = (given: string, token: string): boolean => timingSafeEqual(sha256(given), sha256(token));

/**
 * What a request may do by its `Authorization` header.
 * @param token null: there is none, and nobody may change anything
 */
export const rightsOf = (token: string | null, authorization: string | undefined): Rights => {
  if (token === null) return 'CLOSED';
  return isSameToken(tokenIn(authorization), token) ? 'GRANTED' : 'REFUSED';
};

/** @throws EntenteError FORBIDDEN, UNAUTHENTICATED */
export const requireRights = (rights: Rights): void => {
  if (rights === 'CLOSED')
    throw new EntenteError(
      'FORBIDDEN',
      'This service takes no changes. Start it with ENTENTE_WRITE_TOKEN (24 characters or more) or ENTENTE_WRITE_TOKEN_FILE to switch them on.',
    );
  if (rights === 'REFUSED')
    throw new EntenteError(
      'UNAUTHENTICATED',
      'A change takes the write token of this service: send it as "Authorization: Bearer <token>".',
    );
};
