import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import { seedDirectory } from '../../src/cli/import-files.ts';
import type { Actor } from '../../src/domain/records.ts';
import { auditGraph } from '../../src/graph/audit.ts';
import { readLedgerOf } from '../../src/graph/read/ledger.ts';
import type { Store } from '../../src/graph/store/store.ts';
import {
  type ImportTotals,
  listCodedActors,
  loadImportBatch,
  NOTHING_WRITTEN,
  planImport,
} from '../../src/graph/write/load/load-import.ts';
import { findImporter } from '../../src/loaders/import/importers.ts';
import { IssueLog } from '../../src/loaders/import/issue-log.ts';
import { bothDirectories, packDirectory } from '../../src/loaders/import/pack-directory.ts';
import { surveyFiles } from '../../src/loaders/import/survey.ts';
import { exportOf } from './export-of.ts';
import { anInput } from './input-files.ts';
import { LOAD, storedEdges } from './records.ts';
import { spoken } from './spoken-claim.ts';

/** Files of one import, written by hand in the layout of the format. */
export interface Fixture {
  readonly format: string;
  readonly files: Readonly<Record<string, string>>;
  readonly options?: Readonly<Record<string, string>>;
  /** Of a format that needs one. */
  readonly map?: string;
}

const SEED = seedDirectory();

/** Both passes of an import, as the command line makes them, with what the shipped packs know. */
export const importInto = async (
  store: Store,
  { format, files, options = {}, map }: Fixture,
): Promise<{ readonly totals: ImportTotals; readonly issues: Readonly<Record<string, number>> }> => {
  const importer = findImporter(format);
  if (!importer) throw new Error(`there is no format ${format}`);
  const inputs = Object.entries(files).map(([name, text]) => anInput(name, text, 512));
  const context = () => ({
    directory: SEED,
    issues: new IssueLog(),
    options: new Map(Object.entries(options)),
    map: map === undefined ? null : { name: 'map.yaml', text: map },
  });
  const { sources, issues } = await surveyFiles(importer, inputs, context());
  const contradictions = await planImport(store, sources);
  if (contradictions.length > 0) throw new Error(JSON.stringify(contradictions));
  const none = { actors: [], places: [], events: [], claims: [] };
  let totals = await loadImportBatch(store, { ...none, sources }, LOAD, NOTHING_WRITTEN);
  const directory = bothDirectories(SEED, packDirectory(await listCodedActors(store)));
  for await (const batch of importer.read(inputs, { ...context(), directory }))
    totals = await loadImportBatch(store, { ...batch, sources: [] }, LOAD, totals);
  return { totals, issues: issues.counts };
};

const actorLine = ({ id, kind, label, externalIds, existsFrom, existsTo }: Actor): string =>
  [
    id,
    kind,
    label.en,
    ...externalIds.map((own) => `${own.scheme}:${own.id}`).sort(),
    existsFrom && `from ${existsFrom.text}`,
    existsTo && `to ${existsTo.text}`,
  ]
    .filter(Boolean)
    .join(' | ');

/** The bytes of the row that a locator names: from its line to the one before the next row. */
const rowOf = (files: Fixture['files'], locator: string): string => {
  const [, name = '', line = ''] = /^(.+?):(\d+)(?: |$)/.exec(locator) ?? [];
  const row = files[name]?.split('\n')[Number(line) - 1];
  if (row === undefined) throw new Error(`no row is at ${locator}`);
  return row.replace(/\r$/, '');
};

/** What a store holds, a line each, to be compared with what was worked out by hand. */
const storedOf = async (store: Store, { files }: Fixture) => {
  const actors: string[] = [];
  const claims: string[] = [];
  const scenes: string[] = [];
  const evidence = new Set<string>();
  for await (const { record, item } of readLedgerOf(store)) {
    if (record === 'actor') actors.push(actorLine(item));
    if (record === 'place') scenes.push(`${item.id} ${item.latitude ?? '?'} ${item.longitude ?? '?'}`);
    if (record === 'event') scenes.push(`${item.id} ${item.kind} ${item.date?.text ?? '?'} ${item.place ?? '?'}`);
    if (record !== 'claim') continue;
    claims.push(`${spoken(item)} | ${item.evidence.map(({ locator }) => locator).join(' + ')}`);
    for (const { document, locator, hash } of item.evidence) {
      const holds = hash === createHash('sha256').update(rowOf(files, locator)).digest('hex');
      evidence.add(`${document} ${holds ? 'has the bytes' : `has not the bytes of ${locator}`}`);
    }
  }
  const ties = (await storedEdges(store)).map((edge) => {
    const ids = edge['claimIds'] as readonly string[];
    const words = [
      edge['subject'],
      edge['type'],
      edge['object'],
      edge['validFrom'] && `from ${String(edge['validFrom'])}`,
      edge['validTo'] && `to ${String(edge['validTo'])}`,
      edge['neverCertain'] && 'only possibly',
      edge['contested'] && 'contested',
      `of ${ids.length}`,
    ];
    return words.filter(Boolean).join(' ');
  });
  return {
    actors: actors.sort(),
    claims: claims.sort(),
    ties: ties.sort(),
    /** Places and events. */
    scenes: scenes.sort(),
    evidence: [...evidence].sort(),
  };
};

/** Imports twice: the graph is sound, the second import changes nothing, and what is stored is handed back. */
export const importTwice = async (store: Store, fixture: Fixture) => {
  const { issues } = await importInto(store, fixture);
  expect(await auditGraph(store)).toEqual([]);
  const before = await exportOf(store);
  const { totals } = await importInto(store, fixture);
  expect([totals.batches.written, totals.claims.created, totals.edges]).toEqual([0, 0, { written: 0, dropped: 0 }]);
  expect(await exportOf(store)).toBe(before);
  return { ...(await storedOf(store, fixture)), issues };
};
