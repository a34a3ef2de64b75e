import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditGraph } from '../../../src/graph/audit.ts';
import type { Store } from '../../../src/graph/store/store.ts';
import {
  type ImportTotals,
  listCodedActors,
  loadImportBatch,
  NOTHING_WRITTEN,
  planImport,
} from '../../../src/graph/write/load/load-import.ts';
import { bothDirectories, packDirectory } from '../../../src/loaders/import/pack-directory.ts';
import type { Importer } from '../../../src/loaders/import/importer.ts';
import type { InputFile } from '../../../src/loaders/import/input/input-file.ts';
import { IssueLog } from '../../../src/loaders/import/issue-log.ts';
import { surveyFiles } from '../../../src/loaders/import/survey.ts';
import { ucdpAcd } from '../../../src/loaders/formats/ucdp/acd.ts';
import { ucdpActor } from '../../../src/loaders/formats/ucdp/actor.ts';
import { ucdpEsd } from '../../../src/loaders/formats/ucdp/esd.ts';
import { ucdpGed } from '../../../src/loaders/formats/ucdp/ged.ts';
import { exportOf } from '../../support/export-of.ts';
import { SMALL_DIRECTORY } from '../../support/input-files.ts';
import { LOAD, storedEdges } from '../../support/records.ts';
import { emptyStore } from '../../support/store.ts';
import { ucdpFixtures } from '../../support/ucdp-files.ts';

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
afterAll(() => store.close());

/** Both passes, as the command line makes them. */
const load = async (importer: Importer, files: readonly InputFile[]): Promise<ImportTotals> => {
  const context = () => ({ directory: SMALL_DIRECTORY, issues: new IssueLog(), options: new Map(), map: null });
  const { sources, issues } = await surveyFiles(importer, files, context());
  expect(issues.counts).toEqual({});
  expect(await planImport(store, sources)).toEqual([]);
  const none = { actors: [], places: [], events: [], claims: [] };
  let totals = await loadImportBatch(store, { ...none, sources }, LOAD, NOTHING_WRITTEN);
  const directory = bothDirectories(SMALL_DIRECTORY, packDirectory(await listCodedActors(store)));
  for await (const batch of importer.read(files, { ...context(), directory }))
    totals = await loadImportBatch(store, { ...batch, sources: [] }, LOAD, totals);
  return totals;
};

describe('An import of UCDP data', () => {
  const formats = [ucdpActor, ucdpAcd, ucdpEsd, ucdpGed];
  it('of every format together leaves a sound graph, and the second time changes nothing', async () => {
    for (const importer of formats) {
      const { claims, edges } = await load(importer, ucdpFixtures(importer.format));
      expect([importer.format, claims.unchanged, claims.created > 0, edges.written > 0]).toEqual([
        importer.format,
        0,
        true,
        true,
      ]);
    }
    expect(await auditGraph(store)).toEqual([]);
    const [before, ties] = [await exportOf(store), await storedEdges(store)];
    for (const importer of formats) {
      const { batches, claims, edges } = await load(importer, ucdpFixtures(importer.format));
      expect([importer.format, batches.written, claims.created, edges]).toEqual([
        importer.format,
        0,
        0,
        { written: 0, dropped: 0 },
      ]);
    }
    expect(await exportOf(store)).toBe(before);
    expect(await storedEdges(store)).toEqual(ties);
  }, 300_000);

  it('knows an actor of an earlier import by its id, however the later one spells it', async () => {
    const rows = await store.runPlain(
      `MATCH (a:Actor)-[:HAS_EXTERNAL_ID]->(:ExternalId { id: 'ucdp:9001' })
       RETURN a.id AS id, [ (a)-[:HAS_NAME]->(n) WHERE n.kind <> 'FORMER' | n.text ] AS names`,
    );
    expect(rows.map(({ id, names }) => [id, [...(names as string[])].sort()])).toEqual([
      ['red-band-ucdp-9001', ['Red Band', 'Red Band (RB)']],
    ]);
  });

  it('keeps what it says to be walked back: tie, claim, row of the file', async () => {
    const rows = await store.runPlain(
      `MATCH (:Actor { id: 'iran' })-[t:FIGHTS]-(:Actor { id: 'red-band-ucdp-9001' })
       UNWIND t.claimIds AS id MATCH (c:Claim { id: id })-[e:EVIDENCE]->(d:Source)
       RETURN t.validFrom AS validFrom, t.validTo AS validTo, d.id AS document, e.locator AS locator, size(e.hash) AS digits
       ORDER BY locator`,
    );
    expect(rows).toEqual([
      {
        validFrom: '1990-05-03',
        validTo: '1991-02-11',
        document: 'ucdp-dyadic-22-1',
        locator: 'dyadic.csv:2 dyad_id=77; year=1990',
        digits: 64,
      },
      {
        validFrom: '1990-05-03',
        validTo: '1991-02-11',
        document: 'ucdp-dyadic-22-1',
        locator: 'dyadic.csv:3 dyad_id=77; year=1991',
        digits: 64,
      },
    ]);
  });

  it('refuses a source that is stored with another end of coverage, before it writes', async () => {
    const [ged] = ucdpFixtures('ucdp-ged');
    const { sources } = await surveyFiles(ucdpGed, ged ? [ged] : [], {
      directory: SMALL_DIRECTORY,
      issues: new IssueLog(),
      options: new Map(),
      map: null,
    });
    const [source] = sources;
    if (!source) throw new Error('no source');
    const issues = await planImport(store, [{ ...source, title: 'Something else' }]);
    expect(issues.map(({ field }) => field)).toEqual(['ucdp-ged-22-1 title']);
  });
});
