import type { Candidate, PathOrder } from './candidate.ts';
import type { Completion, LevelSearch } from './level-search.ts';
import { WEAKEST } from './strength.ts';

/** Finds an open candidate's best walk, or a later key for it; null when its subproblem holds no walk. */
type Solver = (open: Candidate) => Promise<Candidate | null>;

const ANY_STRENGTH = { least: WEAKEST, strict: false };

export const solverOf = (order: PathOrder, search: LevelSearch, maxHops: number): Solver =>
  order === 'SHORTEST' ? shortestFirst(search, maxHops) : strongestFirst(search, maxHops);

const spurOf = ({ subproblem }: Candidate): number => subproblem.prefix.length - 1;

/** What the prefix alone bounds. */
const prefixOf = ({ subproblem: { strength, mentions } }: Candidate): Pick<Candidate, 'strength' | 'mentions'> => ({
  strength,
  mentions,
});

const solved = (open: Candidate, { actors, strength, mentions }: Completion): Candidate => ({
  ...open,
  actors,
  strength,
  mentions,
  length: actors.length - 1,
});

/** Looks no further than the key's length, so that a dead end is not explored to the last hop unless an answer needs it. */
const shortestFirst =
  (search: LevelSearch, maxHops: number): Solver =>
  async (open) => {
    const found = await search.find(open.subproblem, open.length - spurOf(open), ANY_STRENGTH);
    if (found.actors) return solved(open, found);
    if (found.exhausted || open.length >= maxHops) return null;
    return { ...open, ...prefixOf(open), length: open.length + 1 };
  };

/**
 * First tries the key's own confidence, which siblings often share, and otherwise lowers the key to the best hop that was
 * left out. When that comes first in the queue, climbs from the shortest walk to the widest: each search leaves out the
 * hops that are no better than the last walk's weakest, until none is left or the key is reached.
 */
const strongestFirst =
  (search: LevelSearch, maxHops: number): Solver =>
  async (open) => {
    const hops = maxHops - spurOf(open);
    if (!open.tried) {
      const found = await search.find(open.subproblem, hops, { least: open.strength, strict: false });
      if (found.actors) return solved(open, found);
      if (found.atMost === -Infinity) return null;
      return { ...open, ...prefixOf(open), strength: found.atMost, length: spurOf(open) + 1, tried: true };
    }
    let best = await search.find(open.subproblem, hops, ANY_STRENGTH);
    if (!best.actors) return null;
    for (;;) {
      if (best.strength >= open.strength) return solved(open, best);
      const better = await search.find(open.subproblem, hops, { least: best.strength, strict: true });
      if (!better.actors) return solved(open, best);
      best = better;
    }
  };
