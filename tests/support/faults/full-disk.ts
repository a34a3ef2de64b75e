import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EntenteError } from '../../../src/domain/errors.ts';
import { auditGraph } from '../../../src/graph/audit.ts';
import type { LocalNeo4j } from '../../../src/graph/local/local-neo4j.ts';
import type { Settings } from '../../../src/graph/local/settings.ts';
import { PROMPT } from '../../../src/graph/store/connection.ts';
import { ensureModel } from '../../../src/graph/store/model.ts';
import { Store } from '../../../src/graph/store/store.ts';
import { recordClaims } from '../../../src/graph/write/claims/record-claims.ts';
import { loadRecords } from '../../../src/graph/write/load/load-records.ts';
import { aClaim, aSource } from '../claims.ts';
import { anActor, evidenced, LOAD, recordsOf } from '../records.ts';
import { startForTests } from '../start-for-tests.ts';

/** What came of it; `null`: no small disk can be made here. */
export interface FullDisk {
  /** Changes that were said to be made before and after the disk was full. */
  readonly acknowledged: number;
  readonly codes: readonly string[];
  readonly problems: readonly string[];
}

const NOW = new Date('2026-11-24T12:00:00Z');
const DISK_MB = 256;
const SPARE_BYTES = 300_000;
const CLAIMS = 40;
const CHANGES = 20;

/** A folder on a small disk of its own; null where none may be made. */
const smallDisk = (): { readonly path: string; readonly end: () => void } | null => {
  const path = mkdtempSync(join(tmpdir(), 'entente-full-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MB}m`, 'tmpfs', path], { stdio: 'ignore' });
  } catch {
    rmSync(path, { recursive: true });
    return null;
  }
  const end = (): void => {
    execFileSync('umount', ['--lazy', path], { stdio: 'ignore' });
    rmSync(path, { recursive: true, force: true });
  };
  return { path, end };
};

const fill = (path: string): string => {
  const ballast = join(path, 'ballast');
  const { bavail, bsize } = statfsSync(path);
  writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - SPARE_BYTES)));
  return ballast;
};

const openStore = ({ boltUri: uri, username, password }: LocalNeo4j): Store =>
  new Store({ uri, username, password, database: null }, { patience: { ...PROMPT, pingMs: 3_000 } });

const claimsOf = (change: number) =>
  Array.from({ length: CLAIMS }, (_, nth) =>
    evidenced(aClaim({ validFrom: String(1900 + nth), note: `change ${change} ${'x'.repeat(500)}` })),
  );

/** Fills the disk of a local Neo4j while changes are made, makes room, starts it again, and looks whether what was told is true. */
export const fullDisk = async (extraSettings: Settings = {}): Promise<FullDisk | null> => {
  const disk = smallDisk();
  if (disk === null) return null;
  const codes: string[] = [];
  const problems: string[] = [];
  const told = new Map<number, boolean | null>();
  const home = join(disk.path, 'home');
  let local = await startForTests(home, () => undefined, extraSettings);
  try {
    let store = openStore(local);
    await ensureModel(store.patient());
    const actors = ['iran', 'syria'].map((id) => anActor(id));
    await loadRecords(store.patient(), recordsOf([], { actors, sources: [aSource('newspaper')] }), LOAD);
    let ballast: string | null = null;
    for (let change = 0; change < CHANGES && codes.length < 3; change += 1) {
      if (change === 2) ballast = fill(disk.path);
      try {
        await recordClaims(store, claimsOf(change), () => NOW);
        told.set(change, true);
      } catch (error) {
        const code = error instanceof EntenteError ? error.code : String(error);
        codes.push(code);
        told.set(change, code === 'OUTCOME_UNKNOWN' ? null : false);
        if (!['OUTCOME_UNKNOWN', 'STORE_UNAVAILABLE', 'STORE_BUSY'].includes(code))
          problems.push(`only the store is said to fail: ${code} ${String((error as Error).cause)}`);
      }
    }
    await store.close();
    if (ballast !== null) rmSync(ballast);
    await local.stop();
    local = await startForTests(home, () => undefined, extraSettings);
    store = openStore(local);
    for (const [change, made] of told) {
      const ids = claimsOf(change).map(({ id }) => id);
      const { length } = await store.patient().read('read/claims-by-id', { ids });
      const allowed = made === null ? [0, CLAIMS] : [made ? CLAIMS : 0];
      if (!allowed.includes(length)) problems.push(`change ${change}, told as ${String(made)}, has ${length} claims`);
    }
    problems.push(...(await auditGraph(store.patient())).map((one) => JSON.stringify(one)));
    await store.close();
  } catch (error) {
    problems.push(`after there was room again: ${String(error)}`);
  } finally {
    await local.stop();
    disk.end();
  }
  return { acknowledged: [...told.values()].filter(Boolean).length, codes, problems };
};
