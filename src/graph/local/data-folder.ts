import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { EntenteError } from '../../domain/errors.ts';
import { tryLock, type FileLock } from './file-lock.ts';

/** The files of one local Neo4j, all below the folder that the user knows. */
export interface DataFolder {
  readonly home: string;
  /** Names the service that uses the folder. */
  readonly lock: string;
  /** What runs on it now, see running.ts. */
  readonly running: string;
  readonly passwordFile: string;
  /** Neo4j's own home folder. */
  readonly neo4j: string;
  readonly conf: string;
  readonly logs: string;
  /** Neo4j's messages to its user. */
  readonly userLog: string;
  /** What the JVM prints. */
  readonly consoleLog: string;
}

export const dataFolder = (path: string): DataFolder => {
  const home = resolve(path);
  const neo4j = join(home, 'neo4j');
  const logs = join(neo4j, 'logs');
  return {
    home,
    lock: join(home, 'lock'),
    running: join(home, 'running.json'),
    passwordFile: join(home, 'neo4j-password'),
    neo4j,
    conf: join(neo4j, 'conf'),
    logs,
    userLog: join(logs, 'neo4j.log'),
    consoleLog: join(logs, 'console.log'),
  };
};

export const createDataFolder = (folder: DataFolder): void => {
  mkdirSync(folder.home, { recursive: true });
  mkdirSync(folder.neo4j, { recursive: true, mode: 0o700 });
  for (const inner of [folder.conf, folder.logs]) mkdirSync(inner, { recursive: true });
};

export const folderLocked = (folder: DataFolder, who: string, cause?: unknown): EntenteError =>
  new EntenteError(
    'FOLDER_LOCKED',
    `${who} uses the data folder ${folder.home}. Use that service, stop it first, or give this one a folder of its own.`,
    { cause },
  );

/** @throws EntenteError FOLDER_LOCKED while another service, or this process, has it */
export const lockDataFolder = (folder: DataFolder): FileLock => {
  const lock = tryLock(folder.lock);
  if ('release' in lock) return lock;
  throw folderLocked(
    folder,
    lock.pid === process.pid ? 'This process already' : `Another service (process ${lock.pid})`,
  );
};
