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

/** Whether nobody listens there. A port beyond the last one is not free. */
export const isFree = async (host: string, port: number): Promise<boolean> => {
  try {
    await (await holdPort(host, port)).release();
    return true;
  } catch {
    return false;
  }
};

/**
 * Says that the port is free, or that a healthy Entente serves on it.
 * @throws EntenteError PORT_TAKEN when something else listens there, STORE_UNAVAILABLE when Entente does and cannot answer
 */
export const portIsFine = async (host: string, port: number): Promise<string> => {
  try {
    const { release } = await holdPort(host, port);
    await release();
    return `${host}:${port} is free`;
  } catch (taken) {
    const served = await readiness(host, port);
    if (served === null) throw taken;
    if (served.status === 'ready') return `Entente serves on ${host}:${port} and is ready`;
    throw new EntenteError(
      'STORE_UNAVAILABLE',
      `Entente serves on ${host}:${port} and is not ready: ${served.because ?? 'it does not say why'}.`,
    );
  }
};

const PATIENCE_MS = 3_000;

/** What an Entente that listens there says of itself; null when none does. */
const readiness = async (host: string, port: number): Promise<{ status: string; because?: string } | null> => {
  const reached = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  try {
    const answer = await fetch(`http://${reached}:${port}/readyz`, { signal: AbortSignal.timeout(PATIENCE_MS) });
    const said = (await answer.json()) as { status: string; because?: string } | null;
    return said?.status === 'ready' || said?.status === 'not ready' ? said : null;
  } catch {
    return null;
  }
};
