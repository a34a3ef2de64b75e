import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import { EntenteError } from '../../domain/errors.ts';
import { createApollo } from '../graphql/apollo.ts';
import { type Access, OPEN_ACCESS } from './access.ts';
import { allowedHosts, isWildcard } from './allowed-hosts.ts';
import { browserRouter } from './browser-router.ts';
import { CONNECTION_LIMITS, type ConnectionLimits, limitConnections, serverOptionsOf } from './connection-limits.ts';
import { crossOrigin } from './cross-origin.ts';
import { readExamples } from './examples.ts';
import { exportRouter } from './export-router.ts';
import { healthRouter } from './health.ts';
import { requireKeys } from './keys.ts';
import { LARGEST_REQUEST, plainErrors, requestErrors } from './http-errors.ts';
import { ideRouter } from './ide.ts';
import { pictureRouter } from './picture-router.ts';
import { contextsOf, type ServiceOptions } from './request-context.ts';
import { securityHeaders } from './response-headers.ts';
import { Turns } from './turns.ts';

export interface ServerOptions extends Omit<ServiceOptions, 'now' | 'writeToken'> {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** Told of failures that clients only see as INTERNAL. */
  readonly report: (error: unknown) => void;
  /** Left out: the clock of this machine. */
  readonly now?: () => Date;
  /** Left out: nobody may change the ledger. */
  readonly writeToken?: string | null;
  /** Left out: {@link OPEN_ACCESS}. */
  readonly access?: Access;
  /** Left out: {@link CONNECTION_LIMITS}. */
  readonly limits?: ConnectionLimits;
}

export interface Server {
  /** `http://127.0.0.1:4000` */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Where the graph is asked. */
const ASKED = ['/graphql', '/export', '/picture.svg'];

/** @throws EntenteError PORT_TAKEN */
export async function startServer(options: ServerOptions): Promise<Server> {
  const { host, port, report, now = () => new Date(), writeToken = null, ...service } = options;
  const { access = OPEN_ACCESS, limits = CONNECTION_LIMITS } = options;
  const app = express();
  app.disable('x-powered-by');
  const http = createServer(serverOptionsOf(limits), app);
  limitConnections(http, limits);
  const apollo = createApollo(report, { isPrivate: access.readToken !== null });
  apollo.addPlugin(ApolloServerPluginDrainHttpServer({ httpServer: http }));
  const address = await listen(http, host, port);
  const url = urlOf(host, address.port);
  await apollo.start();
  const contextOf = contextsOf({ ...service, now, writeToken });
  app.use(securityHeaders, allowedHosts(host, access.hosts), plainErrors(report));
  app.use(healthRouter(service.store));
  app.use(ASKED, crossOrigin(access.origins));
  app.use(ideRouter(readExamples()));
  app.use(browserRouter(url));
  app.use(ASKED, requireKeys(access.readToken, writeToken), plainErrors(report));
  const turns = new Turns();
  app.use(exportRouter(contextOf, report, turns));
  app.use(pictureRouter(contextOf, report, turns));
  app.use(
    '/graphql',
    express.json({ limit: LARGEST_REQUEST }),
    expressMiddleware(apollo, { context: ({ req }) => Promise.resolve(contextOf(req)) }),
  );
  app.use(requestErrors(report));
  return { url, close: () => apollo.stop() };
}

const listen = (http: ReturnType<typeof createServer>, host: string, port: number): Promise<AddressInfo> =>
  new Promise((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      const message = `Port ${port} on ${host} is ${error.code === 'EACCES' ? 'not ours to use' : 'taken by another program'}; set PORT to another one.`;
      reject(taken ? new EntenteError('PORT_TAKEN', message, { cause: error }) : error);
    });
    http.listen(port, host, () => {
      resolve(http.address() as AddressInfo);
    });
  });

/** Where a client on this machine finds a service that listens there. */
export const urlOf = (host: string, port: number): string => {
  const shown = isWildcard(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${shown}:${port}`;
};
