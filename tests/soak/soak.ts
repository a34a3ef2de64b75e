/**
 * Whether the service stays as it is for hours: `npm run soak -- --minutes 30 [--seed S]` asks the service as it ships the mixed questions
 * of its users while two clients make changes, some readers go away before they are answered, and every other minute something breaks for
 * real. Prints how much memory the process has each half minute, and how fast that grows once it is warm; exit code 1 when a promise did
 * not hold or it grows by more than 1 MB a minute.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { readExamples } from '../../src/api/http/examples.ts';
import { REAL_FAULTS } from '../support/faults/real-faults.ts';
import { breakForReal } from '../support/faults/real-faults.ts';
import { RealService } from '../support/faults/real-service.ts';
import { Random } from '../support/faults/random.ts';
import { growth } from './growth.ts';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '30' }, seed: { type: 'string', default: '20261130' } },
});
const [minutes, seed] = [Number(values.minutes), Number(values.seed)];
const MOST_GROWTH = 1;
/** Those after which the process is the same one: its memory is what is measured. */
const KINDS = REAL_FAULTS.filter((kind) => kind.startsWith('Neo4j') || kind.includes('stands still'));

const root = mkdtempSync(join(tmpdir(), 'entente-soak-'));
const service = await RealService.start(join(root, 'home'), (line) => {
  console.error(line);
});
const random = new Random(seed);
const begun = performance.now();
const passed = (): number => (performance.now() - begun) / 60_000;

const statuses = new Map<number | string, number>();
const questions = readExamples().map(({ query }) => JSON.stringify({ query }));

const ask = async (): Promise<void> => {
  const leaves = random.below(10) === 0;
  const signal = AbortSignal.timeout(leaves ? 20 : 30_000);
  const headers = { 'content-type': 'application/json' };
  const body = random.pick(questions);
  const status = await fetch(`${service.url}/graphql`, { method: 'POST', headers, body, signal }).then(
    async (response) => {
      await response.arrayBuffer();
      return response.status;
    },
    () => (leaves ? 'left' : 'broken'),
  );
  statuses.set(status, (statuses.get(status) ?? 0) + 1);
  await sleep(50 + random.below(100));
};
const reader = async (): Promise<void> => {
  while (passed() < minutes) await ask();
};

/** Of the process, in MB. */
const memory = (): number =>
  Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${service.pid}/status`, 'utf8'))?.[1]) / 1024;

const samples: { readonly minute: number; readonly megabytes: number }[] = [];
const sampler = async (): Promise<void> => {
  while (passed() < minutes) {
    samples.push({ minute: passed(), megabytes: memory() });
    console.log(
      `${passed().toFixed(1)} min  ${samples.at(-1)?.megabytes.toFixed(0)} MB  ${JSON.stringify([...statuses])}`,
    );
    await sleep(30_000);
  }
};

let problems = 0;
const breaker = async (): Promise<void> => {
  for (let run = 0; passed() < minutes - 1; run += 1) {
    const kind = KINDS[run % KINDS.length] ?? 'Neo4j is killed';
    const result = await breakForReal(service, kind, `fault soak-${run}`, { folder: '', afterMs: 0 }, false);
    console.log(`${passed().toFixed(1)} min  ${kind}: ${result.made} changes made, ${JSON.stringify(result.codes)}`);
    for (const problem of result.problems) console.log(`  ${problem}`);
    problems += result.problems.length;
    await sleep(60_000);
  }
};

try {
  await Promise.all([reader(), reader(), reader(), sampler(), breaker()]);
  const perMinute = growth(samples.filter(({ minute }) => minute > minutes / 3));
  console.log(
    `seed ${seed}, ${minutes} minutes: ${problems} promises did not hold; memory grows by ${perMinute.toFixed(2)} MB a minute`,
  );
  process.exitCode = problems > 0 || perMinute > MOST_GROWTH ? 1 : 0;
} finally {
  await service.signal('SIGTERM');
  rmSync(root, { recursive: true, force: true });
}
