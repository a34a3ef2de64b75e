import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { auditGraph } from '../../src/graph/audit.ts';
import type { Store } from '../../src/graph/store/store.ts';
import { storedEdges, wipe } from '../support/records.ts';
import { runCli } from '../support/run-cli.ts';
import { emptyStore } from '../support/store.ts';

let store: Store;
let folder: string;
beforeAll(async () => {
  store = await emptyStore();
  folder = mkdtempSync(join(tmpdir(), 'entente-lists-'));
});
beforeEach(() => wipe(store));
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const entry = (number: number) =>
  `<ENTITY><FIRST_NAME>Society ${number}</FIRST_NAME><UN_LIST_TYPE>Taliban</UN_LIST_TYPE><REFERENCE_NUMBER>TAe.${number}</REFERENCE_NUMBER><LISTED_ON>2012-06-29</LISTED_ON></ENTITY>`;
const list = (day: string, ...entries: readonly number[]): string => {
  const path = join(folder, `${day}.xml`);
  writeFileSync(
    path,
    `<CONSOLIDATED_LIST dateGenerated="${day}T10:00:00Z"><ENTITIES>\n${entries.map(entry).join('\n')}\n</ENTITIES></CONSOLIDATED_LIST>`,
  );
  return path;
};
const load = async (...paths: readonly string[]): Promise<void> => {
  expect((await runCli(['import', 'un-sanctions', ...paths])).code).toBe(0);
};
const ends = async () =>
  store.runPlain(
    'MATCH (c:Claim) WHERE c.validTo IS NOT NULL RETURN c.id AS id, c.objectId AS object, c.validTo AS validTo, c.sourceId AS source ORDER BY id',
  );

describe('Lists of the UN imported one after another', () => {
  it('end what the stored list before had, as they do when they are imported together', async () => {
    const [october, january, march] = [list('2018-10-29', 1, 2, 3), list('2019-01-15', 2, 3, 4), list('2019-03-01', 3)];
    await load(october, january, march);
    const [together, ties] = [await ends(), await storedEdges(store)];
    expect(together).toHaveLength(3);
    await wipe(store);
    await load(october);
    await load(january);
    await load(march);
    expect(await ends()).toEqual(together);
    expect(await storedEdges(store)).toEqual(ties);
    expect(await auditGraph(store)).toEqual([]);
    await load(january);
    expect(await ends()).toEqual(together);
  });

  it('are compared with the list between them that is stored', async () => {
    await load(list('2019-01-15', 2, 3));
    await load(list('2018-10-29', 1, 2, 3), list('2019-03-01', 1, 3));
    expect((await ends()).map(({ object, validTo, source }) => [object, validTo, source])).toEqual([
      ['un-sc-tae-2', '[2019-01-16..2019-03-01]', 'un-consolidated-2019-03-01'],
    ]);
  });
});
