import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditGraph } from '../../../src/graph/audit.ts';
import type { Store } from '../../../src/graph/store/store.ts';
import {
  type ImportTotals,
  loadImportBatch,
  NOTHING_WRITTEN,
  planImport,
} from '../../../src/graph/write/load/load-import.ts';
import { atop } from '../../../src/loaders/formats/atop/atop.ts';
import { ftm } from '../../../src/loaders/formats/ftm/ftm.ts';
import { icews } from '../../../src/loaders/formats/icews/icews.ts';
import type { Importer } from '../../../src/loaders/import/importer.ts';
import type { InputFile } from '../../../src/loaders/import/input/input-file.ts';
import { IssueLog } from '../../../src/loaders/import/issue-log.ts';
import { surveyFiles } from '../../../src/loaders/import/survey.ts';
import { mmp } from '../../../src/loaders/formats/mmp/mmp.ts';
import { unSanctions } from '../../../src/loaders/formats/un-sanctions/un-sanctions.ts';
import { exportOf } from '../../support/export-of.ts';
import { anInput, SMALL_DIRECTORY } from '../../support/input-files.ts';
import { LOAD, storedEdges } from '../../support/records.ts';
import { emptyStore } from '../../support/store.ts';

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
afterAll(() => store.close());

/** Both passes, as the command line makes them. */
const load = async (importer: Importer, files: readonly InputFile[]): Promise<ImportTotals> => {
  const options = new Map(importer.format === 'icews' ? [['least', '1']] : []);
  const context = () => ({ directory: SMALL_DIRECTORY, issues: new IssueLog(), options, map: null });
  const { sources, issues } = await surveyFiles(importer, files, context());
  expect(issues.counts).toEqual({});
  expect(await planImport(store, sources)).toEqual([]);
  const none = { actors: [], places: [], events: [], claims: [] };
  let totals = await loadImportBatch(store, { ...none, sources }, LOAD, NOTHING_WRITTEN);
  for await (const batch of importer.read(files, context()))
    totals = await loadImportBatch(store, { ...batch, sources: [] }, LOAD, totals);
  return totals;
};

const entry = (number: number) =>
  `<ENTITY><FIRST_NAME>Society ${number}</FIRST_NAME><UN_LIST_TYPE>Taliban</UN_LIST_TYPE><REFERENCE_NUMBER>TAe.${number}</REFERENCE_NUMBER><LISTED_ON>2012-06-29</LISTED_ON></ENTITY>`;
const list = (day: string, ...entries: readonly string[]) =>
  anInput(
    `${day}.xml`,
    `<CONSOLIDATED_LIST dateGenerated="${day}T10:00:00Z"><ENTITIES>\n${entries.join('\n')}\n</ENTITIES></CONSOLIDATED_LIST>`,
    512,
  );
const OCTOBER = list('2018-10-29', entry(901), entry(902));
const JANUARY = list('2019-01-15', entry(902), entry(903));

describe('Imports of lists, alliances and events', () => {
  const imports: readonly (readonly [Importer, readonly InputFile[]])[] = [
    [
      mmp,
      [
        anInput(
          'rel.csv',
          'unique_id,type,group1_id,group2_id,date,description,group1_name,group2_name\n1,spl,5,3,2012-00-00,Fighters left.,Red Lions,Blue Lions\n2,riv,5,3,2013-02-00,They clashed.,Red Lions,Blue Lions\n',
        ),
      ],
    ],
    [
      atop,
      [
        anInput(
          'm.csv',
          'atopid,member,yrent,moent,dayent,yrexit,moexit,dayexit,defense,offense,neutral,nonagg,consul,version\n9,2,1955,5,1,0,0,0,1,0,0,0,0,4.01\n9,630,1956,5,1,0,0,0,1,0,0,0,0,4.01\n9,652,1956,5,1,1960,1,1,1,0,0,0,0,4.01\n',
        ),
      ],
    ],
    [unSanctions, [OCTOBER]],
    [unSanctions, [OCTOBER, JANUARY]],
    [
      ftm,
      [
        anInput(
          'd.json',
          '{"id":"p1","schema":"Person","properties":{"name":["Anna Nobody"]}}\n{"id":"o1","schema":"Organization","properties":{"name":["Club"]}}\n{"id":"m1","schema":"Membership","properties":{"member":["p1"],"organization":["o1"],"startDate":["2010-03"]}}\n',
        ),
      ],
    ],
    [
      icews,
      [
        anInput(
          'q.txt',
          'Iran\tProvide military aid\tSyria\t2014-03-06\nIran\tProvide military aid\tSyria\t2014-03-09\n',
        ),
      ],
    ],
  ];

  it('leave a sound graph, and the second time change nothing', async () => {
    for (const [importer, files] of imports) expect((await load(importer, files)).claims.created).toBeGreaterThan(0);
    expect(await auditGraph(store)).toEqual([]);
    const [before, ties] = [await exportOf(store), await storedEdges(store)];
    for (const [importer, files] of imports) expect((await load(importer, files)).claims.created).toBe(0);
    expect(await exportOf(store)).toBe(before);
    expect(await storedEdges(store)).toEqual(ties);
  }, 300_000);

  it('end a sanction between the list that had it and the one that lacks it, and leave the earlier claim as it was', async () => {
    const rows = await store.runPlain(
      `MATCH (:Actor { id: 'un-security-council' })-[t:SANCTIONS]->(a:Actor)
       RETURN a.id AS id, t.validFrom AS validFrom, t.validTo AS validTo, size(t.claimIds) AS claims ORDER BY id`,
    );
    expect(rows).toEqual([
      { id: 'un-sc-tae-901', validFrom: '2012-06-29', validTo: '[2018-10-30..2019-01-15]', claims: 2 },
      { id: 'un-sc-tae-902', validFrom: '2012-06-29', validTo: null, claims: 2 },
      { id: 'un-sc-tae-903', validFrom: '2012-06-29', validTo: null, claims: 1 },
    ]);
  });
});
