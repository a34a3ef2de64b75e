/**
 * The proof of the ties in memory at length: `npm run proof:projection -- --questions 100000 [--seed 1]`. Random ledgers are asked for
 * paths, found in memory and listed by the oracle. Progress goes to standard error; the last line says what was done; exit code 1
 * where anything differs.
 */
import { parseArgs } from 'node:util';
import { proveProjection } from '../support/projection/prove-projection.ts';

const { values } = parseArgs({
  options: {
    questions: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 30)) },
  },
});
const questions = Number(values.questions);
const seed = Number(values.seed);
if (!Number.isInteger(questions) || questions < 1 || !Number.isInteger(seed)) {
  console.error('usage: npm run proof:projection -- --questions 100000 [--seed 1]');
  process.exit(2);
}

const begun = Date.now();
let reported = begun;
const { graphs, different, seen, differences } = await proveProjection(seed, questions, (asked) => {
  if (Date.now() - reported < 5_000) return;
  reported = Date.now();
  console.error(`${asked} of ${questions} questions`);
});
for (const difference of differences) console.log(difference);
const nothingOf = Object.entries(seen).flatMap(([what, count]) => (count === 0 ? [what] : []));
if (nothingOf.length > 0) console.error(`never came about: ${nothingOf.join(', ')}`);
console.log(
  `projection: ${seen.asked} questions to ${graphs} ledgers, ${seen.answered} with a path, ${seen.dated} with a date, ${seen.overDays} of several days ` +
    `and ${seen.withParts} with parts that have a path; seed ${seed}; ${different} differences; ${((Date.now() - begun) / 1000).toFixed(1)} s`,
);
if (different > 0 || nothingOf.length > 0) process.exitCode = 1;
