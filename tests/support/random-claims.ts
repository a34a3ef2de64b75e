import fc from 'fast-check';
import { claimProblems } from '../../src/domain/claims/claim-rules.ts';
import type { World } from '../../src/domain/ties/derive.ts';
import type { ActorId } from '../../src/domain/ids.ts';
import { parsePartialDate } from '../../src/domain/time/partial-date.ts';
import type { Actor, Claim, Source } from '../../src/domain/records.ts';
import { aClaim, aSource, aWorld, type PlainClaim, type PlainExistence, type PlainSource } from './claims.ts';

/** Everything derivation reads, in the shapes of both the oracle and the code under test. */
export interface RandomLedger {
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
  readonly actors: readonly Pick<Actor, 'id' | 'existsFrom' | 'existsTo'>[];
  readonly world: World;
}

const DAYS = ['2014-01-01', '2014-06-29', '2014-06-30', '2014-07-01', '2015-01-01', '2015-12-31', '2016-01-01'];
const LATER_DAYS = ['2016-02-29', '2016-03-01', '2016-03-15', '2017-07-10', '2017-11-03', '2017-12-31', '2018-01-01'];
const COARSE = ['2014', '2015', '2016', '2017', '2014-06', '2015-12', '2016-02', '2016-03', '2017-11'];
const RANGES = ['[2014-06-29..2015-01-01]', '[2015..2016-03]', '[2016-03-15..2016-03-15]', '[..2014-11]', '[..2016]'];
const OPEN_RANGES = ['[2015-12..]', '[2017-11-03..]'];

/** Few enough that claims meet, on the same days and on days next to one another. */
export const aDate: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...DAYS, ...LATER_DAYS) },
  { weight: 3, arbitrary: fc.constantFrom(...COARSE) },
  { weight: 1, arbitrary: fc.constantFrom(...RANGES, ...OPEN_RANGES) },
);

const SOURCES = ['s1', 's2', 's3', 's4'];

const maybe = <Value>(value: fc.Arbitrary<Value>, weight = 2): fc.Arbitrary<Value | undefined> =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(undefined) }, { weight, arbitrary: value });

/** Most of one topic, so that spells, denials and neighbours come about. */
const aTopic: fc.Arbitrary<PlainClaim> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<PlainClaim>({ subject: 'a', type: 'SUPPORTS', object: 'b' }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<PlainClaim>(
      { type: 'ALLIED_WITH', subject: 'a', object: 'b' },
      { type: 'ALLIED_WITH', subject: 'b', object: 'a' },
    ),
  },
  { weight: 1, arbitrary: fc.constant<PlainClaim>({ subject: 'a', type: 'SPLIT_FROM', object: 'b' }) },
  { weight: 1, arbitrary: fc.constant<PlainClaim>({ subject: 'a', type: 'HOLDS', place: 'p' }) },
  { weight: 1, arbitrary: fc.constant<PlainClaim>({ subject: 'a', type: 'TOOK_PART', event: 'e' }) },
);

const defined = (fields: Readonly<Record<string, unknown>>): PlainClaim =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const details = {
  stance: fc.oneof(
    { weight: 7, arbitrary: fc.constant('ASSERTED' as const) },
    { weight: 2, arbitrary: fc.constant('ALLEGED' as const) },
    { weight: 2, arbitrary: fc.constant('DENIED' as const) },
    { weight: 1, arbitrary: fc.constant('ANNOUNCED' as const) },
  ),
  qualifiers: maybe(
    fc.constantFrom<Readonly<Record<string, string>>>({ pact: 'x' }, { pact: 'y', role: 'lead' }, { role: 'lead' }),
    1,
  ),
  validFrom: maybe(aDate, 6),
  validTo: maybe(aDate, 4),
  attestedOn: maybe(aDate, 6),
  ongoing: maybe(fc.constant(true)),
  assertedBy: maybe(fc.constantFrom('a', 'b', 'x', 'y')),
  via: maybe(fc.uniqueArray(fc.constantFrom(...SOURCES), { minLength: 1, maxLength: 2 })),
  source: fc.constantFrom(...SOURCES),
  credibility: maybe(fc.constantFrom(1, 2, 3, 4, 5, 6)),
};

/** A claim that may break rules of the model. */
export const anyClaim: fc.Arbitrary<Claim> = fc
  .tuple(
    aTopic,
    fc.record(details),
    fc.record({ against: maybe(fc.constant('c'), 1), form: maybe(fc.constantFrom('TROOPS', 'WEAPONS'), 1) }),
  )
  .map(([topic, said, support]) =>
    aClaim({ ...topic, ...defined(said), ...(topic.type === 'SUPPORTS' ? defined(support) : {}) }),
  );

const existenceOf = (from: readonly string[], to: readonly string[]): fc.Arbitrary<PlainExistence> =>
  fc
    .record({ existsFrom: maybe(fc.constantFrom(...from), 2), existsTo: maybe(fc.constantFrom(...to), 2) })
    .map((fields) => defined(fields) as PlainExistence);

const aLife = existenceOf(
  ['2014-06-29', '2014', '2015-06', '[..2014-06-30]', '2016-03-01'],
  ['2016-03-15', '2017', '2017-11', '[2016..]'],
);

const theSources: fc.Arbitrary<Readonly<Record<string, PlainSource>>> = fc
  .tuple(
    ...SOURCES.map(() =>
      maybe(fc.constantFrom('2015', '2016-02', '2016-03-15', '2017-11-03', '[2015-12..2016-01]'), 24),
    ),
  )
  .map((dates) =>
    Object.fromEntries(dates.map((date, i) => [SOURCES[i], date === undefined ? {} : { publishedOn: date }])),
  );

const toLedger = (
  claims: readonly Claim[],
  sources: Readonly<Record<string, PlainSource>>,
  lives: Readonly<Record<string, PlainExistence>>,
): RandomLedger => {
  const world = aWorld(sources, lives);
  const unique = new Map(claims.map((claim) => [claim.id, claim]));
  return {
    claims: [...unique.values()].filter(
      (claim) => claimProblems(claim, world.findSource(claim.source)?.publishedOn ?? null).length === 0,
    ),
    sources: Object.entries(sources).map(([id, plain]) => aSource(id, plain)),
    actors: Object.entries(lives).map(([id, { existsFrom, existsTo }]) => ({
      id: id as ActorId,
      existsFrom: existsFrom === undefined ? null : parsePartialDate(existsFrom),
      existsTo: existsTo === undefined ? null : parsePartialDate(existsTo),
    })),
    world,
  };
};

/** Claims that keep the rules of the model, with their sources and, in every second one, actors that come and go. */
export const aLedger: fc.Arbitrary<RandomLedger> = fc
  .tuple(
    fc.oneof(fc.array(anyClaim, { maxLength: 6 }), fc.array(anyClaim, { minLength: 8, maxLength: 20, size: 'max' })),
    theSources,
    fc.oneof(fc.constant({}), fc.record({ a: aLife, b: aLife, c: aLife })),
  )
  .map(([claims, sources, lives]) => toLedger(claims, sources, lives));
