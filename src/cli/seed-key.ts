import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageRoot } from '../graph/package-root.ts';
import { listSeedPacks } from './pack-folder.ts';

/** Every file in a folder, by path, in order. */
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** What a graph is made by: the code that reads, derives and writes, compiled or not. */
const CODE = ['domain', 'loaders', 'graph'];

/**
 * Tells what an empty graph is filled with: the packs, the statements, and the code that writes it. Any other byte in them is another
 * graph.
 */
export const seedKey = (): string => {
  const root = packageRoot();
  const source = fileURLToPath(new URL('..', import.meta.url));
  const folders = [...listSeedPacks(), join(root, 'cypher'), ...CODE.map((name) => join(source, name))];
  const hash = createHash('sha256');
  for (const path of folders.flatMap(filesIn))
    hash
      .update(`${relative(root, path)}\0`)
      .update(readFileSync(path))
      .update('\0');
  return hash.digest('hex').slice(0, 32);
};
