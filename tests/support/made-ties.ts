import type { ActorId } from '../../src/domain/ids.ts';
import { TIE_TYPE_NAMES } from '../../src/domain/ties/types.ts';
import { dayOf } from '../../src/domain/time/day.ts';
import type { TieToProject } from '../../src/projection/projected-ties.ts';

/** Whole numbers from 0 up to below `below`, the same for the same seed. @see Steele, Lea & Flood 2014, SplitMix */
export const numbersFrom = (seed: number): ((below: number) => number) => {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return Math.floor((((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32) * below);
  };
};

/** Ties an actor has on average, twice over: each has two ends. */
const TIES_AN_ACTOR = 5;
/** One actor of a hundred is at half of all ends. */
const HUBS_IN = 100;
/** Of a hundred ties, how many are between two who have one already. */
const PARALLEL_PERCENT = 35;
const FIRST_DAY = dayOf(2000, 1, 1);
const DAYS = 7_300;
const LONGEST = 9_000;

export const actorOf = (number: number): ActorId => `actor-${number.toString(36)}` as ActorId;

/** How many actors a graph of so many ties has. */
export const actorsOf = (ties: number): number => Math.max(Math.round(ties / TIES_AN_ACTOR), 10);

/** A day on which many of the ties hold. */
export const MIDDLE = FIRST_DAY + DAYS / 2;

/**
 * Ties as event data has them: few actors in the middle of many ties, others between two who have some already, and times that overlap.
 * @param count of the ties
 */
export function* madeTies(count: number, seed: number): Generator<TieToProject> {
  const next = numbersFrom(seed);
  const actors = actorsOf(count);
  const hubs = Math.max(Math.floor(actors / HUBS_IN), 1);
  // The smaller of two draws: some hubs are greater than others.
  const end = (): number => (next(2) === 0 ? Math.min(next(hubs), next(hubs)) : next(actors));
  const kept = new Int32Array(2_000);
  for (let made = 0; made < count; made++) {
    let [subject, object] = [end(), end()];
    const slot = 2 * next(kept.length / 2);
    if (made > kept.length && next(100) < PARALLEL_PERCENT)
      [subject, object] = [kept[slot] as number, kept[slot + 1] as number];
    else [kept[slot], kept[slot + 1]] = [subject, object];
    if (subject === object) object = (object + 1) % actors;
    const from = FIRST_DAY + next(DAYS);
    const to = from + 1 + next(LONGEST);
    const certain = next(10) < 7 ? [{ from, to: from + Math.ceil((to - from) / 2) }] : [];
    yield {
      type: TIE_TYPE_NAMES[next(TIE_TYPE_NAMES.length)] ?? 'SUPPORTS',
      subject: actorOf(subject),
      object: actorOf(object),
      form: null,
      against: null,
      about: null,
      confidence: next(8) === 0 ? null : next(20) / 20,
      origins: 1 + next(3),
      contestedInTime: false,
      possible: { from: from - 200, to: to + 200 },
      likely: { from, to },
      certain,
      denials: [],
    };
  }
}
