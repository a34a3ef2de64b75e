import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { auditGraph } from '../../../src/graph/audit.ts';
import type { Store } from '../../../src/graph/store/store.ts';
import { loadRecords } from '../../../src/graph/write/load/load-records.ts';
import { askerOf, askPaths, pathsByOracle } from '../../support/ask-graph.ts';
import { aPathQuestion, someRecords } from '../../support/random-ties.ts';
import { LOAD, wipe } from '../../support/records.ts';
import { emptyStore } from '../../support/store.ts';

const seed = Number(process.env.ENTENTE_SEED ?? Math.floor(Math.random() * 2 ** 31));
const graphs = Number(process.env.ENTENTE_GRAPHS ?? 5);
const questions = Number(process.env.ENTENTE_QUESTIONS ?? 42);

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
afterAll(() => store.close());

it(
  'answers every question about random claims as listing all paths over the days does',
  { timeout: 60_000 + 400 * graphs * questions },
  async () => {
    console.log(`random graphs: ENTENTE_SEED=${seed} ENTENTE_GRAPHS=${graphs} ENTENTE_QUESTIONS=${questions}`);
    const seen = {
      asked: 0,
      answered: 0,
      paths: 0,
      ties: 0,
      more: 0,
      certain: 0,
      likely: 0,
      possible: 0,
      signed: 0,
      together: 0,
      apart: 0,
      dated: 0,
    };
    const asker = askerOf(store);
    for (const [i, records] of fc.sample(someRecords, { seed, numRuns: graphs }).entries()) {
      await wipe(store);
      await loadRecords(store, records, LOAD);
      expect(await auditGraph(store)).toEqual([]);
      const expected = pathsByOracle(records);
      const asked = aPathQuestion(records.actors.map(({ id }) => id));
      for (const question of fc.sample(asked, { seed: seed + i, numRuns: questions })) {
        const answer = await askPaths(asker, question);
        const context = `graph ${i}: ${JSON.stringify(question)}`;
        expect(answer.paths, context).toEqual(expected(question));
        const { nodes, hasMore } = answer.paths;
        const roundTrips = asker.count('read/neighbours');
        const sides = question.orderBy === 'SHORTEST' ? 2 : 3;
        expect(roundTrips, context).toBeLessThanOrEqual(sides * question.where.maxHops);
        seen.asked++;
        if (nodes.length > 0) seen.answered++;
        if (hasMore) seen.more++;
        if (question.where.validAt ?? question.where.validDuring) seen.dated++;
        seen.paths += nodes.length;
        for (const { certainty, sign, commonValidity, hops } of nodes) {
          seen[certainty === 'CERTAIN' ? 'certain' : certainty === 'LIKELY' ? 'likely' : 'possible']++;
          if (sign !== 0) seen.signed++;
          seen[commonValidity.length > 0 ? 'together' : 'apart']++;
          seen.ties += hops.reduce((sum, hop) => sum + hop.ties.length, 0);
        }
      }
    }
    console.log(JSON.stringify(seen));
    expect(seen.asked).toBe(graphs * questions);
    expect(seen.answered).toBeGreaterThan(seen.asked / 8);
    for (const [what, count] of Object.entries(seen)) expect(count, `${what} never came about`).toBeGreaterThan(0);
  },
);
