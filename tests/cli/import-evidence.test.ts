import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { auditGraph } from '../../src/graph/audit.ts';
import type { Store } from '../../src/graph/store/store.ts';
import { dataOf } from '../support/ask.ts';
import { exportOf } from '../support/export-of.ts';
import { wipe } from '../support/records.ts';
import { jsonOf, runCli } from '../support/run-cli.ts';
import { emptyStore } from '../support/store.ts';

let store: Store;
let folder: string;
beforeAll(async () => {
  store = await emptyStore();
  folder = mkdtempSync(join(tmpdir(), 'entente-evidence-'));
});
beforeEach(() => wipe(store));
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const write = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const MAP = `source: { id: a-table, title: A table, publishedOn: 2015-12-31, licence: none, citation: Nobody 2015 }
actors: { scheme: tbl, kind: ARMED_GROUP }
claims:
  - { type: FIGHTS, subject: a, object: b, from: when, undirected: true }
`;
/** 300 rows say one thing, and one another. */
const TABLE = `a,b,when\n${'Group A,Group B,2014\n'.repeat(300)}Group A,Group C,2014\n`;
const SAID = ' Of the evidence of one claim, 101 rows are kept as a count with the first and the last.\n';
const REST = 'rows=101 from t.csv:201 a=Group A; b=Group B to t.csv:301 a=Group A; b=Group B';
interface Answered {
  readonly claims: {
    readonly nodes: readonly { evidence: { locator: string; hash: string }[]; evidenceCount: number }[];
  };
}

it('Rows past the bound are kept as a count, which the store, the API, the ledger file and a second import agree on', async () => {
  const args = ['import', 'edges', write('t.csv', TABLE), '--map', write('m.yaml', MAP), '--json'];
  const first = await runCli(args);
  expect([first.code, first.stderr]).toEqual([0, expect.stringContaining(SAID)]);
  expect(jsonOf(first)).toMatchObject({ evidenceCounted: { claims: 1, rows: 101 } });
  const { claims } = await dataOf<Answered>(
    store,
    '{ claims(first: 9, where: { source: "a-table" }) { nodes { evidence { locator hash } evidenceCount } } }',
  );
  const found = claims.nodes.map(({ evidence, evidenceCount }) => [evidence.length, evidenceCount]);
  expect(found.sort((a, b) => Number(a[0]) - Number(b[0]))).toEqual([
    [1, 1],
    [200, 300],
  ]);
  const locators = claims.nodes.flatMap(({ evidence }) => evidence.map(({ locator }) => locator));
  expect(locators.filter((locator) => locator.startsWith('rows='))).toEqual([REST]);
  expect(await auditGraph(store)).toEqual([]);

  const before = await exportOf(store);
  expect((await runCli(args)).stderr).toContain(`edges: nothing changed; all 2 claims were there.${SAID}`);
  expect(await exportOf(store)).toBe(before);
  const ledger = (await runCli(['export'])).stdout;
  expect(ledger).toContain(`"${REST}"`);
  await wipe(store);
  expect((await runCli(['load', write('ledger.ndjson', ledger)])).code).toBe(0);
  expect(await exportOf(store)).toBe(before);
});
