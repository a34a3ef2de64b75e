import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeBigPack } from '../support/faults/big-pack.ts';
import { breakForReal, REAL_FAULTS } from '../support/faults/real-faults.ts';
import { RealService } from '../support/faults/real-service.ts';

const root = mkdtempSync(join(tmpdir(), 'entente-real-faults-'));
const said: string[] = [];
let service: RealService;
beforeAll(async () => {
  service = await RealService.start(join(root, 'home'), (line) => said.push(line));
  writeBigPack(join(root, 'pack'), 'killed');
}, 300_000);
afterAll(async () => {
  await service.signal('SIGCONT');
  await service.signal('SIGTERM');
  rmSync(root, { recursive: true, force: true });
}, 60_000);

it.each(REAL_FAULTS.map((kind, at) => [kind, at] as const))(
  'when %s under load, no change is lost, doubled, half made or told as what it was not',
  async (kind, at) => {
    const load = { folder: join(root, 'pack'), afterMs: 3_000 };
    const { problems, recoveredMs, made } = await breakForReal(service, kind, `fault ${at}`, load);
    console.log(
      `${kind}: ${made} changes; ${recoveredMs === null ? '' : `next change after ${Math.round(recoveredMs)} ms`}`,
    );
    expect(problems, said.slice(-20).join('\n')).toEqual([]);
  },
  240_000,
);
