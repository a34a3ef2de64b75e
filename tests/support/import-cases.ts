import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { packageRoot } from '../../src/graph/package-root.ts';
import type { Importer, MapText } from '../../src/loaders/import/importer.ts';
import { findImporter } from '../../src/loaders/import/importers.ts';
import { expandFile } from '../../src/loaders/import/input/expand-file.ts';
import type { InputFile } from '../../src/loaders/import/input/input-file.ts';
import { type ImportSummary, summarizeImport } from './import-summary.ts';
import { anInput, aRawFile } from './input-files.ts';
import { MADE_HEADER, MADE_MAP, madeRows, NASTY_MAP, nastyRows } from './made-edges.ts';
import { findData } from './shared-data.ts';

/** An import whose result may not change unnoticed. */
export interface ImportCase {
  readonly title: string;
  /** A data file that is not on this machine; null when the case can be run. */
  readonly missing: string | null;
  readonly run: () => Promise<ImportSummary>;
}

const importerOf = (format: string): Importer => {
  const found = findImporter(format);
  if (!found) throw new Error(`there is no format ${format}`);
  return found;
};

const openAll = async (importer: Importer, paths: readonly string[]): Promise<readonly InputFile[]> => {
  const files: InputFile[] = [];
  for (const path of paths)
    files.push(
      ...(await expandFile(aRawFile(basename(path), new Uint8Array(readFileSync(path))), importer.extensions)),
    );
  return files;
};

const mapOf = (name: string): MapText => ({
  name: `${name}.yaml`,
  text: readFileSync(join(packageRoot(), 'seed/maps', `${name}.yaml`), 'utf8'),
});

interface More {
  readonly map?: string;
  readonly set?: Readonly<Record<string, string>>;
}

const onRealFiles = (format: string, files: readonly string[], { map, set }: More = {}): ImportCase => {
  const paths = files.map(findData);
  return {
    title: `${format}: ${files.map((file) => basename(file)).join(' ')}`,
    missing: files.find((_, at) => paths[at] === null) ?? null,
    run: async () => {
      const importer = importerOf(format);
      const found = paths.filter((path) => path !== null);
      const options = new Map(Object.entries(set ?? {}));
      return summarizeImport(importer, await openAll(importer, found), {
        options,
        map: map === undefined ? null : mapOf(map),
      });
    },
  };
};

const onMadeFile = (title: string, text: string | Uint8Array, pieceBytes: number, map: MapText): ImportCase => ({
  title,
  missing: null,
  run: () => summarizeImport(importerOf('edges'), [anInput(title, text, pieceBytes)], { map }),
});

const WINDOWS = Buffer.concat([
  Buffer.from(nastyRows(500)),
  Buffer.from([0x37, 0x2c, 0xc9, 0x6d, 0x2c, 0x93, 0x94, ...Buffer.from(',ally,2014,,1,\n')]),
]);
const MADE: MapText = { name: 'made.yaml', text: MADE_MAP };
const NASTY: MapText = { name: 'nasty.yaml', text: NASTY_MAP };

/** A plain table, and one with quotes, line ends in cells, other scripts, bad dates and Windows-1252, in pieces of several sizes. */
export const MADE_CASES: Readonly<Record<string, readonly ImportCase[]>> = {
  'made.csv': [1_009, 65_536, 1_000_000].map((bytes) =>
    onMadeFile('made.csv', MADE_HEADER + madeRows(0, 5_000), bytes, MADE),
  ),
  'nasty.csv': [997, 1_000_000].map((bytes) => onMadeFile('nasty.csv', nastyRows(3_000), bytes, NASTY)),
  // All lines of a piece are decoded first: what the table says of Windows-1252 comes before its other issues.
  'windows.csv in pieces of 997 bytes': [onMadeFile('windows.csv', WINDOWS, 997, NASTY)],
  'windows.csv in one piece': [onMadeFile('windows.csv', WINDOWS, 1_000_000, NASTY)],
};

export const REAL_CASES: readonly ImportCase[] = [
  onRealFiles('edges', ['cow/tss-strategic-rivalries.csv'], { map: 'strategic-rivalries' }),
  onRealFiles('edges', ['cow/gml-ddy-disputes-2.03.csv'], { map: 'gml-disputes' }),
  onRealFiles('edges', ['nsa/nsa-3.4.csv'], { map: 'nsa' }),
  onRealFiles('edges', ['syria/big-pharaoh-middle-east-chart-2013.json'], { map: 'big-pharaoh' }),
  onRealFiles('edges', ['syria/wikipedia-participants-2015.json'], { map: 'wikipedia-participants' }),
  onRealFiles('edges', ['syria/wikipedia-participants-2015-signed-links.json'], { map: 'wikipedia-signed-links' }),
  onRealFiles('edges', ['syria/gade-rebels/Infighting30_2014_6Sep2017.csv'], { map: 'gade-infighting' }),
  onRealFiles('edges', ['syria/gade-rebels/gade-cooperation-dyads.csv'], { map: 'gade-cooperation' }),
  onRealFiles('edges', ['syria/gade-rebels/IdeologyVars_JPR.csv'], { map: 'gade-sponsors' }),
  onRealFiles('ucdp-esd', ['ucdp/ucdp-esd-181-rebel-recipients.csv']),
  onRealFiles('ucdp-esd', ['ucdp/ucdp-external-support-supporter-level-1975-2009.csv']),
  onRealFiles('ucdp-acd', ['ucdp/ucdp-prio-acd-4-2013.csv']),
  onRealFiles('ucdp-actor', ['ucdp/ucdp-actor-221.csv']),
  onRealFiles('ucdp-ged', ['ucdp/ged-syria-2016-2019.csv.gz']),
  onRealFiles('ucdp-ged', ['ucdp/ged-modern49-myanmar.csv.gz']),
  onRealFiles('mmp', ['militants/mmp-group-key.csv', 'militants/mmp-relationships.csv']),
  onRealFiles('atop', ['atop/atop-alliance-4.01.csv', 'atop/atop-member-4.01.csv']),
  onRealFiles('un-sanctions', ['sanctions/un-consolidated-2018-10-29.xml']),
  onRealFiles('ftm', ['ftm/zala.entities.ftm.json']),
  onRealFiles('gdelt', ['gdelt/20191024143000.export.CSV'], { set: { least: '1' } }),
  onRealFiles('gdelt', ['gdelt/gdelt1-events-georgia-2012-08.csv'], { set: { least: '1' } }),
  onRealFiles('gdelt', ['gdelt/20191024143000.export.CSV', 'gdelt/gdelt1-events-georgia-2012-08.csv']),
  onRealFiles('icews', ['icews/events.2018.sample.tab'], { set: { least: '1' } }),
  onRealFiles('icews', ['icews/icews14-names/icews_2014_test.txt', 'icews/icews14-names/icews_2014_valid.txt']),
  onRealFiles(
    'icews',
    ['entity2id.txt', 'relation2id.txt', 'train.txt.gz', 'test.txt', 'valid.txt'].map(
      (file) => `icews/icews14-ids/${file}`,
    ),
    { set: { start: '2014-01-01' } },
  ),
  onRealFiles(
    'icews',
    ['entity2id.txt.gz', 'relation2id.txt.gz', 'test.txt.gz'].map((file) => `icews/icews18-ids/${file}`),
    { set: { start: '2018-01-01', least: '1' } },
  ),
  onRealFiles('wikidata', ['wikidata/Q7747.wbgetentities.json']),
];
