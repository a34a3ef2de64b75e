import { gunzipped } from './gunzip.ts';
import type { InputFile, RawFile } from './input-file.ts';
import { InputTrouble } from './input-trouble.ts';
import { listZipMembers } from './zip.ts';

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, at) => bytes[at] === byte);

const headOf = async (file: RawFile): Promise<Uint8Array> => {
  for await (const chunk of file.read(0, Math.min(file.size, 4))) return chunk;
  return new Uint8Array();
};

const withoutEnding = (name: string): string => name.replace(/\.gz$/i, '');

/**
 * The data files in a file: itself, what its gzip holds, or those members of its zip that have one of the endings. What it is
 * is read from its first bytes, not from its name.
 * @throws EntenteError DATA_INVALID for an archive that is corrupt or hostile
 */
export const expandFile = async (raw: RawFile, extensions: readonly string[]): Promise<readonly InputFile[]> => {
  const head = await headOf(raw);
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
