import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeBigPack } from '../support/faults/big-pack.ts';
import { breakForReal, REAL_FAULTS } from '../support/faults/real-faults.ts';
import { RealService } from '../support/faults/real-service.ts';
import { Random } from '../support/faults/random.ts';

/**
 * Breaks each thing so often, for real, under load: processes are killed and stand still.
 * @param from the number of the first repetition: one that failed can be run again
 * @returns how many promises did not hold
 */
export const runRealFaults = async (times: number, seed: number, from: number): Promise<number> => {
  const root = mkdtempSync(join(tmpdir(), 'entente-real-faults-'));
  const report = (line: string): void => {
    console.error(line);
  };
  const service = await RealService.start(join(root, 'home'), report);
  let problems = 0;
  try {
    for (let run = from; run < from + times; run += 1)
      for (const [at, kind] of REAL_FAULTS.entries()) {
        const id = `pack-${run}`;
        const folder = join(root, id);
        writeBigPack(folder, id);
        const afterMs = 500 + Random.of(seed, run * REAL_FAULTS.length + at).below(4_000);
        const result = await breakForReal(service, kind, `fault ${run}-${at}`, { folder, afterMs });
        problems += result.problems.length;
        const recovered =
          result.recoveredMs === null ? '' : `, next change after ${(result.recoveredMs / 1000).toFixed(1)} s`;
        console.log(`${run}: ${kind}: ${result.made} changes made${recovered}; told: ${JSON.stringify(result.codes)}`);
        for (const problem of result.problems) console.log(`  seed ${seed}, repetition ${run}: ${problem}`);
      }
  } finally {
    await service.signal('SIGCONT');
    await service.signal('SIGTERM');
    rmSync(root, { recursive: true, force: true });
  }
  return problems;
};
