import { describe, expect, it } from 'vitest';
import { readPack } from '../../../src/loaders/pack/pack.ts';
import { issue, type PackFiles, tinyPack } from '../../support/pack-files.ts';

const read = (pack: PackFiles) => readPack(pack.files());
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const claimsText = tinyPack.text('claims.csv');
const [header = '', arms = '', town = '', battle = ''] = claimsText.split('\n');

describe('The rows of a file', () => {
  const readClaims = (...lines: readonly string[]) => read(tinyPack.raw('claims.csv', lines.join('\n')));
  const noClaim = (key: string, row: number) =>
    issue({ source: 'evidence.csv', row, field: 'claim', value: key, problem: 'no such claim in claims.csv' });

  it('may begin after a byte order mark, end with CRLF, lie between empty lines and lack the last line end', () => {
    const text = `\ufeff${header}\r\n${arms}\r\n\r\n${town}\r\n${battle}`;
    const loaded = read(tinyPack.raw('claims.csv', text));
    expect(loaded.issues).toEqual([]);
    expect(loaded.claims.map(({ id }) => id)).toEqual(read(tinyPack).claims.map(({ id }) => id));
  });

  it('have the same meaning with LF and CRLF within a quoted cell', () => {
    const pack = tinyPack.with('claims.csv', 2, { note: 'two\nlines' });
    const { claims, issues } = read(pack.raw('claims.csv', pack.text('claims.csv').replaceAll('\n', '\r\n')));
    expect(issues).toEqual([]);
    expect(claims).toEqual(read(pack).claims);
    expect(claims[0]?.note).toBe('two\nlines');
  });

  it('are counted by the line on which they start', () => {
    const pack = tinyPack.with('claims.csv', 2, { note: 'two\nlines' }).with('claims.csv', 3, { stance: 'SAID' });
    expect(read(pack).issues.map(({ row, field }) => ({ row, field }))).toEqual([{ row: 4, field: 'stance' }]);
  });

  it('must have as many cells as the header', () => {
    const { issues, claims } = readClaims(header, arms, 'town,ASSERTED', `${battle},`);
    expect(issues).toEqual([
      issue({ source: 'claims.csv', row: 3, problem: 'the row has 2 cells and the header 22' }),
      issue({ source: 'claims.csv', row: 4, problem: 'the row has 23 cells and the header 22' }),
      issue({
        source: 'participants.csv',
        row: 2,
        field: 'claim',
        value: 'battle',
        problem: 'no such claim in claims.csv',
      }),
      noClaim('town', 3),
      noClaim('battle', 4),
    ]);
    expect(claims).toHaveLength(1);
  });

  const unbalanced = 'its quotes are not balanced; a cell with a quote in it is quoted, and the quote in it doubled';
  const neverClosed = 'a quote opens in this row and is never closed';

  it('lose only themselves to a quote left open, even when another opens later', () => {
    const { issues, claims } = readClaims(header, `"${arms}`, town, `"${battle}`);
    expect(issues.slice(0, 2)).toEqual([
      issue({ source: 'claims.csv', row: 2, problem: unbalanced }),
      issue({ source: 'claims.csv', row: 4, problem: neverClosed }),
    ]);
    expect(claims.map(({ type }) => type)).toEqual(['HOLDS']);
  });

  it('lose only themselves to two quotes in two rows that would make one row of all between', () => {
    const { issues, claims } = readClaims(header, `${arms}"note`, town, `battle",${battle}`);
    expect(issues.slice(0, 2)).toEqual([
      issue({
        source: 'claims.csv',
        row: 2,
        problem: 'the row, from here over 3 lines, has 44 cells and the header 22',
      }),
      issue({ source: 'claims.csv', row: 4, problem: neverClosed }),
    ]);
    expect(claims.map(({ type }) => type)).toEqual(['HOLDS']);
  });

  it('lose only themselves to a quote that is never closed', () => {
    const { issues, claims } = readClaims(header, `"${arms}`, town, battle);
    expect(issues).toEqual([issue({ source: 'claims.csv', row: 2, problem: neverClosed }), noClaim('arms', 2)]);
    expect(claims).toHaveLength(2);
  });

  it('must double a quote within a cell', () => {
    const { issues } = readClaims(header, arms.replace('Tehran', 'the "Tehran" line'), town, battle);
    expect(issues[0]).toEqual(issue({ source: 'claims.csv', row: 2, problem: unbalanced }));
  });

  it('lose only themselves to bytes that are not UTF-8', () => {
    const bytes = encode([header, arms.replace('Tehran', 'Tehr~n'), town, battle].join('\n'));
    const { issues, claims } = read(
      tinyPack.raw(
        'claims.csv',
        bytes.map((byte) => (byte === 0x7e ? 0xff : byte)),
      ),
    );
    expect(issues).toEqual([
      issue({ source: 'claims.csv', row: 2, problem: 'the row is not UTF-8' }),
      noClaim('arms', 2),
    ]);
    expect(claims).toHaveLength(2);
  });

  it('must not be longer than 1 MB', () => {
    const { issues, claims } = readClaims(header, arms + 'x'.repeat(1024 * 1024), town, battle);
    expect(issues[0]).toEqual(issue({ source: 'claims.csv', row: 2, problem: 'the row is longer than 1 MB' }));
    expect(claims).toHaveLength(2);
  });

  it('must close a quote within 1 MB', () => {
    const filler = Array.from({ length: 9 }, () => 'x'.repeat(128 * 1024));
    const { issues, claims } = readClaims(header, town, battle, `"${arms}`, ...filler);
    expect(issues[0]).toEqual(
      issue({ source: 'claims.csv', row: 4, problem: 'a quote opens in this row and is not closed within 1 MB' }),
    );
    expect(claims).toHaveLength(2);
  });

  it('are a million at most', () => {
    const { issues } = read(tinyPack.raw('external-ids.csv', `of,scheme,value\n${'iran,a,b\n'.repeat(1_000_001)}`));
    expect(issues).toEqual([issue({ source: 'external-ids.csv', problem: 'the file has more than 1000000 rows' })]);
  }, 60_000);

  it('are read no further when a thousand of them cannot be read', () => {
    const wrong = Array.from({ length: 1001 }, () => 'iran');
    const { issues, actors } = read(tinyPack.raw('external-ids.csv', ['of,scheme,value', ...wrong, ''].join('\n')));
    expect(issues).toHaveLength(1001);
    expect(issues[0]).toEqual(
      issue({ source: 'external-ids.csv', problem: '1000 rows cannot be read; the file is given up' }),
    );
    expect(issues.at(-1)).toEqual(
      issue({ source: 'external-ids.csv', row: 1001, problem: 'the row has 1 cell and the header 3' }),
    );
    expect(actors[0]?.externalIds).toEqual([]);
  });
});
