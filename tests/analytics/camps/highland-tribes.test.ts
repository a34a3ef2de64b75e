import { describe, expect, it } from 'vitest';
import { provenBound } from '../../../src/analytics/camps/check-certificate.ts';
import { loadHighs } from '../../../src/analytics/camps/load-highs.ts';
import { solveCamps } from '../../../src/analytics/camps/solve-camps.ts';
import { solveStability } from '../../../src/analytics/camps/stability.ts';
import { highlandTribes } from '../../support/sides/highland-tribes.ts';

const highs = await loadHighs();
const tribes = highlandTribes();
const plenty = { secondsLeft: () => 20 };

describe('The highland tribes', () => {
  it('have a frustration index of 7, and only one split into two camps that reaches it', () => {
    const { camps, cost, bound, status, certificate } = solveCamps(highs, tribes, 2, plenty);
    expect({ cost, bound, status }).toEqual({ cost: 7, bound: 7, status: 'OPTIMAL' });
    expect(provenBound(tribes, certificate)).toBe(7);
    expect(camps).toEqual([0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0]);
    const { isComplete, relationOf } = solveStability(highs, tribes, 2, plenty.secondsLeft);
    expect(isComplete).toBe(true);
    for (let a = 0; a < 16; a++)
      for (let b = 0; b < 16; b++) expect(relationOf(a, b)).toBe(camps[a] === camps[b] ? 'ALWAYS' : 'NEVER');
  });

  it('have three camps that only 2 ties violate, and more camps are no better', () => {
    const three = solveCamps(highs, tribes, 3, plenty);
    expect(three).toMatchObject({ cost: 2, bound: 2, status: 'OPTIMAL' });
    expect(three.camps).toEqual([0, 0, 1, 1, 2, 1, 1, 1, 2, 2, 1, 1, 2, 2, 0, 0]);
    expect(three.violated.map((at) => tribes.ties[at])).toEqual([
      { a: 4, b: 6, sign: 1, weight: 1 },
      { a: 6, b: 12, sign: 1, weight: 1 },
    ]);
    expect(provenBound(tribes, three.certificate)).toBe(2);
    expect(solveCamps(highs, tribes, null, plenty)).toMatchObject({ cost: 2, bound: 2, status: 'OPTIMAL' });
  });
});
