import { type AddressInfo, createServer } from 'node:net';
import { EntenteError } from '../domain/errors.ts';

/** A port that is ours until it is released. */
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
