import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createIo } from '../../src/cli/io.ts';
import { loadPack } from '../../src/cli/load.ts';
import { listSeedPacks } from '../../src/cli/pack-folder.ts';
import type { MatchActor } from '../../src/domain/identity/match/match-actor.ts';
import { readMatchActors } from '../../src/graph/read/match.ts';
import { ensureModel } from '../../src/graph/store/model.ts';
import { Store } from '../../src/graph/store/store.ts';
import { importDatasets } from './identity.ts';
import { startForTests } from './start-for-tests.ts';
import { uncodedDirectory, uncodedPack } from './uncoded.ts';

/** A Neo4j of its own with the packs and all imports, as if there were no crosswalk of groups. */
export const withUncodedStore = async <Result>(
  tell: (line: string) => void,
  use: (store: Store) => Promise<Result>,
): Promise<Result> => {
  const home = mkdtempSync(join(tmpdir(), 'entente-match-'));
  const io = createIo(new AbortController().signal);
  try {
    const local = await startForTests(home);
    const address = { uri: local.boltUri, username: local.username, password: local.password, database: null };
    const store = new Store(address);
    try {
      await ensureModel(store);
      for (const folder of listSeedPacks()) await loadPack(store, uncodedPack(folder), io);
      await importDatasets(store, tell, uncodedDirectory());
      return await use(store);
    } finally {
      await store.close();
      await local.stop();
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
};

/** What `entente match` would compare after these imports. @param kept a file to keep it in, and to take it from another time */
export const uncodedMatchActors = async (
  kept: string | null,
  tell: (line: string) => void,
): Promise<readonly MatchActor[]> => {
  if (kept !== null && existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8')) as readonly MatchActor[];
  const actors = await withUncodedStore(tell, (store) => readMatchActors(store, []));
  if (kept !== null) writeFileSync(kept, JSON.stringify(actors));
  return actors;
};
