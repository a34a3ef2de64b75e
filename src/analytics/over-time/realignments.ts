import { byText } from '../../domain/order.ts';
import type { Projection } from '../signed/projection.ts';

/** The sign of a dyad turned. */
export interface Flip {
  readonly actors: readonly [string, string];
  readonly before: -1 | 1;
  readonly after: -1 | 1;
  /** Ids of the ties that spoke for the sign before, and of those that speak for the one after. */
  readonly tiesBefore: readonly string[];
  readonly tiesAfter: readonly string[];
}

/** The dyads that have a sign before and after, and not the same; in order of their actors. */
export function listFlips(before: Projection, after: Projection): readonly Flip[] {
  const [old, young] = [signsOf(before), signsOf(after)];
  const flips: Flip[] = [];
  for (const [key, { actors, sign, ties }] of young) {
    const known = old.get(key);
    if (known && known.sign !== sign)
      flips.push({ actors, before: known.sign, after: sign, tiesBefore: known.ties, tiesAfter: ties });
  }
  return flips.sort(byText(({ actors }) => actors.join(' ')));
}

/** A flip, and the day from which the sign is another one. */
export interface FlipOn extends Flip {
  readonly on: number;
  /** The day until which the sign before held; before `on` where the dyad had none in between. */
  readonly until: number;
}

interface ProjectedPeriod {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly projection: Projection;
}

/** The flips within periods, in order of time, then of their actors. A sign is remembered while a dyad has none. */
export const listFlipsOver = (periods: readonly ProjectedPeriod[]): readonly FlipOn[] => {
  const known = new Map<string, { readonly sign: -1 | 1; readonly ties: readonly string[]; readonly to: number }>();
  return periods.flatMap(({ from, to, projection }) => {
    const flips: FlipOn[] = [];
    for (const [key, { actors, sign, ties }] of signsOf(projection)) {
      const old = known.get(key);
      if (old && old.sign !== sign)
        flips.push({
          actors,
          before: old.sign,
          after: sign,
          tiesBefore: old.ties,
          tiesAfter: ties,
          on: from,
          until: old.to,
        });
      known.set(key, { sign, ties, to });
    }
    return flips.sort(byText(({ actors }) => actors.join(' ')));
  });
};

const signsOf = ({ actors, graph, sources }: Projection) =>
  new Map(
    graph.ties.map(({ a, b, sign }, at) => {
      const pair = [actors[a] as string, actors[b] as string] as const;
      return [pair.join(' '), { actors: pair, sign, ties: sources[at] ?? [] }];
    }),
  );

/** An actor who is in another camp than before. */
export interface CampSwitch {
  readonly actor: string;
  /** Who was in its camp before and is no more, and who is now and was not; of those who have a camp at both times. */
  readonly left: readonly string[];
  readonly joined: readonly string[];
}

/**
 * Who changed camps. Camps have no names, so the camps of both times are matched first: the two that share most actors, then of the rest the two that
 * share most, and so on. Who is not in the match of its old camp has switched.
 * @param before the camp of each actor who has one
 */
export function listCampSwitches(
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): readonly CampSwitch[] {
  const both = [...before.keys()].filter((actor) => after.has(actor)).sort();
  const match = matchCamps(before, after);
  const mates = (camps: ReadonlyMap<string, number>, actor: string): readonly string[] =>
    both.filter((other) => other !== actor && camps.get(other) === camps.get(actor));
  return both
    .filter((actor) => match.get(before.get(actor) as number) !== after.get(actor))
    .map((actor) => {
      const [old, young] = [mates(before, actor), mates(after, actor)];
      return {
        actor,
        left: old.filter((other) => !young.includes(other)),
        joined: young.filter((other) => !old.includes(other)),
      };
    });
}

/** Which camp of the second time is which of the first one: of the two that share most actors, first. */
export const matchCamps = (
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): ReadonlyMap<number, number> => {
  const both = [...before.keys()].filter((actor) => after.has(actor)).sort();
  const shared = new Map<string, { readonly old: number; readonly young: number; readonly count: number }>();
  for (const actor of both) {
    const [old, young] = [before.get(actor) as number, after.get(actor) as number];
    const key = `${old} ${young}`;
    shared.set(key, { old, young, count: (shared.get(key)?.count ?? 0) + 1 });
  }
  const match = new Map<number, number>();
  const taken = new Set<number>();
  for (const { old, young } of [...shared.values()].sort(
    (one, other) => other.count - one.count || one.old - other.old || one.young - other.young,
  )) {
    if (match.has(old) || taken.has(young)) continue;
    match.set(old, young);
    taken.add(young);
  }
  return match;
};
