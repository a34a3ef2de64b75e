/**
 * How well `entente match` brings data sets together: `npm run match:measure`. Loads the packs that ship without the codes of groups,
 * imports the shared data sets, and counts against seed/matches/pairs.csv, apart for its two halves: how many pairs that are the same are
 * proposed, how many of those from 0.9 on are right, whether chances are what they say, and how many groups are one actor after
 * `entente match apply --from 0.9`. `-- --kept FILE` as for match:calibrate;
 * `-- --errors` prints the pairs that it gets wrong.
 */
import { parseArgs } from 'node:util';
import { joinMatches } from '../../src/domain/identity/match/join-matches.ts';
import { canonicalOf } from '../../src/domain/identity/judgement.ts';
import { ACCEPTANCE_LINE, PROPOSAL_LINE } from '../../src/domain/identity/match-actors.ts';
import { weighMatches } from '../../src/domain/identity/match/weigh-matches.ts';
import { uncodedMatchActors } from '../support/match-actors.ts';
import { actorsByCode, groupsOfPairs, type Half, judgedPairs } from '../support/matches.ts';
import { spellingRows } from '../support/spellings.ts';
import { distinct } from '../../src/domain/group.ts';

const STEPS = [0.05, 0.2, 0.4, 0.6, 0.8, 0.9, 0.95, 0.98, 1.01] as const;
const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;
const key = (a: string, b: string): string => [a, b].sort().join(' ');

const { values } = parseArgs({
  options: {
    kept: { type: 'string' },
    half: { type: 'string', default: 'tuning,held' },
    errors: { type: 'boolean', default: false },
  },
});
const actors = await uncodedMatchActors(values.kept ?? null, console.log);
const began = Date.now();
const proposals = weighMatches(actors).filter(({ score }) => score >= PROPOSAL_LINE);
console.log(
  `${actors.length} actors, ${proposals.length} proposals from ${PROPOSAL_LINE} on, in ${Date.now() - began} ms`,
);
const scores = new Map(proposals.map(({ a, b, score }) => [key(a, b), score]));
const byId = new Map(actors.map((actor) => [actor.id, actor]));
const { accepted, refused } = joinMatches(proposals, byId, new Set(), ACCEPTANCE_LINE);
const canonical = canonicalOf(
  accepted.map(({ a, b, keep }) => ({ verdict: 'SAME_AS', keep, other: keep === a ? b : a })),
);
const one = (id: string): string => canonical.get(id as (typeof accepted)[number]['a']) ?? id;
console.log(`apply --from ${ACCEPTANCE_LINE}: ${accepted.length} accepted, ${refused.length} refused`);
const ids = actorsByCode(actors);
const pairs = judgedPairs().map((pair) => {
  const [a, b] = [ids.get(pair.a), ids.get(pair.b)];
  return { ...pair, one: a, two: b, score: a && b ? (scores.get(key(a, b)) ?? 0) : null };
});
const lost = pairs.filter(({ score }) => score === null);
console.log(
  `pairs with a code that no actor has: ${lost.length}${
    lost.length > 0
      ? ` (${lost
          .slice(0, 5)
          .map(({ a, b }) => `${a} ${b}`)
          .join('; ')})`
      : ''
  }`,
);

for (const half of (values.half ?? '').split(',') as readonly Half[]) {
  console.log(`\n${half.toUpperCase()} HALF`);
  const own = pairs.filter((pair) => pair.half === half && pair.score !== null && pair.one !== pair.two);
  const same = own.filter(({ verdict }) => verdict === 'same');
  console.log(`pairs: ${own.length}, the same: ${same.length}`);
  console.log(
    `proposed of those the same: ${percent(same.filter(({ score }) => (score ?? 0) > 0).length, same.length)}`,
  );
  const from = own.filter(({ score }) => (score ?? 0) >= ACCEPTANCE_LINE);
  console.log(
    `right from ${ACCEPTANCE_LINE} on: ${percent(from.filter(({ verdict }) => verdict === 'same').length, from.length)}`,
  );
  console.table(
    STEPS.slice(0, -1).map((low, at) => {
      const within = own.filter(({ score }) => (score ?? 0) >= low && (score ?? 0) < (STEPS[at + 1] ?? 2));
      const mean = within.reduce((sum, { score }) => sum + (score ?? 0), 0) / Math.max(1, within.length);
      const right = within.filter(({ verdict }) => verdict === 'same').length;
      return {
        from: low,
        pairs: within.length,
        said: mean.toFixed(3),
        right: (right / Math.max(1, within.length)).toFixed(3),
      };
    }),
  );
  const groups = groupsOfPairs(judgedPairs())
    .filter((group) => group.half === half)
    .map(({ codes }) => distinct(codes.map((code) => ids.get(code))))
    .filter((members) => members.length > 1);
  const whole = groups.filter((members) => distinct(members.map(one)).length === 1);
  console.log(`groups of several actors that are one after apply: ${percent(whole.length, groups.length)}`);
  const joined = own.filter((pair) => one(pair.one ?? '') === one(pair.two ?? ''));
  console.log(
    `judged pairs that apply made one, right: ${percent(joined.filter(({ verdict }) => verdict === 'same').length, joined.length)}`,
  );
  if (values.errors) {
    for (const { a, b, score, verdict } of joined.filter((pair) => pair.verdict !== 'same'))
      console.log(`  wrong: ${a} ${b} ${score ?? ''} ${verdict}`);
    for (const members of groups.filter((group) => !whole.includes(group)))
      console.log(`  not one: ${distinct(members.map(one)).join(', ')}`);
  }
}
const wrong = spellingRows('must-not-merge.csv').filter(({ a = '', b = '' }) => one(a) === one(b));
console.log(
  `\nmust-not-merge.csv: ${wrong.length} wrong${wrong.map(({ a, b }) => `; ${a ?? ''} ${b ?? ''}`).join('')}`,
);
