import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ledgerFile, readLedgerFile, TINY_LEDGER } from '../../support/ledger-files.ts';

/** Written once and kept: a file from today must be read for ever. */
const golden = readFileSync(new URL('tiny.ndjson', import.meta.url));

it('a ledger file is written to the byte as the format says', () => {
  expect(ledgerFile(TINY_LEDGER)).toBe(golden.toString('utf8'));
});

it('the order of records of one kind, of names, of external ids, of evidence and of packs does not show', () => {
  const turned = TINY_LEDGER.map((own) => {
    if (own.record === 'actor')
      return {
        ...own,
        item: {
          ...own.item,
          names: own.item.names.toReversed(),
          externalIds: own.item.externalIds.toReversed(),
        },
      };
    if (own.record !== 'claim') return own;
    const { evidence, broughtBy } = own.item;
    return { ...own, item: { ...own.item, evidence: evidence.toReversed(), broughtBy: broughtBy.toReversed() } };
  });
  expect(ledgerFile(turned)).toBe(golden.toString('utf8'));
});

it('returns every field of every record, whatever the size of the pieces it comes in', async () => {
  for (const size of [1, 7, 4096, golden.length]) {
    const { records, whole, issue } = await readLedgerFile(golden, size);
    expect(issue).toBeNull();
    expect(ledgerFile(records)).toBe(golden.toString('utf8'));
    expect(whole?.counts).toEqual({
      source: 2,
      actor: 2,
      place: 2,
      event: 1,
      matter: 0,
      pack: 1,
      judgement: 0,
      claim: 4,
    });
  }
});

it('each check is SHA-256 of the check before and the line without its check, and the sum in the trailer is that of all lines before it', async () => {
  const text = golden.toString('utf8');
  const lines = text.slice(0, -1).split('\n');
  let before = '';
  for (const line of lines) {
    const [, body = '', check = ''] = /^(.*),"check":"(.{16})"\}$/s.exec(line) ?? [];
    expect(check).toBe(createHash('sha256').update(`${before}${body}}`).digest('hex').slice(0, 16));
    before = check;
  }
  const sum = createHash('sha256')
    .update(text.slice(0, text.lastIndexOf('{"record":"trailer"')))
    .digest('hex');
  expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ record: 'trailer', sha256: sum });
  expect((await readLedgerFile(golden)).whole?.sha256).toBe(sum);
});

it('a ledger with nothing in it is a header and a trailer', async () => {
  const file = ledgerFile([]);
  expect(file.split('\n')).toHaveLength(3);
  const { whole } = await readLedgerFile(file);
  expect(whole?.counts).toEqual({
    source: 0,
    actor: 0,
    place: 0,
    event: 0,
    matter: 0,
    pack: 0,
    judgement: 0,
    claim: 0,
  });
});
