import { type AddressInfo, createServer } from 'node:net';
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

/** A port that is ours until it is let go. */
export interface HeldPort {
  readonly port: number;
  readonly release: () => Promise<void>;
}

/**
 * Takes a port before there is anything to serve on it, so that what must know it can be started first. Whoever connects
 * meanwhile is refused.
 * @param port 0: any free one
 * @throws EntenteError PORT_TAKEN
 */
export const holdPort = (host: string, port: number): Promise<HeldPort> =>
  new Promise((resolve, reject) => {
    const holder = createServer((socket) => socket.destroy());
    holder.once('error', () => {
      reject(
        new EntenteError(
          'PORT_TAKEN',
          `Another program listens on ${host}:${port} (a running Entente, perhaps); set PORT to serve beside it.`,
        ),
      );
    });
    holder.listen(port, host, () => {
      const release = (): Promise<void> =>
        new Promise((released) => {
          holder.close(() => {
            released();
          });
        });
      resolve({ port: (holder.address() as AddressInfo).port, release });
    });
  });

/** Says that the port is free. @throws EntenteError PORT_TAKEN */
export const portIsFree = async (host: string, port: number): Promise<string> => {
  const { release } = await holdPort(host, port);
  await release();
  return `${host}:${port} is free`;
};
