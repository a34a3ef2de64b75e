/**
 * The proof at length: `npm run proof -- --runs 20000 [--seed N]`. A run is one question to one random ledger, answered by
 * the service on a Neo4j of its own and by the oracle. Then derivation and the path search alone, without a store, with
 * five times as many cases, and the seed packs at every known time at which an answer of theirs changes. Progress goes to
 * standard error; the last line says what was done; exit code 1 where anything differs.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureModel } from '../../src/graph/model.ts';
import { Store } from '../../src/graph/store.ts';
import { type Proof, prove } from '../support/proof/prove.ts';
import { provePure } from '../support/proof/pure-proof.ts';
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

const report = ({ graphs, pairs, differences }: Proof): void => {
  if (graphs % 10 !== 0) return;
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

const proof = await onAStore(async (store) => {
  const found = await prove(store, { seed, pairs: runs, pairsAGraph: PAIRS_A_GRAPH, withKnownTime: true, report });
  const [first] = found.differences;
  if (first) console.log(asTypeScript(await smallestOf(store, first)));
  return found;
});
const pureBegun = Date.now();
const pure = await provePure(seed, PURE_RUNS);
for (const account of pure) console.log(account);
const pureSeconds = secondsSince(pureBegun);

const differences = proof.differences.length + pure.length;
const fields = Object.entries(proof.seen).map(([field, { asked, answered }]) => `${field} ${answered}/${asked}`);
console.error(`answered with something in it, of asked: ${fields.sort().join(', ')}`);
console.log(
  `proof: ${proof.pairs} runs on ${proof.graphs} graphs, ${proof.past} at a past known time; ${PURE_RUNS} times three ` +
    `properties without a store in ${pureSeconds} s; seed ${seed}; ${differences} differences; ${secondsSince(begun)} s`,
);
if (differences > 0 || proof.pairs < runs) process.exitCode = 1;
