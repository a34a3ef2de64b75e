import { isUtf8 } from 'node:buffer';
import { sizeText } from '../../text/limits.ts';
import { unreadable } from '../issue-log.ts';
import { type InputFile, InputTrouble } from './input-file.ts';
import { parseJson, whyNotJson } from './parse-json.ts';
import { readLineBlocks, textOf } from './text-lines.ts';

/** One document of JSON is read whole, and takes many times its size: what is bigger should be one object a line. */
const MAX_JSON_BYTES = 32 * 1024 * 1024;

/** A value of a file with its place, so that it can be evidence. */
export interface JsonItem {
  /** The line of an NDJSON file, or the 1-based position in a list. */
  readonly line: number;
  /** Of NDJSON the line; of an item of a list its JSON without white space, since lists are laid out at will. */
  readonly bytes: Uint8Array;
  readonly value: unknown;
}

/** The JSON value that a whole file is. @throws EntenteError DATA_INVALID */
export const readJson = async ({ name, open }: InputFile): Promise<unknown> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of open()) {
      size += chunk.length;
      if (size > MAX_JSON_BYTES)
        throw unreadable(
          name,
          null,
          `a JSON document of more than ${sizeText(MAX_JSON_BYTES)} is not read whole; write one object a line (.ndjson)`,
        );
      chunks.push(Uint8Array.from(chunk));
    }
  } catch (error) {
    throw error instanceof InputTrouble ? error.at(name, null) : error;
  }
  const bytes = Buffer.concat(chunks);
  if (!isUtf8(bytes)) throw unreadable(name, null, 'the file is not UTF-8, as JSON must be');
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  try {
    return parseJson(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const position = /position (\d+)/.exec(message)?.[1];
    const isCut = message.startsWith('Unexpected end');
    const before = position === undefined ? (isCut ? text : '') : text.slice(0, Number(position));
    throw unreadable(name, before.split('\n').length, whyNotJson(error));
  }
};

/** One JSON value a line, some thousand at a time. @throws EntenteError DATA_INVALID at the line that is none */
export async function* readNdjson(input: InputFile): AsyncGenerator<readonly JsonItem[]> {
  for await (const block of readLineBlocks(input)) {
    const items: JsonItem[] = [];
    for (let at = 0; at < block.bounds.length; at += 2) {
      const line = block.line + at / 2;
      const [start, end] = [block.bounds[at] as number, block.bounds[at + 1] as number];
      const text = textOf(block, start, end, () => {
        throw unreadable(input.name, line, 'the line is not UTF-8, as JSON must be');
      });
      if (text.trim() === '') continue;
      try {
        items.push({ line, bytes: block.bytes.subarray(start, end), value: parseJson(text) });
      } catch (error) {
        throw unreadable(input.name, line, whyNotJson(error));
      }
    }
    yield items;
  }
}
