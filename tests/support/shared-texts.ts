import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { packageRoot } from '../../src/graph/package-root.ts';

/** The folder with the documents that the seed packs cite. They are not ours to publish, so a clone has none of them. */
const shared = resolve(process.env['ENTENTE_SHARED'] ?? join(packageRoot(), '..', 'shared'));

const WIKIPEDIA = join(shared, 'data/text/wikipedia-en');

/** `Operation_Inherent-Resolve.md` and `wikipedia-operation-inherent-resolve` have one key. */
const key = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\.md$/, '')
    .replace(/[^a-z0-9]+/g, '-');

const fileOf = (sourceId: string): string | null => {
  if (sourceId === 'rassd-2017-11') return join(shared, 'seed/article.ar.txt');
  if (!sourceId.startsWith('wikipedia-') || !existsSync(WIKIPEDIA)) return null;
  const name = readdirSync(WIKIPEDIA).find((own) => key(own) === sourceId.slice('wikipedia-'.length));
  return name === undefined ? null : join(WIKIPEDIA, name);
};

/** The text of a cited document, or null when it is not on this machine. */
export const findText = (sourceId: string): string | null => {
  const file = fileOf(sourceId);
  return file !== null && existsSync(file) ? readFileSync(file, 'utf8') : null;
};

/** What to say, loudly, when it is not. */
export const notRun = (what: string, sourceIds: readonly string[]): string => {
  const message = `NOT RUN: ${what}: no text of ${sourceIds.join(', ')} in ${shared} (set ENTENTE_SHARED).`;
  console.warn(message);
  return message;
};
