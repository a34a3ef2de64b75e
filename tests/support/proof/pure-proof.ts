import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { deriveGraph } from '../../../src/domain/ties/derive.ts';
import { findKBestPaths } from '../../../src/paths/k-best-paths.ts';
import { listPaths } from '../listed-paths.ts';
import { MemoryNeighbours } from '../memory-neighbours.ts';
import { deriveByOracle } from '../oracle/derive.ts';
import { aDate, aLedger } from '../random-claims.ts';
import { pathCase } from '../random-path-questions.ts';
import { inOracleWords, oracleWordsOf } from './in-oracle-words.ts';
import { answersOfDomain, answersOfOracle } from './pure-answers.ts';
import { someLedger } from './random-ledger.ts';
import { aRun } from './random-questions.ts';

/** One topic, so that spells, denials and neighbours come about. */
const oneTopic = fc.property(aLedger, ({ claims, sources, actors, world }) => {
  const derived = inOracleWords(deriveGraph(claims, world), claims);
  const expected = oracleWordsOf(deriveByOracle(claims, sources, actors));
  if (!isDeepStrictEqual(derived, expected))
    throw new Error(`derived ${JSON.stringify(derived)}\nexpected ${JSON.stringify(expected)}`);
});

/** All that a ledger says of its ties, their certainty, their changes and the timelines of dyads. */
const ledgers = fc.property(fc.record({ ledger: someLedger, validAt: aDate, during: aRun }), (question) => {
  const [answered, expected] = [answersOfDomain(question), answersOfOracle(question)];
  if (!isDeepStrictEqual(answered, expected))
    throw new Error(`answered ${JSON.stringify(answered)}\nexpected ${JSON.stringify(expected)}`);
});

const paths = fc.asyncProperty(pathCase, async ({ ties, mentions, question }) => {
  const { paths: found, hasMore, truncated } = await findKBestPaths(new MemoryNeighbours(ties, mentions), question);
  const expected = { ...listPaths(ties, question, mentions), truncated: false };
  if (!isDeepStrictEqual({ paths: found, hasMore, truncated }, expected))
    throw new Error(`found ${JSON.stringify(found)}\nexpected ${JSON.stringify(expected)}`);
});

const accountOf = async (proof: () => Promise<void> | void): Promise<string | null> => {
  try {
    await proof();
    return null;
  } catch (error) {
    return String(error);
  }
};

/**
 * Derivation, certainty, changes, timelines and paths without a store, so many cases of each kind.
 * @returns fast-check's account of the smallest failing case of each; empty when none fails
 */
export const provePure = async (seed: number, numRuns: number): Promise<readonly string[]> => {
  const options = { seed, numRuns };
  const accounts = [
    await accountOf(() => {
      fc.assert(oneTopic, options);
    }),
    await accountOf(() => {
      fc.assert(ledgers, options);
    }),
    await accountOf(() => fc.assert(paths, options)),
  ];
  return accounts.flatMap((account) => account ?? []);
};
