import { groupBy } from '../../domain/group.ts';
import { byNumber, byText, inTurn } from '../../domain/order.ts';
import { type GivenTie, type SignedGraph, type SignedTie, toSignedGraph } from './signed-graph.ts';

/** What is known of one tie, as far as its sign counts. */
export interface ProjectedTie {
  readonly id: string;
  readonly subject: string;
  readonly object: string;
  readonly sign: -1 | 0 | 1;
  /** The origins that say so; each counts once for a sign of a dyad. */
  readonly origins: readonly string[];
  /** Day number of the last time at which it is said to hold; null: no day is stated. */
  readonly lastDay: number | null;
}

/**
 * How the ties of a dyad make one sign.
 * `NET_OF_CLAIMS`: the sign that more origins speak for. `LAST_EVENT`: the sign of what is attested last. `DROP_CONFLICTS`: the sign on
 * which all agree.
 */
export type ProjectionRule = 'NET_OF_CLAIMS' | 'LAST_EVENT' | 'DROP_CONFLICTS';

/** Why a dyad with ties is no part of the graph. `FEW_TIES`: one of its two has too few ties, see {@link ./core.ts}. */
export type LeftOutBecause = 'NEUTRAL' | 'TIED_COUNTS' | 'SAME_DAY' | 'UNDATED' | 'CONFLICT' | 'ONE_ACTOR' | 'FEW_TIES';

export interface LeftOut {
  readonly actors: readonly [string, string];
  readonly because: LeftOutBecause;
  readonly ties: readonly string[];
}

export interface Projection {
  readonly rule: ProjectionRule;
  /** Ids of the actors who have a tie in the graph, ascending: the graph's actor `i` is `actors[i]`. */
  readonly actors: readonly string[];
  readonly graph: SignedGraph;
  /** For each tie of the graph the ids of the ties of its sign, which speak for it, ascending. */
  readonly sources: readonly (readonly string[])[];
  /** In order of the actors. */
  readonly leftOut: readonly LeftOut[];
}

/** @param isWeighted each tie weighs the origins of its sign less those against it (at least 1); else each weighs 1 */
export function projectTies(ties: readonly ProjectedTie[], rule: ProjectionRule, isWeighted = false): Projection {
  const dyads = [
    ...groupBy(ties, ({ subject, object }) => (subject < object ? `${subject} ${object}` : `${object} ${subject}`)),
  ]
    .sort(byText(([key]) => key))
    .map(([, own]) => own);
  const kept: {
    readonly ends: readonly [string, string];
    readonly sign: number;
    readonly weight: number;
    readonly from: readonly string[];
  }[] = [];
  const leftOut: LeftOut[] = [];
  for (const own of dyads) {
    const [{ subject, object } = { subject: '', object: '' }] = own;
    const ends = subject < object ? ([subject, object] as const) : ([object, subject] as const);
    const sign = subject === object ? 'ONE_ACTOR' : signOf(own, rule);
    if (typeof sign === 'string') leftOut.push({ actors: ends, because: sign, ties: idsOf(own) });
    else {
      const margin = sign * netOf(own);
      kept.push({
        ends,
        sign,
        weight: isWeighted ? Math.max(1, margin) : 1,
        from: idsOf(own.filter((tie) => tie.sign === sign)),
      });
    }
  }
  const actors = [...new Set(kept.flatMap(({ ends }) => ends))].sort();
  const ordinals = new Map(actors.map((actor, at) => [actor, at]));
  const given = kept.map(({ ends: [a, b], sign, weight, from }) => ({
    a: ordinals.get(a) as number,
    b: ordinals.get(b) as number,
    sign,
    weight,
    from,
  }));
  const order = inTurn<GivenTie>(
    byNumber(({ a }) => a),
    byNumber(({ b }) => b),
  );
  const sorted = [...given].sort(order);
  return {
    rule,
    actors,
    graph: toSignedGraph(actors.length, sorted),
    sources: sorted.map(({ from }) => from),
    leftOut,
  };
}

const idsOf = (ties: readonly ProjectedTie[]): readonly string[] => ties.map(({ id }) => id).sort();

/** Origins for +1 less origins for −1. */
const netOf = (ties: readonly ProjectedTie[]): number => originsOf(ties, 1) - originsOf(ties, -1);

const originsOf = (ties: readonly ProjectedTie[], sign: number): number =>
  new Set(ties.filter((tie) => tie.sign === sign).flatMap(({ origins }) => origins)).size;

const signOf = (all: readonly ProjectedTie[], rule: ProjectionRule): SignedTie['sign'] | LeftOutBecause => {
  const ties = all.filter(({ sign }) => sign !== 0);
  const signs = new Set(ties.map(({ sign }) => sign));
  const [only] = signs;
  if (only === undefined) return 'NEUTRAL';
  if (signs.size === 1) return only as SignedTie['sign'];
  if (rule === 'DROP_CONFLICTS') return 'CONFLICT';
  if (rule === 'NET_OF_CLAIMS') {
    const net = netOf(ties);
    return net === 0 ? 'TIED_COUNTS' : net > 0 ? 1 : -1;
  }
  const days = ties.flatMap(({ lastDay }) => (lastDay === null ? [] : [lastDay]));
  if (days.length === 0) return 'UNDATED';
  const last = Math.max(...days);
  const latest = new Set(ties.filter(({ lastDay }) => lastDay === last).map(({ sign }) => sign));
  return latest.size > 1 ? 'SAME_DAY' : ([...latest][0] as SignedTie['sign']);
};
