/**
 * What breaks must not make the service lie: `npm run faults -- --schedules 2000 [--seed S] [--from I]` runs sequences of changes and
 * questions on a Neo4j of its own while connections break, each time in another way and place. The same seed breaks the same things.
 * Prints what broke and which promises did not hold; exit code 1 when one did not. `--real N [--seed S] [--from I]` breaks the service and its
 * Neo4j for real instead, each thing N times: processes are killed, or stand still, while changes are made.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureModel } from '../../src/graph/store/model.ts';
import { Store } from '../../src/graph/store/store.ts';
import { runSchedules } from '../support/faults/run-schedules.ts';
import { startForTests } from '../support/start-for-tests.ts';
import { runRealFaults } from './real.ts';

const { values } = parseArgs({
  options: {
    schedules: { type: 'string', default: '2000' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    from: { type: 'string', default: '0' },
    real: { type: 'string' },
  },
});
const [count, seed, from] = [values.schedules, values.seed, values.from].map(Number) as [number, number, number];
if (![count, seed, from].every((value) => Number.isInteger(value) && value >= 0)) {
  console.error('usage: npm run faults -- (--schedules 2000 | --real 50) [--seed 1] [--from 0]');
  process.exit(2);
}

const end = (problems: number): void => {
  console.log(`${problems} promises did not hold.`);
  process.exitCode = problems > 0 ? 1 : 0;
};

if (values.real !== undefined) end(await runRealFaults(Number(values.real), seed, from));
else end(await runOnOne());

/** The schedules, on a Neo4j of their own. @returns how many promises did not hold */
async function runOnOne(): Promise<number> {
  const home = mkdtempSync(join(tmpdir(), 'entente-faults-'));
  const report = (line: string): void => {
    console.error(line);
  };
  const local = await startForTests(home, report);
  try {
    const address = { uri: local.boltUri, username: local.username, password: local.password, database: null };
    const store = new Store(address);
    await ensureModel(store.patient());
    await store.close();
    const outcome = await runSchedules({ address, seed, from, count, report });
    const sorted = (counts: ReadonlyMap<string, number>) => Object.fromEntries([...counts].sort());
    console.log(`seed ${seed}: ${outcome.schedules} schedules from ${from} in ${outcome.seconds.toFixed(1)} s`);
    console.log('what broke:', sorted(outcome.broke));
    console.log('what was told:', sorted(outcome.codes));
    for (const problem of outcome.problems.slice(0, 50)) console.log(problem);
    return outcome.problems.length;
  } finally {
    await local.stop();
    rmSync(home, { recursive: true, force: true });
  }
}
