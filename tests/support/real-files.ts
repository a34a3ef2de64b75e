import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { packageRoot } from '../../src/graph/package-root.ts';
import { findImporter } from '../../src/loaders/import/importers.ts';
import { expandFile } from '../../src/loaders/import/input/expand-file.ts';
import { IssueLog } from '../../src/loaders/import/issue-log.ts';
import { type Survey, surveyFiles } from '../../src/loaders/import/survey.ts';
import { aRawFile, SMALL_DIRECTORY } from './input-files.ts';

/** What an importer makes of a real file, with a directory of few actors: numbers that change only with the code. */
export const surveyReal = async (format: string, path: string, map: string | null): Promise<Survey> => {
  const importer = findImporter(format);
  if (!importer) throw new Error(`there is no format ${format}`);
  const files = await expandFile(aRawFile(basename(path), new Uint8Array(readFileSync(path))), importer.extensions);
  const text = map === null ? null : readFileSync(join(packageRoot(), 'seed/maps', `${map}.yaml`), 'utf8');
  return surveyFiles(importer, files, {
    directory: SMALL_DIRECTORY,
    issues: new IssueLog(),
    options: new Map(),
    map: text === null ? null : { name: `${map ?? ''}.yaml`, text },
  });
};
