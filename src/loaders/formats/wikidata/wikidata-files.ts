import { readStart } from '../../import/input/file-start.ts';
import type { InputFile } from '../../import/input/input-file.ts';
import { readJson } from '../../import/input/json-items.ts';
import { readJsonList } from '../../import/input/json-list.ts';
import { parseJson, whyNotJson } from '../../import/input/parse-json.ts';
import { readLineBlocks, textOf } from '../../import/input/text-lines.ts';
import { unreadable } from '../../import/issue-log.ts';
import { readEntity, type WikidataEntity } from './wikidata-entity.ts';

/** An item with its place, so that it can be evidence. */
export interface WikidataItem {
  readonly line: number;
  readonly bytes: Uint8Array;
  readonly entity: WikidataEntity;
}

/** Called for a value that is no item and is ignored: a property, a lexeme, a redirect, a missing item. */
export type OnOther = (line: number, id: string) => void;

const idOf = (value: unknown): string => {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : '';
  return typeof id === 'string' ? id : '';
};

const itemOf = (line: number, bytes: Uint8Array, value: unknown, onOther: OnOther): readonly WikidataItem[] => {
  const entity = readEntity(value);
  if (entity) return [{ line, bytes, entity }];
  onOther(line, idOf(value));
  return [];
};

/** Items of large states have some megabytes. */
const MAX_ITEM_BYTES = 16 * 1024 * 1024;

/** A dump or a part of one: an item a line, with or without the brackets and commas of the one list that the dump is. */
async function* readLines(input: InputFile, onOther: OnOther): AsyncGenerator<readonly WikidataItem[]> {
  for await (const block of readLineBlocks(input, MAX_ITEM_BYTES)) {
    const items: WikidataItem[] = [];
    for (let at = 0; at < block.bounds.length; at += 2) {
      const line = block.line + at / 2;
      const [start, end] = [block.bounds[at] as number, block.bounds[at + 1] as number];
      const text = textOf(block, start, end, () => {
        throw unreadable(input.name, line, 'the line is not UTF-8, as JSON must be');
      }).trim();
      if (text === '' || text === '[' || text === ']') continue;
      try {
        items.push(
          ...itemOf(
            line,
            Uint8Array.from(block.bytes.subarray(start, end)),
            parseJson(text.replace(/,$/, '')),
            onOther,
          ),
        );
      } catch (error) {
        throw unreadable(input.name, line, whyNotJson(error));
      }
    }
    yield items;
  }
}

/** `{"entities": …`, with any small values before it. */
const ANSWER = /^\{\s*(?:"\w+"\s*:\s*(?:[\d.]+|true|false|"[^"]*")\s*,\s*)*"entities"\s*:/;

async function* readAll(input: InputFile, onOther: OnOther): AsyncGenerator<readonly WikidataItem[]> {
  const start = (await readStart(input, 200)).trimStart();
  if (/^\[\s*\n/.test(start) || /^\{"(?:type|pageid|id)"/.test(start)) {
    yield* readLines(input, onOther);
    return;
  }
  if (start.startsWith('[') || ANSWER.test(start)) {
    const path = start.startsWith('[') ? null : 'entities';
    for await (const values of readJsonList(input, path, { maxBytes: MAX_ITEM_BYTES, mapToo: true }))
      yield values.flatMap(({ line, bytes, value }) => itemOf(line, bytes, value, onOther));
    return;
  }
  const value = await readJson(input);
  yield itemOf(1, Buffer.from(JSON.stringify(value)), value, onOther);
}

/** The items of a file, some at a time. @throws EntenteError DATA_INVALID, also for a file without any */
export async function* readItems(input: InputFile, onOther: OnOther): AsyncGenerator<readonly WikidataItem[]> {
  let count = 0;
  for await (const items of readAll(input, onOther)) {
    count += items.length;
    yield items;
  }
  if (count === 0)
    throw unreadable(input.name, 1, 'no item of Wikidata; give its JSON (entities, a dump, or one item a line)');
}
