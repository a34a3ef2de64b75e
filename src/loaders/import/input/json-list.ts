import { isUtf8 } from 'node:buffer';
import { MAX_ROW_BYTES } from '../../text/limits.ts';
import { unreadable } from '../issue-log.ts';
import { type InputFile, InputTrouble } from './input-file.ts';
import type { JsonItem } from './json-items.ts';
import { JsonScanner } from './json-scanner.ts';
import { parseJson, whyNotJson } from './parse-json.ts';

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf] as const;

/** Pieces of a file without a byte order mark. */
async function* pieces({ open }: InputFile): AsyncGenerator<Uint8Array> {
  let head: Buffer | null = Buffer.alloc(0);
  for await (const chunk of open()) {
    if (head === null) yield chunk;
    else {
      head = Buffer.concat([head, chunk]);
      if (head.length < 3) continue;
      yield BYTE_ORDER_MARK.every((byte, at) => head?.[at] === byte) ? head.subarray(3) : head;
      head = null;
    }
  }
  if (head !== null && head.length > 0) yield head;
}

/**
 * The values of one list (or map, with `mapToo`) of a JSON document, some at a time: a document may be of any size, a value of at most
 * `maxBytes`, 1 MB unless given. Its place is its 1-based position, its bytes its JSON without white space, as lists are laid out at will.
 * @param path keys that lead to it, `data.links`; null when it is the whole document
 * @throws EntenteError DATA_INVALID, with the line, when the document is no JSON or has nothing there
 */
export async function* readJsonList(
  input: InputFile,
  path: string | null,
  { maxBytes = MAX_ROW_BYTES, mapToo = false }: { readonly maxBytes?: number; readonly mapToo?: boolean } = {},
): AsyncGenerator<readonly JsonItem[]> {
  const scanner = new JsonScanner(input.name, path === null ? [] : path.split('.'), maxBytes, mapToo);
  let count = 0;
  const itemOf = (bytes: Buffer): JsonItem => {
    count++;
    const bad = (problem: string) => unreadable(input.name, scanner.line, `${problem} (value ${count})`);
    if (!isUtf8(bytes)) throw bad('not JSON: not UTF-8');
    try {
      const value = parseJson(bytes.toString('utf8'));
      return { line: count, bytes: Buffer.from(JSON.stringify(value)), value };
    } catch (error) {
      throw bad(whyNotJson(error));
    }
  };
  try {
    for await (const piece of pieces(input)) {
      const items = scanner.scan(piece).map(itemOf);
      if (items.length > 0) yield items;
    }
  } catch (error) {
    throw error instanceof InputTrouble ? error.at(input.name, scanner.line) : error;
  }
  scanner.end();
  if (!scanner.found)
    throw unreadable(
      input.name,
      null,
      `there is no list ${path === null ? 'in it' : `at ${path}`}; a map says with table.items where the rows are`,
    );
}
