import type { InputFile } from '../import/input/input-file.ts';
import { readJson } from '../import/input/json-items.ts';
import { readLineBlocks, textOf } from '../import/input/text-lines.ts';
import { unreadable } from '../import/issue-log.ts';
import { readEntity, type WikidataEntity } from './wikidata-entity.ts';

/** An item with its place, so that it can be evidence. */
export interface WikidataItem {
  readonly line: number;
  readonly bytes: Uint8Array;
  readonly entity: WikidataEntity;
}

const isJson = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const itemOf = (line: number, bytes: Uint8Array, value: unknown): readonly WikidataItem[] => {
  const entity = readEntity(value);
  return entity ? [{ line, bytes, entity }] : [];
};

/** An answer of the API or of Special:EntityData: `{"entities": {"Q1": {…}}}`, or one item. */
const readAnswer = async (input: InputFile): Promise<readonly WikidataItem[]> => {
  const value = await readJson(input);
  const entities = isJson(value) ? value['entities'] : undefined;
  const values = isJson(entities)
    ? Object.values(entities)
    : Array.isArray(value)
      ? (value as readonly unknown[])
      : [value];
  const items = values.flatMap((own, at) => itemOf(at + 1, Buffer.from(JSON.stringify(own)), own));
  if (items.length === 0)
    throw unreadable(input.name, 1, 'no item of Wikidata; give its JSON (entities, a dump, or one item a line)');
  return items;
};

/** Items of large states have some megabytes. */
const MAX_ITEM_BYTES = 16 * 1024 * 1024;

/** A dump or a part of one: an item a line, with or without the brackets and commas of the one list that the dump is. */
async function* readLines(input: InputFile): AsyncGenerator<readonly WikidataItem[]> {
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
          ...itemOf(line, Uint8Array.from(block.bytes.subarray(start, end)), JSON.parse(text.replace(/,$/, ''))),
        );
      } catch (error) {
        throw unreadable(input.name, line, `not JSON: ${error instanceof Error ? error.message.slice(0, 120) : ''}`);
      }
    }
    yield items;
  }
}

const startOf = async (input: InputFile): Promise<string> => {
  let text = '';
  for await (const chunk of input.open()) {
    text += Buffer.from(chunk).toString('utf8');
    if (text.length > 200) break;
  }
  return text.replace(/^\uFEFF/, '').trimStart();
};

/** The items of a file, some at a time. @throws EntenteError DATA_INVALID */
export async function* readItems(input: InputFile): AsyncGenerator<readonly WikidataItem[]> {
  const start = await startOf(input);
  const isDump = /^\[\s*\n/.test(start) || /^\{"(?:type|pageid|id)"/.test(start);
  if (isDump) yield* readLines(input);
  else yield await readAnswer(input);
}
