import { unreadable } from '../issue-log.ts';
import { type InputFile, InputTrouble } from './input-file.ts';

/**
 * How a file begins, to tell its layout by: at most `most` characters and perhaps some more, a byte order mark left out.
 * @throws EntenteError DATA_INVALID when it cannot be unpacked, or is UTF-16
 */
export const readStart = async ({ name, open }: InputFile, most: number): Promise<string> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of open()) {
      chunks.push(Uint8Array.from(chunk));
      size += chunk.length;
      if (size > most) break;
    }
  } catch (error) {
    throw error instanceof InputTrouble ? error.at(name, 1) : error;
  }
  const bytes = Buffer.concat(chunks);
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    throw unreadable(name, 1, 'the file is UTF-16; save it as UTF-8');
  return bytes.toString('utf8').replace(/^\uFEFF/, '');
};

/** The first line of a file, without its line end. */
export const readFirstLine = async (input: InputFile): Promise<string> =>
  ((await readStart(input, 64 * 1024)).split('\n', 1)[0] ?? '').replace(/\r$/, '');
