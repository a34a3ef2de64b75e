import { createServer } from 'node:net';
import { EntenteError } from '../domain/errors.ts';

const DEFAULT_PORT = '4000';
const DEFAULT_HOST = '127.0.0.1';

/** Where GraphQL listens: `HOST`, else this machine only. */
export const hostOf = (env: NodeJS.ProcessEnv): string => env['HOST'] || DEFAULT_HOST;

/** `PORT`, else 4000. @throws EntenteError USAGE */
export const portOf = (env: NodeJS.ProcessEnv): number => {
  const text = env['PORT'] || DEFAULT_PORT;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new EntenteError('USAGE', `PORT is "${text}"; it must be a whole number from 0 to 65535 (0: any free port).`);
};

/** Says that the port is free. @throws EntenteError PORT_TAKEN */
export const portIsFree = (host: string, port: number): Promise<string> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', () => {
      reject(
        new EntenteError(
          'PORT_TAKEN',
          `Another program listens on ${host}:${port} (a running Entente, perhaps); set PORT to serve beside it.`,
        ),
      );
    });
    probe.listen(port, host, () => {
      probe.close(() => {
        resolve(`${host}:${port} is free`);
      });
    });
  });
