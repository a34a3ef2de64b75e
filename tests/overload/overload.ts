/**
 * What the service does when more is asked of it than it can answer: at 1, 2 and 5 times the rate at which it is saturated, how
 * many questions are answered a second (goodput), how long those take, how long refusals take, and how long the health port takes.
 * The service is a process of its own. Options: `--seconds 10`, `--json`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startService } from './service.ts';
import { askOnce, closedLoop, openLoop, quantile, type Taken } from './clients.ts';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '10' }, json: { type: 'boolean' } } });
const seconds = Number(values.seconds);

const QUESTIONS = [
  '{ actor(id: "iran") { id name ties(first: 25) { nodes { id type object { id name } } } } }',
  '{ dyad(a: "united-states", b: "russia") { timeline { from to sign ties { id type } } } }',
  '{ search(text: "army", first: 10) { score } }',
].map((query) => JSON.stringify({ query }));

let next = 0;
const body = (): string => QUESTIONS[next++ % QUESTIONS.length] ?? '';

const healthTimes = (port: number): { readonly stop: () => readonly number[] } => {
  const times: number[] = [];
  const timer = setInterval(() => {
    const begun = performance.now();
    get({ host: '127.0.0.1', port, path: '/livez' }, (response) => {
      response.resume().on('end', () => times.push(performance.now() - begun));
    }).on('error', () => times.push(Infinity));
  }, 100);
  return {
    stop: () => {
      clearInterval(timer);
      return times;
    },
  };
};

const rowOf = (load: string, offered: number, taken: readonly Taken[], health: readonly number[]) => {
  const times = (is: (status: number) => boolean) =>
    taken.filter(({ status }) => is(status)).map(({ milliseconds }) => milliseconds);
  const [answered, refused] = [times((status) => status === 200), times((status) => status === 503)];
  return {
    load,
    'asked/s': Math.round(offered),
    'answered/s': Math.round(answered.length / seconds),
    'p50 ms': quantile(answered, 0.5),
    'p99 ms': quantile(answered, 0.99),
    refused: refused.length,
    'refusals p50 ms': quantile(refused, 0.5),
    'refusals p99 ms': quantile(refused, 0.99),
    broken: taken.length - answered.length - refused.length,
    'health p99 ms': quantile(health, 0.99),
  };
};

const home = mkdtempSync(join(tmpdir(), 'entente-overload-'));
const service = await startService(home);
try {
  const ask = () => askOnce(`${service.url}/graphql`, body());
  await closedLoop(4, 10, ask);
  const measured = async (load: string, run: () => Promise<readonly Taken[]>) => {
    const health = healthTimes(service.healthPort);
    const taken = await run();
    return rowOf(load, taken.length / seconds, taken, health.stop());
  };
  const saturated = await measured('8 clients', () => closedLoop(8, seconds, ask));
  const rows = [saturated];
  for (const times of [1, 2, 5])
    rows.push(await measured(`${times} ×`, () => openLoop(saturated['answered/s'] * times, seconds, ask)));
  if (values.json) process.stdout.write(`${JSON.stringify(rows)}\n`);
  else console.table(rows);
} finally {
  await service.stop();
  rmSync(home, { recursive: true, force: true });
}
