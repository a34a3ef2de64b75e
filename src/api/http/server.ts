import { createServer } from 'node:http';
import { join } from 'node:path';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import type { Logger } from 'pino';
import { packageRoot } from '../../graph/package-root.ts';
import { createApollo } from '../graphql/apollo.ts';
import { type Access, OPEN_ACCESS } from './access.ts';
import { Admission, ADMISSION_LIMITS, type AdmissionLimits, FILE_ADMISSION, watchDelay } from './admission.ts';
import { admitRequests } from './admit-requests.ts';
import { allowedHosts } from './allowed-hosts.ts';
import { browserRouter } from './browser-router.ts';
import { CONNECTION_LIMITS, type ConnectionLimits, limitConnections, serverOptionsOf } from './connection-limits.ts';
import { crossOrigin } from './cross-origin.ts';
import { readExamples } from './examples.ts';
import { explorerRouter } from './explorer-router.ts';
import { exportRouter } from './export-router.ts';
import { openHealthPort } from './health-port.ts';
import { healthRouter, metricsRouter } from './health.ts';
import { LARGEST_REQUEST, nothingHere, plainErrors } from './http-errors.ts';
import { ideRouter } from './ide.ts';
import { type Journal, NO_JOURNAL } from './journal.ts';
import { requireKeys } from './keys.ts';
import { listen, urlOf } from './listen.ts';
import { NO_LOG } from './log.ts';
import { createMetrics } from './metrics.ts';
import { pictureRouter } from './picture-router.ts';
import { contextsOf, type ServiceOptions } from './request-context.ts';
import { watchRequests } from './request-log.ts';
import { securityHeaders } from './response-headers.ts';
import { countingStore, reasonNotReady, shared, storeState } from './store-state.ts';

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
  /** Left out: {@link ADMISSION_LIMITS}. */
  readonly admission?: AdmissionLimits;
  /** Left out: {@link FILE_ADMISSION}. */
  readonly fileAdmission?: AdmissionLimits;
  /** Left out: nothing is logged. */
  readonly log?: Logger;
  /** Left out: none is kept. */
  readonly journal?: Journal;
  /** A port for health and figures alone; 0: any free one. Left out: they are on the main port only. */
  readonly healthPort?: number;
}

export interface Server {
  /** `http://127.0.0.1:4000` */
  readonly url: string;
  /** The port for health and figures alone; null: there is none. */
  readonly healthPort: number | null;
  /** Takes no new request and answers those that were accepted, for ten seconds at most. */
  readonly close: () => Promise<void>;
}

/** Where files of the graph are made, and where the graph is asked. */
const FILES = ['/export', '/picture.svg'];
const ASKED = ['/graphql', ...FILES];

const DRAIN_MS = 10_000;

/** @throws EntenteError PORT_TAKEN */
export async function startServer(options: ServerOptions): Promise<Server> {
  const { host, port, report, browserUrl, now = () => new Date(), writeToken = null } = options;
  const { ties = null, access = OPEN_ACCESS, limits = CONNECTION_LIMITS, log = NO_LOG, journal = NO_JOURNAL } = options;
  const app = express();
  app.disable('x-powered-by');
  const http = createServer(serverOptionsOf(limits), app);
  limitConnections(http, limits);
  const apollo = createApollo(report, { isPrivate: access.readToken !== null });
  apollo.addPlugin(ApolloServerPluginDrainHttpServer({ httpServer: http, stopGracePeriodMillis: DRAIN_MS }));
  await apollo.start();
  const { counted: store, running: statements } = countingStore(options.store);
  const delay = watchDelay();
  const admission = new Admission(options.admission ?? ADMISSION_LIMITS, delay.delayMs);
  const fileAdmission = new Admission(options.fileAdmission ?? FILE_ADMISSION, delay.delayMs);
  const metrics = createMetrics({
    running: () => admission.running,
    capacity: () => admission.capacity,
    queued: () => admission.queued + fileAdmission.queued,
    files: () => fileAdmission.running,
    statements,
    store: () => storeState(options.store),
    ties: () => ties?.figures ?? null,
  });
  const contextOf = contextsOf({ store, browserUrl, now, writeToken, ties });
  const url = urlOf(host, (await listen(http, host, port)).port);
  app.use(watchRequests({ log, metrics, journal }), securityHeaders, allowedHosts(host, access.hosts));
  const reason = shared(() => reasonNotReady(options.store));
  app.use(plainErrors(report), healthRouter(reason));
  app.use(ASKED, crossOrigin(access.origins));
  app.use(explorerRouter(join(packageRoot(), 'dist/explorer')), ideRouter(readExamples()));
  app.use(browserRouter(url));
  app.use([...ASKED, '/metrics'], requireKeys(access.readToken, writeToken));
  app.use(metricsRouter(metrics));
  app.use(FILES, admitRequests(fileAdmission));
  app.use(exportRouter(contextOf), pictureRouter(contextOf));
  // A request is read before it is admitted: who sends it slowly keeps nobody out.
  app.use(
    '/graphql',
    express.json({ limit: LARGEST_REQUEST }),
    admitRequests(admission),
    expressMiddleware(apollo, { context: ({ req }) => Promise.resolve(contextOf(req)) }),
  );
  app.use(nothingHere, plainErrors(report));
  const health =
    options.healthPort === undefined ? null : await openHealthPort(options.healthPort, { metrics, reason });
  const close = async (): Promise<void> => {
    health?.stopping();
    await apollo.stop();
    await health?.close();
    delay.stop();
    journal.close();
  };
  return { url, healthPort: health?.port ?? null, close };
}
