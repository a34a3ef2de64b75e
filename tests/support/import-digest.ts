import { createHash } from 'node:crypto';
import type { ImportContext, Importer } from '../../src/loaders/import/importer.ts';
import type { InputFile } from '../../src/loaders/import/input/input-file.ts';
import { IssueLog } from '../../src/loaders/import/issue-log.ts';
import { SMALL_DIRECTORY } from './input-files.ts';

const inOrderOfKeys = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/**
 * 16 hexadecimal digits of SHA-256 over every record that an importer gives, batch by batch, and over all that its issues say:
 * two digests are equal when nobody could tell the imports apart.
 */
export const importDigest = async (
  importer: Importer,
  files: readonly InputFile[],
  more: Partial<ImportContext> = {},
): Promise<string> => {
  const sum = createHash('sha256');
  const add = (value: unknown): void => {
    sum.update(`${JSON.stringify(value, inOrderOfKeys)}\n`);
  };
  const issues = new IssueLog();
  const context: ImportContext = { directory: SMALL_DIRECTORY, issues, options: new Map(), map: null, ...more };
  for await (const { actors, sources, places, events, claims } of importer.read(files, context)) {
    add('batch');
    for (const records of [actors, sources, places, events, claims]) records.forEach(add);
  }
  add([issues.counts, issues.kept]);
  return sum.digest('hex').slice(0, 16);
};
