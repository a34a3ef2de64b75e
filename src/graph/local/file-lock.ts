import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { findProcess, isAlive, isRunningProcess, type RunningProcess } from './running-process.ts';

export interface FileLock {
  release(): void;
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

/** Runs a step that another process may have been quicker with. */
const unless = (code: string, step: () => void): boolean => {
  try {
    step();
    return true;
  } catch (error) {
    if (codeOf(error) !== code) throw error;
    return false;
  }
};

const readText = (path: string): string | null => {
  let text: string | null = null;
  unless('ENOENT', () => {
    text = readFileSync(path, 'utf8');
  });
  return text;
};

const parseHolder = (text: string): RunningProcess | null => {
  try {
    const value: unknown = JSON.parse(text);
    return isRunningProcess(value) ? value : null;
  } catch {
    return null;
  }
};

/** Takes a dead process's lock file away; another process that did so first, and locked, keeps its lock. */
const removeStale = (path: string, staleText: string): void => {
  const aside = `${path}.${randomUUID()}`;
  if (
    !unless('ENOENT', () => {
      renameSync(path, aside);
    })
  )
    return;
  if (readText(aside) !== staleText)
    unless('EEXIST', () => {
      linkSync(aside, path);
    });
  rmSync(aside, { force: true });
};

/** Who holds the lock at this path and lives, or null. */
export const findHolder = (path: string): RunningProcess | null => {
  const holder = parseHolder(readText(path) ?? '');
  return holder !== null && isAlive(holder) ? holder : null;
};

/**
 * A lock held by this process, in a file that names it. The file of a process that has died is no lock.
 * @returns the lock, or the living process that has it
 */
export const tryLock = (path: string): FileLock | RunningProcess => {
  const mine = JSON.stringify(findProcess(process.pid));
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, mine, { mode: 0o600, flag: 'wx' });
  try {
    for (;;) {
      // A link appears at once with its whole content, and only where nothing is.
      if (
        unless('EEXIST', () => {
          linkSync(draft, path);
        })
      )
        break;
      const text = readText(path);
      const holder = parseHolder(text ?? '');
      if (holder !== null && isAlive(holder)) return holder;
      if (text !== null) removeStale(path, text);
    }
  } finally {
    rmSync(draft, { force: true });
  }
  return {
    release: () => {
      if (readText(path) === mine) rmSync(path, { force: true });
    },
  };
};
