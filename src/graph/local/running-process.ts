import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A process for as long as it lives: its number alone may be another program's later. */
export interface RunningProcess {
  readonly pid: number;
  /** When it started, in the words of the operating system. */
  readonly started: string;
}

/** When the process with this number started; null when there is none, or only its exit code is left. */
const findStart = (pid: number): string | null => {
  try {
    if (process.platform === 'linux') {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      // After the name, which may hold spaces: state is the first field, start time in clock ticks since boot the 20th.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return fields[0] === 'Z' || fields[0] === 'X' ? null : (fields[19] ?? null);
    }
    const answer = execFileSync('/bin/ps', ['-o', 'state=,lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      env: { LC_ALL: 'C' },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [, state, started] = /^\s*(\S+)\s+(.+?)\s*$/.exec(answer) ?? [];
    return state === undefined || state.startsWith('Z') ? null : (started ?? null);
  } catch {
    return null;
  }
};

export const findProcess = (pid: number): RunningProcess | null => {
  const started = findStart(pid);
  return started === null ? null : { pid, started };
};

export const isAlive = ({ pid, started }: RunningProcess): boolean => findStart(pid) === started;

export const isRunningProcess = (value: unknown): value is RunningProcess =>
  typeof value === 'object' &&
  value !== null &&
  'pid' in value &&
  Number.isInteger(value.pid) &&
  'started' in value &&
  typeof value.started === 'string';

const signal = ({ pid }: RunningProcess, name: NodeJS.Signals): void => {
  try {
    process.kill(pid, name);
  } catch {
    // It ended meanwhile, or is another user's: waiting tells.
  }
};

/**
 * Asks a process that is no child of ours to end, then makes it.
 * @param graceMs how long it may take before SIGKILL
 * @returns whether it is gone
 */
export const endProcess = async (target: RunningProcess, graceMs: number): Promise<boolean> => {
  signal(target, 'SIGTERM');
  const killAt = Date.now() + graceMs;
  for (let killed = false; isAlive(target); await sleep(50)) {
    if (!killed && Date.now() > killAt) {
      signal(target, 'SIGKILL');
      killed = true;
    }
    if (Date.now() > killAt + 5_000) return false;
  }
  return true;
};
