import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeReadBack } from '../../src/cli/read-back.ts';
import type { Store } from '../../src/graph/store/store.ts';
import { loadRecords } from '../../src/graph/write/load/load-records.ts';
import { readLedgerFile } from '../support/ledger-files.ts';
import { LOAD } from '../support/records.ts';
import { runCli, storeEnvironment } from '../support/run-cli.ts';
import { SOME, WHOLE } from '../support/small-graph.ts';
import { emptyStore } from '../support/store.ts';

let store: Store;
const folder = mkdtempSync(join(tmpdir(), 'entente-read-back-'));
beforeAll(async () => {
  store = await emptyStore();
  await loadRecords(store, WHOLE, LOAD);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const path = (name: string): string => join(folder, name);
const exportTo = (...more: readonly string[]) => runCli(['export', ...more], { env: storeEnvironment() });

/** Alters a claim behind the ledger's back, as a text that Neo4j stored otherwise would be. */
const altered = async (work: () => Promise<void>): Promise<void> => {
  const id = SOME[9]?.id ?? '';
  await store.runPlain(`MATCH (c:Claim { id: '${id}' }) SET c.note = 'a\uFFFDb'`);
  try {
    await work();
  } finally {
    await store.runPlain(`MATCH (c:Claim { id: '${id}' }) REMOVE c.note`);
  }
};
const REFUSAL =
  /^entente: The export was given up, since it could not be loaded again: line:\d+ id "[0-9a-f]{32}": not the id of this claim.+ "entente audit" names all of it\.$/m;

describe('An export of the ledger', { timeout: 180_000 }, () => {
  it('of which a line could not be loaded again fails, and has no trailer', async () => {
    await altered(async () => {
      const { code, stdout, stderr } = await exportTo();
      expect([code, stderr]).toEqual([3, expect.stringMatching(REFUSAL)]);
      expect(stderr).not.toContain('Exported');
      expect(stdout).not.toContain('"record":"trailer"');
    });
  });

  it('to a file is read back from the disk, and has the same bytes as on standard output', async () => {
    const { stdout } = await exportTo();
    for (const name of ['ledger.ndjson', 'ledger.ndjson.gz']) {
      const { code, stdout: nothing, stderr } = await exportTo('--output', path(name));
      expect([code, nothing, stderr]).toEqual([0, '', expect.stringMatching(/^Exported .+; SHA-256 [0-9a-f]{64}\.$/m)]);
      const bytes = readFileSync(path(name));
      expect(String(name.endsWith('.gz') ? gunzipSync(bytes) : bytes)).toBe(stdout);
    }
    expect((await readLedgerFile(stdout)).issue).toBeNull();
  });

  it('to a file that could not be loaded again leaves the file from before, and nothing beside it', async () => {
    writeFileSync(path('before.ndjson'), 'the one from before');
    await altered(async () => {
      const { code, stdout, stderr } = await exportTo('--output', path('before.ndjson'));
      expect([code, stdout, stderr]).toEqual([3, '', expect.stringMatching(REFUSAL)]);
      expect(stderr).toContain(`${path('before.ndjson')} was not written.`);
    });
    expect(readFileSync(path('before.ndjson'), 'utf8')).toBe('the one from before');
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('to a folder that is not there is refused with the reason', async () => {
    const target = path('nowhere/ledger.ndjson');
    const { code, stderr } = await exportTo('--output', target);
    expect([code, stderr]).toEqual([2, expect.stringContaining(`entente: ${target} cannot be written: ENOENT`)]);
    expect(existsSync(path('nowhere'))).toBe(false);
  });

  it('whose reader stops reading a piece does not write it', async () => {
    const written: string[] = [];
    const pieces = async function* (): AsyncGenerator<string> {
      yield Promise.resolve('{"record":"header"}\n');
    };
    const out = (text: string): Promise<void> => Promise.resolve(void written.push(text));
    await expect(writeReadBack(pieces(), out)).rejects.toMatchObject({ code: 'AUDIT_FAILED' });
    expect(written).toEqual([]);
  });

  it('of another kind takes no file', async () => {
    const { code, stderr } = await exportTo('ties', '--output', path('ties.csv'));
    expect([code, stderr]).toEqual([2, 'entente: --output is for the ledger; write "entente export ties > FILE".\n']);
  });
});
