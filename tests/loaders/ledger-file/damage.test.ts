import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerFile, readLedgerFile, TINY_LEDGER, verdictOn } from '../../support/ledger-files.ts';

const text = ledgerFile(TINY_LEDGER);
const file = Buffer.from(text);
const lines = text.split(/(?<=\n)/);
const LF = 0x0a;

const DAMAGED =
  'not the line that was exported here: it was altered, or a line was dropped, added or moved at this place';

/** The 1-based line that a byte stands in; a line end belongs to the line that it ends. */
const lineOf = (offset: number): number => file.subarray(0, offset).filter((byte) => byte === LF).length + 1;

const seed = Number(process.env['ENTENTE_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const numRuns = Number(process.env['ENTENTE_DAMAGES'] ?? 2_000);

describe('a ledger file is refused', () => {
  it('for every single byte that was changed, naming its line', { timeout: 60_000 }, async () => {
    let refused = 0;
    for (let offset = 0; offset < file.length; offset++) {
      const altered = Buffer.from(file);
      altered[offset] = (altered[offset] ?? 0) ^ (1 << (offset % 8));
      const { whole, issue } = await readLedgerFile(altered);
      expect([whole, issue?.row], `bit ${offset % 8} of byte ${offset}`).toEqual([null, lineOf(offset)]);
      refused++;
    }
    expect(refused).toBe(file.length);
  });

  it('wherever it is cut, naming its last line', { timeout: 60_000 }, async () => {
    for (let length = 0; length < file.length; length++) {
      const { whole, issue } = await readLedgerFile(file.subarray(0, length));
      expect([whole, issue?.row], `cut to ${length} bytes`).toEqual([null, lineOf(Math.max(0, length - 1))]);
    }
    expect(await verdictOn('')).toBe('1: the file is empty');
    expect(await verdictOn(text.slice(0, -1))).toBe('14: the file is cut within this line');
    expect(await verdictOn(lines.slice(0, 9).join(''))).toBe(
      '9: the file is cut: it ends before line 10, without its trailer',
    );
  });

  it('for a line that is dropped, doubled, swapped with its neighbour or taken from elsewhere', async () => {
    for (let at = 1; at < lines.length; at++) {
      const [before, line, after] = [lines.slice(0, at), lines[at] ?? '', lines.slice(at + 1)];
      const isTrailer = after.length === 0;
      expect(await verdictOn([...before, ...after].join(''))).toBe(
        isTrailer
          ? `${at}: the file is cut: it ends before line ${at + 1}, without its trailer`
          : `${at + 1}: ${DAMAGED}`,
      );
      expect(await verdictOn([...before, line, line, ...after].join(''))).toBe(
        `${at + 2}: ${isTrailer ? 'the file goes on after its trailer' : DAMAGED}`,
      );
      if (isTrailer) continue;
      const [next = '', ...rest] = after;
      expect(await verdictOn([...before, next, line, ...rest].join(''))).toBe(`${at + 1}: ${DAMAGED}`);
    }
    const other = ledgerFile(TINY_LEDGER.slice(1)).split(/(?<=\n)/);
    expect(await verdictOn([...lines.slice(0, 9), ...other.slice(8)].join(''))).toBe(`10: ${DAMAGED}`);
  });

  it('for whatever else is done to its bytes', { timeout: 120_000 }, async () => {
    console.log(`random damage: ENTENTE_SEED=${seed} ENTENTE_DAMAGES=${numRuns}`);
    const cut = fc
      .tuple(fc.nat(file.length), fc.nat(file.length))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(cut, fc.uint8Array({ maxLength: 40 }), async ([from, to], put) => {
        const altered = Buffer.concat([file.subarray(0, from), put, file.subarray(to)]);
        fc.pre(!altered.equals(file));
        const { whole, issue } = await readLedgerFile(altered);
        expect(whole).toBeNull();
        // What stands before the damage is never blamed; a cut is named by the last line there is.
        expect(issue?.row).toBeGreaterThanOrEqual(lineOf(Math.max(0, from - 1)));
        refused++;
      }),
      { seed, numRuns },
    );
    expect(refused).toBeGreaterThan(numRuns / 2);
  });

  it('when something follows its trailer, even an empty line', async () => {
    expect(await verdictOn(`${text}\n`)).toBe('15: the file goes on after its trailer');
    expect(await verdictOn(text + text)).toBe('15: the file goes on after its trailer');
  });

  it('when an editor changed its line ends or put a byte order mark before it, and says so', async () => {
    expect(await verdictOn(text.replaceAll('\n', '\r\n'))).toBe(
      '1: ends in CR LF; the line ends of the file were changed',
    );
    expect(await verdictOn(`\ufeff${text}`)).toBe('1: begins with a byte order mark, which was not exported');
  });
});
