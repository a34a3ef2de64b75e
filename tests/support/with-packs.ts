import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createIo } from '../../src/cli/io.ts';
import { loadPack } from '../../src/cli/load.ts';
import { listSeedPacks, readPackFolder } from '../../src/cli/pack-folder.ts';
import { ensureModel } from '../../src/graph/store/model.ts';
import { Store } from '../../src/graph/store/store.ts';
import { startForTests } from './start-for-tests.ts';

/** For scripts that measure: the packs that ship, on a Neo4j that is started for it, and stopped and removed after it. */
export async function withPacks(work: (store: Store) => Promise<void>): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'entente-packs-'));
  const io = createIo(new AbortController().signal);
  try {
    const local = await startForTests(home, (line) => {
      io.say(line);
    });
    const store = new Store({ uri: local.boltUri, username: local.username, password: local.password, database: null });
    try {
      await ensureModel(store);
      for (const folder of listSeedPacks()) await loadPack(store, readPackFolder(folder), io);
      await work(store);
    } finally {
      await store.close();
      await local.stop();
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
