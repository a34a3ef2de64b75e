import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJsonList } from '../../../src/loaders/import/input/json-list.ts';
import { anInput } from '../../support/input-files.ts';

const read = async (
  text: string | Uint8Array,
  path: string | null = null,
  pieceBytes = 3,
  maxBytes = 1_000,
  mapToo = false,
) => {
  const values: unknown[] = [];
  for await (const items of readJsonList(anInput('d.json', text, pieceBytes), path, { maxBytes, mapToo }))
    for (const { line, bytes, value } of items) {
      expect(line).toBe(values.length + 1);
      expect(Buffer.from(bytes).toString()).toBe(JSON.stringify(value));
      values.push(value);
    }
  return values;
};

describe('The values of a list in a JSON document', () => {
  it('are those that JSON.parse finds, however the document is laid out and cut into pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue({ maxDepth: 4 })),
        fc.jsonValue({ maxDepth: 2 }),
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(undefined, 1, '\t', '\r\n'),
        async (list, other, pieceBytes, space) => {
          const expected = JSON.parse(JSON.stringify(list)) as unknown[];
          const text = (value: unknown): string => JSON.stringify(value, null, space);
          expect(await read(text(list), null, pieceBytes, 1e6)).toEqual(expected);
          const deep = { x: other, a: [other, { b: list, c: other }], z: other };
          expect(await read(`\uFEFF${text(deep)}\n`, 'a.1.b', pieceBytes, 1e6)).toEqual(expected);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('are those of a map too, where that is wanted', async () => {
    const text = '{"entities": {"Q1": {"id": "Q1"}, "Q2": 7 }, "success": 1}';
    expect(await read(text, 'entities', 3, 1_000, true)).toEqual([{ id: 'Q1' }, 7]);
    expect(await read('{"entities":{}}', 'entities', 3, 1_000, true)).toEqual([]);
    await expect(read(text, 'entities')).rejects.toThrow('there is no list at entities');
    await expect(read(text)).rejects.toThrow('there is no list in it');
  });

  it.each([
    ['[1,2', null, /^d\.json:1: the document ends before its end/],
    ['[1,\n2}', null, /^d\.json:2: not JSON: "}" does not belong here/],
    ['[1,,2]', null, /^d\.json:1: not JSON: "," does not belong here/],
    ['[1]\n2', null, /^d\.json:2: a second value begins here; one value a line is read from a file/],
    ['[{"a":}]', null, /^d\.json:1: not JSON: .+ \(value 1\)$/],
    ['[\n1,\ntru]', null, /^d\.json:3: not JSON: .+ \(value 2\)$/],
    ['{"a":nul,"b":[1]}', 'b', /^d\.json:1: not JSON: "nul" is no value/],
    ['{"a" 1,"b":[1]}', 'b', /^d\.json:1: not JSON: "1" does not belong here/],
    ['{"b":[1],"b":[2]}', 'b', /^d\.json:1: b is there twice/],
    ['{"a":[1]}', 'b', /^d\.json: there is no list at b/],
    ['7', null, /^d\.json: there is no list in it/],
    ['', null, /^d\.json:1: the document ends before its end/],
    ['{"b":7}', 'b', /^d\.json: there is no list at b/],
    [`[${'['.repeat(300)}`, null, /^d\.json:1: values lie more than 200 deep/],
    [`{"a":${'{"a":'.repeat(300)}`, 'b', /^d\.json:1: values lie more than 200 deep/],
    [`["${'x'.repeat(2_000)}"]`, null, /^d\.json:1: a value of the document is longer than 1000 bytes/],
    [`["${'x'.repeat(2_000)}`, null, /^d\.json:1: a value of the document is longer than 1000 bytes/],
    [`{"a":"${'x'.repeat(2_000)}","b":[]}`, 'b', /^d\.json:1: a value of the document is longer than 1000 bytes/],
  ])('of %j are refused when they are none', async (text, path, message) => {
    await expect(read(text, path)).rejects.toThrow(message);
    await expect(read(text, path, 10_000)).rejects.toThrow(message);
  });

  it('must be UTF-8', async () => {
    await expect(read(Uint8Array.from([0x5b, 0x22, 0xff, 0x22, 0x5d]))).rejects.toThrow(
      /^d\.json:1: not JSON: not UTF-8 \(value 1\)$/,
    );
  });
});
