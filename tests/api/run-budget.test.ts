import { describe, expect, it } from 'vitest';
import { ANSWER_LIMITS, FILE_LIMITS, RunBudget } from '../../src/api/questions/run-budget.ts';

/** A clock that a test moves on. */
const clock = () => {
  let now = 1_000;
  return {
    read: () => now,
    pass: (milliseconds: number): void => {
      now += milliseconds;
    },
  };
};

const HINT = 'which is the most for one request. Ask for shorter lists, fewer fields, or a narrower filter.';

describe('The budget of a request', () => {
  it('is spent by its last object, and not before', () => {
    const budget = new RunBudget(ANSWER_LIMITS);
    budget.takeObjects(50_000);
    expect(() => {
      budget.takeObjects(1);
    }).toThrow(`The answer has more than 50,000 objects, ${HINT}`);
  });

  it('is spent by the letters of texts', () => {
    const budget = new RunBudget({ ...ANSWER_LIMITS, letters: 5 });
    budget.takeText('abc');
    budget.takeText('de');
    expect(() => {
      budget.takeText('f');
    }).toThrow(`The answer has more than 5 letters of text, ${HINT}`);
  });

  it('is spent by time, waiting included, as soon as somebody looks', () => {
    const { read, pass } = clock();
    const budget = new RunBudget(ANSWER_LIMITS, read);
    pass(20_000);
    budget.look();
    pass(1);
    expect(() => {
      budget.look();
    }).toThrow(`The answer took longer than 20 seconds, ${HINT}`);
  });

  it('looks at the clock while objects are counted', () => {
    const { read, pass } = clock();
    const budget = new RunBudget(ANSWER_LIMITS, read);
    pass(20_001);
    const count = (): number => {
      for (let counted = 1; ; counted++)
        try {
          budget.takeObjects(1);
        } catch {
          return counted;
        }
    };
    expect(count()).toBe(256);
  });

  it('has a search computing for 25 ms before others get their turn', () => {
    const { read, pass } = clock();
    const budget = new RunBudget(ANSWER_LIMITS, read);
    budget.resume();
    pass(24);
    expect(budget.pause()).toBeNull();
    pass(1);
    expect(budget.pause()).toBeInstanceOf(Promise);
  });

  it('is spent by computing, and not by what the search waits for', async () => {
    const { read, pass } = clock();
    const budget = new RunBudget({ ...ANSWER_LIMITS, computing: 100 }, read);
    for (let turn = 0; turn < 4; turn++) {
      pass(3_000);
      budget.resume();
      pass(25);
      await budget.pause();
    }
    pass(25);
    expect(() => budget.pause()).toThrow(`The answer took more than 0.1 seconds of computing, ${HINT}`);
  });

  it('of a file has no end of rows, and an end of time', () => {
    const { read, pass } = clock();
    const budget = new RunBudget(FILE_LIMITS, read);
    budget.takeObjects(10_000_000);
    pass(600_001);
    expect(() => {
      budget.look();
    }).toThrow(`The answer took longer than 600 seconds, ${HINT}`);
  });

  it('has no limits where nobody set any', () => {
    const { read, pass } = clock();
    const budget = new RunBudget(undefined, read);
    pass(10 ** 9);
    budget.takeObjects(10 ** 9);
    budget.takeText('x'.repeat(10 ** 6));
    expect(budget.pause()).toBeInstanceOf(Promise);
  });
});
