import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Claim } from '../../src/domain/records.ts';
import { auditGraph } from '../../src/graph/audit.ts';
import { claimsById } from '../../src/graph/read/claims.ts';
import { claimsOfSource } from '../../src/graph/read/claims-of-source.ts';
import type { Store } from '../../src/graph/store/store.ts';
import { loadRecords } from '../../src/graph/write/load/load-records.ts';
import { retireInBatches } from '../../src/graph/write/claims/retire-batches.ts';
import { aClaim } from '../support/claims.ts';
import { exportOf } from '../support/export-of.ts';
import { LOAD, recordsOf, storedEdges, wipe } from '../support/records.ts';
import { jsonOf, runCli } from '../support/run-cli.ts';
import { emptyStore } from '../support/store.ts';

/** Two documents: of what both say, one is enough for the tie. */
const WRONG = Array.from({ length: 7 }, (_, at) =>
  aClaim({ source: 'wrong-table-1', object: `group-${at}`, attestedOn: '2014' }),
);
const RIGHT = [0, 8].map((at) => aClaim({ source: 'newspaper', object: `group-${at}`, attestedOn: '2014' }));
const ALL = recordsOf([...WRONG, ...RIGHT]);

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
beforeEach(async () => {
  await wipe(store);
  await loadRecords(store, ALL, LOAD);
});
afterAll(() => store.close());

const BECAUSE = ['--reason', 'the table was read wrongly'];
const standing = async (): Promise<readonly unknown[]> =>
  (await store.runPlain('MATCH (c:Claim) WHERE c.retiredAt IS NULL RETURN c.id AS id ORDER BY id')).map(({ id }) => id);
const idsOf = (claims: readonly Claim[]): readonly string[] => claims.map(({ id }) => id).sort();

describe('entente retire --source', () => {
  it('withdraws all that stands of the document, and the ties that nobody else speaks for', async () => {
    const ran = await runCli(['retire', '--source', 'wrong-table-1', ...BECAUSE, '--json']);
    expect([ran.code, ran.stderr]).toEqual([0, expect.stringContaining('7 claims of wrong-table-1 retired; ')]);
    expect(jsonOf(ran)).toMatchObject({ retired: 7, edges: { dropped: 6 } });
    expect(await standing()).toEqual(idsOf(RIGHT));
    const stored = await claimsById(store, [WRONG[0]?.id ?? RIGHT[0]?.id] as Claim['id'][]);
    expect(stored).toMatchObject([{ retiredBecause: 'the table was read wrongly', evidence: [{ locator: 'p1:0-9' }] }]);
    const edges = await storedEdges(store);
    expect(await auditGraph(store)).toEqual([]);
    await wipe(store);
    await loadRecords(store, recordsOf(RIGHT), LOAD);
    expect(edges).toEqual(await storedEdges(store));
  });

  it('a second time changes nothing, and a load of the same brings nothing back', async () => {
    await runCli(['retire', '--source', 'wrong-table-1', ...BECAUSE]);
    const before = await exportOf(store);
    const again = await runCli(['retire', '--source', 'wrong-table-1', '--reason', 'another', '--json']);
    expect([again.code, again.stderr]).toEqual([0, 'Nothing changed; no claim of wrong-table-1 stood.\n']);
    expect(jsonOf(again)).toMatchObject({ retired: 0 });
    await loadRecords(store, ALL, { ...LOAD, batchSize: 3 });
    expect(await exportOf(store)).toBe(before);
  });

  it('leaves what was known before as it was', async () => {
    const args = ['dyad', 'iran', 'group-3', '--known-at'];
    const before = await runCli([...args, '2026-02-01T00:00:00Z']);
    expect(before.stdout).toContain('iran SUPPORTS group-3');
    await runCli(['retire', '--source', 'wrong-table-1', ...BECAUSE]);
    expect((await runCli([...args, '2026-02-01T00:00:00Z'])).stdout).toBe(before.stdout);
    expect((await runCli(['dyad', 'iran', 'group-3'])).stdout).not.toContain('SUPPORTS');
  });

  it('dry, counts and writes nothing', async () => {
    const before = await exportOf(store);
    const ran = await runCli(['retire', '--source', 'wrong-table-1', ...BECAUSE, '--dry-run', '--json']);
    expect(ran.stderr).toBe('7 claims of wrong-table-1 would be retired. Nothing was written.\n');
    expect(jsonOf(ran)).toEqual({ wouldRetire: 7, dryRun: true });
    expect(await exportOf(store)).toBe(before);
  });

  it('interrupted, has whole batches, and goes on to the same', async () => {
    const interrupt = new AbortController();
    const { now } = LOAD;
    const half = retireInBatches(store, pages(), 'wrong', {
      now,
      batchSize: 2,
      signal: interrupt.signal,
      onProgress: (retired) => {
        if (retired === 4) interrupt.abort();
      },
    });
    await expect(half).rejects.toMatchObject({ code: 'INTERRUPTED' });
    expect(await standing()).toHaveLength(3 + RIGHT.length);
    expect(await auditGraph(store)).toEqual([]);
    expect(await retireInBatches(store, pages(), 'wrong', { now, batchSize: 2 })).toMatchObject({ retired: 3 });
    expect(await standing()).toEqual(idsOf(RIGHT));
    expect(await auditGraph(store)).toEqual([]);
  });

  it('says what it does not know and writes nothing', async () => {
    const before = await exportOf(store);
    const unknown = '0'.repeat(32);
    const failures: readonly (readonly [readonly string[], number, string])[] = [
      [['--source', 'wrong-tabel-1', ...BECAUSE], 5, 'there is no source "wrong-tabel-1"; did you mean wrong-table-1?'],
      [['--source', 'table', ...BECAUSE], 5, 'did you mean wrong-table-1?'],
      [['--source', 'wrong-table-1'], 2, '--reason'],
      [['--source', 'wrong-table-1', '--reason', ' '], 2, 'a reason has 1 to 500 characters'],
      [BECAUSE, 2, 'Name what to retire'],
      [['--source', 'wrong-table-1', '--claim', unknown, ...BECAUSE], 2, 'Name what to retire'],
      [['--claim', 'c1', ...BECAUSE], 2, '"c1" is no id of a claim'],
      [['--claim', WRONG[0]?.id ?? '', unknown, ...BECAUSE], 5, `there is no claim ${unknown}`],
    ];
    for (const [args, exit, message] of failures) {
      const { code, stderr } = await runCli(['retire', ...args]);
      expect([code, stderr]).toEqual([exit, expect.stringContaining(message)]);
    }
    expect(await exportOf(store)).toBe(before);
  });
});

async function* pages(): AsyncGenerator<readonly Claim['id'][]> {
  for await (const page of claimsOfSource(store, 'wrong-table-1', 'STANDING')) yield page.map(({ id }) => id);
}

it('entente retire --claim withdraws these claims alone', async () => {
  const [one, two] = [WRONG[1]?.id ?? '', RIGHT[1]?.id ?? ''];
  const ran = await runCli(['retire', '--claim', one, two, one, ...BECAUSE]);
  expect([ran.code, ran.stderr]).toEqual([0, expect.stringContaining('2 claims retired; ')]);
  expect(await standing()).toEqual(idsOf([...WRONG, ...RIGHT].filter(({ id }) => id !== one && id !== two)));
  expect(await auditGraph(store)).toEqual([]);
});
