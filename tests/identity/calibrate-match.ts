/**
 * Makes src/domain/identity/match/model.ts anew: `npm run match:calibrate`. Loads the packs that ship without the codes of groups, imports
 * the shared data sets, and fits what each trait is worth on the tuning half of seed/matches/pairs.csv alone. The held half is not looked
 * at. `-- --kept FILE` keeps what was read of the graph, and reads it from there another time.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { MatchModel } from '../../src/domain/identity/match/match-model.ts';
import { firstOdds, standingsOf } from '../../src/domain/identity/match/odds.ts';
import { Pool } from '../../src/domain/identity/match/pool.ts';
import { TRAITS, type Trait } from '../../src/domain/identity/match/traits.ts';
import { fatesOf, oddsOf, scoresOf, seePairs } from '../../src/domain/identity/match/weigh-matches.ts';
import { packageRoot } from '../../src/graph/package-root.ts';
import { fitIsotonic } from '../support/fit-isotonic.ts';
import { fitLogistic } from '../support/fit-logistic.ts';
import { uncodedMatchActors } from '../support/match-actors.ts';
import { actorsByCode, judgedPairs } from '../support/matches.ts';

const PENALTY = 1;
const LEAST_IN_A_BIN = 40;
const round = (value: number): number => Number(value.toFixed(3));

const pairKey = (a: string, b: string): string => [a, b].sort().join(' ');

const { values } = parseArgs({ options: { kept: { type: 'string' } } });
const actors = await uncodedMatchActors(values.kept ?? null, console.log);
const pool = new Pool(actors);
const ids = actorsByCode(actors);
const verdicts = new Map(
  judgedPairs()
    .filter(({ half }) => half === 'tuning')
    .map(({ a, b, verdict }) => [pairKey(ids.get(a) ?? a, ids.get(b) ?? b), verdict === 'same']),
);
const pairs = seePairs(pool);
const judged = pairs.map(({ a, b, apart }) =>
  apart === null ? verdicts.get(pairKey(a.actor.id, b.actor.id)) : undefined,
);
const examples = pairs.flatMap(({ seen }, at) => {
  const is = judged[at];
  return is === undefined ? [] : [{ seen: TRAITS.map((trait) => seen.traits[trait]), is }];
});
const [bias = 0, ...fitted] = fitLogistic(examples, PENALTY).map(round);
const weights = Object.fromEntries(TRAITS.map((trait, at) => [trait, fitted[at] ?? 0])) as Record<Trait, number>;
const first: MatchModel = {
  bias,
  weights,
  second: { bias: 0, first: 1, outdone: 0, clear: 0 },
  third: { bias: 0, second: 1, together: 0, ruledOut: 0 },
  points: [],
};
const looked = pairs.map(({ a, b, seen, apart }) => ({
  a: a.actor.id,
  b: b.actor.id,
  odds: apart === null ? firstOdds(seen, first) : -Infinity,
}));
const standings = standingsOf(pool, looked);
const again = looked.flatMap(({ odds }, at) => {
  const [is, standing] = [judged[at], standings[at]];
  return is === undefined || !standing ? [] : [{ seen: [odds, standing.outdone, standing.clear], is }];
});
const [secondBias = 0, ofFirst = 1, ofOutdone = 0, ofClear = 0] = fitLogistic(again, PENALTY).map(round);

const second: MatchModel = {
  ...first,
  second: { bias: secondBias, first: ofFirst, outdone: ofOutdone, clear: ofClear },
};
const odds = oddsOf(pool, pairs, second);
const last = fatesOf(pool, pairs, odds).flatMap((fate, at) => {
  const is = judged[at];
  if (is === undefined) return [];
  return [{ seen: [odds[at] ?? 0, fate === 'TOGETHER' ? 1 : 0, fate === 'RULED_OUT' ? 1 : 0], is }];
});
const [thirdBias = 0, ofSecond = 1, together = 0, ruledOut = 0] = fitLogistic(last, PENALTY).map(round);

const third: MatchModel = { ...second, third: { bias: thirdBias, second: ofSecond, together, ruledOut } };
const scored = scoresOf(pool, pairs, third).flatMap((score, at) => {
  const is = judged[at];
  return is === undefined ? [] : [{ score, is }];
});
const points = fitIsotonic(scored, LEAST_IN_A_BIN).map(([score, chance]) => `    [${round(score)}, ${round(chance)}],`);

const text = `import type { MatchModel } from './match-model.ts';

/** Made by \`npm run match:calibrate\` from ${examples.length} pairs of the tuning half of seed/matches/pairs.csv. */
export const MODEL: MatchModel = {
  bias: ${bias},
  weights: {
${TRAITS.map((trait) => `    ${trait}: ${weights[trait]},`).join('\n')}
  },
  second: { bias: ${secondBias}, first: ${ofFirst}, outdone: ${ofOutdone}, clear: ${ofClear} },
  third: { bias: ${thirdBias}, second: ${ofSecond}, together: ${together}, ruledOut: ${ruledOut} },
  points: [
${points.join('\n')}
  ],
};
`;
writeFileSync(join(packageRoot(), 'src/domain/identity/match/model.ts'), text);
const same = examples.filter(({ is }) => is).length;
console.log(
  `${examples.length} pairs of the tuning half, ${same} of them the same; ${pairs.length} pairs have something in common`,
);
