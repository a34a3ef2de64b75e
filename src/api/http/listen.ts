import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { EntenteError } from '../../domain/errors.ts';
import { isWildcard } from './allowed-hosts.ts';

/** Connections that wait to be accepted. The system drops further ones, and their clients try again only after seconds. */
const MOST_WAITING = 1_024;

/** @throws EntenteError PORT_TAKEN */
export const listen = (http: Server, host: string, port: number): Promise<AddressInfo> =>
  new Promise((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      const message = `Port ${port} on ${host} is ${error.code === 'EACCES' ? 'not ours to use' : 'taken by another program'}; set PORT to another one.`;
      reject(taken ? new EntenteError('PORT_TAKEN', message, { cause: error }) : error);
    });
    http.listen({ port, host, backlog: MOST_WAITING }, () => {
      resolve(http.address() as AddressInfo);
    });
  });

/** Where a client on this machine finds a service that listens there. */
export const urlOf = (host: string, port: number): string => {
  const shown = isWildcard(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${shown}:${port}`;
};
