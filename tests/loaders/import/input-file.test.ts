import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { expandFile } from '../../../src/loaders/import/input/expand-file.ts';
import type { InputFile } from '../../../src/loaders/import/input/input-file.ts';
import { CSV, openTable } from '../../../src/loaders/import/input/table-rows.ts';
import { IssueLog } from '../../../src/loaders/import/issue-log.ts';
import { aRawFile, aZip, bytesOf } from '../../support/input-files.ts';

const TEXT = 'a,b\n1,2\n3,4\n';
const rowsOf = async (input: InputFile | undefined): Promise<readonly (readonly string[])[]> => {
  if (!input) throw new Error('no such input');
  const rows: (readonly string[])[] = [];
  for await (const some of (await openTable(input, CSV, new IssueLog())).rows)
    rows.push(...some.map(({ cells }) => cells));
  return rows;
};
const expand = (name: string, bytes: Uint8Array) => expandFile(aRawFile(name, bytes), ['.csv']);
const failure = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'read',
    (error: unknown) => (error as Error).message,
  );
const WANTED = [
  ['1', '2'],
  ['3', '4'],
];

describe('An input file', () => {
  it.each([
    [
      'd.json.bz2',
      'BZh91AY',
      /^d\.json\.bz2: it is packed with bzip2, which is not read; unpack it \(bunzip2\), or pack it with gzip$/,
    ],
    ['d.xz', '\u00fd7zXZ', /^d\.xz: it is packed with xz/],
    ['d.zst', '\u0028\u00b5\u002f\u00fd', /^d\.zst: it is packed with zstd/],
    ['d.7z', '7z\u00bc\u00af', /^d\.7z: it is packed with 7-zip/],
    ['d.rar', 'Rar!', /^d\.rar: it is packed with RAR/],
  ])('packed as %s says what unpacks it', async (name, start, message) => {
    expect(await failure(expand(name, Buffer.from(`${start}rest of it`, 'latin1')))).toMatch(message);
  });

  it('is read plain, out of gzip, and out of zip, twice alike, whatever its name says', async () => {
    const zip = aZip([
      { name: 'data/', bytes: bytesOf('') },
      { name: 'data/t.csv', bytes: bytesOf(TEXT) },
      { name: 'readme.pdf', bytes: bytesOf('x') },
    ]);
    for (const [name, bytes] of [
      ['t.csv', bytesOf(TEXT)],
      ['t.csv.gz', gzipSync(TEXT)],
      ['t.zip', zip],
    ] as const) {
      const inputs = await expand(name, bytes);
      expect(inputs.map((own) => own.name)).toEqual(['t.csv']);
      expect(await rowsOf(inputs[0])).toEqual(WANTED);
      expect(await rowsOf(inputs[0])).toEqual(WANTED);
    }
  });

  it('is every member of a zip that is a data file, in order of name', async () => {
    const inputs = await expand('t.zip', aZip(['b.csv', 'a.csv'].map((name) => ({ name, bytes: bytesOf(TEXT) }))));
    expect(inputs.map(({ name }) => name)).toEqual(['a.csv', 'b.csv']);
  });
});

describe('An archive is refused', () => {
  const many = bytesOf(`a,b\n${'1,2\n'.repeat(20_000)}`);
  it('when its gzip is truncated or corrupt, with the line reached', async () => {
    const zipped = gzipSync(many);
    const [cut] = await expand('t.csv.gz', zipped.subarray(0, zipped.length - 20));
    expect(await failure(rowsOf(cut))).toMatch(
      /^t\.csv:\d+: the gzip data ends before its end; the file is truncated$/,
    );
    const broken = Uint8Array.from(zipped);
    broken.fill(0xff, 60, 80);
    const [corrupt] = await expand('t.csv.gz', broken);
    expect(await failure(rowsOf(corrupt))).toMatch(/^t\.csv:\d+: the gzip data is corrupt/);
  });
  it('when it unpacks to hundreds of times its size', async () => {
    const bomb = Buffer.from(`${'a'.repeat(4_000)},${'a'.repeat(4_000)}\n`.repeat(3_000));
    const [gzip] = await expand('t.csv.gz', gzipSync(bomb));
    expect(await failure(rowsOf(gzip))).toMatch(/^t\.csv:\d+: it unpacks to more than 200 times its size/);
    expect(await failure(expand('t.zip', aZip([{ name: 't.csv', bytes: bomb }])))).toMatch(
      /^t\.zip: it unpacks to more than 200 times its size/,
    );
  });
  it('when a member unpacks to more than the archive says', async () => {
    const [liar] = await expand('t.zip', aZip([{ name: 't.csv', bytes: many, claimedSize: 100 }]));
    expect(await failure(rowsOf(liar))).toMatch(
      /^t\.csv:\d+: the zip archive is corrupt \(too many bytes in the stream/,
    );
  });
  it('when it is encrypted, has too many members, or no data', async () => {
    const one = { name: 't.csv', bytes: bytesOf(TEXT) };
    expect(await failure(expand('t.zip', aZip([{ ...one, encrypted: true }])))).toBe(
      't.zip: its member t.csv is encrypted',
    );
    const crowd = Array.from({ length: 1001 }, (_, at) => ({ ...one, name: `${at}.csv` }));
    expect(await failure(expand('t.zip', aZip(crowd)))).toBe(
      't.zip: the archive has 1001 members; at most 1000 are read',
    );
    expect(await failure(expand('t.zip', aZip([{ ...one, name: 't.txt' }])))).toBe(
      't.zip: the archive has no file that ends in .csv',
    );
  });
  it('when it is cut off', async () => {
    const zip = aZip([{ name: 't.csv', bytes: many }]);
    expect(await failure(expand('t.zip', zip.subarray(0, zip.length - 30)))).toMatch(
      /^t\.zip: the zip archive is corrupt/,
    );
  });
});
