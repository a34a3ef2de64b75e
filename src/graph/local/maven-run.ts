import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { EntenteError } from '../../domain/errors.ts';
import { withoutOurs } from './child-env.ts';
import { COPY_DEPENDENCIES, EXPECTED } from './artefact-versions.ts';
import { throwIfInterrupted } from './interrupt.ts';
import type { Jdk } from './jdk.ts';
import type { Maven } from './maven.ts';
import { OTHER_WAYS } from './other-ways.ts';

const BYTES = { B: 1, kB: 1e3, MB: 1e6, GB: 1e9 } as const;
const DOWNLOADED = /Downloaded from .* \((\d+(?:\.\d+)?) (B|kB|MB|GB)/;
const PROGRESS_EVERY_MS = 2_000;

/** Lines of Maven's that tell people nothing, or tell them to look at Maven. */
const IDLE_ERROR = /^\[ERROR\] *($|-> \[Help|\[Help|To see the full stack|Re-run Maven|For more information)/;

/** A line as it may be shown: without the name and password of a repository or proxy. */
const shown = (line: string): string => line.replace(/\/\/[^/\s@]+@/g, '//').slice(0, 400);

const meaningful = (lines: readonly string[]): string => {
  const errors = lines.filter((line) => line.startsWith('[ERROR]') && !IDLE_ERROR.test(line));
  return (errors.length > 0 ? errors.slice(0, 6) : lines.slice(-6)).join('\n');
};

export interface MavenRun {
  readonly maven: Maven;
  readonly jdk: Jdk;
  readonly env: NodeJS.ProcessEnv;
  /** The folder with the `pom.xml`. */
  readonly folder: string;
  /** Where the jars go. */
  readonly into: string;
  readonly report: (line: string) => void;
  readonly signal: AbortSignal | undefined;
}

/**
 * Copies all that the `pom.xml` names, with strict checksums. Finished jars stay in Maven's own repository, so what was
 * interrupted goes on where it stopped.
 * @throws EntenteError ARTEFACTS_FAILED, INTERRUPTED
 */
export const copyDependencies = async ({ maven, jdk, env, folder, into, report, signal }: MavenRun): Promise<void> => {
  const args = [
    '-B',
    '-C',
    '-Dstyle.color=never',
    '-f',
    folder,
    COPY_DEPENDENCIES,
    `-DoutputDirectory=${into}`,
    '-DincludeScope=runtime',
  ];
  const java = jdk.home === null ? {} : { JAVA_HOME: jdk.home };
  const child = spawn(maven.mvn, args, {
    cwd: folder,
    env: { ...withoutOurs(env), ...java },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(signal === undefined ? {} : { signal }),
  });
  const lines: string[] = [];
  let files = 0;
  let bytes = 0;
  const read = (line: string): void => {
    const [, size, unit] = DOWNLOADED.exec(line) ?? [];
    if (size !== undefined) {
      files += 1;
      bytes += Number(size) * BYTES[unit as keyof typeof BYTES];
    }
    lines.push(shown(line));
    if (lines.length > 500) lines.shift();
  };
  createInterface(child.stdout).on('line', read);
  createInterface(child.stderr).on('line', read);
  const timer = setInterval(() => {
    const megabytes = Math.round(bytes / 1e6);
    report(`  ${files} of about ${EXPECTED.files} files, ${megabytes} of about ${EXPECTED.megabytes} MB`);
  }, PROGRESS_EVERY_MS);
  try {
    const [code] = (await once(child, 'close')) as [number | null];
    throwIfInterrupted(signal);
    if (code !== 0) throw new Error(`mvn ended with ${code ?? 'a signal'}`);
  } catch (cause) {
    throwIfInterrupted(signal);
    throw new EntenteError(
      'ARTEFACTS_FAILED',
      `Maven could not fetch the local Neo4j:\n${meaningful(lines) || String(cause)}\n` +
        `What it has fetched is kept; mend the cause and start again. ${OTHER_WAYS}`,
      { cause },
    );
  } finally {
    clearInterval(timer);
  }
};
