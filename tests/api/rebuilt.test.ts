import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/graph/store/store.ts';
import type { AskedKnown } from '../support/oracle/known.ts';
import { questionsAbout } from '../support/proof/every-question.ts';
import { CHANGED, handMadeLedger } from '../support/proof/hand-made-ledger.ts';
import { compareRebuilds } from '../support/proof/rebuild.ts';
import { seedKnownTimes, seedLedger, SEED_ACTORS } from '../support/proof/seed-ledger.ts';
import { emptyStore } from '../support/store.ts';

const NOW = '2031-01-01T00:00:00.000Z';
const seed = Number(process.env.ENTENTE_SEED ?? Math.floor(Math.random() * 2 ** 31));
const packTimes = Number(process.env.ENTENTE_PACK_TIMES ?? 1);

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
afterAll(() => store.close());

const aMillisecondBefore = (instant: string): string => new Date(Date.parse(instant) - 1).toISOString();

describe('What is answered as of a known time', { timeout: 900_000 }, () => {
  it('is, byte for byte, what a service says that has only ever loaded the claims that qualify', async () => {
    const instants = Object.values(CHANGED);
    const knownTimes: AskedKnown[] = [
      { knownAt: aMillisecondBefore(CHANGED.begun) },
      ...instants.map((knownAt) => ({ knownAt })),
      { knownAt: aMillisecondBefore(CHANGED.denied), publishedBy: '2015-12-31' },
      { knownAt: '2016-04-01T10:00:00+02:00', publishedBy: '2015-06-30' },
      { publishedBy: '2015-06-29' },
      { publishedBy: '2015-12-01' },
    ];
    const questions = questionsAbout(['arland', 'borland', 'red-front', 'blue-front'], handMadeLedger);
    const { differences, ...done } = await compareRebuilds(store, handMadeLedger, knownTimes, questions, {
      then: '2015',
      now: NOW,
    });
    console.log(`hand-made ledger: ${JSON.stringify(done)}`);
    expect(differences.slice(0, 3)).toEqual([]);
    expect(instants.length).toBeGreaterThanOrEqual(5);
    expect(done.sets).toBeGreaterThan(8);
    expect(done.pairs).toBeGreaterThan(500);
  });

  it('is the same for the packs that ship, at known times at which their answers change', async () => {
    const ledger = seedLedger();
    const all = seedKnownTimes(ledger);
    expect(all.length).toBeGreaterThan(20);
    const knownTimes = fc.sample(fc.noBias(fc.constantFrom(...all)), { seed, numRuns: packTimes });
    const questions = questionsAbout(SEED_ACTORS.slice(0, 3), ledger);
    const { differences, ...done } = await compareRebuilds(store, ledger, knownTimes, questions, {
      then: '2015',
      now: NOW,
    });
    console.log(`packs: ENTENTE_SEED=${seed} ${JSON.stringify(done)} of ${all.length} known times`);
    expect(differences.slice(0, 3)).toEqual([]);
    expect(done.knownTimes).toBe(packTimes);
  });
});
