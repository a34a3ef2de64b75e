import { expect, it } from 'vitest';
import { provenBound } from '../../../src/analytics/camps/check-certificate.ts';
import { loadHighs } from '../../../src/analytics/camps/load-highs.ts';
import { solveCamps } from '../../../src/analytics/camps/solve-camps.ts';
import { describeReal } from '../../support/real-data.ts';
import { findData } from '../../support/shared-data.ts';
import { readCowWindows } from '../../support/sides/cow-windows.ts';

describeReal('The windows of Cow.net', ['signed/Cow.net'], () => {
  it.each([2, null])('are all OPTIMAL with a certificate that is accepted: at most %s camps', async (maxCamps) => {
    const highs = await loadHighs();
    const costs = readCowWindows(findData('signed/Cow.net') as string).map((window) => {
      const { status, cost, certificate } = solveCamps(highs, window, maxCamps, { secondsLeft: () => 30 });
      expect(status).toBe('OPTIMAL');
      expect(provenBound(window, certificate)).toBe(cost);
      return cost;
    });
    expect(costs.slice(0, 5)).toEqual(maxCamps === 2 ? [17, 18, 20, 15, 15] : [12, 14, 15, 12, 11]);
    expect(costs.length).toBe(51);
  });
});
