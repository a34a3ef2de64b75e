import { isIP } from 'node:net';
import type { RequestHandler } from 'express';
import { EntenteError } from '../../domain/errors.ts';

const LOOPBACK = ['localhost', '127.0.0.1', '::1'];

/** Every address of the machine. */
export const isWildcard = (host: string): boolean => host === '0.0.0.0' || host === '::';

/** Whether only this machine can reach what listens there. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));

/** The name in a `Host` header, without port, brackets and the last dot of a full name; null when it is none. */
const nameIn = (header: string | undefined): string | null => {
  const [, bracketed, plain] = /^(?:\[([0-9a-f:.]+)\]|([^\s:/@[\]]+))(?::\d{1,5})?$/i.exec(header ?? '') ?? [];
  return (bracketed ?? plain)?.toLowerCase().replace(/\.$/, '') ?? null;
};

/**
 * Refuses requests that name another host than this service: a page of another site whose name was made to mean this machine
 * (DNS rebinding) would else read what only this machine may. An address cannot be made to mean another one, so a service on
 * every address takes any address.
 * @param host where the service listens
 * @param more further names, such as that of a proxy's site
 */
export function allowedHosts(host: string, more: readonly string[]): RequestHandler {
  const allowed = new Set([...LOOPBACK, host, ...more].map((name) => name.toLowerCase()));
  return (request, _response, next) => {
    const name = nameIn(request.headers.host);
    if (name !== null && (allowed.has(name) || (isWildcard(host) && isIP(name) !== 0))) next();
    else
      next(
        new EntenteError(
          'HOST_REFUSED',
          'The request names a host that is not this service. ENTENTE_ALLOWED_HOSTS lists further ones.',
        ),
      );
  };
}
