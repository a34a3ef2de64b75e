import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { packageRoot } from '../../src/graph/package-root.ts';

/** The folder of real data sets. They are not ours to publish, so a clone has none of them. */
export const sharedData = (): string =>
  resolve(process.env['ENTENTE_SHARED_DATA'] ?? join(packageRoot(), '..', 'shared', 'data'));

/** The path of a data file, or null when it is not on this machine: then say so with {@link dataNotRun}. */
export const findData = (file: string): string | null => {
  const path = join(sharedData(), file);
  return existsSync(path) ? path : null;
};

/** What to say, loudly, when a file is not there. */
export const dataNotRun = (what: string, file: string): string => {
  const message = `NOT RUN: ${what}: no ${file} in ${sharedData()} (set ENTENTE_SHARED_DATA).`;
  console.warn(message);
  return message;
};
