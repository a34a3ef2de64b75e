import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dataFolder, type DataFolder } from './data-folder.ts';
import { findHolder } from './file-lock.ts';
import { findPassword } from './password.ts';
import { endProcess, isAlive, isRunningProcess, type RunningProcess } from './running-process.ts';

/** What stands in the file while a Neo4j runs on the folder. */
interface RunningFile {
  readonly boltUri: string;
  readonly httpUri: string;
  readonly neo4j: RunningProcess;
  readonly ready: boolean;
}

/** The store of a service that runs on a folder. */
export interface RunningLocal {
  readonly boltUri: string;
  readonly httpUri: string;
  readonly username: 'neo4j';
  readonly password: string;
  /** The service, not its Neo4j. */
  readonly pid: number;
}

export const writeRunning = (folder: DataFolder, running: RunningFile): void => {
  const fresh = `${folder.running}.fresh`;
  rmSync(fresh, { force: true });
  writeFileSync(fresh, JSON.stringify(running), { mode: 0o600 });
  renameSync(fresh, folder.running);
};

export const removeRunning = (folder: DataFolder): void => {
  rmSync(folder.running, { force: true });
};

/** The file, if the Neo4j that it names still runs. */
const findFile = (folder: DataFolder): RunningFile | null => {
  try {
    const file = JSON.parse(readFileSync(folder.running, 'utf8')) as RunningFile;
    return isRunningProcess(file.neo4j) && isAlive(file.neo4j) ? file : null;
  } catch {
    return null;
  }
};

/** Where the Neo4j of a service that runs on this folder answers; null when none does, or it is not ready. */
export const findRunningLocal = async (home: string): Promise<RunningLocal | null> => {
  const folder = dataFolder(home);
  const service = findHolder(folder.lock);
  const file = findFile(folder);
  const password = findPassword(folder);
  if (service === null || file === null || !file.ready || password === null) return null;
  return { boltUri: file.boltUri, httpUri: file.httpUri, username: 'neo4j', password, pid: service.pid };
};

/** Ends the Neo4j of a service that died, should its watchdog not have done so yet. */
export const endLeftover = async (folder: DataFolder, report: (line: string) => void): Promise<void> => {
  const file = findFile(folder);
  if (file !== null) {
    report(
      `A Neo4j that a dead service left on ${folder.home} is still running (process ${file.neo4j.pid}); ending it …`,
    );
    await endProcess(file.neo4j, 30_000);
  }
  removeRunning(folder);
};
