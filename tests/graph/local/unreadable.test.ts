import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startForTests } from '../../support/start-for-tests.ts';

it('A Neo4j that answers and cannot read its data is not said to be ready', async () => {
  const home = mkdtempSync(join(tmpdir(), 'entente-test-unreadable-'));
  try {
    await (await startForTests(home)).stop();
    writeFileSync(join(home, 'neo4j/data/databases/neo4j/neostore'), 'not a store');
    await expect(startForTests(home)).rejects.toMatchObject({
      code: 'STORE_START_FAILED',
      message: expect.stringContaining('The local Neo4j started and its data cannot be read: ') as string,
    });
  } finally {
    rmSync(home, { recursive: true });
  }
}, 120_000);
