import { fork } from 'node:child_process';
import { join } from 'node:path';
import { packageRoot } from '../package-root.ts';
import { endProcess, findProcess, type RunningProcess } from './running-process.ts';

export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
  /** The file that takes what it prints; emptied first. */
  readonly output: string;
  /** How long it may take to end before it is killed. */
  readonly graceMs: number;
}

/** A program that ends when this process does, whatever ends this process. */
export interface GuardedProcess {
  readonly process: RunningProcess;
  readonly exited: Promise<{ readonly code: number | null }>;
  /** Ends it; done when it is gone. */
  stop(): Promise<void>;
}

interface Told {
  readonly pid?: number;
  readonly problem?: string;
  readonly code?: number | null;
}

/** Starts a program under a watchdog, a small process of its own (watchdog.mjs). */
export const startGuarded = async (program: Program): Promise<GuardedProcess> => {
  const watchdog = fork(join(packageRoot(), 'src/graph/local/watchdog.mjs'), [], {
    cwd: program.cwd,
    detached: true,
    // What tunes or watches this process is not for that one.
    env: { ...program.env, NODE_OPTIONS: '' },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  let code: number | null = null;
  const gone = new Promise<void>((resolve) => {
    watchdog.once('exit', () => {
      resolve();
    });
  });
  const running = await new Promise<RunningProcess>((resolve, reject) => {
    watchdog.on('message', (told: Told) => {
      if (told.pid !== undefined) resolve(findProcess(told.pid) ?? { pid: told.pid, started: '' });
      else if (told.problem !== undefined) reject(new Error(told.problem));
      else code = told.code ?? null;
    });
    watchdog.once('error', reject);
    void gone.then(() => {
      reject(new Error('its watchdog ended'));
    });
    watchdog.send(program);
  });
  const exited = gone.then(async () => {
    // Should somebody have killed the watchdog, its program is ours to end.
    await endProcess(running, program.graceMs);
    return { code };
  });
  const stop = async (): Promise<void> => {
    if (watchdog.connected) watchdog.send('stop', () => undefined);
    await exited;
  };
  return { process: running, exited, stop };
};
