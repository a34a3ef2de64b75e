import { intersectIntervals } from '../domain/time/interval.ts';
import type { Candidate, PathOrder, Subproblem } from './candidate.ts';
import type { ActorIndex, SearchGraph } from './search-graph.ts';
import type { Ends } from './walk-rules.ts';

interface PartitionSettings {
  readonly order: PathOrder;
  readonly ends: Ends;
  readonly maxHops: number;
}

/** Every path of the question. Its key does not matter: it is alone in the queue. */
export const wholeQuestion = ({ ends, maxHops }: PartitionSettings): Candidate => ({
  subproblem: {
    prefix: [ends.from],
    forbidden: [],
    notBefore: [],
    notAfter: [],
    strength: Infinity,
    mentions: 0,
    hostile: 0,
    days: null,
  },
  length: maxHops,
  strength: Infinity,
  mentions: 0,
  actors: [],
  tried: true,
});

/** The actor that a walk meets twice, first by its second visit; null when the walk is a path. */
export const repeatedActor = (actors: readonly ActorIndex[]): ActorIndex | null =>
  actors.find((actor, position) => actors.indexOf(actor) < position) ?? null;

/**
 * A walk met an actor both before and after the one to go through. A path does so on one side at most: two subproblems
 * keep every path and lose the walk. A path without the actor is in both, and comes out of the queue twice running.
 */
export const splitAtRepetition = (candidate: Candidate, repeated: ActorIndex): readonly Candidate[] => {
  const { subproblem } = candidate;
  const { notBefore, notAfter } = subproblem;
  return [
    open(candidate, { ...subproblem, notBefore: [...notBefore, repeated] }),
    open(candidate, { ...subproblem, notAfter: [...notAfter, repeated] }),
  ];
};

/**
 * Lawler's partition: all paths of the subproblem but its best one, by where they leave it. Prefixes whose hops share no
 * day are dropped where days are compared.
 */
export const withoutBest = (
  candidate: Candidate,
  graph: SearchGraph,
  { order, ends, maxHops }: PartitionSettings,
): readonly Candidate[] => {
  const { subproblem, actors } = candidate;
  const parts: Candidate[] = [];
  let part: Subproblem = subproblem;
  for (let spur = subproblem.prefix.length - 1; spur < actors.length - 1; spur++) {
    const next = actors[spur + 1] as ActorIndex;
    if (spur >= subproblem.prefix.length) part = prolonged(part, actors.slice(0, spur + 1), graph, ends.commonDay);
    if (part.days?.length === 0) break;
    const rest: Subproblem = { ...part, forbidden: [...part.forbidden, next] };
    const fewestHops = spur + (rest.forbidden.includes(ends.to) ? 2 : 1);
    if (fewestHops > maxHops) continue;
    const length = Math.max(candidate.length, fewestHops);
    parts.push({ ...open(candidate, rest), ...boundOf(candidate, rest, length, order) });
  }
  return parts;
};

/**
 * What no path of a part orders before, when all of them have at least so many hops. They can be as strong as the best of the
 * whole, and as little spoken of while their length and strength are the same.
 */
const boundOf = (
  whole: Candidate,
  part: Subproblem,
  length: number,
  order: PathOrder,
): Pick<Candidate, 'length' | 'strength' | 'mentions'> => {
  const sameLength = length === whole.length;
  const strength = sameLength || order === 'STRONGEST' ? whole.strength : part.strength;
  return { length, strength, mentions: sameLength ? whole.mentions : part.mentions };
};

const prolonged = (
  part: Subproblem,
  prefix: readonly ActorIndex[],
  graph: SearchGraph,
  commonDay: boolean,
): Subproblem => {
  const hop = graph.hop(prefix.at(-2) as ActorIndex, prefix.at(-1) as ActorIndex);
  const common = part.days === null ? hop.days : intersectIntervals(part.days, hop.days);
  return {
    ...part,
    prefix,
    forbidden: [],
    strength: Math.min(part.strength, hop.strength),
    mentions: part.mentions + graph.mentionsOf(prefix.at(-1) as ActorIndex),
    hostile: part.hostile + hop.hostile,
    days: commonDay ? common : null,
  };
};

/** Nothing in a part of a subproblem orders before the whole's best. */
const open = ({ length, strength, mentions }: Candidate, subproblem: Subproblem): Candidate => ({
  subproblem,
  length,
  strength,
  mentions,
  actors: [],
  tried: false,
});

/** Whether the hops of a path share a day; a path of one hop needs none. */
export const sharesADay = (actors: readonly ActorIndex[], graph: SearchGraph): boolean => {
  if (actors.length <= 2) return true;
  let common = graph.hop(actors[0] as ActorIndex, actors[1] as ActorIndex).days;
  for (let position = 2; position < actors.length; position++)
    common = intersectIntervals(
      common,
      graph.hop(actors[position - 1] as ActorIndex, actors[position] as ActorIndex).days,
    );
  return common.length > 0;
};
