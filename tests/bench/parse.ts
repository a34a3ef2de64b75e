/**
 * How fast the simple formats are read, from bytes to claims with ids, before any driver: `edges` (a plain table that is made
 * here), `gdelt` and `icews` (real rows, repeated on later days). Each measurement is a process of its own, which does it
 * three times and says its best; rounds go through all of them, so that what else the machine does falls on all.
 *
 * - `split`: bytes to cells, nothing kept
 * - `split+hash`: and the SHA-256 of each row, which is its evidence
 * - `claims`: the whole importer, one pass: claims with ids, evidence, rules, issues
 * - `csv-parse`: the peer, the same file to plain objects; `csv-parse+hash`: and the SHA-256 of each record
 *
 *   npm run bench:parse [format]
 */
import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse';
import { seedDirectory } from '../../src/cli/import-files.ts';
import { findImporter } from '../../src/loaders/import/importers.ts';
import type { InputFile } from '../../src/loaders/import/input/input-file.ts';
import { CSV, openTable, TSV } from '../../src/loaders/import/input/table-rows.ts';
import { IssueLog } from '../../src/loaders/import/issue-log.ts';
import { surveyFiles } from '../../src/loaders/import/survey.ts';
import { MADE_HEADER, MADE_MAP, madeRows } from '../support/made-edges.ts';
import { dataNotRun, findData } from '../support/shared-data.ts';

const ROWS = Number(process.env['ENTENTE_BENCH_ROWS'] ?? 600_000);
const ROUNDS = Number(process.env['ENTENTE_BENCH_ROUNDS'] ?? 3);
const AGAIN = 3;

const FORMATS = ['edges', 'gdelt', 'icews'] as const;
type Format = (typeof FORMATS)[number];
const PHASES = ['split', 'split+hash', 'claims', 'csv-parse', 'csv-parse+hash'] as const;
type Phase = (typeof PHASES)[number];

const DICTIONARIES = ['entity2id.txt', 'relation2id.txt'].map((file) => `icews/icews14-ids/${file}`);
const QUADS = ['train.txt.gz', 'test.txt', 'valid.txt'].map((file) => `icews/icews14-ids/${file}`);
const GDELT = ['gdelt/20191024143000.export.CSV'];
const NEEDED: Readonly<Record<Format, readonly string[]>> = {
  edges: [],
  gdelt: GDELT,
  icews: [...DICTIONARIES, ...QUADS],
};

const linesOf = (files: readonly string[]): readonly string[] =>
  files.flatMap((file) => {
    const bytes = readFileSync(findData(file) ?? '');
    const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    return text.split('\n').filter((line) => line.trim() !== '');
  });

const laterDay = (digits: string, days: number): string => {
  const date = new Date(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}T00:00:00Z`);
  return new Date(date.getTime() + days * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
};

/** The rows of a file over and over, each time later. */
const repeated = (lines: readonly string[], times: number, later: (cells: string[], time: number) => void): string => {
  let text = '';
  for (let time = 0; time < times; time++)
    for (const line of lines) {
      const cells = line.split('\t');
      later(cells, time);
      text += `${cells.join('\t')}\n`;
    }
  return text;
};

/** Writes the file of a format. @returns its rows */
const make = (format: Format, path: string): number => {
  if (format === 'edges') {
    writeFileSync(path, MADE_HEADER + madeRows(0, ROWS));
    return ROWS;
  }
  const lines = linesOf(format === 'gdelt' ? GDELT : QUADS);
  // Three years of ICEWS14 are as many months of dyads as are held at once.
  const times = format === 'gdelt' ? Math.ceil(ROWS / 2 / lines.length) : 3;
  const later =
    format === 'gdelt'
      ? (cells: string[], time: number) => {
          cells[0] = String(Number(cells[0]) + time * 10_000);
          cells[1] = laterDay(cells[1] ?? '', time);
        }
      : (cells: string[], time: number) => {
          cells[3] = String(Number(cells[3]) + time * 365 * 24);
        };
  writeFileSync(path, repeated(lines, times, later));
  return lines.length * times;
};

const inputOf = (path: string): InputFile => ({
  name: basename(path),
  open: () => createReadStream(path, { highWaterMark: 256 * 1024 }),
});

const dialectOf = (format: Format) => (format === 'edges' ? CSV : { ...TSV, header: false });

const split = async (format: Format, path: string, each: (bytes: Uint8Array | string) => void): Promise<void> => {
  const table = await openTable(inputOf(path), dialectOf(format), new IssueLog());
  for await (const rows of table.rows) for (const { bytes } of rows) each(bytes);
};

const peer = async (format: Format, path: string, hashed: boolean): Promise<void> => {
  const header = format === 'edges';
  const columns = header || Array.from({ length: format === 'gdelt' ? 61 : 5 }, (_, at) => `c${at}`);
  const parser = createReadStream(path).pipe(
    parse({ columns, delimiter: header ? ',' : '\t', ...(header ? {} : { quote: false }), raw: hashed }),
  );
  for await (const record of parser as AsyncIterable<{ readonly raw?: string }>)
    if (hashed) hash('sha256', record.raw ?? '', 'hex');
};

const knownActors = (() => {
  let known: ReturnType<typeof seedDirectory> | null = null;
  return () => (known ??= seedDirectory());
})();

const claims = async (format: Format, path: string): Promise<void> => {
  const importer = findImporter(format);
  if (!importer) throw new Error(`there is no format ${format}`);
  const dictionaries = format === 'icews' ? DICTIONARIES.map((file) => inputOf(findData(file) ?? '')) : [];
  await surveyFiles(importer, [inputOf(path), ...dictionaries], {
    directory: knownActors(),
    issues: new IssueLog(),
    options: new Map(format === 'icews' ? [['start', '2014-01-01']] : []),
    map: format === 'edges' ? { name: 'made.yaml', text: MADE_MAP } : null,
  });
};

const WORK: Readonly<Record<Phase, (format: Format, path: string) => Promise<void>>> = {
  split: (format, path) => split(format, path, () => undefined),
  'split+hash': (format, path) => split(format, path, (bytes) => hash('sha256', bytes, 'hex')),
  claims,
  'csv-parse': (format, path) => peer(format, path, false),
  'csv-parse+hash': (format, path) => peer(format, path, true),
};

interface Took {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMb: number;
}

const measure = async (format: Format, phase: Phase, path: string): Promise<Took> => {
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 10);
  let [seconds, cpuSeconds] = [Infinity, Infinity];
  for (let time = 0; time < AGAIN; time++) {
    const cpu = process.cpuUsage();
    const start = process.hrtime.bigint();
    await WORK[phase](format, path);
    const { user, system } = process.cpuUsage(cpu);
    seconds = Math.min(seconds, Number(process.hrtime.bigint() - start) / 1e9);
    cpuSeconds = Math.min(cpuSeconds, (user + system) / 1e6);
  }
  clearInterval(watch);
  return { seconds, cpuSeconds, peakMb: Math.round(Math.max(peak, process.memoryUsage().rss) / 1024 / 1024) };
};

const inOwnProcess = (format: Format, phase: Phase, path: string): Took => {
  const self = fileURLToPath(import.meta.url);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', self, '--measure', format, phase, path],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${format} ${phase}: ${stderr}`);
  return JSON.parse(stdout) as Took;
};

const least = (all: readonly Took[], key: keyof Took): number => Math.min(...all.map((took) => took[key]));

const main = (): void => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-parse-'));
  const table: object[] = [];
  try {
    for (const format of FORMATS.filter((own) => [own, undefined].includes(process.argv[2] as Format | undefined))) {
      const missing = NEEDED[format].find((file) => findData(file) === null);
      if (missing !== undefined) {
        dataNotRun(format, missing);
        continue;
      }
      const path = join(folder, `${format}.${format === 'edges' ? 'csv' : 'txt'}`);
      const rows = make(format, path);
      const took = new Map<Phase, Took[]>(PHASES.map((phase) => [phase, []]));
      for (let round = 0; round < ROUNDS; round++)
        for (const phase of PHASES) took.get(phase)?.push(inOwnProcess(format, phase, path));
      const peerSeconds = least(took.get('csv-parse+hash') ?? [], 'cpuSeconds');
      for (const [phase, all] of took)
        table.push({
          format,
          phase,
          rows,
          MB: Math.round(statSync(path).size / 1e6),
          'rows/s': Math.round(rows / least(all, 'seconds')),
          'rows/cpu s': Math.round(rows / least(all, 'cpuSeconds')),
          'µs a row': Number(((1e6 * least(all, 'cpuSeconds')) / rows).toFixed(2)),
          'times csv-parse+hash': Number((peerSeconds / least(all, 'cpuSeconds')).toFixed(1)),
          'peak MB': Math.max(...all.map(({ peakMb }) => peakMb)),
        });
      rmSync(path);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.table(table);
};

if (process.argv[2] === '--measure') {
  const [format, phase, path] = process.argv.slice(3) as [Format, Phase, string];
  if (!existsSync(path)) throw new Error(`there is no ${path}`);
  console.log(JSON.stringify(await measure(format, phase, path)));
} else main();
