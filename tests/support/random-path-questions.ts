import fc from 'fast-check';
import type { ActorId } from '../../src/domain/ids.ts';
import type { PathQuestion } from '../../src/paths/question.ts';
import { mergeIntervals } from '../../src/domain/time/interval.ts';
import type { PlainTie } from './memory-neighbours.ts';

interface PathCase {
  readonly ties: readonly PlainTie[];
  /** How many claims name each actor. */
  readonly mentions: Readonly<Record<string, number>>;
  readonly question: PathQuestion;
}

/** Listed so that neither their order here nor a dictionary's is that of their code units. */
const NAMES = 'm b-2 b1 z a-b ab b a 10 9 k-k kk k c'.split(' ') as ActorId[];
const CONFIDENCES = [null, 0, 0.25, 0.5, 0.5, 0.75, 1];
const LAST_DAY = 8;

const runs = fc.array(
  fc.tuple(fc.nat(LAST_DAY - 1), fc.integer({ min: 1, max: 6 })).map(([from, run]) => ({ from, to: from + run })),
  { maxLength: 2 },
);

/** What is certain is likely, and what is likely is possible. */
const days = fc
  .tuple(runs, runs, runs)
  .map(([possible, likely, certain]): PlainTie['days'] => [
    mergeIntervals([...possible, ...likely, ...certain]),
    mergeIntervals([...likely, ...certain]),
    mergeIntervals(certain),
  ]);

const tieBetween = (a: number, b: number): fc.Arbitrary<PlainTie> =>
  fc.record({
    from: fc.constant(NAMES[a] as string),
    to: fc.constant(NAMES[b] as string),
    symmetric: fc.boolean(),
    sign: fc.constantFrom(1 as const, 1 as const, -1 as const, 0 as const),
    level: fc.constantFrom(2 as const, 2 as const, 1 as const, 0 as const),
    confidence: fc.constantFrom(...CONFIDENCES),
    days,
  });

const anyTie = (actors: number): fc.Arbitrary<PlainTie> =>
  fc.tuple(fc.nat(actors - 1), fc.nat(actors - 2)).chain(([a, other]) => tieBetween(a, other >= a ? other + 1 : other));

const anyTies = (actors: number, fewest: number, most: number): fc.Arbitrary<readonly PlainTie[]> =>
  fc.array(anyTie(actors), { minLength: fewest, maxLength: most, size: 'max' });

/** Every actor but the hub has a tie with the hub, and a few have others. */
const hub = (actors: number): fc.Arbitrary<readonly PlainTie[]> =>
  fc
    .tuple(
      fc.tuple(...Array.from({ length: actors - 1 }, (_, i) => tieBetween(i + 1, 0).map(bothWays))),
      anyTies(actors, 0, actors),
    )
    .map(([spokes, others]) => [...spokes, ...others]);

const bothWays = (tie: PlainTie): PlainTie => ({ ...tie, symmetric: true });

const SHAPES = {
  SPARSE: (actors: number) => anyTies(actors, actors, 2 * actors),
  MANY: (actors: number) => anyTies(actors, 2 * actors, 3 * actors),
  DENSE: (actors: number) => anyTies(actors, actors * (actors - 1), 2 * actors * (actors - 1)),
  UNDIRECTED: (actors: number) => anyTies(actors, actors, 2 * actors).map((ties) => ties.map(bothWays)),
  HUB: hub,
};

/** Few different counts, so that ids must often decide. */
const someMentions = fc
  .tuple(...NAMES.map(() => fc.nat(3)))
  .map((counts) => Object.fromEntries(NAMES.map((name, i) => [name, counts[i] as number])));

const questionAmong = (actors: number, mostHops: number): fc.Arbitrary<PathQuestion> => {
  const actor = fc.constantFrom(...NAMES.slice(0, actors));
  return fc
    .record({
      ends: fc.uniqueArray(actor, { minLength: 2, maxLength: 2 }),
      first: fc.integer({ min: 1, max: 8 }),
      order: fc.constantFrom('SHORTEST' as const, 'STRONGEST' as const),
      maxHops: fc.integer({ min: 1, max: mostHops }),
      avoid: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.array(actor, { maxLength: 3 })),
      through: fc.option(actor, { freq: 2 }),
      sign: fc.option(fc.constantFrom(1 as const, -1 as const, 0 as const), { freq: 1 }),
      maxHostileHops: fc.option(fc.nat(3), { freq: 2 }),
      commonDay: fc.boolean(),
    })
    .map(({ ends: [from, to], avoid, ...rest }) => ({
      ...rest,
      from: from as ActorId,
      to: to as ActorId,
      avoid: new Set(avoid),
    }));
};

/** Random ties among 2 to 14 actors and a question about them; few enough that every path can be listed. */
export const pathCase: fc.Arbitrary<PathCase> = fc
  .tuple(
    fc.integer({ min: 2, max: NAMES.length }),
    fc.constantFrom(...(Object.keys(SHAPES) as (keyof typeof SHAPES)[])),
  )
  .chain(([actors, shape]) => {
    const mostHops = shape !== 'DENSE' || actors <= 8 ? 8 : actors <= 11 ? 5 : 4;
    return fc.record({
      ties: SHAPES[shape](actors),
      mentions: someMentions,
      question: questionAmong(actors, mostHops),
    });
  });
