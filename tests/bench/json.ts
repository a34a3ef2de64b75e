/**
 * Reads the values of one list in a big JSON document, made here, with our scanner and with `stream-json`, the peer. Each
 * measurement is a process of its own, which does it three times and says its best; rounds go through all of them in turn.
 *
 * - `scanner`: what an import does: each value with its position and its JSON as bytes, lines counted, the limits checked
 * - `stream-json`: values alone, in the fastest way that its documentation shows (keys, texts and numbers whole, one pass)
 * - `stream-json+bytes`: and the JSON of each value as bytes, which is the evidence. It knows neither lines nor offsets.
 *
 *   npm run bench:json
 */
import { spawnSync } from 'node:child_process';
import { createReadStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chain from 'stream-chain';
import { parser } from 'stream-json';
import { pick } from 'stream-json/filters/pick.js';
import { streamArray } from 'stream-json/streamers/stream-array.js';
import { readJsonList } from '../../src/loaders/import/input/json-list.ts';

const VALUES = Number(process.env['ENTENTE_BENCH_VALUES'] ?? 250_000);
const ROUNDS = Number(process.env['ENTENTE_BENCH_ROUNDS'] ?? 3);
const AGAIN = 3;
const PIECE_BYTES = 256 * 1024;

/** What is found, so that all ways can be seen to find the same. */
interface Found {
  values: number;
  sum: number;
  bytes: number;
}

/** A link of a graph as such files have them: texts in two scripts, numbers, a date, a list and a map within. */
const valueOf = (at: number) => ({
  id: at,
  source: `Group ${at % 997}`,
  target: at % 7 === 0 ? 'الجيش "الحر"' : `Brigade ${at % 1009}\\${at % 31}`,
  weight: (at % 1000) / 8,
  date: `2014-0${1 + (at % 9)}-11`,
  tags: ['ally', 'armed', at % 2 === 0],
  note: { en: 'Said to have fought beside one another near the river.', ar: null },
});

/** `{"about": …, "data": {"links": […]}, "end": true}`, laid out with a value a line. */
const make = async (path: string): Promise<void> => {
  const file = await open(path, 'w');
  await file.write('{"about":{"title":"made","links":[1,2]},"data":{"links":[\n');
  for (let from = 0; from < VALUES; from += 1_000) {
    const values = Array.from({ length: Math.min(1_000, VALUES - from) }, (_, at) =>
      JSON.stringify(valueOf(from + at)),
    );
    await file.write((from === 0 ? '' : ',\n') + values.join(',\n'));
  }
  await file.write('\n]},"end":true}\n');
  await file.close();
};

const add = (found: Found, value: unknown, bytes: number): void => {
  found.values++;
  found.sum += (value as { readonly id: number }).id;
  found.bytes += bytes;
};

const piecesOf = (path: string) => createReadStream(path, { highWaterMark: PIECE_BYTES });

const scan = async (path: string, found: Found): Promise<void> => {
  for await (const items of readJsonList({ name: 'made.json', open: () => piecesOf(path) }, 'data.links'))
    for (const { value, bytes } of items) add(found, value, bytes.length);
};

const peer = async (path: string, found: Found, withBytes: boolean): Promise<void> => {
  const values = chain([
    piecesOf(path),
    parser({ packValues: true, streamValues: false }),
    pick({ filter: 'data.links', once: true }),
    streamArray(),
  ]);
  for await (const { value } of values as AsyncIterable<{ readonly value: unknown }>)
    add(found, value, withBytes ? Buffer.from(JSON.stringify(value)).length : 0);
};

const WAYS = {
  scanner: scan,
  'stream-json': (path, found) => peer(path, found, false),
  'stream-json+bytes': (path, found) => peer(path, found, true),
} as const satisfies Record<string, (path: string, found: Found) => Promise<void>>;
type Way = keyof typeof WAYS;

interface Took {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMb: number;
}

const measure = async (way: Way, path: string): Promise<Took> => {
  let [seconds, cpuSeconds] = [Infinity, Infinity];
  for (let time = 0; time < AGAIN; time++) {
    const found: Found = { values: 0, sum: 0, bytes: 0 };
    const cpu = process.cpuUsage();
    const start = process.hrtime.bigint();
    await WAYS[way](path, found);
    seconds = Math.min(seconds, Number(process.hrtime.bigint() - start) / 1e9);
    const { user, system } = process.cpuUsage(cpu);
    cpuSeconds = Math.min(cpuSeconds, (user + system) / 1e6);
    if (found.values !== VALUES || found.sum !== (VALUES * (VALUES - 1)) / 2)
      throw new Error(`${way} found other values: ${JSON.stringify(found)}`);
  }
  return { seconds, cpuSeconds, peakMb: Math.round(process.resourceUsage().maxRSS / 1024) };
};

const inOwnProcess = (way: Way, path: string): Took => {
  const self = fileURLToPath(import.meta.url);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', self, '--measure', way, path], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${way}: ${stderr}`);
  return JSON.parse(stdout) as Took;
};

const main = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-json-'));
  try {
    const path = join(folder, 'made.json');
    await make(path);
    const ways = Object.keys(WAYS) as readonly Way[];
    const took = new Map<Way, Took[]>(ways.map((way) => [way, []]));
    for (let round = 0; round < ROUNDS; round++) for (const way of ways) took.get(way)?.push(inOwnProcess(way, path));
    const best = (way: Way, key: keyof Took): number => Math.min(...(took.get(way) ?? []).map((one) => one[key]));
    const MB = statSync(path).size / 1e6;
    console.table(
      ways.map((way) => ({
        way,
        values: VALUES,
        MB: Math.round(MB),
        'MB/s': Number((MB / best(way, 'seconds')).toFixed(1)),
        'MB/cpu s': Number((MB / best(way, 'cpuSeconds')).toFixed(1)),
        "times the scanner's cpu": Number((best(way, 'cpuSeconds') / best('scanner', 'cpuSeconds')).toFixed(2)),
        'peak MB': best(way, 'peakMb'),
      })),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

if (process.argv[2] === '--measure') {
  const [way, path] = process.argv.slice(3) as [Way, string];
  console.log(JSON.stringify(await measure(way, path)));
} else await main();
