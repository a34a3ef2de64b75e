import { existsSync, readFileSync, statSync } from 'node:fs';
import { EntenteError } from '../../domain/errors.ts';
import { folderLocked, type DataFolder } from './data-folder.ts';

/** How far Neo4j's log reached before a start. */
export const logEnd = ({ userLog }: DataFolder): number => (existsSync(userLog) ? statSync(userLog).size : 0);

const linesFrom = (path: string, offset: number): readonly string[] => {
  if (!existsSync(path)) return [];
  const bytes = readFileSync(path);
  return bytes
    .subarray(bytes.length < offset ? 0 : offset)
    .toString('utf8')
    .split('\n');
};

const isTrace = (line: string): boolean => /^\s+(at |\.\.\. \d+ )/.test(line);

/** What a start that failed wrote since then: Neo4j's errors and their causes, else what the JVM printed last. */
const meaningful = (folder: DataFolder, since: number): readonly string[] => {
  const errors = linesFrom(folder.userLog, since).filter((line) => / ERROR |^Caused by: /.test(line));
  const printed = linesFrom(folder.consoleLog, 0).filter((line) => line.trim() !== '' && !isTrace(line));
  return (errors.length > 0 ? errors : printed).slice(-6).map((line) => line.slice(0, 600));
};

/** A port was taken between our choice of it and Neo4j's use. */
export const isPortTaken = (folder: DataFolder, since: number): boolean =>
  meaningful(folder, since).some((line) => /Address already in use|BindException/.test(line));

export const startFailed = (folder: DataFolder, since: number, what: string): EntenteError => {
  const lines = meaningful(folder, since);
  // Neo4j's own lock also sees services in other containers, whose process numbers mean nothing here.
  if (lines.some((line) => line.includes('Lock file has been locked by another process')))
    return folderLocked(folder, 'Another Neo4j', new Error(lines.join('\n')));
  const said = lines.length > 0 ? `Its last words:\n${lines.join('\n')}` : 'It said nothing.';
  return new EntenteError(
    'STORE_START_FAILED',
    `${what}\n${said}\nThe whole log: ${folder.userLog} and ${folder.consoleLog}`,
  );
};
