import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import type { Ports } from './settings.ts';

/** Two loopback ports that nobody listens on now. Another program may be quicker than Neo4j: then try again. */
export const findFreePorts = async (): Promise<Ports> => {
  const servers = [createServer(), createServer()] as const;
  const ports = await Promise.all(
    servers.map(async (server) => {
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      return (server.address() as AddressInfo).port;
    }),
  );
  await Promise.all(
    servers.map(async (server) => {
      server.close();
      await once(server, 'close');
    }),
  );
  const [bolt = 0, http = 0] = ports;
  return { bolt, http };
};
