import { inTurn, byNumber, byText } from '../../order.ts';
import type { Clue, Proposal } from '../match-actors.ts';
import { ActorSets } from './join-matches.ts';
import { clueWords } from './clue-words.ts';
import { bearOneCode, bothDescribed, inOneClaim, type MatchActor, schemeApart, sharedCodes } from './match-actor.ts';
import type { MatchModel } from './match-model.ts';
import { MODEL } from './model.ts';
import { calibrated, chanceOf, type Fate, firstOdds, secondOdds, standingsOf, thirdOdds } from './odds.ts';
import { Pool, type Prepared } from './pool.ts';
import { lookAt, type Seen, TRAITS } from './traits.ts';

/** No chance is put lower or higher than this: what was tuned on says nothing of rarer cases. */
const CHANCES = [0.001, 0.999] as const;

/** Where whoever gave the codes holds the two apart, it takes a person to say otherwise. */
const APART_AT_MOST = 0.04;
/** Where both bear a code that one thing alone has. */
const SAME_CODE_AT_LEAST = 0.99;
/** Who says that one fights, helps or leads the other has two in mind. No pair of the tuning half is so. */
const IN_ONE_CLAIM_AT_MOST = 0.3;
/** Pairs of actors that people described are not among those that chances were learnt from: they stay below the line. */
const DESCRIBED_AT_MOST = 0.5;

/** A pair that has anything in common, and what was seen. */
export interface SeenPair {
  readonly a: Prepared;
  readonly b: Prepared;
  readonly seen: Seen;
  /** The scheme whose giver holds them for two; null: none does. */
  readonly apart: string | null;
}

/** All pairs of a pool that have anything in common, looked at. */
export const seePairs = (pool: Pool): readonly SeenPair[] =>
  pool.pairs().flatMap(([x, y]): SeenPair[] => {
    const [a, b] = [pool.prepared.get(x), pool.prepared.get(y)];
    return a && b ? [{ a, b, seen: lookAt(pool, a, b), apart: schemeApart(a.actor, b.actor) }] : [];
  });

/** Pairs that are likelier than this are taken for the same, to see what becomes of the others. */
const TAKEN_FROM = 0;

/** What becomes of each pair when the likelier ones are taken for the same, likeliest first. */
export const fatesOf = (pool: Pool, pairs: readonly SeenPair[], odds: readonly number[]): readonly Fate[] => {
  const sets = new ActorSets(new Map([...pool.prepared].map(([id, { actor }]) => [id, actor])));
  const fates: Fate[] = pairs.map(() => 'OPEN');
  const order = pairs.map((_, at) => at).sort(byNumber((at) => -(odds[at] ?? 0)));
  for (const at of order) {
    const pair = pairs[at];
    if (!pair) continue;
    const [a, b] = [pair.a.actor.id, pair.b.actor.id];
    if (sets.areOne(a, b)) fates[at] = 'TOGETHER';
    else if (sets.obstacle(a, b) !== null) fates[at] = 'RULED_OUT';
    else if ((odds[at] ?? 0) > TAKEN_FROM) sets.join(a, b);
  }
  return fates;
};

/** Log-odds of each pair at first and second look. */
export const oddsOf = (pool: Pool, pairs: readonly SeenPair[], model: MatchModel): readonly number[] => {
  const looked = pairs.map(({ a, b, seen, apart }) => ({
    a: a.actor.id,
    b: b.actor.id,
    odds: apart === null ? firstOdds(seen, model) : -Infinity,
  }));
  return standingsOf(pool, looked).map((standing, at) => secondOdds(looked[at]?.odds ?? -Infinity, standing, model));
};

/** The score of each pair after three looks, in [0, 1]. */
export const scoresOf = (pool: Pool, pairs: readonly SeenPair[], model: MatchModel): readonly number[] => {
  const odds = oddsOf(pool, pairs, model);
  return fatesOf(pool, pairs, odds).map((fate, at) => chanceOf(thirdOdds(odds[at] ?? -Infinity, fate, model)));
};

const heaviestFirst = inTurn(
  byNumber(({ weight }: Clue) => -weight),
  byText(({ what }: Clue) => what),
);

const cluesOf = ({ a, b, seen, apart }: SeenPair, model: MatchModel): readonly Clue[] => {
  const clues = TRAITS.flatMap((trait): Clue[] => {
    const weight = Number((model.weights[trait] * seen.traits[trait]).toFixed(2));
    return weight === 0 ? [] : [{ what: clueWords(trait, seen, a.actor, b.actor), weight }];
  });
  const codes = sharedCodes(a.actor, b.actor).map((code) => ({ what: `both are ${code}`, weight: 0 }));
  const told = [
    ...(apart === null ? [] : [{ what: `${apart} tells them apart`, weight: -9 }]),
    ...(inOneClaim(a.actor, b.actor)
      ? [{ what: 'a claim has one as subject and the other as object', weight: -3 }]
      : []),
  ];
  return [...codes, ...[...clues, ...told].sort(heaviestFirst)];
};

const better = (a: MatchActor, b: MatchActor): MatchActor => {
  const difference = a.described.map((count, at) => (b.described[at] ?? 0) - count).find((own) => own !== 0) ?? 0;
  return difference <= 0 ? a : b;
};

/**
 * How likely pairs of actors are one, likeliest first. It never decides: a person does.
 * @see docs/identity.md
 */
export const weighMatches = (actors: readonly MatchActor[], model: MatchModel = MODEL): readonly Proposal[] => {
  const pool = new Pool(actors);
  const pairs = seePairs(pool);
  const chances = scoresOf(pool, pairs, model).map((score) => calibrated(score, model));
  const proposals = pairs.map((pair, at): Proposal => {
    const [a, b] = [pair.a.actor, pair.b.actor];
    const chance = Math.min(CHANCES[1], Math.max(CHANCES[0], chances[at] ?? 0));
    const most = Math.min(
      pair.apart === null ? 1 : APART_AT_MOST,
      inOneClaim(a, b) ? IN_ONE_CLAIM_AT_MOST : 1,
      bothDescribed(a, b) ? DESCRIBED_AT_MOST : 1,
    );
    const score = bearOneCode(a, b) ? Math.max(SAME_CODE_AT_LEAST, chance) : Math.min(most, chance);
    return { a: a.id, b: b.id, keep: better(a, b).id, score: Number(score.toFixed(3)), signs: cluesOf(pair, model) };
  });
  const order = inTurn(
    byNumber(({ score }: Proposal) => -score),
    byText(({ a }: Proposal) => a),
    byText(({ b }: Proposal) => b),
  );
  return proposals.sort(order);
};
