import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../src/graph/store/store.ts';
import { auditGraph } from '../../src/graph/audit.ts';
import { exportOf } from '../support/export-of.ts';
import { storedEdges, wipe } from '../support/records.ts';
import { jsonOf, runCli } from '../support/run-cli.ts';
import { emptyStore } from '../support/store.ts';

let store: Store;
let folder: string;
beforeAll(async () => {
  store = await emptyStore();
  folder = mkdtempSync(join(tmpdir(), 'entente-import-'));
});
beforeEach(() => wipe(store));
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const write = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const MAP = `source: { id: a-table, title: A table, publishedOn: 2015-12-31, licence: none, citation: Nobody 2015 }
actors: { scheme: tbl, kind: ARMED_GROUP, ids: { Daesh: islamic-state } }
claims:
  - { type: FIGHTS, subject: a, object: b, from: when, undirected: true }
`;
const TABLE = 'a,b,when\nDaesh,Group A,2014\nGroup A,Group B,2015-02\nGroup B,Group A,2015-02\n';
const nodes = async (): Promise<unknown> =>
  store.runPlain('MATCH (n) UNWIND labels(n) AS label RETURN label, count(*) AS count ORDER BY label');

describe('entente import', () => {
  it('lists the formats', async () => {
    const { code, stdout } = await runCli(['import', '--list']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^edges\tany table of edges/);
  });

  it('loads a table, audits, and the second time changes nothing, gzipped or not', async () => {
    const [map, table] = [write('m.yaml', MAP), write('t.csv', TABLE)];
    const first = await runCli(['import', 'edges', table, '--map', map]);
    expect([first.code, first.stdout]).toEqual([0, '']);
    expect(first.stderr).toContain('edges: 2 claims, 3 actors, 0 events, 0 places from a-table (to 2015-12-31).\n');
    expect(first.stderr).toContain(
      'edges: 2 claims added, 0 were there; 2 ties, holdings and parts in events written.\n',
    );
    expect(await auditGraph(store)).toEqual([]);
    const [before, edges] = [await exportOf(store), await storedEdges(store)];
    expect(edges).toHaveLength(2);
    const second = await runCli(['import', 'edges', write('t.csv.gz', gzipSync(TABLE)), '--map', map, '--json']);
    expect(second.stderr).toContain('edges: nothing changed; all 2 claims were there.\n');
    expect(jsonOf(second)).toMatchObject({
      format: 'edges',
      claims: 2,
      written: { claims: { created: 0, unchanged: 2 } },
    });
    expect(await exportOf(store)).toBe(before);
    expect(await storedEdges(store)).toEqual(edges);
  });

  it('adds what a table says to an actor that is there, and does not rename it', async () => {
    const map = write('m.yaml', MAP);
    await runCli(['import', 'edges', write('t.csv', TABLE), '--map', map]);
    await store.runPlain("MATCH (a:Actor { id: 'group-a-tbl' }) SET a.name = 'The First Group'");
    const more = write('more.csv', 'a,b,when\nGroup A,Group C,2015\n');
    expect((await runCli(['import', 'edges', more, '--map', map])).code).toBe(0);
    const [row] = await store.read('read/actors-by-id', { ids: ['group-a-tbl'] });
    expect(row?.actor).toMatchObject({ name: 'The First Group' });
  });

  it('of a file that is cut off writes nothing and says at which line', async () => {
    const map = write('m.yaml', MAP);
    const before = await nodes();
    const cut = await runCli(['import', 'edges', write('cut.csv', `${TABLE}Group A`), '--map', map]);
    expect(cut.code).toBe(3);
    expect(cut.stderr).toContain('cut.csv:5: the row has 1 cell and the first row 3; the file is truncated');
    const zipped = gzipSync(`${TABLE}${'Group A,Group B,2015-02\n'.repeat(5000)}`);
    const half = await runCli(['import', 'edges', write('half.csv.gz', zipped.subarray(0, 150)), '--map', map]);
    expect([half.code, half.stderr]).toEqual([
      3,
      expect.stringMatching(/half\.csv:\d+: the gzip data ends before its end/),
    ]);
    expect(await nodes()).toEqual(before);
  });

  it('dry runs without a store', async () => {
    const args = ['import', 'edges', write('t.csv', TABLE), '--map', write('m.yaml', MAP), '--dry-run', '--json'];
    const ran = await runCli(args, { env: { NEO4J_URI: 'bolt://127.0.0.1:1' } });
    expect(ran.code).toBe(0);
    expect(jsonOf(ran)).toMatchObject({ format: 'edges', claims: 2, actors: 3, issues: {}, dryRun: true });
    expect(jsonOf(ran)).toMatchObject({ wideTimes: 0 });
    expect(ran.stderr).not.toContain('too wide');
  });

  it('counts the claims whose time is too wide to make any one day likely', async () => {
    const map = write('talks.yaml', MAP.replace('FIGHTS', 'NEGOTIATES_WITH'));
    const offline = { env: { NEO4J_URI: 'bolt://127.0.0.1:1' } };
    const dry = async (table: string) =>
      runCli(['import', 'edges', write('wide.csv', table), '--map', map, '--dry-run', '--json'], offline);
    // Of talks a year is too wide, a month is not.
    const one = await dry(TABLE);
    expect(one.stderr).toContain(
      '\nedges: One claim gives a time too wide to make any one day likely; all are kept.\n',
    );
    expect(jsonOf(one)).toMatchObject({ claims: 2, wideTimes: 1, issues: {} });
    const two = await dry(`${TABLE}Group A,Group C,2015\n`);
    expect(two.stderr).toContain('\nedges: 2 claims give a time too wide to make any one day likely; all are kept.\n');
    expect(jsonOf(two)).toMatchObject({ claims: 3, wideTimes: 2 });
  });

  it('says what it does not know of a format, a file, a map or an option', async () => {
    const table = write('t.csv', TABLE);
    const failures: readonly (readonly [readonly string[], string])[] = [
      [['edgse', table], 'There is no format edgse; did you mean edges?'],
      [['edges'], 'Name the files to import as edges.'],
      [['edges', table], 'edges needs --map MAP.yaml'],
      [['edges', table, '--map', join(folder, 'none.yaml')], 'There is no map'],
      [['edges', join(folder, 'none.csv'), '--map', write('m.yaml', MAP)], 'is not a file'],
      [['edges', table, '--map', write('m.yaml', MAP), '--set', 'a=b'], '--set a=b: edges has no options'],
    ];
    for (const [args, message] of failures) {
      const { code, stderr } = await runCli(['import', ...args]);
      expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
    }
  });
});
