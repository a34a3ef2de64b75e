/**
 * What importers make of real files: rows in, claims out, issues by kind, rows a second from bytes to claims, and peak memory; then
 * the rate of the simplest format on a table that is made here. Reads the shared data folder (`ENTENTE_SHARED_DATA`, else beside the
 * repository), and says loudly which files are not there. No store: this is the work before the driver.
 *
 *   npm run bench:import
 */
import {
  appendFileSync,
  createReadStream,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { seedDirectory } from '../../src/cli/import-files.ts';
import type { Importer } from '../../src/loaders/import/importer.ts';
import { findImporter } from '../../src/loaders/import/importers.ts';
import { expandFile } from '../../src/loaders/import/input/expand-file.ts';
import type { InputFile } from '../../src/loaders/import/input/input-file.ts';
import { IssueLog } from '../../src/loaders/import/issue-log.ts';
import { surveyFiles } from '../../src/loaders/import/survey.ts';
import { packageRoot } from '../../src/graph/package-root.ts';
import { MADE_HEADER, MADE_MAP, madeRows } from '../support/made-edges.ts';
import { sharedData } from '../support/shared-data.ts';

/** `made`: only the files that are made here; a format after it: only those of the format. */
const ONLY = process.argv[2] ?? '';
const MADE = process.argv[3] ?? '';
const ROWS = Number(process.env['ENTENTE_BENCH_ROWS'] ?? 300_000);

const FILES: readonly (readonly [format: string, file: string, map?: string])[] = [
  ['edges', 'cow/tss-strategic-rivalries.csv', 'strategic-rivalries'],
  ['edges', 'cow/gml-ddy-disputes-2.03.csv', 'gml-disputes'],
  ['edges', 'nsa/nsa-3.4.csv', 'nsa'],
  ['edges', 'syria/big-pharaoh-middle-east-chart-2013.json', 'big-pharaoh'],
  ['edges', 'syria/wikipedia-participants-2015.json', 'wikipedia-participants'],
  ['edges', 'syria/wikipedia-participants-2015-signed-links.json', 'wikipedia-signed-links'],
  ['edges', 'syria/gade-rebels/Infighting30_2014_6Sep2017.csv', 'gade-infighting'],
  ['edges', 'syria/gade-rebels/gade-cooperation-dyads.csv', 'gade-cooperation'],
  ['edges', 'syria/gade-rebels/IdeologyVars_JPR.csv', 'gade-sponsors'],
  ['ucdp-esd', 'ucdp/ucdp-esd-181-rebel-recipients.csv'],
  ['ucdp-esd', 'ucdp/ucdp-external-support-supporter-level-1975-2009.csv'],
  ['ucdp-acd', 'ucdp/ucdp-prio-acd-4-2013.csv'],
  ['ucdp-actor', 'ucdp/ucdp-actor-221.csv'],
  ['ucdp-ged', 'ucdp/ged-syria-2016-2019.csv.gz'],
  ['ucdp-ged', 'ucdp/ged-modern49-myanmar.csv.gz'],
];

/** Files that belong in one import, with its options. */
const SETS: readonly (readonly [
  format: string,
  files: readonly string[],
  options: Readonly<Record<string, string>>,
])[] = [
  ['mmp', ['militants/mmp-group-key.csv', 'militants/mmp-relationships.csv'], {}],
  ['atop', ['atop/atop-alliance-4.01.csv', 'atop/atop-member-4.01.csv'], {}],
  ['un-sanctions', ['sanctions/un-consolidated-2018-10-29.xml'], {}],
  ['ftm', ['ftm/zala.entities.ftm.json'], {}],
  ['ftm', ['ftm/donations.ijson'], {}],
  ['gdelt', ['gdelt/20191024143000.export.CSV'], { least: '1' }],
  ['gdelt', ['gdelt/gdelt1-events-georgia-2012-08.csv'], { least: '1' }],
  ['icews', ['icews/events.2018.sample.tab'], { least: '1' }],
  ['icews', ['icews/icews14-names/icews_2014_test.txt', 'icews/icews14-names/icews_2014_valid.txt'], {}],
  [
    'icews',
    ['entity2id.txt', 'relation2id.txt', 'train.txt.gz', 'test.txt', 'valid.txt'].map(
      (own) => `icews/icews14-ids/${own}`,
    ),
    { start: '2014-01-01' },
  ],
  [
    'icews',
    ['entity2id.txt.gz', 'relation2id.txt.gz', 'test.txt.gz'].map((own) => `icews/icews18-ids/${own}`),
    { start: '2018-01-01' },
  ],
  ['wikidata', ['wikidata/Q7747.wbgetentities.json'], {}],
];

const inputsOf = (path: string, { extensions }: Importer): Promise<readonly InputFile[]> =>
  expandFile(
    {
      name: basename(path),
      size: statSync(path).size,
      read: (start, end) => createReadStream(path, { start, end: end - 1, highWaterMark: 256 * 1024 }),
    },
    extensions,
  );

/** Rows as a spreadsheet would count them: line ends, quoted ones too, less the header; items of a list of JSON. */
const countRows = async (files: readonly InputFile[]): Promise<number> => {
  let rows = 0;
  for (const { name, open } of files) {
    let quoted = false;
    let text = '';
    for await (const chunk of open()) {
      if (name.endsWith('.json')) text += Buffer.from(chunk).toString('latin1');
      else
        for (const byte of chunk) {
          if (byte === 0x22) quoted = !quoted;
          else if (byte === 0x0a && !quoted) rows += 1;
        }
    }
    if (name.endsWith('.json')) {
      const value = JSON.parse(text) as readonly unknown[] | { readonly links: readonly unknown[] };
      rows += 'links' in value ? value.links.length : value.length;
    } else rows -= 1;
  }
  return rows;
};

/** Lines of what has no header, entries of a list in XML, items of an answer of Wikidata; else as {@link countRows}. */
const countRecords = async (files: readonly InputFile[]): Promise<number> => {
  let rows = 0;
  for (const file of files) {
    if (/\.csv$/.test(file.name)) {
      rows += await countRows([file]);
      continue;
    }
    const chunks: Uint8Array[] = [];
    for await (const chunk of file.open()) chunks.push(Uint8Array.from(chunk));
    const text = Buffer.concat(chunks).toString('utf8');
    if (file.name.endsWith('.xml')) rows += text.match(/<(?:INDIVIDUAL|ENTITY)>/g)?.length ?? 0;
    else if (text.startsWith('{"entities"'))
      rows += Object.keys((JSON.parse(text) as { entities: object }).entities).length;
    else rows += text.split('\n').filter((own) => own.trim() !== '').length - (text.startsWith('Event ID') ? 1 : 0);
  }
  return rows;
};

const FTM_SCHEMATA = ['Membership', 'Person', 'Sanction', 'Organization', 'Person', 'Ownership', 'Person', 'Person'];
/** Entities of FollowTheMoney as they come: ties stand before those they tie as often as behind; six of eight are actors. */
const madeEntities = (from: number, to: number, all: number): string =>
  Array.from({ length: to - from }, (_, offset) => {
    const at = from + offset;
    const schema = FTM_SCHEMATA[at % 8] ?? '';
    const id = (number: number): string => `made-${((number * 8 + 1) % all).toString(16).padStart(16, '0')}`;
    const own = `made-${at.toString(16).padStart(16, '0')}`;
    const other = id(Math.floor((at * 7_919) / 8) % Math.floor(all / 8));
    const properties =
      schema === 'Membership'
        ? { member: [other], organization: [`made-${(at + 3).toString(16).padStart(16, '0')}`], startDate: ['2014-03'] }
        : schema === 'Sanction'
          ? { entity: [other], authority: ['Office of Lists'], startDate: ['2020-01-02'] }
          : schema === 'Ownership'
            ? { owner: [other], asset: [own] }
            : { name: [`Name ${at} of Somebody`], alias: [`Alias ${at}`] };
    return `${JSON.stringify({ id: own, schema, properties, datasets: ['made'], last_seen: '2024-05-06T00:00:00' })}\n`;
  }).join('');

const directory = seedDirectory();
let peak = 0;
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage().rss);
}, 20);

const run = async (
  importer: Importer,
  files: readonly InputFile[],
  map: string | null,
  options: Readonly<Record<string, string>> = {},
) => {
  const issues = new IssueLog();
  const context = {
    directory,
    issues,
    options: new Map(Object.entries(options)),
    map: map === null ? null : { name: 'map.yaml', text: map },
  };
  peak = 0;
  const start = process.hrtime.bigint();
  const cpu = process.cpuUsage();
  const { counts } = await surveyFiles(importer, files, context);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const { user, system } = process.cpuUsage(cpu);
  peak = Math.max(peak, process.memoryUsage().rss);
  return { counts, issues, seconds, cpuSeconds: (user + system) / 1e6, peakMb: Math.round(peak / 1024 / 1024) };
};

const line = (format: string, file: string, rows: number, done: Awaited<ReturnType<typeof run>>) => ({
  format,
  file,
  rows,
  claims: done.counts.claims,
  actors: done.counts.actors,
  events: done.counts.events,
  issues: Object.entries(done.issues.counts)
    .map(([kind, count]) => `${kind} ${count}`)
    .join(', '),
  'rows/s': Math.round(rows / done.seconds),
  'rows/cpu s': Math.round(rows / done.cpuSeconds),
  'peak MB': done.peakMb,
});

const table: object[] = [];
const folder = mkdtempSync(join(tmpdir(), 'entente-bench-import-'));
try {
  const data = sharedData();
  for (const [format, file, map] of ONLY === 'made' ? [] : FILES) {
    const importer = findImporter(format);
    const path = join(data, file);
    if (!importer || !existsSync(path)) {
      console.warn(`NOT RUN: ${format}: there is no ${path} (set ENTENTE_SHARED_DATA).`);
      continue;
    }
    const files = await inputsOf(path, importer);
    const text = map === undefined ? null : readFileSync(join(packageRoot(), 'seed/maps', `${map}.yaml`), 'utf8');
    const rows = await countRows(files);
    table.push(line(format, basename(file), rows, await run(importer, files, text)));
  }
  for (const [format, own, options] of ONLY === 'made' ? [] : SETS) {
    const importer = findImporter(format);
    const paths = own.map((file) => join(data, file));
    const missing = paths.filter((path) => !existsSync(path));
    if (!importer || missing.length > 0) {
      console.warn(`NOT RUN: ${format}: there is no ${missing.join(', ')} (set ENTENTE_SHARED_DATA).`);
      continue;
    }
    const files: InputFile[] = [];
    for (const path of paths) files.push(...(await inputsOf(path, importer)));
    const rows = await countRecords(files);
    const name = own.map((file) => basename(file)).join(' ');
    table.push(line(format, name, rows, await run(importer, files, null, options)));
  }
  const edges = findImporter('edges');
  if (!edges) throw new Error('there is no format edges');
  for (const rows of MADE === 'ftm' ? [] : [ROWS / 10, ROWS, ROWS * 3]) {
    const path = join(folder, `made-${rows}.csv`);
    // A piece at a time: what the bench itself holds would count as the importer's memory.
    writeFileSync(path, MADE_HEADER);
    for (let start = 0; start < rows; start += 5_000)
      appendFileSync(path, madeRows(start, Math.min(start + 5_000, rows)));
    const files = await inputsOf(path, edges);
    table.push(line('edges', `made here, ${rows} rows`, rows, await run(edges, files, MADE_MAP)));
  }
  const ftm = findImporter('ftm');
  if (!ftm) throw new Error('there is no format ftm');
  for (const entities of MADE === 'edges' ? [] : [ROWS / 10, ROWS, ROWS * 3]) {
    const path = join(folder, `made-${entities}.ftm.json`);
    writeFileSync(path, '');
    for (let start = 0; start < entities; start += 5_000)
      appendFileSync(path, madeEntities(start, Math.min(start + 5_000, entities), entities));
    const files = await inputsOf(path, ftm);
    table.push(line('ftm', `made here, ${entities} entities`, entities, await run(ftm, files, null)));
  }
} finally {
  clearInterval(watch);
  rmSync(folder, { recursive: true, force: true });
}
console.table(table);
