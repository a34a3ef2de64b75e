import { describe, expect, it } from 'vitest';
import { CurrentTies, type ReadTies } from '../../src/projection/current-ties.ts';
import { projectTies } from '../../src/projection/projected-ties.ts';

const TIES = projectTies([], () => 0);

/** Readings that end as they are told, on a clock that only pauses move. */
const setUp = () => {
  const begun: ((found: ReadTies | Error) => void)[] = [];
  const reported: unknown[] = [];
  let clock = 0;
  const pauses: number[] = [];
  const current = new CurrentTies({
    read: () =>
      new Promise((resolve, reject) => {
        begun.push((found) => {
          if (found instanceof Error) reject(found);
          else resolve(found);
        });
      }),
    report: (error) => reported.push(error),
    pause: async (ms) => {
      pauses.push(ms);
      clock += ms;
      await Promise.resolve();
    },
    now: () => clock,
  });
  /** Waits until a reading is under way, and ends it. */
  const end = async (found: ReadTies | Error): Promise<void> => {
    while (begun.length === 0) await Promise.resolve();
    begun.shift()?.(found);
    for (let step = 0; step < 20; step++) await Promise.resolve();
  };
  return { current, end, reported, pauses };
};

describe('Ties in memory', () => {
  it('answer for the version that they were read at, and for no other', async () => {
    const { current, end } = setUp();
    expect(current.at('one')).toBeNull();
    await end({ version: 'one', ties: TIES });
    expect(current.at('one')).toBe(TIES);
    expect(current.at('two')).toBeNull();
    await end({ version: 'two', ties: TIES });
    expect(current.at('two')).toBe(TIES);
    expect(current.figures).toMatchObject({ state: 'CURRENT', fills: 2, hits: 2, misses: 2 });
    expect(current.at('one')).toBeNull();
  });

  it('are read once however often they are asked for meanwhile', async () => {
    const { current, end } = setUp();
    for (let asked = 0; asked < 5; asked++) current.at('one');
    await end({ version: 'one', ties: TIES });
    await current.settled();
    expect(current.figures.fills).toBe(1);
  });

  it('are read again, after a pause, when the ledger changed while they were read', async () => {
    const { current, end, pauses } = setUp();
    current.renew();
    await end('CHANGED');
    expect(pauses).toEqual([500]);
    await end({ version: 'two', ties: TIES });
    expect(current.at('two')).toBe(TIES);
  });

  it.each([
    ['TOO_LARGE', 'TOO_LARGE', []],
    [new Error('away'), 'FAILED', [new Error('away')]],
  ] as const)('are given up when a reading comes to %s, and read again a minute later', async (found, state, told) => {
    const { current, end, reported, pauses } = setUp();
    current.renew();
    await end({ version: 'one', ties: TIES });
    current.renew();
    await end(found);
    expect(current.figures).toMatchObject({ state, ties: 0, bytes: 0 });
    expect(reported).toEqual(told);
    expect(current.at('one')).toBeNull();
    await end({ version: 'one', ties: TIES });
    expect(pauses.at(-1)).toBe(60_000);
    expect(current.at('one')).toBe(TIES);
  });

  it('are not read any more once they are stopped', async () => {
    const { current } = setUp();
    await current.stop();
    expect(current.at('one')).toBeNull();
    expect(current.figures.fills).toBe(0);
  });
});
