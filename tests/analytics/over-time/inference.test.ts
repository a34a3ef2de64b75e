import { describe, expect, it } from 'vitest';
import { balancedAccuracy, calibrationError } from '../../../src/analytics/over-time/calibration.ts';
import { SignLearner } from '../../../src/analytics/over-time/sign-learner.ts';
import { chanceOf, fitSigns } from '../../../src/analytics/over-time/sign-model.ts';
import { dyadEvidence } from '../../../src/analytics/over-time/tie-features.ts';
import { toSignedGraph } from '../../../src/analytics/signed/signed-graph.ts';
import { describeReal } from '../../support/real-data.ts';
import { readCowWindows } from '../../support/sides/cow-windows.ts';
import { measureInference } from '../../support/sides/measure-inference.ts';
import { findData } from '../../support/shared-data.ts';
import { randomFrom, randomGraph } from '../../support/sides/random-graphs.ts';

describe('What third actors say of a dyad', () => {
  it('are friends of both, enemies of both, and those who are torn', () => {
    const graph = toSignedGraph(6, [
      { a: 0, b: 2, sign: 1 },
      { a: 1, b: 2, sign: 1 },
      { a: 0, b: 3, sign: -1 },
      { a: 1, b: 3, sign: -1 },
      { a: 0, b: 4, sign: 1 },
      { a: 1, b: 4, sign: -1 },
      { a: 0, b: 5, sign: 1 },
    ]);
    expect(dyadEvidence(graph, () => 0)(0, 1)).toMatchObject({ friendsOfBoth: [2], enemiesOfBoth: [3], torn: [4] });
  });

  it('are the same whatever the tie of the dyad itself', () => {
    const random = randomFrom(11);
    for (let each = 0; each < 200; each++) {
      const { actors, ties } = randomGraph(random, 10);
      const others = ties.filter(({ a, b }) => a !== 0 || b !== 1);
      const with1 = toSignedGraph(actors, [...others, { a: 0, b: 1, sign: -1 }]);
      const without = dyadEvidence(toSignedGraph(actors, others), () => 0)(0, 1);
      expect(dyadEvidence(with1, () => 0)(0, 1)).toEqual(without);
    }
  });
});

describe('A model of signs', () => {
  it('finds the shares that it was shown', () => {
    const examples = [1, 1, 1, -1].flatMap((sign) => [
      { features: [1], sign: sign as 1 | -1 },
      { features: [1], sign: sign as 1 | -1 },
    ]);
    expect(chanceOf(fitSigns(examples) ?? [], [1])).toBeCloseTo(0.75, 6);
  });

  it('is not made of one sign alone', () => {
    expect(fitSigns([{ features: [1], sign: 1 }])).toBeNull();
    expect(fitSigns([])).toBeNull();
  });
});

describe('An inferred tie', () => {
  it('is not told before enough was seen', () => {
    const learner = new SignLearner(3);
    expect(learner.infer(0, 1)).toBeNull();
    learner.learn(toSignedGraph(3, [{ a: 0, b: 1, sign: 1 }]));
    expect(learner.infer(0, 2)).toBeNull();
  });

  it('is scored by the mean of both signs, and by the distance of what was said and what came', () => {
    const told = [
      { sign: 1, came: 1 },
      { sign: 1, came: 1 },
      { sign: 1, came: -1 },
      { sign: -1, came: -1 },
    ];
    expect(balancedAccuracy(told)).toBe(0.75);
    expect(balancedAccuracy(told.slice(0, 2))).toBeNull();
    expect(calibrationError([])).toBeNull();
    const four = [true, true, true, false].map((isFriendly) => ({ probability: 0.75, isFriendly }));
    expect(calibrationError(four)).toBe(0);
    expect(calibrationError(four.slice(0, 3))).toBe(0.25);
  });
});

describeReal('Signs of new ties in the windows of Cow.net, from earlier windows alone', ['signed/Cow.net'], () => {
  it('are told with a balanced accuracy above 0.68 and a calibration error of at most 0.05', () => {
    const { all } = measureInference(readCowWindows(findData('signed/Cow.net') as string));
    expect(all.ties).toBe(1_680);
    expect(all.balancedAccuracy).toBeGreaterThan(0.68);
    expect(all.calibrationError).toBeLessThanOrEqual(0.05);
  });
});
