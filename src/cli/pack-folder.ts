import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { EntenteError } from '../domain/errors.ts';
import { packageRoot } from '../graph/package-root.ts';
import { type LoadedPack, readPack } from '../loaders/pack/pack.ts';

/** A pack on disk, read and checked. */
export interface PackFolder {
  /** As the user wrote it, for messages. */
  readonly name: string;
  readonly pack: LoadedPack;
}

const isPackFile = (name: string): boolean => name === 'pack.yaml' || name.endsWith('.csv');

/** @throws EntenteError USAGE when there is no such folder or it is not a pack */
export const readPackFolder = (folder: string): PackFolder => {
  const path = resolve(folder);
  if (!existsSync(path) || !statSync(path).isDirectory())
    throw new EntenteError(
      'USAGE',
      `${folder} is not a folder; a pack is a folder with a pack.yaml, such as seed/newsweek-2017-11.`,
    );
  const names = readdirSync(path).filter(isPackFile).sort();
  if (!names.includes('pack.yaml'))
    throw new EntenteError(
      'USAGE',
      `${folder} has no pack.yaml, so it is not a pack; seed/README.md says what a pack is.`,
    );
  const files = new Map(names.map((name) => [name, new Uint8Array(readFileSync(join(path, name)))]));
  return { name: basename(path), pack: readPack(files) };
};

/** Packs made of data sets: they come with Entente, and are loaded when they are named. */
const DATA_PACKS: ReadonlySet<string> = new Set(['ucdp-mena']);

/** The packs that are loaded into an empty graph, and whose actors and codes imports know, in order of name. */
export const listSeedPacks = (): readonly string[] => {
  const seed = join(packageRoot(), 'seed');
  return readdirSync(seed)
    .filter((name) => existsSync(join(seed, name, 'pack.yaml')) && !DATA_PACKS.has(name))
    .sort()
    .map((name) => join(seed, name));
};
