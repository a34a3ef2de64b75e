import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoOf, readDays } from '../support/oracle/calendar.ts';
import { changesByOracle } from '../support/oracle/changes.ts';
import { deriveByOracle } from '../support/oracle/derive.ts';
import { storedShape } from '../support/oracle/stored.ts';
import { isAtLeast, onDay } from '../support/oracle/when.ts';
import { someLedger } from '../support/proof/random-ledger.ts';
import { aRun } from '../support/proof/random-questions.ts';

const seed = Number(process.env.ENTENTE_SEED ?? Math.floor(Math.random() * 2 ** 31));
const numRuns = Math.min(Number(process.env.ENTENTE_RUNS ?? 200), 5_000);

const someRuns = fc.array(
  fc
    .tuple(fc.integer({ min: 14_600, max: 18_000 }), fc.constantFrom(0, 0, 0, 5, 30, 365, 1_500))
    .map(([first, length]) => ({ first, last: first + length })),
  { minLength: 30, maxLength: 30 },
);

describe('What the oracle would store of random ledgers', { timeout: 600_000 }, () => {
  it('is likely wherever it is certain, and possible wherever it is likely, by the WHERE of each', () => {
    let asked = 0;
    fc.assert(
      fc.property(someLedger, someRuns, ({ claims, sources, actors }, questions) => {
        for (const tie of deriveByOracle(claims, sources, actors)) {
          const own = storedShape(tie);
          const edges = [own.possibleFrom, own.possibleTo, own.likelyFrom ?? 0, own.likelyTo ?? 0];
          const days = [...edges, ...own.certainFrom, ...own.certainTo].flatMap((day) => [day - 1, day]);
          const runs = [...questions, ...days.map((day) => ({ first: day, last: day }))];
          for (const { first, last } of runs.filter((run) => Math.abs(run.first) < 50_000)) {
            const run = own.certainFrom.findLastIndex((from) => from <= last);
            const isCertain = (own.certainTo[run] ?? -Infinity) > first;
            const isNear = own.likelyFrom !== null && own.likelyFrom <= last && (own.likelyTo ?? 0) > first;
            const isPossible = own.possibleFrom <= last && own.possibleTo > first;
            const text = (): string =>
              `${tie.type} ${String(isoOf(first))}..${String(isoOf(last))} ${JSON.stringify(own)}`;
            if ((isCertain || isNear) && !isPossible) throw new Error(text());
            // Of a single day the likely days alone tell; a vague time is certain, and so likely, of a longer question.
            if (isCertain && first === last && !isNear) throw new Error(text());
            asked++;
          }
        }
      }),
      { seed, numRuns },
    );
    console.log(`oracle: ENTENTE_SEED=${seed}, ${asked} questions of stored ties`);
    expect(asked).toBeGreaterThan(numRuns);
  });

  it('is the same in any order of the claims, with an id for each tie', () => {
    fc.assert(
      fc.property(someLedger, ({ claims, sources, actors }) => {
        const derived = deriveByOracle(claims, sources, actors);
        expect(deriveByOracle([...claims].reverse(), sources, actors)).toEqual(derived);
        expect(new Set(derived.map(({ id }) => id)).size).toBe(derived.length);
      }),
      { seed, numRuns: Math.ceil(numRuns / 2) },
    );
  });

  it('changes from the one snapshot to the other when the changes are applied', () => {
    let applied = 0;
    fc.assert(
      fc.property(someLedger, aRun, ({ claims, sources, actors }, { from, to }) => {
        const derived = deriveByOracle(claims, sources, actors);
        const onThe = (day: number): readonly string[] =>
          derived.filter((tie) => isAtLeast(onDay(tie, day), 'LIKELY')).map(({ id }) => id);
        const held = new Set(onThe(readDays(from)[0] - 1));
        for (const { before, after } of changesByOracle(derived, from, to)) {
          applied++;
          if (before) held.delete(before.id);
          if (after) held.add(after.id);
        }
        expect([...held].sort()).toEqual(onThe(readDays(to)[0] - 1));
      }),
      { seed, numRuns },
    );
    expect(applied).toBeGreaterThan(numRuns / 4);
  });
});
