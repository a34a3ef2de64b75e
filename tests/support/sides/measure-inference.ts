import { balancedAccuracy, calibrationError } from '../../../src/analytics/over-time/calibration.ts';
import { SignLearner } from '../../../src/analytics/over-time/sign-learner.ts';
import type { SignedGraph } from '../../../src/analytics/signed/signed-graph.ts';

/** How well the signs of new ties are told from earlier windows alone. */
export const measureInference = (windows: readonly SignedGraph[]) => {
  const learner = new SignLearner(windows[0]?.actors ?? 0);
  const told: { sign: number; came: number; probability: number; isFriendly: boolean; isFirst: boolean }[] = [];
  const seen = new Set<string>();
  let before = new Set<string>();
  for (const window of windows) {
    const now = new Set(window.ties.map(({ a, b }) => `${a} ${b}`));
    for (const { a, b, sign: came } of window.ties) {
      const inferred = before.has(`${a} ${b}`) ? null : learner.infer(a, b);
      if (!inferred) continue;
      const { sign, probability } = inferred;
      told.push({ sign, came, probability, isFriendly: came === 1, isFirst: !seen.has(`${a} ${b}`) });
    }
    learner.learn(window);
    for (const dyad of now) seen.add(dyad);
    before = now;
  }
  const of = (own: typeof told) => ({
    ties: own.length,
    balancedAccuracy: balancedAccuracy(own),
    calibrationError: calibrationError(own),
  });
  return { all: of(told), firstEver: of(told.filter(({ isFirst }) => isFirst)) };
};
