import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { startGuarded } from './guarded-process.ts';
import { archiveProgram, type JavaSetting } from './java-command.ts';

/** Java refuses lists with longer lines. */
const LONGEST_LINE = 4_000;

const isArchive = (name: string): boolean => /^classes-.*\.jsa/.test(name);

/** Counts up when what an archive contains changes. */
const ARCHIVE_VERSION = 2;

/** An archive fits one build of one JDK and one class path; Java ignores any other. */
const archivePath = ({ jdk, artefacts }: JavaSetting): string => {
  const build = jdk.home === null ? 0 : statSync(join(jdk.home, 'lib/modules')).mtimeMs;
  const key = createHash('sha256').update(JSON.stringify([ARCHIVE_VERSION, jdk, build, artefacts.classpath]));
  return join(artefacts.folder, `classes-${key.digest('hex').slice(0, 16)}.jsa`);
};

const listPath = ({ folder }: JavaSetting): string => join(folder.logs, 'class-list');

/** Loads Neo4j's classes from the archive, which halves the start; or, before there is one, lists them for it. */
export const classArchiveFlags = (setting: JavaSetting): readonly string[] => {
  const archive = archivePath(setting);
  return existsSync(archive)
    ? ['-Xshare:auto', `-XX:SharedArchiveFile=${archive}`]
    : [`-XX:DumpLoadedClassList=${listPath(setting)}`];
};

/** What Java lists and cannot archive: proxies made while it runs, overlong lines, the line it is just writing. */
const archivable = (list: string): string =>
  list
    .slice(0, list.lastIndexOf('\n') + 1)
    .split('\n')
    .filter((line) => line.length <= LONGEST_LINE && !line.includes('$Proxy'))
    .join('\n');

/**
 * Makes the archive if there is none, from the classes that a running Neo4j has loaded so far: a third of those that questions need come
 * with the first statements. It runs beside the service at a low priority (half a minute of one core, once a JDK); a failure costs later
 * starts some seconds and is in class-archive.log.
 * @returns what ends it early
 */
export const makeClassArchive = async (setting: JavaSetting): Promise<() => Promise<void>> => {
  const archive = archivePath(setting);
  const recorded = listPath(setting);
  if (existsSync(archive) || !existsSync(recorded)) return async () => {};
  const list = `${recorded}.archivable`;
  writeFileSync(list, archivable(readFileSync(recorded, 'utf8')));
  const fresh = `${recorded}.jsa`;
  const java = await startGuarded(archiveProgram(setting, list, fresh));
  try {
    setPriority(java.process.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It has ended already; how, its exit code says.
  }
  const keep = ({ code }: { readonly code: number | null }): void => {
    if (code === 0 && existsSync(fresh)) {
      const { folder } = setting.artefacts;
      for (const old of readdirSync(folder).filter(isArchive)) rmSync(join(folder, old), { force: true });
      copyFileSync(fresh, `${archive}.${process.pid}`);
      renameSync(`${archive}.${process.pid}`, archive);
    }
    rmSync(fresh, { force: true });
  };
  const done = java.exited.then(keep).catch(() => undefined);
  return async () => {
    await java.stop();
    await done;
  };
};
