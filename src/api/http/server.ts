import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import { EntenteError } from '../../domain/errors.ts';
import type { Store } from '../../graph/store/store.ts';
import { browserRouter } from './browser-router.ts';
import { BOOKMARK_HEADER, bookmarksOf, changeRequests } from '../changes/change-requests.ts';
import { rightsOf } from '../changes/rights.ts';
import { type Context, createContext } from '../questions/context.ts';
import { formatError } from '../graphql/errors.ts';
import { exportRouter } from '../export/export-router.ts';
import { readExamples } from './examples.ts';
import { healthRouter } from './health.ts';
import { ideRouter } from './ide.ts';
import { knownOperations, limitDepth, limitRootFields, MAX_TOKENS } from '../graphql/limits.ts';
import { pictureRouter } from '../picture/picture-router.ts';
import { resolvers } from '../graphql/resolvers/index.ts';
import { unavailableStatus } from '../graphql/store-status.ts';
import { readTypeDefs } from '../graphql/type-defs.ts';

export interface ServerOptions {
  readonly store: Store;
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** A page of Neo4j Browser, with a query string to add to; null when we do not know of one. */
  readonly browserUrl: string | null;
  /** Told of failures that clients only see as INTERNAL. */
  readonly report: (error: unknown) => void;
  readonly now?: () => Date;
  /** Who sends it may change the ledger; null: nobody may. */
  readonly writeToken?: string | null;
}

export interface Server {
  /** `http://127.0.0.1:4000` */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const LARGEST_REQUEST = '256kb';

/** The GraphQL endpoint alone, without a network: what {@link startServer} serves. */
export const createApollo = (report: (error: unknown) => void): ApolloServer<Context> =>
  new ApolloServer<Context>({
    typeDefs: readTypeDefs(),
    resolvers,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError: formatError(report),
    validationRules: [knownOperations, limitDepth, limitRootFields],
    parseOptions: { maxTokens: MAX_TOKENS },
    stopOnTerminationSignals: false,
    plugins: [changeRequests, unavailableStatus],
  });

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
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${shown}:${port}`;
};

/** @throws EntenteError PORT_TAKEN */
export const startServer = async (options: ServerOptions): Promise<Server> => {
  const { store, host, port, browserUrl, report, now = () => new Date(), writeToken = null } = options;
  const app = express();
  app.disable('x-powered-by');
  const http = createServer(app);
  const apollo = createApollo(report);
  apollo.addPlugin(ApolloServerPluginDrainHttpServer({ httpServer: http }));
  const address = await listen(http, host, port);
  const url = urlOf(host, address.port);
  await apollo.start();
  app.use(healthRouter(store));
  app.use(ideRouter(readExamples()));
  app.use(browserRouter(url));
  const contextOf = ({ headers }: IncomingMessage): Context => {
    const rights = rightsOf(writeToken, headers.authorization);
    const after = bookmarksOf(headers[BOOKMARK_HEADER]);
    return createContext({ store, browserUrl, now, rights, after });
  };
  const newContext = (): Context => createContext({ store, browserUrl, now });
  app.use(exportRouter({ createContext: newContext, report }));
  app.use(pictureRouter({ createContext: newContext, report }));
  app.use(
    '/graphql',
    express.json({ limit: LARGEST_REQUEST }),
    expressMiddleware(apollo, { context: ({ req }) => Promise.resolve(contextOf(req)) }),
  );
  app.use(requestErrors(report));
  return { url, close: () => apollo.stop() };
};

/** A request that cannot be read gets a short answer with a code, like everything else. */
const requestErrors =
  (report: (error: unknown) => void): express.ErrorRequestHandler =>
  (error: { readonly status?: number }, _request, response, _next) => {
    const status = error.status ?? 500;
    if (status >= 500) report(error);
    const message = status === 413 ? `The request is larger than ${LARGEST_REQUEST}.` : 'The request cannot be read.';
    response
      .status(status)
      .json({ errors: [{ message, extensions: { code: status >= 500 ? 'INTERNAL' : 'BAD_REQUEST' } }] });
  };
