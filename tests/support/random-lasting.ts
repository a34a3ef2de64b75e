import fc from 'fast-check';
import { claimProblems } from '../../src/domain/claims/claim-rules.ts';
import type { Claim } from '../../src/domain/records.ts';
import type { World } from '../../src/domain/ties/derive.ts';
import { isoDay } from '../../src/domain/time/day.ts';
import { aClaim, aWorld, type PlainClaim, type PlainExistence, type PlainSource } from './claims.ts';

/** Claims over twenty years, so that they lie within and beyond the horizons of one another. */
export interface LastingLedger {
  readonly claims: readonly Claim[];
  readonly world: World;
}

const MIN = 13_149; // 2006-01-01
const MAX = 18_262; // 2020-01-01

const aDay: fc.Arbitrary<string> = fc
  .oneof(fc.integer({ min: MIN, max: MAX }), fc.integer({ min: 16_000, max: 16_120 }))
  .map((day) => isoDay(day) ?? '');

/** Of any precision: a day, a month, a year, a range, up to a day, from a day on. */
export const aPreciseOrVagueDate: fc.Arbitrary<string> = fc.oneof(
  { weight: 10, arbitrary: aDay },
  { weight: 3, arbitrary: aDay.map((day) => day.slice(0, 7)) },
  { weight: 2, arbitrary: aDay.map((day) => day.slice(0, 4)) },
  { weight: 2, arbitrary: fc.tuple(aDay, aDay).map((days) => `[${[...days].sort().join('..')}]`) },
  { weight: 2, arbitrary: aDay.map((day) => `[..${day}]`) },
  { weight: 1, arbitrary: aDay.map((day) => `[${day}..]`) },
);

const SOURCES: Readonly<Record<string, PlainSource>> = {
  s1: { publishedOn: '2012-05-05' },
  s2: { publishedOn: '2016' },
  s3: { publishedOn: '2019-11' },
  s4: {},
};

const LIVES: Readonly<Record<string, PlainExistence>> = {
  a: { kind: 'STATE', existsTo: '2019-06-30' },
  b: { kind: 'STATE' },
  c: { kind: 'ARMED_GROUP', existsFrom: '2008', existsTo: '2018-02' },
  d: { kind: 'ARMED_FORCES' },
};

/** One topic of every class of type, with the rest of what makes a key. */
export const TOPICS: readonly PlainClaim[] = [
  { type: 'ALLIED_WITH', subject: 'a', object: 'b' },
  { type: 'MEMBER_OF', subject: 'c', object: 'b' },
  { type: 'RIVAL_OF', subject: 'a', object: 'c' },
  { type: 'PART_OF', subject: 'd', object: 'a' },
  { type: 'SUPPORTS', subject: 'a', object: 'b' },
  { type: 'SUPPORTS', subject: 'a', object: 'b', against: 'c', form: 'TROOPS' },
  { type: 'FIGHTS', subject: 'a', object: 'c' },
  { type: 'PACT_WITH', subject: 'a', object: 'b', qualifiers: { pact: 'ceasefire' } },
  { type: 'AT_ODDS_WITH', subject: 'a', object: 'b', about: 'oil' },
  { type: 'SPLIT_FROM', subject: 'a', object: 'b' },
];

/** Of units in which one bounds another. */
export const RIVAL_TOPICS: readonly PlainClaim[] = [
  { type: 'HOLDS', subject: 'a', place: 'p' },
  { type: 'HOLDS', subject: 'b', place: 'p' },
  { type: 'HOLDS', subject: 'c', place: 'p' },
  { type: 'HOLDS', subject: 'b', place: 'p', qualifiers: { degree: 'parts' } },
  { type: 'LEADS', subject: 'x', object: 'a', qualifiers: { post: 'president' } },
  { type: 'LEADS', subject: 'y', object: 'a', qualifiers: { post: 'president' } },
  { type: 'LEADS', subject: 'y', object: 'a' },
  { type: 'MEMBER_OF', subject: 'c', object: 'b' },
];

const maybe = <Value>(value: fc.Arbitrary<Value>, weight: number): fc.Arbitrary<Value | undefined> =>
  fc.oneof({ weight: 10 - weight, arbitrary: fc.constant(undefined) }, { weight, arbitrary: value });

const defined = (fields: object): PlainClaim =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const saidOf = (topic: fc.Arbitrary<PlainClaim>, stances: readonly Claim['stance'][]): fc.Arbitrary<Claim> =>
  fc
    .tuple(
      topic,
      fc.record({
        stance: fc.constantFrom(...stances),
        validFrom: maybe(aPreciseOrVagueDate, 4),
        validTo: maybe(aPreciseOrVagueDate, 3),
        attestedOn: maybe(aPreciseOrVagueDate, 6),
        ongoing: maybe(fc.constant(true), 1),
        source: fc.constantFrom(...Object.keys(SOURCES)),
        assertedBy: maybe(fc.constantFrom('a', 'b', 'x'), 3),
        credibility: maybe(fc.constantFrom(1, 2, 3, 4, 5, 6), 2),
      }),
    )
    .map(([plain, said]) => aClaim({ ...plain, ...defined(said) }));

const STANCES: readonly Claim['stance'][] = [
  ...Array<'ASSERTED'>(6).fill('ASSERTED'),
  'ALLEGED',
  'ALLEGED',
  'DENIED',
  'DENIED',
  'ANNOUNCED',
];

export const lastingWorld = (withLives: boolean): World => aWorld(SOURCES, withLives ? LIVES : kindsOnly);

const kindsOnly: Readonly<Record<string, PlainExistence>> = Object.fromEntries(
  Object.entries(LIVES).map(([id, { kind }]) => [id, kind ? { kind } : {}]),
);

const soundOnes = (claims: readonly Claim[], world: World): readonly Claim[] =>
  [...new Map(claims.map((claim) => [claim.id, claim])).values()].filter(
    (claim) => claimProblems(claim, world.findSource(claim.source)?.publishedOn ?? null).length === 0,
  );

const ledgerOf = (topics: fc.Arbitrary<readonly PlainClaim[]>, withLives: fc.Arbitrary<boolean>, most: number) =>
  fc.tuple(topics, withLives).chain(([some, lives]) =>
    fc
      .array(saidOf(fc.constantFrom(...some), STANCES), { minLength: 1, maxLength: most, size: 'max' })
      .map((claims) => {
        const world = lastingWorld(lives);
        return { claims: soundOnes(claims, world), world };
      }),
  );

/** Claims of one topic. */
export const ofOneTopic: fc.Arbitrary<LastingLedger> = ledgerOf(
  fc.constantFrom(...TOPICS).map((topic) => [topic]),
  fc.boolean(),
  7,
);

/** Claims about who holds a place, who leads an actor, and who of them belongs to whom. */
export const ofRivals: fc.Arbitrary<LastingLedger> = ledgerOf(fc.constant(RIVAL_TOPICS), fc.boolean(), 12);

export const aLastingLedger: fc.Arbitrary<LastingLedger> = fc.oneof(ofOneTopic, ofRivals);

/** Days within and around those that dates mean. */
export const someDays: fc.Arbitrary<{ readonly first: number; readonly last: number }> = fc
  .tuple(
    fc.oneof(fc.integer({ min: MIN - 900, max: MAX + 900 }), fc.integer({ min: 15_900, max: 16_220 })),
    fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 1500 })),
  )
  .map(([first, more]) => ({ first, last: first + more }));
