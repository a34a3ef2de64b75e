import { createReadStream, existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe } from 'vitest';
import { expandFile } from '../../src/loaders/import/input/expand-file.ts';
import { sharedData } from './shared-data.ts';
import type { InputFile } from '../../src/loaders/import/input/input-file.ts';

/** The folder of real data sets, which are no part of the project. */
export const REAL_FILES = sharedData();

/** Opens files of the folder of real data, unpacked as an import does it. */
export const openReal = async (extensions: readonly string[], ...paths: readonly string[]): Promise<InputFile[]> => {
  const files: InputFile[] = [];
  for (const path of paths.map((own) => join(REAL_FILES, own)))
    files.push(
      ...(await expandFile(
        {
          name: basename(path),
          size: statSync(path).size,
          read: (start, end) => createReadStream(path, { start, end: Math.max(start, end - 1) }),
        },
        extensions,
      )),
    );
  return files;
};

/** Tests over real files; where those are missing the tests are skipped, and it is said that nothing was tested. */
export const describeReal = (title: string, paths: readonly string[], tests: () => void): void => {
  const missing = paths.filter((path) => !existsSync(join(REAL_FILES, path)));
  if (missing.length > 0)
    process.stderr.write(
      `NOT TESTED: ${title}: ${missing.join(', ')} not in ${REAL_FILES}; set ENTENTE_SHARED_DATA.\n`,
    );
  (missing.length > 0 ? describe.skip : describe)(title, { timeout: 120_000 }, tests);
};
