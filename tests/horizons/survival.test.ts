import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { horizonOf, horizonWithinData, shareAfter, type Spell, tieDays } from './survival.ts';

const ended = (...days: readonly number[]): readonly Spell[] => days.map((length) => ({ days: length, cut: false }));
const cutOff = (...days: readonly number[]): readonly Spell[] => days.map((length) => ({ days: length, cut: true }));

/** The share, by going through every day of every spell and looking `days` ahead, or back when `days` is negative. */
const shareDayByDay = (spells: readonly Spell[], days: number): number => {
  let held = 0;
  let seen = 0;
  for (const spell of spells)
    for (let day = 0; day < spell.days; day++) {
      seen++;
      if (day + days >= 0 && day + days < spell.days) held++;
    }
  return held / seen;
};

const someSpells = fc
  .array(fc.record({ days: fc.integer({ min: 0, max: 60 }), cut: fc.boolean() }), { minLength: 1, maxLength: 12 })
  .filter((spells) => spells.some(({ days }) => days > 0));

describe('the share of observed tie-time after which a tie still holds', () => {
  it('loses one day a day for one spell of four days', () => {
    expect([0, 1, 2, 3, 4, 5].map((days) => shareAfter(ended(4), days))).toEqual([1, 0.75, 0.5, 0.25, 0, 0]);
  });

  it('weighs a spell by its days: 10 and 2 days leave 10 of 12 after one day, 8 of 12 after two', () => {
    const spells = ended(10, 2);
    expect(tieDays(spells)).toBe(12);
    expect([1, 2, 3].map((days) => shareAfter(spells, days))).toEqual([10 / 12, 8 / 12, 7 / 12]);
  });

  it('cannot be read where there is no tie-time', () => {
    expect(() => shareAfter([], 1)).toThrow('no tie-time to measure');
    expect(() => shareAfter(ended(0, 0), 1)).toThrow('no tie-time to measure');
    expect(() => shareAfter(ended(0), 0)).toThrow('no tie-time to measure');
  });

  it('is what a walk through every day finds, ahead and back', () => {
    fc.assert(
      fc.property(someSpells, fc.integer({ min: 0, max: 70 }), (spells, days) => {
        expect(shareAfter(spells, days)).toBe(shareDayByDay(spells, days));
        expect(shareAfter(spells, days)).toBe(shareDayByDay(spells, -days));
      }),
    );
  });
});

describe('a horizon', () => {
  it('is a quarter of the length of the only spell', () => {
    expect(horizonOf(ended(4))).toBe(1);
    expect(horizonOf(ended(365))).toBe(91);
    expect(horizonOf(ended(3))).toBe(0);
  });

  it('keeps a share of exactly three in four', () => {
    expect(shareAfter(ended(10, 2), 1)).toBeGreaterThan(0.75);
    expect(horizonOf(ended(10, 2))).toBe(1);
    expect(shareAfter(ended(6, 2), 1)).toBe(0.75);
    expect(horizonOf(ended(6, 2))).toBe(1);
  });

  it('is the last day at which the share, day by day, is three in four or more', () => {
    fc.assert(
      fc.property(someSpells, (spells) => {
        const horizon = horizonOf(spells);
        expect(shareDayByDay(spells, horizon)).toBeGreaterThanOrEqual(0.75);
        expect(shareDayByDay(spells, horizon + 1)).toBeLessThan(0.75);
      }),
    );
  });

  it('takes a tie that the data cut off as ended there', () => {
    expect(horizonOf(cutOff(10, 2))).toBe(horizonOf(ended(10, 2)));
  });
});

describe('a horizon within the data', () => {
  it('is the plain one when every tie is seen to end', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 12 }), (lengths) => {
        expect(horizonWithinData(ended(...lengths))).toBe(horizonOf(ended(...lengths)));
      }),
    );
  });

  it('counts no day of a cut tie from which the data do not reach far enough', () => {
    // After 2 days: 6 of 8 days of the ended tie, and 2 of 2 of the cut one; after 3: 5 of 8, and 1 of 1.
    expect(horizonWithinData([...ended(8), ...cutOff(4)])).toBe(2);
    expect(horizonOf([...ended(8), ...cutOff(4)])).toBe(1);
  });

  it('is never shorter than the plain one', () => {
    fc.assert(
      fc.property(someSpells, (spells) => {
        expect(horizonWithinData(spells)).toBeGreaterThanOrEqual(horizonOf(spells));
      }),
    );
  });
});
