import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../../src/graph/package-root.ts';
import type { Importer } from '../../../src/loaders/import/importer.ts';
import { findImporter } from '../../../src/loaders/import/importers.ts';
import { expandFile } from '../../../src/loaders/import/input/expand-file.ts';
import type { InputFile } from '../../../src/loaders/import/input/input-file.ts';
import { importDigest } from '../../support/import-digest.ts';
import { anInput, aRawFile } from '../../support/input-files.ts';
import { MADE_HEADER, MADE_MAP, madeRows, NASTY_MAP, nastyRows } from '../../support/made-edges.ts';
import { dataNotRun, findData } from '../../support/shared-data.ts';

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

const mapOf = (name: string) => ({
  name: `${name}.yaml`,
  text: readFileSync(join(packageRoot(), 'seed/maps', `${name}.yaml`), 'utf8'),
});

/** What each import gave when it was first written, and gives ever after: a digest that changes is a change of what is claimed. */
const REAL: readonly (readonly [
  format: string,
  files: readonly string[],
  digest: string,
  more?: { readonly map?: string; readonly set?: Readonly<Record<string, string>> },
])[] = [
  ['edges', ['cow/tss-strategic-rivalries.csv'], '040708a5c2ce431a', { map: 'strategic-rivalries' }],
  ['edges', ['cow/gml-ddy-disputes-2.03.csv'], '6accd2658d334d8b', { map: 'gml-disputes' }],
  ['edges', ['nsa/nsa-3.4.csv'], '0f00e4d0d3930b8f', { map: 'nsa' }],
  ['edges', ['syria/big-pharaoh-middle-east-chart-2013.json'], '5c61c1f213878012', { map: 'big-pharaoh' }],
  ['edges', ['syria/wikipedia-participants-2015.json'], '869a75c16b2746ca', { map: 'wikipedia-participants' }],
  [
    'edges',
    ['syria/wikipedia-participants-2015-signed-links.json'],
    '66c489fd839fe7fc',
    { map: 'wikipedia-signed-links' },
  ],
  ['edges', ['syria/gade-rebels/Infighting30_2014_6Sep2017.csv'], '04271d71b1166732', { map: 'gade-infighting' }],
  ['edges', ['syria/gade-rebels/gade-cooperation-dyads.csv'], 'b80429635c7b3b26', { map: 'gade-cooperation' }],
  ['edges', ['syria/gade-rebels/IdeologyVars_JPR.csv'], 'd2e2c8b8b963db5a', { map: 'gade-sponsors' }],
  ['ucdp-esd', ['ucdp/ucdp-esd-181-rebel-recipients.csv'], 'd5bab332f3b40fc6'],
  ['ucdp-esd', ['ucdp/ucdp-external-support-supporter-level-1975-2009.csv'], 'ae493f7e5a0c1683'],
  ['ucdp-acd', ['ucdp/ucdp-prio-acd-4-2013.csv'], '1e9d5bed8aa6a4d6'],
  ['ucdp-actor', ['ucdp/ucdp-actor-221.csv'], '4f22850d32282317'],
  ['ucdp-ged', ['ucdp/ged-syria-2016-2019.csv.gz'], '406c227db0f7a053'],
  ['ucdp-ged', ['ucdp/ged-modern49-myanmar.csv.gz'], '30d25367375bfeeb'],
  ['mmp', ['militants/mmp-group-key.csv', 'militants/mmp-relationships.csv'], 'c49a0d2f6772ea24'],
  ['atop', ['atop/atop-alliance-4.01.csv', 'atop/atop-member-4.01.csv'], 'f0d90437e185dc4b'],
  ['un-sanctions', ['sanctions/un-consolidated-2018-10-29.xml'], '760e51597f8123e3'],
  ['ftm', ['ftm/zala.entities.ftm.json'], '1e489609aa398f0c'],
  ['gdelt', ['gdelt/20191024143000.export.CSV'], 'e11b8116a7188aea', { set: { least: '1' } }],
  ['gdelt', ['gdelt/gdelt1-events-georgia-2012-08.csv'], 'cbbfc7025bf5a1a9', { set: { least: '1' } }],
  ['gdelt', ['gdelt/20191024143000.export.CSV', 'gdelt/gdelt1-events-georgia-2012-08.csv'], 'bbfaf6a4ebb53127'],
  ['icews', ['icews/events.2018.sample.tab'], '9cdc312b09543995', { set: { least: '1' } }],
  [
    'icews',
    ['icews/icews14-names/icews_2014_test.txt', 'icews/icews14-names/icews_2014_valid.txt'],
    '82d6f9ee1ec97381',
  ],
  [
    'icews',
    ['entity2id.txt', 'relation2id.txt', 'train.txt.gz', 'test.txt', 'valid.txt'].map(
      (own) => `icews/icews14-ids/${own}`,
    ),
    '2698ea986ade88b2',
    { set: { start: '2014-01-01' } },
  ],
  [
    'icews',
    ['entity2id.txt.gz', 'relation2id.txt.gz', 'test.txt.gz'].map((own) => `icews/icews18-ids/${own}`),
    'f70a6a6fde395656',
    { set: { start: '2018-01-01', least: '1' } },
  ],
  ['wikidata', ['wikidata/Q7747.wbgetentities.json'], 'e34e91f7fee056fa'],
];

describe('The records and issues of an import are the same to the byte', () => {
  for (const [format, names, digest, { map, set } = {}] of REAL) {
    const what = `${format}: ${names.map((name) => basename(name)).join(' ')}`;
    const paths = names.map(findData);
    const missing = names.find((_, at) => paths[at] === null);
    if (missing !== undefined) it.skip(dataNotRun(what, missing), () => undefined);
    else
      it(what, { timeout: 120_000 }, async () => {
        const importer = importerOf(format);
        const files = await openAll(
          importer,
          paths.filter((path) => path !== null),
        );
        const options = new Map(Object.entries(set ?? {}));
        expect(await importDigest(importer, files, { options, map: map === undefined ? null : mapOf(map) })).toBe(
          digest,
        );
      });
  }

  it('edges: a plain table, in pieces of any size', async () => {
    const text = MADE_HEADER + madeRows(0, 5_000);
    for (const piece of [1_009, 65_536, 1_000_000])
      expect(
        await importDigest(importerOf('edges'), [anInput('made.csv', text, piece)], {
          map: { name: 'made.yaml', text: MADE_MAP },
        }),
      ).toBe('82ec8b2ffd39cb5d');
  });

  it('edges: quotes, line ends in cells, other scripts, bad dates, Windows-1252', async () => {
    const windows = Buffer.concat([
      Buffer.from(nastyRows(500)),
      Buffer.from([0x37, 0x2c, 0xc9, 0x6d, 0x2c, 0x93, 0x94, ...Buffer.from(',ally,2014,,1,\n')]),
    ]);
    const nasty = { map: { name: 'nasty.yaml', text: NASTY_MAP } };
    // Of a piece of the file all lines are decoded first: what the second table says of Windows-1252 comes before the rest.
    const pieces = [
      [997, 'a9e8a10ad39a789b'],
      [1_000_000, '8cde1f298a10420b'],
    ] as const;
    for (const [piece, digest] of pieces)
      expect([
        await importDigest(importerOf('edges'), [anInput('nasty.csv', nastyRows(3_000), piece)], nasty),
        await importDigest(importerOf('edges'), [anInput('windows.csv', windows, piece)], nasty),
      ]).toEqual(['0da18806d2c2fbbb', digest]);
  });
});
