import { Readable } from 'node:stream';
import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl';
import { checkRatio, type InputFile, InputTrouble, type RawFile } from './input-file.ts';

const MAX_MEMBERS = 1_000;

class RawFileReader extends RandomAccessReader {
  readonly #file: RawFile;
  constructor(file: RawFile) {
    super();
    this.#file = file;
  }
  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.#file.read(start, end), { objectMode: false });
  }
}

const openZip = (file: RawFile): Promise<ZipFile> =>
  fromRandomAccessReaderPromise(new RawFileReader(file), file.size, {
    lazyEntries: true,
    autoClose: false,
    strictFileNames: false,
  });

const trouble = (error: unknown): unknown =>
  error instanceof InputTrouble
    ? error
    : new InputTrouble(`the zip archive is corrupt (${error instanceof Error ? error.message : String(error)})`);

async function* memberBytes(file: RawFile, name: string): AsyncGenerator<Uint8Array> {
  try {
    const zip = await openZip(file);
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName !== name) continue;
      let bytesOut = 0;
      for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Uint8Array>) {
        bytesOut += chunk.length;
        checkRatio(entry.compressedSize, bytesOut);
        yield chunk;
      }
      return;
    }
  } catch (error) {
    throw trouble(error);
  }
}

const check = (entry: Entry): void => {
  if (entry.isEncrypted()) throw new InputTrouble(`its member ${entry.fileName} is encrypted`);
  if (!entry.canDecodeFileData())
    throw new InputTrouble(`its member ${entry.fileName} is compressed in a way that is not read`);
  checkRatio(entry.compressedSize, entry.uncompressedSize);
};

/**
 * The members of a zip archive that have one of the endings, in order of name. Folders and files of other kinds are ignored.
 * @throws InputTrouble for a corrupt archive, a bomb, more than {@link MAX_MEMBERS} members, or one without a data file
 */
export const listZipMembers = async (file: RawFile, extensions: readonly string[]): Promise<readonly InputFile[]> => {
  const names: string[] = [];
  try {
    const zip = await openZip(file);
    if (zip.entryCount > MAX_MEMBERS)
      throw new InputTrouble(`the archive has ${zip.entryCount} members; at most ${MAX_MEMBERS} are read`);
    for await (const entry of zip.eachEntry()) {
      const data = extensions.some((ending) => entry.fileName.toLowerCase().endsWith(ending));
      if (!data || /(^|\/)(__MACOSX\/|\.)/.test(entry.fileName)) continue;
      check(entry);
      if (names.includes(entry.fileName)) throw new InputTrouble(`its member ${entry.fileName} is there twice`);
      names.push(entry.fileName);
    }
  } catch (error) {
    throw trouble(error);
  }
  if (names.length === 0) throw new InputTrouble(`the archive has no file that ends in ${extensions.join(', ')}`);
  return names.sort().map((name) => ({ name: name.split('/').at(-1) ?? name, open: () => memberBytes(file, name) }));
};
