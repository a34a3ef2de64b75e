import { resolveArtefacts } from './artefacts.ts';
import { classArchiveFlags, makeClassArchive } from './class-archive.ts';
import { createDataFolder, dataFolder, lockDataFolder, type DataFolder } from './data-folder.ts';
import type { FileLock } from './file-lock.ts';
import { findFreePorts } from './free-ports.ts';
import { startGuarded, type GuardedProcess } from './guarded-process.ts';
import { throwIfInterrupted } from './interrupt.ts';
import { serverProgram, setPasswordProgram, type JavaSetting } from './java-command.ts';
import { findJdk } from './jdk.ts';
import { hasData, preparePassword } from './password.ts';
import { waitUntilReady } from './ready.ts';
import { endLeftover, removeRunning, writeRunning } from './running.ts';
import { type Ports, writeSettings, type Settings } from './settings.ts';
import { hasTemplate, keepTemplate, type Template, useTemplate } from './template.ts';
import { isPortTaken, logEnd, startFailed } from './start-failure.ts';
import { type Ended, supervise } from './supervise.ts';

export interface LocalNeo4jOptions {
  /** The data folder; made when it is not there. */
  readonly home: string;
  /** Takes what a person who waits wants to read, line by line. */
  readonly report: (line: string) => void;
  /** Where Neo4j's jars are kept. */
  readonly cache: string;
  /** Ends a start that is under way. Once Neo4j is ready it does nothing more: call `stop`. */
  readonly signal?: AbortSignal;
  readonly heapMiB?: number;
  /** Whether it will run for hours: then it starts more slowly and ends up quicker. Left out: no. */
  readonly longRunning?: boolean;
  /** What Java and Maven are found by, and get. */
  readonly env: NodeJS.ProcessEnv;
  /** Settings of Neo4j that add to ours or replace them. */
  readonly extraSettings?: Settings;
  /** A graph to begin with in a folder that has none, if it is kept; and where to keep it. Null or left out: none. */
  readonly template?: Template | null;
  /** Flags of the JVM, after ours. */
  readonly jvmFlags?: readonly string[];
  /**
   * A Neo4j that ends by itself is started again, on the same ports; this is what to do before it is said to answer again. Left out: it is
   * not started again.
   */
  readonly onRestart?: () => Promise<unknown>;
}

/** A Neo4j Community of this process: it ends when this process does, whatever ends it. */
export interface LocalNeo4j {
  /** `bolt://127.0.0.1:PORT` */
  readonly boltUri: string;
  /** `http://127.0.0.1:PORT`; Neo4j Browser is at `/browser/`. */
  readonly httpUri: string;
  readonly username: 'neo4j';
  readonly password: string;
  readonly version: string;
  readonly home: string;
  readonly passwordFile: string;
  /**
   * Keeps the classes that it has loaded so far for later starts, which take half the time with them; does nothing when they are kept
   * already. To be called once the commonest statements have run. It goes on in the background.
   */
  keepClasses(): void;
  /** Keeps a copy of the graph as the template once it has ended. */
  keepGraph(): void;
  /** Whether the graph began as a copy of the template. */
  readonly reusedGraph: boolean;
  /** Ends it in good order and frees the folder; done when it is gone. */
  stop(): Promise<void>;
  /** Settles when Neo4j has ended for good and the folder is free, asked for or not. */
  readonly exited: Promise<Ended>;
}

const ATTEMPTS = 3;
const HEAP_MIB = 512;

interface Started {
  readonly server: GuardedProcess;
  readonly boltUri: string;
  readonly httpUri: string;
  readonly version: string;
}

/** One try to start the server. Null: another program took a port before Neo4j did. */
const tryStart = async (
  setting: JavaSetting,
  password: string,
  ports: Ports,
  options: LocalNeo4jOptions,
): Promise<null | Started> => {
  const { folder } = setting;
  const { report, signal, heapMiB = HEAP_MIB, longRunning = false } = options;
  writeSettings(folder, ports, options.extraSettings ?? {});
  const boltUri = `bolt://127.0.0.1:${ports.bolt}`;
  const httpUri = `http://127.0.0.1:${ports.http}`;
  const logOffset = logEnd(folder);
  const flags = [...classArchiveFlags(setting), ...(options.jvmFlags ?? [])];
  const server = await startGuarded(serverProgram(setting, { heapMiB, longRunning, flags }));
  const running = { boltUri, httpUri, neo4j: server.process };
  try {
    writeRunning(folder, { ...running, ready: false });
    const version = await waitUntilReady({ folder, server, boltUri, httpUri, password, logOffset, report, signal });
    writeRunning(folder, { ...running, ready: true });
    return { server, boltUri, httpUri, version };
  } catch (error) {
    await server.stop();
    removeRunning(folder);
    if (isPortTaken(folder, logOffset)) return null;
    throw error;
  }
};

/** Gives a folder without data its password. */
const setPassword = async (setting: JavaSetting): Promise<void> => {
  const logOffset = logEnd(setting.folder);
  const { exited } = await startGuarded(setPasswordProgram(setting));
  const { code } = await exited;
  if (code !== 0) throw startFailed(setting.folder, logOffset, 'The password of the local Neo4j could not be set.');
};

const start = async (folder: DataFolder, lock: FileLock, options: LocalNeo4jOptions): Promise<LocalNeo4j> => {
  const { report, signal, env, cache } = options;
  await endLeftover(folder, report);
  const jdk = await findJdk(env);
  const artefacts = await resolveArtefacts({ cache, jdk, env, report, signal });
  const setting: JavaSetting = { jdk, artefacts, folder, env };
  const password = preparePassword(folder);
  report(`Starting the local Neo4j (Java ${jdk.version}, data in ${folder.home}) …`);
  const template = options.template ?? null;
  let reusedGraph = false;
  if (!hasData(folder)) {
    if (template !== null && hasTemplate(template)) {
      useTemplate(template, folder);
      reusedGraph = true;
    }
    writeSettings(folder, { bolt: 0, http: 0 }, options.extraSettings ?? {});
    await setPassword(setting);
  }
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    throwIfInterrupted(signal);
    const ports = await findFreePorts();
    const started = await tryStart(setting, password, ports, options);
    if (started === null) continue;
    const { server, boltUri, httpUri, version } = started;
    let archiving: ReturnType<typeof makeClassArchive> | null = null;
    const keepClasses = (): void => {
      archiving ??= makeClassArchive(setting).catch(() => async () => {});
    };
    let keepsGraph = false;
    const keepGraph = (): void => {
      keepsGraph = true;
    };
    const again = async (stopping: AbortSignal): Promise<GuardedProcess> => {
      const next = await tryStart(setting, password, ports, { ...options, signal: stopping });
      if (next === null) throw startFailed(folder, 0, 'Another program took a port of the local Neo4j.');
      await options.onRestart?.();
      return next.server;
    };
    const watched = options.onRestart
      ? supervise(server, { again, report, log: folder.userLog })
      : { stop: () => server.stop(), ended: server.exited };
    const exited = watched.ended.then(async (exit) => {
      await (
        await archiving
      )?.();
      removeRunning(folder);
      // Nobody else may use the folder yet.
      if (keepsGraph && template !== null) keepTemplate(template, folder);
      lock.release();
      return exit;
    });
    const stop = async (): Promise<void> => {
      await watched.stop();
      await exited;
    };
    const { home, passwordFile } = folder;
    const address = { boltUri, httpUri, username: 'neo4j', password, version, home, passwordFile } as const;
    return { ...address, keepClasses, keepGraph, reusedGraph, stop, exited };
  }
  throw startFailed(folder, 0, `Other programs took the ports of the local Neo4j ${ATTEMPTS} times.`);
};

/**
 * Starts Neo4j Community on a data folder, on free loopback ports, as a child process; fetches it first when the cache does
 * not hold it.
 * @throws EntenteError FOLDER_LOCKED, JDK_MISSING, MAVEN_MISSING, ARTEFACTS_FAILED, STORE_AUTH, STORE_START_FAILED, INTERRUPTED
 */
export const startLocalNeo4j = async (options: LocalNeo4jOptions): Promise<LocalNeo4j> => {
  const folder = dataFolder(options.home);
  createDataFolder(folder);
  const lock = lockDataFolder(folder);
  try {
    return await start(folder, lock, options);
  } catch (error) {
    lock.release();
    throw error;
  }
};
