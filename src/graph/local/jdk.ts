import { execFile } from 'node:child_process';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { EntenteError } from '../../domain/errors.ts';
import { findOnPath, isExecutable } from './executables.ts';
import { OTHER_WAYS } from './other-ways.ts';

export interface Jdk {
  /** The `java` program. */
  readonly java: string;
  /** What `JAVA_HOME` would be; null when the folder of `java` does not tell. */
  readonly home: string | null;
  /** As the JDK says it: `17.0.15`. */
  readonly version: string;
}

/** Neo4j 5.26 is made for 17 and 21; newer ones start it with warnings and come last. */
const OLDEST = 17;
const NEWEST_MEANT = 21;

const FOLDERS_OF_JDKS = ['/usr/lib/jvm', '/Library/Java/JavaVirtualMachines'];

/** 17 of `17.0.15`, 8 of `1.8.0_392`. */
const majorOf = ({ version }: Jdk): number => Number(/^(?:1\.)?(\d+)/.exec(version)?.[1] ?? 0);

const homeOf = (java: string): string | null => {
  const home = dirname(dirname(realpathSync(java)));
  return existsSync(join(home, 'lib', 'modules')) ? home : null;
};

/** Runs `java -version`; null when it is no working Java (macOS has a `java` that only says that there is none). */
const findVersion = async (java: string): Promise<Jdk | null> => {
  try {
    const { stdout, stderr } = await promisify(execFile)(java, ['-version'], { timeout: 20_000 });
    const version = /version "([^"]+)"/.exec(stderr + stdout)?.[1];
    return version === undefined ? null : { java, home: homeOf(java), version };
  } catch {
    return null;
  }
};

const listJavasIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .sort()
        .flatMap((name) => [join(folder, name, 'bin/java'), join(folder, name, 'Contents/Home/bin/java')])
        .filter(isExecutable)
    : [];

const isMeant = (jdk: Jdk): boolean => majorOf(jdk) >= OLDEST && majorOf(jdk) <= NEWEST_MEANT;

/**
 * The JDK to run Neo4j with: that of `JAVA_HOME`, else `java` on `PATH`, else the newest installed one, as long as it is
 * one of 17 to 21; failing that, the first that is newer.
 * @throws EntenteError JDK_MISSING
 */
export const findJdk = async (env: NodeJS.ProcessEnv, folders: readonly string[] = FOLDERS_OF_JDKS): Promise<Jdk> => {
  const named = env['JAVA_HOME'] ? [join(env['JAVA_HOME'], 'bin/java')].filter(isExecutable) : [];
  const onPath = findOnPath('java', env);
  const found: Jdk[] = [];
  for (const java of [...named, ...(onPath === null ? [] : [onPath])]) {
    const jdk = await findVersion(java);
    if (jdk !== null && isMeant(jdk)) return jdk;
    if (jdk !== null) found.push(jdk);
  }
  const installed = await Promise.all(folders.flatMap(listJavasIn).map(findVersion));
  found.push(...installed.filter((jdk) => jdk !== null));
  const best =
    found.filter(isMeant).sort((a, b) => majorOf(b) - majorOf(a))[0] ?? found.find((jdk) => majorOf(jdk) >= OLDEST);
  if (best !== undefined) return best;
  const tooOld = found.map((jdk) => `Java ${jdk.version} (${jdk.java}) is too old. `).join('');
  throw new EntenteError(
    'JDK_MISSING',
    `No JDK ${OLDEST} or newer was found: not in JAVA_HOME, not as java on PATH, not in ${folders.join(' or ') || 'the usual folders'}. ` +
      `${tooOld}The local Neo4j needs one: install JDK ${OLDEST} or ${NEWEST_MEANT}, or set JAVA_HOME to it.\n${OTHER_WAYS}`,
  );
};
