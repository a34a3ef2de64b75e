import { describe, expect, it } from 'vitest';
import { type Interval, intersectIntervals, mergeIntervals } from '../../../src/domain/time/interval.ts';

const runs = (...pairs: readonly (readonly [number, number])[]): readonly Interval[] =>
  pairs.map(([from, to]) => ({ from, to }));

describe('the union of intervals', () => {
  it('of none is none', () => {
    expect(mergeIntervals([])).toEqual([]);
  });

  it('is sorted', () => {
    expect(mergeIntervals(runs([5, 6], [1, 2]))).toEqual(runs([1, 2], [5, 6]));
  });

  it('joins those that overlap, and those that only touch', () => {
    expect(mergeIntervals(runs([1, 3], [2, 5], [5, 7], [8, 9]))).toEqual(runs([1, 7], [8, 9]));
  });

  it('keeps the longer of two where one lies within the other', () => {
    expect(mergeIntervals(runs([1, 9], [2, 3]))).toEqual(runs([1, 9]));
  });

  it('leaves out those without a day', () => {
    expect(mergeIntervals(runs([4, 4], [6, 2]))).toEqual([]);
  });
});

describe('the common days of two sets of intervals', () => {
  it('are none where one of them has none', () => {
    expect(intersectIntervals(runs([1, 9]), [])).toEqual([]);
  });

  it('are those within both', () => {
    expect(intersectIntervals(runs([1, 5], [7, 12]), runs([3, 8], [9, 10]))).toEqual(runs([3, 5], [7, 8], [9, 10]));
  });

  it('are none where they only touch, since an end is exclusive', () => {
    expect(intersectIntervals(runs([1, 5]), runs([5, 9]))).toEqual([]);
  });

  it('are the same whichever is named first', () => {
    const [a, b] = [runs([1, 4], [6, 8]), runs([2, 6], [7, 9])];
    expect(intersectIntervals(a, b)).toEqual(intersectIntervals(b, a));
  });
});
