import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { EntenteError } from '../domain/errors.ts';
import { CountryCodes } from '../loaders/import/country-codes.ts';
import { GroupCodes } from '../loaders/import/group-codes.ts';
import { expandFile } from '../loaders/import/input/expand-file.ts';
import type { InputFile, RawFile } from '../loaders/import/input/input-file.ts';
import type { MapText } from '../loaders/import/importer.ts';
import { findUtf8 } from '../loaders/text/lines.ts';
import { listSeedPacks, readPackFolder } from './pack-folder.ts';
import { type ActorDirectory } from '../loaders/import/actor-directory.ts';
import { packDirectory } from '../loaders/import/pack-directory.ts';

const CHUNK_BYTES = 256 * 1024;

/** A file on disk. @param onBytes told how many bytes were read, for progress */
const rawFile = (path: string, onBytes: (count: number) => void): RawFile => {
  if (!existsSync(path) || !statSync(path).isFile())
    throw new EntenteError('USAGE', `${path} is not a file; an import reads files, gzipped or zipped ones too.`);
  return {
    name: basename(path),
    size: statSync(path).size,
    read: async function* (start, end) {
      if (end <= start) return;
      const stream = createReadStream(path, { start, end: end - 1, highWaterMark: CHUNK_BYTES });
      for await (const chunk of stream as AsyncIterable<Uint8Array>) {
        onBytes(chunk.length);
        yield chunk;
      }
    },
  };
};

/** The data files in the files that the user named, and how many bytes those have. */
export const openFiles = async (
  paths: readonly string[],
  extensions: readonly string[],
  onBytes: (count: number) => void,
): Promise<{ readonly files: readonly InputFile[]; readonly bytes: number }> => {
  const raws = paths.map((path) => rawFile(resolve(path), onBytes));
  const files: InputFile[] = [];
  for (const raw of raws) files.push(...(await expandFile(raw, extensions)));
  const names = files.map(({ name }) => name);
  const twice = names.find((name, at) => names.indexOf(name) < at);
  if (twice !== undefined)
    throw new EntenteError('USAGE', `Two files are called ${twice}; evidence would not tell them apart. Rename one.`);
  return { files, bytes: raws.reduce((sum, { size }) => sum + size, 0) };
};

/** @throws EntenteError USAGE when there is no such file; DATA_INVALID when it is not UTF-8 */
export const readMap = (path: string): MapText => {
  if (!existsSync(path))
    throw new EntenteError('USAGE', `There is no map ${path}; the shipped ones are in seed/maps/.`);
  const text = findUtf8(readFileSync(path));
  if (text === null) throw new EntenteError('DATA_INVALID', `${basename(path)} is not UTF-8; save it as UTF-8.`);
  return { name: basename(path), text };
};

/** Which actors foreign codes mean: those of the packs that come with Entente, by the crosswalks of codes among them. */
export const seedDirectory = (): ActorDirectory => {
  const packs = listSeedPacks().map((folder) => readPackFolder(folder).pack);
  return packDirectory(
    packs.flatMap(({ actors }) => actors),
    new CountryCodes(packs.flatMap(({ countryCodes }) => countryCodes.spells)),
    new GroupCodes(packs.flatMap(({ groupCodes }) => groupCodes.spells)),
  );
};
