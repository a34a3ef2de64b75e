import { groupBy } from '../../domain/group.ts';
import { byNumber, compareText, inTurn } from '../../domain/order.ts';

/** A directed positive tie: one supports another, perhaps against a third. */
export interface SupportTie {
  readonly id: string;
  readonly subject: string;
  readonly object: string;
  readonly against: string | null;
  readonly form: string | null;
  readonly certainty: 'CERTAIN' | 'LIKELY' | 'POSSIBLE';
}

export interface SupportHop {
  readonly from: string;
  readonly to: string;
  /** Forms that are stated, ascending. */
  readonly forms: readonly string[];
  /** Against whom, ascending. */
  readonly against: readonly string[];
  /** The best of its ties. */
  readonly certainty: SupportTie['certainty'];
  /** Ids, ascending. */
  readonly ties: readonly string[];
}

export interface SupportChain {
  /** `SUPPORTED`: the target is the last who is supported. `AGAINST`: the last tie is against it, a proxy's. */
  readonly reach: 'SUPPORTED' | 'AGAINST';
  readonly hops: readonly SupportHop[];
  /** That of the least certain hop. */
  readonly certainty: SupportTie['certainty'];
}

export interface SupportChains {
  readonly chains: readonly SupportChain[];
  /** There are more than were asked for. */
  readonly hasMore: boolean;
}

const CERTAINTIES = ['CERTAIN', 'LIKELY', 'POSSIBLE'] as const;

/**
 * The chains of support from a sponsor that reach a target, or are against it: sponsor → group → against whom. No actor is in a chain twice.
 * @returns the shortest first; of equal length in order of their actors, support before enmity
 */
export function listSupportChains(
  ties: readonly SupportTie[],
  sponsor: string,
  target: string,
  { maxHops = 4, first = 20 }: { readonly maxHops?: number; readonly first?: number } = {},
): SupportChains {
  const hops = [
    ...groupBy(
      ties.filter(({ subject, object }) => subject !== object),
      (tie) => tie.subject,
    ),
  ].map(([from, own]) => [from, [...groupBy(own, (tie) => tie.object).values()].sort(byObject)] as const);
  const hopsOf = new Map(hops);
  const stepsLeft = stepsTo(target, ties);
  const chains: SupportChain[] = [];
  // Level by level, so that the search ends as soon as a whole level has given enough.
  let level: readonly (readonly SupportTie[][])[] = [[]];
  for (let length = 1; length <= maxHops && level.length > 0 && chains.length <= first; length++) {
    const next: SupportTie[][][] = [];
    for (const walk of level) {
      const at = walk.at(-1)?.[0]?.object ?? sponsor;
      for (const hop of hopsOf.get(at) ?? []) {
        const [{ object } = { object: '' }] = hop;
        if (object === sponsor || walk.some(([tie]) => tie?.object === object)) continue;
        const whole = [...walk, [...hop]];
        if (object === target) chains.push(toChain(whole, 'SUPPORTED'));
        else {
          const against = hop.filter((tie) => tie.against === target);
          if (against.length > 0) chains.push(toChain([...walk, against], 'AGAINST'));
          if (length + (stepsLeft.get(object) ?? Infinity) <= maxHops) next.push(whole);
        }
      }
    }
    level = next;
  }
  chains.sort(
    inTurn<SupportChain>(
      byNumber(({ hops: own }) => own.length),
      (one, other) => compareText(namesOf(one), namesOf(other)),
      (one, other) => compareText(other.reach, one.reach),
    ),
  );
  return { chains: chains.slice(0, first), hasMore: chains.length > first };
}

/** The fewest ties from an actor by which a chain reaches the target or is against it; actors from whom none does are missing. */
const stepsTo = (target: string, ties: readonly SupportTie[]): ReadonlyMap<string, number> => {
  const steps = new Map<string, number>([[target, 0]]);
  for (const { subject, against } of ties) if (against === target && subject !== target) steps.set(subject, 1);
  const sponsorsOf = groupBy(ties, ({ object }) => object);
  const queue = [target, ...[...steps.keys()].filter((actor) => actor !== target)];
  for (const actor of queue)
    for (const { subject } of sponsorsOf.get(actor) ?? []) {
      if (steps.has(subject)) continue;
      steps.set(subject, (steps.get(actor) as number) + 1);
      queue.push(subject);
    }
  return steps;
};

const namesOf = ({ hops }: SupportChain): string => hops.map(({ to }) => to).join(' ');
const byObject = ([one]: readonly SupportTie[], [other]: readonly SupportTie[]): number =>
  compareText(one?.object ?? '', other?.object ?? '');

const toChain = (walk: readonly (readonly SupportTie[])[], reach: SupportChain['reach']): SupportChain => {
  const hops = walk.map(toHop);
  const least = Math.max(...hops.map(({ certainty }) => CERTAINTIES.indexOf(certainty)));
  return { reach, hops, certainty: CERTAINTIES[least] as SupportTie['certainty'] };
};

const toHop = (ties: readonly SupportTie[]): SupportHop => {
  const [{ subject, object } = { subject: '', object: '' }] = ties;
  const stated = (textOf: (tie: SupportTie) => string | null): readonly string[] =>
    [...new Set(ties.map(textOf).filter((text) => text !== null))].sort();
  const best = Math.min(...ties.map(({ certainty }) => CERTAINTIES.indexOf(certainty)));
  return {
    from: subject,
    to: object,
    forms: stated(({ form }) => form),
    against: stated(({ against }) => against),
    certainty: CERTAINTIES[best] as SupportTie['certainty'],
    ties: ties.map(({ id }) => id).sort(),
  };
};
