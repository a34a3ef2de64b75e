import { gunzipped } from './gunzip.ts';
import { type InputFile, InputTrouble, type RawFile } from './input-file.ts';
import { listZipMembers } from './zip.ts';
import { unreadable } from '../issue-log.ts';

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, at) => bytes[at] === byte);

const headOf = async (file: RawFile): Promise<Uint8Array> => {
  for await (const chunk of file.read(0, Math.min(file.size, 4))) return chunk;
  return new Uint8Array();
};

/** What else a file may be packed with, by its first bytes, and what unpacks it. */
const OTHER_PACKERS: readonly (readonly [magic: readonly number[], name: string, unpack: string])[] = [
  [[0x42, 0x5a, 0x68], 'bzip2', 'bunzip2'],
  [[0xfd, 0x37, 0x7a, 0x58], 'xz', 'unxz'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'zstd', 'unzstd'],
  [[0x37, 0x7a, 0xbc, 0xaf], '7-zip', '7z'],
  [[0x52, 0x61, 0x72, 0x21], 'RAR', 'unrar'],
];

const withoutEnding = (name: string): string => name.replace(/\.gz$/i, '');

/**
 * The data files in a file: itself, what its gzip holds, or those members of its zip that have one of the endings. What it is
 * is read from its first bytes, not from its name.
 * @throws EntenteError DATA_INVALID for an archive that is corrupt or hostile
 */
export const expandFile = async (raw: RawFile, extensions: readonly string[]): Promise<readonly InputFile[]> => {
  if (raw.size === 0) throw unreadable(raw.name, null, 'the file is empty');
  const head = await headOf(raw);
  const other = OTHER_PACKERS.find(([magic]) => startsWith(head, magic));
  if (other)
    throw unreadable(
      raw.name,
      null,
      `it is packed with ${other[1]}, which is not read; unpack it (${other[2]}), or pack it with gzip`,
    );
  const whole = (): AsyncIterable<Uint8Array> => raw.read(0, raw.size);
  if (startsWith(head, [0x1f, 0x8b])) return [{ name: withoutEnding(raw.name), open: () => gunzipped(whole()) }];
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04]) || startsWith(head, [0x50, 0x4b, 0x05, 0x06])) {
    try {
      return await listZipMembers(raw, extensions);
    } catch (error) {
      throw error instanceof InputTrouble ? error.at(raw.name, null) : error;
    }
  }
  return [{ name: raw.name, open: whole }];
};
