import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { openFiles, readMap, seedDirectory } from '../../src/cli/import-files.ts';
import { append, distinct } from '../../src/domain/group.ts';
import { packageRoot } from '../../src/graph/package-root.ts';
import type { Store } from '../../src/graph/store/store.ts';
import {
  listCodedActors,
  loadImportBatch,
  NOTHING_WRITTEN,
  planImport,
} from '../../src/graph/write/load/load-import.ts';
import type { ActorDirectory } from '../../src/loaders/import/actor-directory.ts';
import { codeKey, codeText } from '../../src/loaders/import/dated-codes.ts';
import { GROUP_SCHEMES } from '../../src/loaders/import/group-codes.ts';
import { findImporter } from '../../src/loaders/import/importers.ts';
import { IssueLog } from '../../src/loaders/import/issue-log.ts';
import { bothDirectories, packDirectory } from '../../src/loaders/import/pack-directory.ts';
import { surveyFiles } from '../../src/loaders/import/survey.ts';
import { sharedData } from './shared-data.ts';
import { spellingRows } from './spellings.ts';

/** The data sets that meet, as the command line would import them. */
const IMPORTS: readonly (readonly [format: string, map: string | null, ...files: readonly string[]])[] = [
  ['ucdp-actor', null, 'ucdp/ucdp-actor-221.csv'],
  ['ucdp-acd', null, 'ucdp/ucdp-prio-acd-4-2013.csv'],
  ['ucdp-esd', null, 'ucdp/ucdp-external-support-supporter-level-1975-2009.csv'],
  ['ucdp-esd', null, 'ucdp/ucdp-esd-181-rebel-recipients.csv'],
  ['mmp', null, 'militants/mmp-relationships.csv', 'militants/mmp-group-key.csv'],
  ['edges', 'nsa', 'nsa/nsa-3.4.csv'],
  ['un-sanctions', null, 'sanctions/un-consolidated-2018-10-29.xml'],
];

/** Files that are not on this machine: without one of them nothing is measured. */
export const missingData = (): readonly string[] =>
  IMPORTS.flatMap(([, , ...files]) => files).filter((file) => !existsSync(join(sharedData(), file)));

/** Imports every data set into a store that has the packs. @param packs whom codes mean: as the packs that ship say, unless given */
export const importDatasets = async (
  store: Store,
  tell: (line: string) => void,
  packs: ActorDirectory = seedDirectory(),
): Promise<void> => {
  const options = { origin: 'import:identity', now: () => new Date(), signal: new AbortController().signal };
  for (const [format, map, ...paths] of IMPORTS) {
    const importer = findImporter(format);
    if (!importer) throw new Error(`there is no format ${format}`);
    const found = paths.map((path) => join(sharedData(), path));
    const { files } = await openFiles(found, importer.extensions, () => undefined);
    const context = () => ({
      directory: packs,
      issues: new IssueLog(),
      options: new Map<string, string>(),
      map: map === null ? null : readMap(join(packageRoot(), 'seed/maps', `${map}.yaml`)),
    });
    const { sources, issues } = await surveyFiles(importer, files, context());
    const contradictions = await planImport(store, sources);
    if (contradictions.length > 0) throw new Error(JSON.stringify(contradictions));
    const none = { actors: [], places: [], events: [], claims: [] };
    let totals = await loadImportBatch(store, { ...none, sources }, options, NOTHING_WRITTEN);
    const directory = bothDirectories(packs, packDirectory(await listCodedActors(store)));
    for await (const batch of importer.read(files, { ...context(), directory }))
      totals = await loadImportBatch(store, { ...batch, sources: [] }, options, totals);
    tell(`${format} ${paths.join(' ')}: ${totals.claims.created} claims, ${issues.counts.TWO_ACTORS ?? 0} TWO_ACTORS`);
  }
};

const LIST = join(packageRoot(), 'tests/identity/groups.csv');

/** A well-known group, and the codes by which data sets mean it. */
interface ListedGroup {
  readonly group: string;
  readonly codes: readonly string[];
}

/** Groups that two data sets or more have, by their codes alone: `tests/identity/groups.csv`, judged by hand. */
export const listedGroups = (): readonly ListedGroup[] => {
  const groups = new Map<string, string[]>();
  const rows = parse<{ group: string; scheme: string; code: string }>(readFileSync(LIST), { columns: true });
  for (const { group, scheme, code } of rows) append(groups, group, codeKey(scheme, codeText(scheme, code)));
  return [...groups].map(([group, codes]) => ({ group, codes }));
};

export interface Identity {
  /** Of each listed group, the canonical actors that have its codes. */
  readonly groups: readonly { readonly group: string; readonly actors: readonly string[] }[];
  /** Codes that no stored actor has. */
  readonly notFound: readonly string[];
  /** Actors that have codes of two listed groups. */
  readonly mixed: readonly string[];
  /** Pairs of must-not-merge.csv that are one canonical actor. */
  readonly wronglyMerged: readonly string[];
}

export const measureIdentity = async (store: Store): Promise<Identity> => {
  const canonical = new Map<string, string>();
  const bearers = new Map<string, string[]>();
  for (const { id, canonicalId, codes } of await storedCodes(store)) {
    canonical.set(id, canonicalId ?? id);
    for (const { scheme, id: code } of codes) append(bearers, codeKey(scheme, codeText(scheme, code)), id);
  }
  const groups = listedGroups().map(({ group, codes }) => {
    const found = codes.flatMap((code) => bearers.get(code) ?? []);
    return { group, actors: distinct(found.map((id) => canonical.get(id))).toSorted() };
  });
  const groupsOf = new Map<string, string[]>();
  for (const { group, actors } of groups) for (const actor of actors) append(groupsOf, actor, group);
  const pairs = spellingRows('must-not-merge.csv');
  return {
    groups,
    notFound: listedGroups().flatMap(({ codes }) => codes.filter((code) => !bearers.has(code))),
    mixed: [...groupsOf].filter(([, known]) => known.length > 1).map(([id, known]) => `${id}: ${known.join(', ')}`),
    wronglyMerged: pairs.flatMap(({ a = '', b = '' }) =>
      (canonical.get(a) ?? a) === (canonical.get(b) ?? b) ? [`${a} ${b}`] : [],
    ),
  };
};

/** How many codes of each data set are in a store, and how many of them are an actor of the packs: the others wait for a judgement. */
export const countCodes = async (store: Store): Promise<Readonly<Record<string, object>>> => {
  const packs = seedDirectory();
  const known = new Map<string, boolean>();
  for (const { codes } of await storedCodes(store))
    for (const { scheme, id } of codes) known.set(codeKey(scheme, id), packs.knows(scheme, id));
  const row = (scheme: string): object => {
    const ofScheme = [...known].filter(([key]) => key.startsWith(`${scheme}:`));
    return { codes: ofScheme.length, known: ofScheme.filter(([, isKnown]) => isKnown).length };
  };
  return Object.fromEntries(GROUP_SCHEMES.map((scheme) => [scheme, row(scheme)]));
};

interface StoredCodes {
  readonly id: string;
  readonly canonicalId: string | null;
  readonly codes: readonly { readonly scheme: string; readonly id: string }[];
}

const storedCodes = async (store: Store): Promise<readonly StoredCodes[]> => {
  const rows = await store.runPlain(
    'MATCH (a:Actor) RETURN a.id AS id, a.canonicalId AS canonicalId, COLLECT { MATCH (a)-[:HAS_EXTERNAL_ID]->(x) RETURN x { .scheme, id: x.value } } AS codes',
  );
  return rows as unknown as readonly StoredCodes[];
};
