import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ARTEFACTS_NAME, COORDINATES, pomText } from './artefact-versions.ts';
import { tryLock, type FileLock } from './file-lock.ts';
import { throwIfInterrupted } from './interrupt.ts';
import type { Jdk } from './jdk.ts';
import { findMaven } from './maven.ts';
import { copyDependencies } from './maven-run.ts';

export interface Artefacts {
  /** Their folder in the cache. */
  readonly folder: string;
  readonly classpath: string;
}

interface Jar {
  readonly name: string;
  readonly bytes: number;
}

/** Written last: without it, or with another list in it than the folder has, the jars are not complete. */
interface Marker {
  readonly coordinates: readonly string[];
  readonly jars: readonly Jar[];
}

export interface ResolveOptions {
  readonly cache: string;
  readonly jdk: Jdk;
  readonly env: NodeJS.ProcessEnv;
  readonly report: (line: string) => void;
  readonly signal: AbortSignal | undefined;
}

const listJars = (lib: string): readonly Jar[] =>
  readdirSync(lib)
    .filter((name) => name.endsWith('.jar'))
    .sort()
    .map((name) => ({ name, bytes: statSync(join(lib, name)).size }));

/** The artefacts of a folder if every jar is there in its full size, else null. */
const findComplete = (folder: string): Artefacts | null => {
  try {
    // Archives of classes know the jars by their real paths.
    const real = realpathSync(folder);
    const lib = join(real, 'lib');
    const marker = readFileSync(join(folder, 'complete.json'), 'utf8');
    const jars = listJars(lib);
    const expected: Marker = { coordinates: COORDINATES, jars };
    if (marker !== JSON.stringify(expected)) return null;
    return { folder: real, classpath: jars.map(({ name }) => join(lib, name)).join(delimiter) };
  } catch {
    return null;
  }
};

const lockWhenFree = async (folder: string, { report, signal }: ResolveOptions): Promise<FileLock> => {
  for (let told = false; ; await sleep(300)) {
    const lock = tryLock(join(folder, 'lock'));
    if ('release' in lock) return lock;
    throwIfInterrupted(signal);
    if (!told) report(`Process ${lock.pid} is fetching the local Neo4j already; waiting for it …`);
    told = true;
  }
};

const fetchInto = async (folder: string, { env, jdk, report, signal }: ResolveOptions): Promise<void> => {
  const maven = findMaven(env);
  const isFresh = (name: string): boolean => name.startsWith('lib.fresh-');
  for (const left of readdirSync(folder).filter(isFresh)) rmSync(join(folder, left), { recursive: true, force: true });
  const fresh = mkdtempSync(join(folder, 'lib.fresh-'));
  writeFileSync(join(folder, 'pom.xml'), pomText());
  report(`Fetching the local Neo4j with Maven into ${folder}, once …`);
  const startedAt = Date.now();
  await copyDependencies({ maven, jdk, env, folder, into: fresh, report, signal });
  const marker: Marker = { coordinates: COORDINATES, jars: listJars(fresh) };
  rmSync(join(folder, 'complete.json'), { force: true });
  rmSync(join(folder, 'lib'), { recursive: true, force: true });
  renameSync(fresh, join(folder, 'lib'));
  writeFileSync(join(folder, 'complete.json.fresh'), JSON.stringify(marker));
  renameSync(join(folder, 'complete.json.fresh'), join(folder, 'complete.json'));
  const megabytes = Math.round(marker.jars.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6);
  report(`  ${marker.jars.length} jars, ${megabytes} MB, in ${Math.round((Date.now() - startedAt) / 1000)} s`);
};

/**
 * Neo4j's jars from the cache; fetched into it by Maven when they are not all there. One process fetches, others wait.
 * @throws EntenteError MAVEN_MISSING, ARTEFACTS_FAILED, INTERRUPTED
 */
export const resolveArtefacts = async (options: ResolveOptions): Promise<Artefacts> => {
  const folder = join(options.cache, ARTEFACTS_NAME);
  const complete = findComplete(folder);
  if (complete !== null) return complete;
  mkdirSync(folder, { recursive: true });
  const lock = await lockWhenFree(folder, options);
  try {
    const meanwhile = findComplete(folder);
    if (meanwhile !== null) return meanwhile;
    await fetchInto(folder, options);
  } finally {
    lock.release();
  }
  const fetched = findComplete(folder);
  if (fetched === null) throw new Error(`${folder} changed while it was being filled`);
  return fetched;
};
