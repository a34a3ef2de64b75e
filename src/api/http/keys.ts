import { isIPv6 } from 'node:net';
import type { RequestHandler } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { EntenteError } from '../../domain/errors.ts';
import { isSameToken, tokenIn } from '../changes/rights.ts';

/** How many wrong tokens one address may send in a time. */
export const WRONG_TOKENS = { points: 10, duration: 60 } as const;

/** One network of IPv6 counts as one address: whoever has one address of it has all of them. */
const groupOf = (address: string): string =>
  isIPv6(address) && !address.startsWith('::ffff:') ? address.split(':').slice(0, 4).join(':') : address;

/**
 * Lets in who has a token that the service knows, and everyone where reading takes none. After {@link WRONG_TOKENS} an address
 * is told to wait. The right token is always let in, so nobody can lock out who has it: tokens are too long to be guessed at
 * any speed, and the limit only spares work.
 */
export function requireKeys(readToken: string | null, writeToken: string | null): RequestHandler {
  const tokens = [readToken, writeToken].filter((token) => token !== null);
  const wrong = new RateLimiterMemory(WRONG_TOKENS);
  return async (request, response, next) => {
    const { authorization } = request.headers;
    const given = tokenIn(authorization);
    // Every token is compared, so that the time does not say which one it was.
    if (tokens.map((token) => isSameToken(given, token)).includes(true)) {
      next();
      return;
    }
    if (authorization !== undefined && tokens.length > 0) {
      const seconds = await secondsToWait(wrong, groupOf(request.socket.remoteAddress ?? ''));
      if (seconds !== null) {
        response.set('Retry-After', String(seconds));
        throw new EntenteError(
          'TOO_MANY_TRIES',
          `Wrong tokens have come from this address; try again in ${seconds} seconds.`,
        );
      }
    }
    if (readToken === null) {
      next();
      return;
    }
    response.set('WWW-Authenticate', 'Bearer');
    throw new EntenteError(
      'UNAUTHENTICATED',
      'This service answers those who have its token: send it as "Authorization: Bearer <token>".',
    );
  };
}

/** Null: it need not wait. */
const secondsToWait = async (limiter: RateLimiterMemory, address: string): Promise<number | null> => {
  try {
    await limiter.consume(address);
    return null;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1_000));
    throw refused;
  }
};
