import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store } from '../../src/graph/store/store.ts';
import { tinyPack } from '../support/pack-files.ts';
import { jsonOf, runCli, startCli, storeEnvironment } from '../support/run-cli.ts';
import { emptyStore } from '../support/store.ts';

const CLAIMS = 1_500;
const folder = mkdtempSync(join(tmpdir(), 'entente-big-'));
let store: Store;

/** The tiny pack with many more claims, of a hundred actors each against the Islamic State in each of fifteen months. */
const writeBigPack = (): void => {
  const actors = Array.from({ length: 100 }, (_, index) => `group-${index}`);
  const dates = Array.from(
    { length: 15 },
    (_, index) => `${2015 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
  );
  const rows = actors.flatMap((actor) => dates.map((date) => ({ key: `${actor}-${date}`, actor, date })));
  const claimColumns = tinyPack.text('claims.csv').split('\n')[0]?.split(',') ?? [];
  const claimLine = ({ key, actor, date }: (typeof rows)[number]): string => {
    const cells: Readonly<Record<string, string>> = {
      key,
      stance: 'ASSERTED',
      subject: actor,
      type: 'FIGHTS',
      object: 'islamic-state',
      attestedOn: date,
      source: 'report',
      note: date,
    };
    return claimColumns.map((column) => cells[column] ?? '').join(',');
  };
  const texts: Readonly<Record<string, string>> = {
    'actors.csv': tinyPack.text('actors.csv') + actors.map((id) => `${id},ARMED_GROUP,${id},,,,,\n`).join(''),
    'claims.csv': tinyPack.text('claims.csv') + rows.map((row) => `${claimLine(row)}\n`).join(''),
    'evidence.csv': tinyPack.text('evidence.csv') + rows.map(({ key }) => `${key},report,p1:0-20,,,,\n`).join(''),
  };
  for (const [file, content] of tinyPack.files()) writeFileSync(join(folder, file), texts[file] ?? content);
};

beforeAll(async () => {
  writeBigPack();
  store = await emptyStore();
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

it('a load that is interrupted ends with 130 after a whole batch, and the same load goes on where it stopped', async () => {
  const { child, done, says } = startCli(['load', folder, '--json'], { env: storeEnvironment() });
  await says(/: \d+ of \d+ claims, \d+ a second, \d+ s left\n/);
  child.kill('SIGINT');
  const stopped = await done;
  expect(stopped.code).toBe(130);
  const [, batches] =
    /\nentente: Interrupted after (\d+) batches; run the same load again to go on\.\n$/.exec(stopped.stderr) ?? [];
  expect(Number(batches)).toBeGreaterThan(0);
  expect(jsonOf(stopped)).toMatchObject({ error: { code: 'INTERRUPTED' } });

  // What is there is whole: ties follow from the claims of the batches that were written.
  expect((await runCli(['audit'])).code).toBe(0);

  const resumed = await runCli(['load', folder, '--json']);
  expect(resumed.code).toBe(0);
  const [report] = jsonOf(resumed) as readonly [
    {
      readonly claims: { readonly created: number; readonly unchanged: number };
      readonly batches: { readonly written: number; readonly unchanged: number };
    },
  ];
  expect(report.batches.unchanged).toBe(Number(batches));
  expect(report.batches.written).toBeGreaterThan(0);
  expect(report.claims.created + report.claims.unchanged).toBe(CLAIMS + 3);
  const [row] = await store.runPlain('MATCH (c:Claim) RETURN count(c) AS claims');
  expect(row?.['claims']).toBe(CLAIMS + 3);
});
