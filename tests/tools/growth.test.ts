import { describe, expect, it } from 'vitest';
import { growth } from '../soak/growth.ts';

const samples = (...megabytes: readonly number[]) => megabytes.map((one, minute) => ({ minute, megabytes: one }));

describe('How fast memory grows', () => {
  it('is the slope of samples on a line, in MB a minute', () => {
    expect(growth(samples(200, 203, 206, 209))).toBe(3);
  });
  it('is nothing when one sample alone is high', () => {
    expect(growth(samples(200, 200, 900, 200, 200))).toBe(0);
  });
  it('is nothing of one sample', () => {
    expect(growth(samples(200))).toBe(0);
  });
});
