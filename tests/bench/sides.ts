/** Prints what is known of published signed networks, and how long it takes: `npm run sides:measure`. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { provenBound } from '../../src/analytics/camps/check-certificate.ts';
import { SolverPool } from '../../src/analytics/camps/solver-pool.ts';
import { type GivenTie, type SignedGraph, toSignedGraph } from '../../src/analytics/signed/signed-graph.ts';
import { countTriads } from '../../src/analytics/signed/triads.ts';
import { walkBalance } from '../../src/analytics/signed/walk-balance.ts';
import { dataNotRun, findData } from '../support/shared-data.ts';
import { readCowWindows } from '../support/sides/cow-windows.ts';
import { measureInference } from '../support/sides/measure-inference.ts';

const pool = new SolverPool(1);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const solve = async (graph: SignedGraph, maxCamps: number | null, deadlineMs: number) => {
  const begun = performance.now();
  const answer = await pool.camps(graph, maxCamps, deadlineMs);
  const seconds = (performance.now() - begun) / 1000;
  return { ...answer, seconds, isProved: provenBound(graph, answer.certificate) === answer.bound };
};

/** `source,target,weight` without a header: the net of both directions makes the sign of a dyad. */
const readEdgeList = (text: string): SignedGraph => {
  const ordinals = new Map<string, number>();
  const ordinalOf = (name: string): number => {
    if (!ordinals.has(name)) ordinals.set(name, ordinals.size);
    return ordinals.get(name) as number;
  };
  const nets = new Map<string, GivenTie>();
  for (const line of text.replace('\uFEFF', '').trim().split(/\r?\n/)) {
    const [from = '', to = '', weight = ''] = line.split(',');
    const [a, b] = [ordinalOf(from), ordinalOf(to)].sort((one, other) => one - other) as [number, number];
    const before = nets.get(`${a} ${b}`)?.sign ?? 0;
    if (a !== b) nets.set(`${a} ${b}`, { a, b, sign: before + Number(weight) });
  }
  const ties = [...nets.values()].flatMap(({ a, b, sign }) => (sign === 0 ? [] : [{ a, b, sign: Math.sign(sign) }]));
  return toSignedGraph(ordinals.size, ties);
};

const measureTribes = async (path: string): Promise<void> => {
  const tribes = readEdgeList(readFileSync(path, 'utf8'));
  const { friends, allied, torn, enemies } = countTriads(tribes);
  say(`Highland tribes: ${friends + allied} of ${friends + allied + torn + enemies} triads balanced`);
  say(`Highland tribes: walk balance ${walkBalance(tribes)?.toFixed(4)}`);
  for (const maxCamps of [2, 3, null]) {
    const { cost, bound, status, isProved, camps } = await solve(tribes, maxCamps, 20_000);
    say(
      `Highland tribes, ${maxCamps ?? 'any number of'} camps: cost ${cost}, bound ${bound}, ${status}, proved ${isProved}`,
    );
    say(`  ${camps.join(' ')}`);
  }
  const { relations, isComplete } = await pool.stability(tribes, 2, 20_000);
  say(
    `Highland tribes, two camps: ${relations.includes('SOMETIMES') ? 'several splits' : 'one split'}, complete ${isComplete}`,
  );
};

const measureWindows = async (path: string): Promise<void> => {
  const windows = readCowWindows(path);
  for (const maxCamps of [2, 3, null]) {
    const answers = [];
    for (const window of windows) answers.push(await solve(window, maxCamps, 2_000));
    const optimal = answers.filter(({ status }) => status === 'OPTIMAL').length;
    const proved = answers.filter(({ isProved }) => isProved).length;
    const seconds = answers.map((answer) => answer.seconds).sort((a, b) => a - b);
    const [median = 0, most = 0] = [seconds[seconds.length >> 1], seconds.at(-1)];
    say(
      `Cow.net, ${maxCamps ?? 'any number of'} camps: ${windows.length} windows, ${optimal} OPTIMAL, ${proved} certificates accepted, median ${median.toFixed(3)} s, most ${most.toFixed(3)} s`,
    );
  }
  const { all, firstEver } = measureInference(windows);
  for (const [what, told] of Object.entries({ 'new ties': all, 'ties of dyads that had none before': firstEver }))
    say(
      `Cow.net, ${what}: ${told.ties}, balanced accuracy ${told.balancedAccuracy?.toFixed(3)}, calibration error ${told.calibrationError?.toFixed(3)}`,
    );
};

const measureBitcoin = async (path: string): Promise<void> => {
  const graph = readEdgeList(gunzipSync(readFileSync(path)).toString('utf8'));
  const { cost, bound, status, isProved, seconds } = await solve(graph, 2, 60_000);
  say(
    `Bitcoin Alpha: ${graph.actors} actors, ${graph.ties.length} ties: frustration ${cost}, bound ${bound}, ${status}, proved ${isProved}, ${seconds.toFixed(2)} s`,
  );
};

const MEASURES: readonly (readonly [string, (path: string) => Promise<void>])[] = [
  ['signed/highlandtribes.csv', measureTribes],
  ['signed/Cow.net', measureWindows],
  ['signed/bitcoinalpha.csv.gz', measureBitcoin],
];

let measured = 0;
for (const [file, measure] of MEASURES) {
  const path = findData(file);
  if (path === null) dataNotRun('sides', file);
  else {
    await measure(path);
    measured++;
  }
}
await pool.close();
if (measured === 0) process.exitCode = 1;
