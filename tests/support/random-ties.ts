import fc from 'fast-check';
import { claimProblems } from '../../src/domain/claims/claim-rules.ts';
import type { Claim, Source } from '../../src/domain/records.ts';
import type { ClaimType } from '../../src/domain/ties/types.ts';
import type { Records } from '../../src/graph/write/load/records.ts';
import { aClaim, aSource, type PlainClaim } from './claims.ts';
import type { AskedPaths } from './oracle/paths.ts';
import { aDate } from './random-claims.ts';
import { anActor, recordsOf } from './records.ts';

/** Listed so that neither their order here nor a dictionary's is that of their code units. */
const NAMES = 'm b-2 b1 z a-b ab b a k-k 10'.split(' ');
const SOURCES = ['s1', 's2', 's3', 's4', 's5'];

const TYPES: readonly ClaimType[] = [
  ...(['ALLIED_WITH', 'SUPPORTS', 'SUPPORTS', 'COOPERATES_WITH', 'MEMBER_OF', 'LEADS', 'FIGHTS', 'FIGHTS'] as const),
  ...(['OPPOSES', 'SANCTIONS', 'RIVAL_OF', 'AT_ODDS_WITH', 'PACT_WITH', 'NEGOTIATES_WITH', 'SPLIT_FROM'] as const),
];

/** @param weight how often there is one for each time that there is none */
const maybe = <Value>(value: fc.Arbitrary<Value>, weight: number): fc.Arbitrary<Value | undefined> =>
  fc.oneof({ weight: 1, arbitrary: fc.constant(undefined) }, { weight, arbitrary: value });

const defined = <Fields extends object>(fields: Fields): { [Key in keyof Fields]: NonNullable<Fields[Key]> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Fields]: NonNullable<Fields[Key]>;
  };

const theSources: fc.Arbitrary<readonly Source[]> = fc
  .array(
    fc.record({
      reliability: fc.constantFrom('A', 'B', 'C', 'E', 'F', undefined),
      publishedOn: maybe(aDate, 3),
      dataset: fc.constantFrom(undefined, undefined, 'atlas'),
    }),
    {
      minLength: SOURCES.length,
      maxLength: SOURCES.length,
    },
  )
  .map((plain) => plain.map((own, i) => aSource(SOURCES[i] as string, defined(own) as Parameters<typeof aSource>[1])));

/** Half of them from one date to another, so that ties end as well as begin. */
const someDates: fc.Arbitrary<Partial<Pick<PlainClaim, 'validFrom' | 'validTo' | 'attestedOn' | 'ongoing'>>> = fc.oneof(
  fc.tuple(aDate, aDate).map((dates) => {
    const [validFrom, validTo] = dates.sort() as [string, string];
    return { validFrom, validTo };
  }),
  fc
    .record({
      validFrom: maybe(aDate, 2),
      validTo: maybe(aDate, 1),
      attestedOn: maybe(aDate, 2),
      ongoing: maybe(fc.constant(true), 1),
    })
    .map(defined),
);

const claimAmong = (actors: readonly string[]): fc.Arbitrary<Claim> =>
  fc
    .record({
      ends: fc.shuffledSubarray([...actors], { minLength: 3, maxLength: 3 }),
      type: fc.constantFrom(...TYPES),
      against: fc.boolean(),
      form: maybe(fc.constantFrom('TROOPS' as const, 'WEAPONS' as const), 1),
      about: fc.constantFrom('vote', 'oil'),
      stance: fc.constantFrom<NonNullable<PlainClaim['stance']>>(
        ...Array<'ASSERTED'>(8).fill('ASSERTED'),
        'ALLEGED',
        'ALLEGED',
        'DENIED',
        'ANNOUNCED',
      ),
      dates: someDates,
      assertedBy: maybe(fc.constantFrom(...actors), 1),
      via: maybe(fc.uniqueArray(fc.constantFrom(...SOURCES), { minLength: 1, maxLength: 2 }), 1),
      source: fc.constantFrom(...SOURCES),
      credibility: maybe(fc.constantFrom(1, 2, 3, 4, 5, 6), 2),
    })
    .map(({ ends: [subject, object, third], type, against, form, about, dates, ...said }) =>
      aClaim({
        subject: subject as string,
        object: object as string,
        type,
        ...(against && type === 'SUPPORTS' ? { against: third as string } : {}),
        ...(form !== undefined && type === 'SUPPORTS' ? { form } : {}),
        ...(type === 'AT_ODDS_WITH' ? { about } : {}),
        ...defined(dates),
        ...(defined(said) as PlainClaim),
      }),
    );

const aLife = fc.record({
  existsFrom: maybe(fc.constantFrom('2014-06-29', '2014', '2015-06'), 1),
  existsTo: maybe(fc.constantFrom('2017', '2017-11-03', '2016-03-15'), 1),
});

/** What a load brings: claims that keep the rules, among 4 to 10 actors that come and go, from documents with grades. */
export const someRecords: fc.Arbitrary<Records> = fc
  .record({ actors: fc.integer({ min: 4, max: NAMES.length }), sources: theSources })
  .chain(({ actors: count, sources }) => {
    const actors = NAMES.slice(0, count);
    return fc.record({
      claims: fc.array(claimAmong(actors), { minLength: 5 * count, maxLength: 7 * count, size: 'max' }),
      sources: fc.constant(sources),
      lives: fc.array(maybe(aLife, 1), { minLength: count, maxLength: count }),
      actors: fc.constant(actors),
    });
  })
  .map(({ claims, sources, lives, actors }) => {
    const dateOf = (claim: Claim) => sources.find(({ id }) => id === claim.source)?.publishedOn ?? null;
    const unique = new Map(claims.map((claim) => [claim.id, claim]));
    const sound = [...unique.values()].filter((claim) => claimProblems(claim, dateOf(claim)).length === 0);
    return recordsOf(sound, { sources, actors: actors.map((id, i) => anActor(id, defined(lives[i] ?? {}))) });
  });

const when = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  { weight: 5, arbitrary: aDate.map((validAt) => ({ validAt })) },
  {
    weight: 2,
    arbitrary: fc
      .uniqueArray(
        fc.constantFrom('2013-12-31', '2014-07-01', '2015-12-31', '2016-03-01', '2017-07-10', '2018-02-01'),
        {
          minLength: 2,
          maxLength: 2,
        },
      )
      .map((days) => days.sort() as [string, string])
      .map(([from, to]) => ({ validDuring: { from, to } })),
  },
);

/** Whatever `paths` may be asked of these actors; most filters are left out most of the time, or little would be left. */
export const aPathQuestion = (actors: readonly string[]): fc.Arbitrary<AskedPaths> => {
  const actor = fc.constantFrom(...actors);
  return fc
    .record({
      ends: fc.shuffledSubarray([...actors], { minLength: 2, maxLength: 2 }),
      first: fc.integer({ min: 1, max: 12 }),
      orderBy: fc.constantFrom('SHORTEST' as const, 'STRONGEST' as const),
      when,
      where: fc.record({
        certainty: maybe(
          fc.constantFrom('CERTAIN' as const, 'LIKELY' as const, 'POSSIBLE' as const, 'POSSIBLE' as const),
          1,
        ),
        types: fc.oneof(
          { weight: 3, arbitrary: fc.constant(undefined) },
          { weight: 1, arbitrary: fc.subarray([...new Set<string>(TYPES)], { minLength: 6 }) },
        ),
        sign: fc.constantFrom(
          ...Array<undefined>(6).fill(undefined),
          'POSITIVE' as const,
          'NEGATIVE' as const,
          'NEUTRAL' as const,
        ),
        against: fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: actor }),
        minConfidence: fc.constantFrom(...Array<undefined>(6).fill(undefined), 0, 0.3, 0.54, 0.9),
        minOrigins: fc.constantFrom(...Array<undefined>(6).fill(undefined), 0, 1, 2),
        maxHops: fc.integer({ min: 1, max: 8 }),
        direction: fc.constantFrom(undefined, 'ANY' as const, 'FORWARD' as const, 'BACKWARD' as const),
        avoid: fc.oneof(
          { weight: 3, arbitrary: fc.constant(undefined) },
          { weight: 1, arbitrary: fc.array(actor, { maxLength: 2 }) },
        ),
        maxHostileHops: fc.constantFrom(...Array<undefined>(4).fill(undefined), 0, 1),
        through: fc.oneof({ weight: 6, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: actor }),
      }),
    })
    .map(({ ends: [from, to], first, orderBy, when: time, where }) => ({
      from: from as string,
      to: to as string,
      first,
      orderBy,
      where: { ...time, ...defined(where) },
    }));
};
