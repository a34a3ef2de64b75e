import { describe, expect, it } from 'vitest';
import { findBrokers } from '../../../src/analytics/structure/brokers.ts';
import { findConnection } from '../../../src/analytics/structure/connection.ts';
import { listSupportChains, type SupportTie } from '../../../src/analytics/structure/support-chains.ts';
import { printedSeed, randomFrom, randomGraph } from '../../support/sides/random-graphs.ts';

type Pairs = readonly { readonly a: number; readonly b: number }[];

const isCut = (ties: Pairs, without: readonly number[], from: readonly number[], to: readonly number[]): boolean => {
  const reached = new Set(from);
  for (const actor of reached)
    for (const { a, b } of ties)
      for (const [one, other] of [
        [a, b],
        [b, a],
      ] as const)
        if (one === actor && !without.includes(other)) reached.add(other);
  return !to.some((actor) => reached.has(actor));
};

const subsets = (items: readonly number[]): readonly (readonly number[])[] =>
  items.reduce<number[][]>((all, item) => [...all, ...all.map((set) => [...set, item])], [[]]);

/** All chains without a repeated actor, as lists of actors. */
const chainsByHand = (ties: Pairs, from: readonly number[], to: readonly number[]): readonly (readonly number[])[] => {
  const chains: number[][] = [];
  const walk = (chain: number[]): void => {
    const last = chain[chain.length - 1] as number;
    if (to.includes(last)) chains.push(chain);
    else
      for (const { a, b } of ties) {
        const next = a === last ? b : b === last ? a : -1;
        if (next !== -1 && !chain.includes(next) && !from.includes(next)) walk([...chain, next]);
      }
  };
  for (const actor of from) walk([actor]);
  return chains;
};

const seed = printedSeed('brokers and connections of random graphs');

describe('Brokers', () => {
  it('are the few without whom two actors are cut apart', () => {
    const ties = [
      { a: 0, b: 1 },
      { a: 0, b: 2 },
      { a: 1, b: 3 },
      { a: 2, b: 3 },
      { a: 3, b: 4 },
    ];
    expect(findBrokers(5, ties, [0], [4])).toEqual({ count: 1, nearFrom: [3], nearTo: [3] });
    expect(findBrokers(5, ties, [0], [3])).toEqual({ count: 2, nearFrom: [1, 2], nearTo: [1, 2] });
    expect(findBrokers(5, ties, [0], [1])).toBeNull();
    expect(findBrokers(6, ties, [0], [5])).toEqual({ count: 0, nearFrom: [], nearTo: [] });
  });

  it('of random graphs are as few as a look at every set of actors finds, and cut both ways', () => {
    const random = randomFrom(seed);
    for (let each = 0; each < 5_000; each++) {
      const { actors, ties } = randomGraph(random, 8);
      const all = Array.from({ length: actors }, (_, actor) => actor);
      const [from, to] =
        actors > 4 && each % 2 === 0
          ? [
              [0, 1],
              [2, 3],
            ]
          : [[0], [1]];
      const found = findBrokers(actors, ties, from, to);
      const inner = all.filter((actor) => !from.includes(actor) && !to.includes(actor));
      const cuts = subsets(inner).filter((set) => isCut(ties, set, from, to));
      if (cuts.length === 0) {
        expect(found).toBeNull();
        continue;
      }
      const least = Math.min(...cuts.map((set) => set.length));
      expect(found?.count).toBe(least);
      for (const set of [found?.nearFrom ?? [], found?.nearTo ?? []]) {
        expect(set.length).toBe(least);
        expect(isCut(ties, set, from, to)).toBe(true);
      }
      const isOnlyOne = cuts.filter((set) => set.length === least).length === 1;
      expect(isOnlyOne).toBe(JSON.stringify(found?.nearFrom) === JSON.stringify(found?.nearTo));
    }
  });
});

describe('A connection', () => {
  it('of random graphs has the actors and ties of all shortest chains, and no others', () => {
    const random = randomFrom(seed + 1);
    for (let each = 0; each < 5_000; each++) {
      const { actors, ties } = randomGraph(random, 7);
      const [one, other] =
        actors > 4 && each % 2 === 0
          ? [
              [0, 1],
              [2, 3],
            ]
          : [[0], [1]];
      const chains = chainsByHand(ties, one, other);
      const length = Math.min(...chains.map((chain) => chain.length - 1));
      const found = findConnection(actors, ties, one, other);
      if (chains.length === 0) {
        expect(found).toBeNull();
        continue;
      }
      const shortest = chains.filter((chain) => chain.length - 1 === length);
      const steps = new Set(
        shortest.flatMap((chain) =>
          chain.slice(1).map((actor, at) => [actor, chain[at] as number].sort((a, b) => a - b).join(' ')),
        ),
      );
      expect(found).toEqual({
        length,
        actors: [...new Set(shortest.flat())].sort((a, b) => a - b),
        ties: ties.flatMap(({ a, b }, at) => (steps.has(`${a} ${b}`) ? [at] : [])),
      });
    }
  });
});

describe('Chains of support', () => {
  const tie = (id: string, subject: string, object: string, more: Partial<SupportTie> = {}): SupportTie => ({
    id,
    subject,
    object,
    against: null,
    form: null,
    certainty: 'CERTAIN',
    ...more,
  });
  const ties = [
    tie('1', 'iran', 'hezbollah', { form: 'WEAPONS' }),
    tie('2', 'iran', 'hezbollah', { form: 'FUNDING', certainty: 'LIKELY' }),
    tie('3', 'hezbollah', 'syria', { against: 'islamic-state', certainty: 'LIKELY' }),
    tie('4', 'iran', 'syria'),
    tie('5', 'syria', 'iran'),
  ];

  it('go from a sponsor to whom it supports, the shortest first', () => {
    const { chains, hasMore } = listSupportChains(ties, 'iran', 'syria');
    expect(hasMore).toBe(false);
    expect(chains.map(({ reach, certainty, hops }) => [reach, certainty, ...hops.map(({ to }) => to)])).toEqual([
      ['SUPPORTED', 'CERTAIN', 'syria'],
      ['SUPPORTED', 'LIKELY', 'hezbollah', 'syria'],
    ]);
    expect(chains[1]?.hops[0]).toEqual({
      from: 'iran',
      to: 'hezbollah',
      forms: ['FUNDING', 'WEAPONS'],
      against: [],
      certainty: 'CERTAIN',
      ties: ['1', '2'],
    });
  });

  it('go through a proxy to the one it is against', () => {
    const { chains } = listSupportChains(ties, 'iran', 'islamic-state');
    expect(chains).toMatchObject([
      {
        reach: 'AGAINST',
        certainty: 'LIKELY',
        hops: [{ to: 'hezbollah' }, { to: 'syria', against: ['islamic-state'] }],
      },
    ]);
    expect(listSupportChains(ties, 'iran', 'islamic-state', { maxHops: 1 }).chains).toEqual([]);
  });

  it('are as many as asked for, and it is said that there are more', () => {
    const { chains, hasMore } = listSupportChains(ties, 'iran', 'syria', { first: 1 });
    expect([chains.length, hasMore]).toEqual([1, true]);
  });
});

describe('Chains of support of random ties', () => {
  it('are all that a walk along every tie finds', () => {
    const random = randomFrom(seed + 2);
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const some = (): string => names[Math.floor(random() * names.length)] as string;
    for (let each = 0; each < 5_000; each++) {
      const ties = Array.from({ length: Math.floor(random() * 14) }, (_, at): SupportTie => {
        const against = random() < 0.3 ? some() : null;
        return { id: String(at), subject: some(), object: some(), against, form: null, certainty: 'CERTAIN' };
      });
      const expected = new Set<string>();
      const walk = (chain: readonly string[]): void => {
        for (const { subject, object, against } of ties) {
          if (subject !== chain.at(-1) || chain.includes(object) || chain.length > 4) continue;
          const whole = [...chain, object];
          if (object === 'f') expected.add(`SUPPORTED ${whole.join(' ')}`);
          else {
            if (against === 'f') expected.add(`AGAINST ${whole.join(' ')}`);
            walk(whole);
          }
        }
      };
      walk(['a']);
      const { chains } = listSupportChains(ties, 'a', 'f', { first: 1_000 });
      const found = chains.map(({ reach, hops }) => `${reach} a ${hops.map(({ to }) => to).join(' ')}`);
      expect(new Set(found)).toEqual(expected);
      expect(found.length).toBe(expected.size);
    }
  });
});
