import { append } from '../../group.ts';
import type { ActorId } from '../../ids.ts';
import { makerOf } from './match-actor.ts';
import type { MatchModel } from './match-model.ts';
import type { Pool } from './pool.ts';
import { type Seen, TRAITS } from './traits.ts';

export const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Log-odds by the traits of the two alone. */
export const firstOdds = (seen: Seen, { bias, weights }: MatchModel): number =>
  TRAITS.reduce((sum, trait) => sum + weights[trait] * seen.traits[trait], bias);

/** A pair, and its log-odds at first look. */
export interface Looked {
  readonly a: ActorId;
  readonly b: ActorId;
  readonly odds: number;
}

/** How a pair stands among those of its two. */
export interface Standing {
  /** How likely one of the two is a third of whoever made the other, where that is likelier than the pair. 0: there is none. */
  readonly outdone: number;
  /** From 0 to 1: how far no third comes near, and 0 where one is likelier. */
  readonly clear: number;
}

/** Log-odds from which on a pair is as far ahead as can be. */
const FAR = 3;

/** How each pair stands: a data set has a group once, so that the best of it counts. */
export const standingsOf = (pool: Pool, pairs: readonly Looked[]): readonly Standing[] => {
  const rivals = new Map<string, number[]>();
  const makers = new Map([...pool.prepared].map(([id, { actor }]) => [id, makerOf(actor)]));
  const key = (id: ActorId, other: ActorId): string => `${id} ${makers.get(other) ?? ''}`;
  for (const { a, b, odds } of pairs) {
    append(rivals, key(a, b), odds);
    append(rivals, key(b, a), odds);
  }
  for (const list of rivals.values()) list.sort((one, two) => two - one).splice(2);
  const best = (at: string, odds: number): number => {
    const [first = -Infinity, second = -Infinity] = rivals.get(at) ?? [];
    return first > odds ? first : second;
  };
  return pairs.map(({ a, b, odds }) => {
    const rival = Math.max(best(key(a, b), odds), best(key(b, a), odds));
    if (odds === -Infinity) return { outdone: 0, clear: 0 };
    return { outdone: rival > odds ? chanceOf(rival) : 0, clear: Math.min(FAR, Math.max(0, odds - rival)) / FAR };
  });
};

export const secondOdds = (odds: number, { outdone, clear }: Standing, { second }: MatchModel): number =>
  second.bias + second.first * odds + second.outdone * outdone + second.clear * clear;

/** What becomes of a pair when likelier ones are taken for the same first: they bring its two together, they rule it out, or neither. */
export type Fate = 'TOGETHER' | 'RULED_OUT' | 'OPEN';

export const thirdOdds = (odds: number, fate: Fate, { third }: MatchModel): number =>
  third.bias +
  third.second * odds +
  (fate === 'TOGETHER' ? third.together : 0) +
  (fate === 'RULED_OUT' ? third.ruledOut : 0);

/** What a score of the three looks means: how many of those scored so are right, on a line through the points of the model. */
export const calibrated = (score: number, { points }: MatchModel): number => {
  const at = points.findIndex(([known]) => known >= score);
  const [upper, lower] = [points[at] ?? points.at(-1), at < 0 ? points.at(-1) : points[at - 1]];
  if (!upper) return score;
  if (!lower || lower === upper) return upper[1];
  return lower[1] + ((upper[1] - lower[1]) * (score - lower[0])) / (upper[0] - lower[0]);
};
