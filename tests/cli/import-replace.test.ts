import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { auditGraph } from '../../src/graph/audit.ts';
import type { Store } from '../../src/graph/store/store.ts';
import { replaceImport } from '../../src/graph/write/load/replace-import.ts';
import { exportOf } from '../support/export-of.ts';
import { LOAD, storedEdges, wipe } from '../support/records.ts';
import { jsonOf, runCli } from '../support/run-cli.ts';
import { emptyStore } from '../support/store.ts';

let store: Store;
let folder: string;
beforeAll(async () => {
  store = await emptyStore();
  folder = mkdtempSync(join(tmpdir(), 'entente-replace-'));
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

const mapOf = (version: string): string => `source: { id: a-table-${version}, dataset: a-table, version: '${version}',
  title: A table, publishedOn: 2015-12-31, licence: none, citation: Nobody 2015 }
actors: { scheme: tbl, kind: ARMED_GROUP }
claims:
  - { type: FIGHTS, subject: a, object: b, from: when, undirected: true }
`;
const WRONG =
  'a,b,when\nGroup A,Group B,2013\nGroup A,Group C,2014\nGroup A,Group D,2014-05\nGroup B,Group D,2014-06\n';
const RIGHT = 'a,b,when\nGroup A,Group C,2014\nGroup A,Group D,2014-07\n';
const load = async (table: string, ...more: readonly string[]) => {
  const map = write('m.yaml', mapOf('1'));
  return runCli(['import', 'edges', write('t.csv', table), '--map', map, ...more]);
};
const standing = async () =>
  store.runPlain(`MATCH (c:Claim) WHERE c.retiredAt IS NULL
    RETURN c.subjectId AS a, c.objectId AS b, coalesce(c.attestedOn, c.validFrom) AS at ORDER BY a, b, at`);
const reasons = async () =>
  store.runPlain(`MATCH (c:Claim) WHERE c.retiredAt IS NOT NULL
    RETURN c.retiredBecause AS because, count(*) AS count ORDER BY because`);

describe('entente import --replace', () => {
  it('retires what an earlier import brought and this one lacks, and leaves what a store with this one alone has', async () => {
    await load(RIGHT);
    const [right, ties] = [await standing(), await storedEdges(store)];
    await wipe(store);
    await load(WRONG);
    const ran = await load(RIGHT, '--replace', '--json');
    expect([ran.code, ran.stderr]).toEqual([
      0,
      expect.stringContaining('edges: 1 claims added, 1 were there, 3 retired that this import lacks; '),
    ]);
    expect(jsonOf(ran)).toMatchObject({ written: { claims: { created: 1, unchanged: 1 }, retired: 3 } });
    expect(await standing()).toEqual(right);
    expect(await reasons()).toEqual([{ because: 'replaced by import of a-table-1 (edges)', count: 3 }]);
    expect((await storedEdges(store)).map(({ id }) => id)).toEqual(ties.map(({ id }) => id));
    expect(await auditGraph(store)).toEqual([]);
    const before = await exportOf(store);
    expect((await load(RIGHT, '--replace')).stderr).toContain('edges: nothing changed; all 2 claims were there.\n');
    expect(await exportOf(store)).toBe(before);
  });

  it('without the flag adds, and retires nothing', async () => {
    await load(WRONG);
    expect((await load(RIGHT)).stderr).toContain('edges: 1 claims added, 1 were there; ');
    expect(await standing()).toHaveLength(5);
  });

  it('dry, says how many and writes nothing', async () => {
    await load(WRONG);
    const before = await exportOf(store);
    const ran = await load(RIGHT, '--replace', '--dry-run', '--json');
    expect(ran.stderr).toContain('edges: 3 claims would be retired that these files lack.\nNothing was written.\n');
    expect(jsonOf(ran)).toMatchObject({ wouldRetire: 3, dryRun: true });
    expect(await exportOf(store)).toBe(before);
  });

  it('says that what was retired stays retired when a later import has it again', async () => {
    await load(WRONG);
    await load(RIGHT, '--replace');
    const ran = await load(WRONG, '--replace');
    expect(ran.stderr).toContain(
      'edges: 0 claims added, 4 were there, of which 3 stay retired, 1 retired that this import lacks; ',
    );
    expect(await standing()).toHaveLength(1);
    expect((await load(WRONG)).stderr).toContain(
      'edges: nothing changed; all 4 claims were there, of which 3 stay retired.\n',
    );
  });

  it('leaves what a pack or the API brought too, and other documents', async () => {
    await load(WRONG);
    const other = write('other.yaml', mapOf('2'));
    expect((await runCli(['import', 'edges', write('o.csv', WRONG), '--map', other])).code).toBe(0);
    await store.runPlain("MATCH (c:Claim { sourceId: 'a-table-1', validFrom: '2013' }) SET c.broughtBy = ['api']");
    const ran = await load(RIGHT, '--replace');
    expect(ran.stderr).toContain('1 were there, 2 retired that this import lacks; ');
    expect(ran.stderr).toContain(
      '4 claims of a-table-2, another version, stand; `entente retire --source a-table-2` would retire them.\n',
    );
    expect(await standing()).toHaveLength(2 + 1 + 4);
    expect(await auditGraph(store)).toEqual([]);
  });

  it('interrupted while it retires, is whole in every batch and goes on to the same', async () => {
    await load(WRONG);
    await load(RIGHT);
    const given = new Set(
      (await store.runPlain("MATCH (c:Claim) WHERE c.validFrom IN ['2014', '2014-07'] RETURN c.id AS id")).map(
        ({ id }) => id as string,
      ),
    );
    const interrupt = new AbortController();
    const half = replaceImport(store, ['a-table-1'], given, {
      ...LOAD,
      format: 'edges',
      batchSize: 1,
      signal: interrupt.signal,
      onProgress: (retired) => {
        if (retired === 2) interrupt.abort();
      },
    });
    await expect(half).rejects.toMatchObject({ code: 'INTERRUPTED' });
    expect(await standing()).toHaveLength(3);
    expect(await auditGraph(store)).toEqual([]);
    expect((await load(RIGHT, '--replace')).stderr).toContain('2 were there, 1 retired that this import lacks; ');
    expect(await standing()).toHaveLength(2);
    expect(await reasons()).toEqual([{ because: 'replaced by import of a-table-1 (edges)', count: 3 }]);
  });

  it('refuses files without a claim, which would take everything away', async () => {
    await load(WRONG);
    const ran = await load('a,b,when\nGroup A,Group A,2014\n', '--replace');
    expect([ran.code, ran.stderr]).toEqual([3, expect.stringContaining('These files have no claim')]);
    expect(await standing()).toHaveLength(4);
  });
});
