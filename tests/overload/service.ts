import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { packageRoot } from '../../src/graph/package-root.ts';

export interface Service {
  readonly url: string;
  readonly healthPort: number;
  readonly stop: () => Promise<void>;
}

/** `entente serve` with the packs that ship, on free ports. @throws Error when it ends before it serves */
export const startService = async (home: string): Promise<Service> => {
  const child = spawn(process.execPath, [join(packageRoot(), 'src/entente.mjs'), 'serve'], {
    env: { ...process.env, ENTENTE_HOME: home, PORT: '0', ENTENTE_LOG_LEVEL: 'error' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const exited = once(child, 'exit');
  let [url, healthPort] = ['', 0];
  for await (const line of createInterface(child.stderr)) {
    process.stderr.write(`${line}\n`);
    url = /GraphQL +(\S+)\/graphql/.exec(line)?.[1] ?? url;
    healthPort = Number(/Figures +\S+:(\d+)\/metrics/.exec(line)?.[1] ?? healthPort);
    if (line.includes('Stop with Ctrl-C')) break;
  }
  if (url === '') throw new Error('The service did not start.');
  child.stderr.resume();
  return {
    url,
    healthPort,
    stop: async () => {
      child.kill('SIGTERM');
      await exited;
    },
  };
};
