import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { auditGraph } from '../../src/graph/audit.ts';
import type { Store } from '../../src/graph/store/store.ts';
import { listJudgements } from '../../src/graph/write/judge.ts';
import { jsonOf, runCli } from '../support/run-cli.ts';
import { smallStore } from '../support/small-ledger.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-sheet-'));
let store: Store;
beforeEach(async () => {
  await store?.close();
  store = await smallStore();
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const sheet = (...lines: readonly string[]): string => {
  const path = join(folder, 'sheet.csv');
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
};
const HEADER = 'verdict,keep,other,judge,reason,score,signs';
const judged = async () =>
  (await listJudgements(store, true)).map(({ verdict, keep, other }) => `${verdict} ${keep} ${other}`).sort();

describe('A sheet of proposals', { timeout: 60_000 }, () => {
  it('is written, filled in by a person and put on the ledger; twice is once', async () => {
    const proposed = await runCli(['match', '--csv']);
    const lines = proposed.stdout.trimEnd().split('\n');
    expect(lines[0]).toBe(HEADER);
    const own = lines.find((line) => line.startsWith(',blue-front,red-front,,,'));
    expect(own).toMatch(/^,blue-front,red-front,,,0\.\d\d\d,".*both are called ""The Front""/);

    const path = sheet(
      HEADER,
      String(own).replace(/^,blue-front,red-front,,,/, 'SAME_AS,red-front,blue-front,Rima,one office,'),
      'UNSURE,league,old-league,Rima,not looked into,,',
      ',arland,borland,,,0.30,x',
    );
    const dry = await runCli(['match', 'apply', path, '--dry-run']);
    expect([dry.code, dry.stderr]).toEqual([
      0,
      'sheet.csv: 2 judgements can be read; 1 rows have no verdict and were passed over. Nothing was written.\n',
    ]);
    expect(await judged()).toEqual([]);

    const ran = await runCli(['match', 'apply', path, '--json']);
    expect(jsonOf(ran)).toMatchObject({ added: 2, undecided: 1 });
    expect(ran.stderr).toMatch(
      /^sheet\.csv: 2 judgements recorded, 0 stood already; 1 rows have no verdict and were passed over; \d+ ties, holdings and parts in events written(, \d+ removed that no longer follow from the claims)?\.\n$/,
    );
    expect(await judged()).toEqual(['SAME_AS red-front blue-front', 'UNSURE league old-league']);
    expect(await auditGraph(store)).toEqual([]);

    const again = await runCli(['match', 'apply', path, '--json']);
    expect(jsonOf(again)).toMatchObject({ added: 0, edges: { written: 0, dropped: 0 } });
    expect(await listJudgements(store, false)).toHaveLength(2);
  });

  it.each([
    [
      ['SAME_AS,red-front,blue-front,Rima,x,,', 'SAME_AS,red-front,green-front,Rima,x,,'],
      5,
      'entente: There is no actor "green-front".\n',
    ],
    [
      ['SAME_AS,red-front,blue-front,Rima,x,,', 'NO,red-front,new-front,Rima,x,,'],
      3,
      'sheet.csv:3 verdict "NO": not one of SAME_AS, NOT_SAME_AS, UNSURE\nentente: sheet.csv: nothing was judged.\n',
    ],
    [
      [
        'SAME_AS,red-front,blue-front,Rima,x,,',
        'SAME_AS,blue-front,new-front,Rima,x,,',
        'NOT_SAME_AS,red-front,new-front,Omar,two flags,,',
      ],
      2,
      'entente: Judgements that stand make red-front and new-front the same; withdraw one of them first.\n',
    ],
  ])('%j puts none of its judgements on the ledger', async (rows, code, said) => {
    const ran = await runCli(['match', 'apply', sheet(HEADER, ...rows)]);
    expect([ran.stderr, ran.stdout, ran.code]).toEqual([said, '', code]);
    expect(await listJudgements(store, false)).toEqual([]);
  });

  it('that is not there is named', async () => {
    const ran = await runCli(['match', 'apply', join(folder, 'none.csv')]);
    expect([ran.code, ran.stderr]).toEqual([2, `entente: ${join(folder, 'none.csv')} is not a file.\n`]);
  });
});
