/**
 * The proof at length: `npm run proof -- --runs 20000 [--seed N]`. A run is one question to one random ledger, answered by
 * the service on a Neo4j of its own and by the oracle. Then the packs that ship at every known time at which an answer of
 * theirs may change, against stores that only ever held the claims that qualify. Then derivation and the path search alone,
 * without a store, with five times as many cases. Progress goes to standard error; the last line says what was done; exit
 * code 1 where anything differs.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureModel } from '../../src/graph/store/model.ts';
import { Store } from '../../src/graph/store/store.ts';
import { type Proof, prove } from '../support/proof/prove.ts';
import { provePure } from '../support/proof/pure-proof.ts';
import { questionsAbout } from '../support/proof/every-question.ts';
import { compareRebuilds, type Rebuilds } from '../support/proof/rebuild.ts';
import { SEED_ACTORS, seedKnownTimes, seedLedger } from '../support/proof/seed-ledger.ts';
import { asTypeScript, smallestOf } from '../support/proof/smallest.ts';
import { startForTests } from '../support/start-for-tests.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '2000' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
  },
});
const runs = Number(values.runs);
const seed = Number(values.seed);
if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed)) {
  console.error('usage: npm run proof -- --runs 20000 [--seed 1]');
  process.exit(2);
}

const PAIRS_A_GRAPH = 40;
const PURE_RUNS = 5 * runs;
const begun = Date.now();
const secondsSince = (start: number): string => ((Date.now() - start) / 1000).toFixed(1);

let reported = begun;
const report = ({ graphs, pairs, differences }: Proof): void => {
  if (Date.now() - reported < 5_000) return;
  reported = Date.now();
  const left = ((Date.now() - begun) / pairs) * (runs - pairs);
  console.error(
    `${pairs} of ${runs} runs on ${graphs} graphs, ${differences.length} differences, ${Math.ceil(left / 1000)} s left`,
  );
};

/** The proof on a Neo4j that starts and ends with it. */
const onAStore = async <Result>(work: (store: Store) => Promise<Result>): Promise<Result> => {
  const home = mkdtempSync(join(tmpdir(), 'entente-proof-'));
  try {
    const local = await startForTests(home, (line) => {
      console.error(line);
    });
    const store = new Store({ uri: local.boltUri, username: local.username, password: local.password, database: null });
    try {
      await ensureModel(store);
      return await work(store);
    } finally {
      await store.close();
      await local.stop();
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
};

/** The packs at every one of their known times. */
const provePacks = (store: Store): Promise<Rebuilds> => {
  const ledger = seedLedger();
  const times = seedKnownTimes(ledger);
  return compareRebuilds(store, ledger, times, questionsAbout(SEED_ACTORS, ledger), {
    then: '2015',
    now: '2031-01-01T00:00:00.000Z',
    report: (done) => {
      console.error(`packs: ${done} of ${times.length} known times`);
    },
  });
};

const { proof, packs } = await onAStore(async (store) => {
  const found = await prove(store, { seed, pairs: runs, pairsAGraph: PAIRS_A_GRAPH, withKnownTime: true, report });
  const [first] = found.differences;
  if (first) console.log(asTypeScript(await smallestOf(store, first)));
  return { proof: found, packs: await provePacks(store) };
});
for (const difference of packs.differences.slice(0, 1)) console.log(JSON.stringify(difference, null, 2));
const pureBegun = Date.now();
const pure = await provePure(seed, PURE_RUNS);
for (const account of pure) console.log(account);
const pureSeconds = secondsSince(pureBegun);

const differences = proof.differences.length + packs.differences.length + pure.length;
const fields = Object.entries(proof.seen).map(([field, { asked, answered }]) => `${field} ${answered}/${asked}`);
console.error(`answered with something in it, of asked: ${fields.sort().join(', ')}`);
console.log(
  `proof: ${proof.pairs} runs on ${proof.graphs} graphs, ${proof.past} at a past known time; the packs at ${packs.knownTimes} known times, ${packs.pairs} pairs; ${PURE_RUNS} times three ` +
    `properties without a store in ${pureSeconds} s; seed ${seed}; ${differences} differences; ${secondsSince(begun)} s`,
);
if (differences > 0 || proof.pairs < runs) process.exitCode = 1;
