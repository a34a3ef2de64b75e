import fc from 'fast-check';
import { claimProblems } from '../../../src/domain/claims/claim-rules.ts';
import type { EventId, PlaceId } from '../../../src/domain/ids.ts';
import { parsePartialDate } from '../../../src/domain/time/partial-date.ts';
import type { Actor, Claim, Event, Source } from '../../../src/domain/records.ts';
import type { ClaimType } from '../../../src/domain/ties/types.ts';
import type { Records } from '../../../src/graph/write/load/records.ts';
import { aClaim, aSource, type PlainClaim } from '../claims.ts';
import type { OracleJudgement, OracleTimes } from '../oracle/shapes.ts';
import { aDate } from '../random-claims.ts';
import { aName, anActor, anEvent, aPlace, recordsOf } from '../records.ts';

/** What is stored, and when the ledger learned and withdrew each claim. */
export interface TimedLedger extends Records {
  readonly times: Readonly<Record<string, OracleTimes>>;
  /** When evidence came to a claim later than the claim itself, by `<claim id> <document> <locator>`. */
  readonly evidenceTimes?: Readonly<Record<string, string>>;
  /** Of two actors that were judged the same. Left out: none. */
  readonly judgements?: readonly OracleJudgement[];
}

/** When the questions are asked. */
export const NOW = '2020-01-01T00:00:00.000Z';

/** The instants at which the ledger changes. */
export const INSTANTS = [
  '2016-03-01T09:00:00.000Z',
  '2016-03-01T09:00:00.001Z',
  '2017-07-10T00:00:00.000Z',
  '2017-11-03T23:59:59.999Z',
  '2018-06-01T12:00:00.000Z',
  '2019-12-31T23:59:59.999Z',
] as const;

/** Listed so that neither their order here nor a dictionary's is that of their code units. */
const IDS = 'm b-2 b1 z a-b ab b a k-k'.split(' ');
/** No name is part of another, so that a name that must not be said is found wherever it is said. */
const LABELS = 'Aramun Belkora Cestria Dormund Eskar Fantour Gelvan Hursk Ilmar'.split(' ');
const TITLES = 'Tribune Courier Herald Monitor Dispatch'.split(' ');
const SOURCES = ['s1', 's2', 's3', 's4', 's5'];
const PLACES = ['town', 'hill', 'province'];
const EVENTS = ['vote', 'siege'];

const TYPES: readonly ClaimType[] = [
  ...(['ALLIED_WITH', 'SUPPORTS', 'SUPPORTS', 'SUPPORTS', 'MEMBER_OF', 'PART_OF', 'PART_OF', 'LEADS'] as const),
  ...(['FIGHTS', 'FIGHTS', 'COMMANDS'] as const),
  ...(['OPPOSES', 'SANCTIONS', 'AT_ODDS_WITH', 'PACT_WITH', 'NEGOTIATES_WITH'] as const),
];
const LINEAGE: readonly ClaimType[] = ['SPLIT_FROM', 'MERGED_INTO', 'SUCCEEDS'];

/** @param share how many of a hundred have one */
const maybe = <Value>(value: fc.Arbitrary<Value>, share: number): fc.Arbitrary<Value | undefined> =>
  fc.oneof({ weight: share, arbitrary: value }, { weight: 100 - share, arbitrary: fc.constant(undefined) });

/** Without the fields that were left out. */
export const defined = <Fields extends object>(fields: Fields): { [Key in keyof Fields]: NonNullable<Fields[Key]> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Fields]: NonNullable<Fields[Key]>;
  };

const theSources: fc.Arbitrary<readonly Source[]> = fc
  .array(
    fc.record({
      reliability: fc.constantFrom('A', 'B', 'C', 'E', 'F', undefined),
      publishedOn: maybe(aDate, 85),
      dataset: fc.constantFrom(undefined, undefined, 'atlas'),
    }),
    {
      minLength: SOURCES.length,
      maxLength: SOURCES.length,
    },
  )
  .map((plain) =>
    plain.map((own, i) => ({
      ...aSource(SOURCES[i] as string, defined(own) as Parameters<typeof aSource>[1]),
      title: TITLES[i] as string,
    })),
  );

type PlainDates = Partial<Pick<PlainClaim, 'validFrom' | 'validTo' | 'attestedOn' | 'ongoing'>>;

/** Half of them from one date to another, so that ties end as well as begin. */
const someDates: fc.Arbitrary<PlainDates> = fc.oneof(
  fc.tuple(aDate, aDate).map((dates) => {
    const [validFrom, validTo] = dates.sort() as [string, string];
    return { validFrom, validTo };
  }),
  fc
    .record({
      validFrom: maybe(aDate, 60),
      validTo: maybe(aDate, 30),
      attestedOn: maybe(aDate, 60),
      ongoing: maybe(fc.constant(true), 30),
    })
    .map((dates) => defined(dates)),
);

const KEY_QUALIFIERS = fc.constantFrom<Readonly<Record<string, string>>>(
  { pact: 'truce' },
  { post: 'emir', role: 'lead' },
  { role: 'lead' },
  { programme: 'embargo', degree: 'full' },
  { obligation: 'defence' },
);
const PARTS = fc.constantFrom<Readonly<Record<string, string>>>(
  { role: 'attacker', side: '1' },
  { role: 'defender', side: '2' },
  { role: 'attacker' },
  { side: '2' },
);

const theTopic = (pair: readonly string[], third: string): fc.Arbitrary<PlainClaim> => {
  const [subject = '', object = ''] = pair;
  const tie = fc
    .record({
      type: fc.constantFrom(...TYPES),
      turned: fc.boolean(),
      against: fc.boolean(),
      form: maybe(fc.constantFrom('TROOPS' as const, 'WEAPONS' as const), 50),
      about: maybe(fc.constantFrom('vote', 'oil'), 40),
      qualifiers: maybe(KEY_QUALIFIERS, 25),
    })
    .map(({ type, turned, against, form, about, qualifiers }): PlainClaim => ({
      ...(turned ? { subject: object, object: subject } : { subject, object }),
      type,
      ...(against && type === 'SUPPORTS' ? { against: third } : {}),
      ...(form !== undefined && type === 'SUPPORTS' ? { form } : {}),
      ...(type === 'AT_ODDS_WITH'
        ? { about: about ?? 'oil' }
        : about !== undefined && type === 'FIGHTS'
          ? { about }
          : {}),
      ...(qualifiers === undefined ? {} : { qualifiers }),
    }));
  return fc.oneof(
    { weight: 12, arbitrary: tie },
    { weight: 1, arbitrary: fc.constantFrom(...LINEAGE).map((type) => ({ subject, object, type })) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(...PLACES, 'town').map((place): PlainClaim => ({ subject, type: 'HOLDS', place })),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom(...EVENTS), maybe(PARTS, 70))
        .map(([event, qualifiers]) => defined({ subject, type: 'TOOK_PART' as const, event, qualifiers })),
    },
  );
};

const claimOn = (topic: PlainClaim, actors: readonly string[]): fc.Arbitrary<Claim> =>
  fc
    .record({
      stance: fc.constantFrom<NonNullable<PlainClaim['stance']>>(
        ...Array<'ASSERTED'>(9).fill('ASSERTED'),
        'ALLEGED',
        'ALLEGED',
        'DENIED',
        'DENIED',
        'ANNOUNCED',
      ),
      dates: someDates,
      assertedBy: maybe(fc.constantFrom(...actors), 40),
      via: maybe(fc.uniqueArray(fc.constantFrom(...SOURCES), { minLength: 1, maxLength: 2 }), 30),
      source: fc.constantFrom(...SOURCES),
      credibility: maybe(fc.constantFrom(1, 2, 3, 4, 5, 6), 50),
    })
    .map(({ dates, ...said }) => aClaim({ ...topic, ...dates, ...(defined(said) as PlainClaim) }));

/** Some claims on each of a few topics, so that spells, denials and parallel ties come about. */
const claimsAmong = (actors: readonly string[]): fc.Arbitrary<readonly Claim[]> =>
  fc
    .array(
      fc
        .shuffledSubarray([...actors], { minLength: 3, maxLength: 3 })
        .chain(([a = '', b = '', third = '']) => theTopic([a, b], third)),
      { minLength: 6, maxLength: 16, size: 'max' },
    )
    .chain((topics) =>
      fc.tuple(...topics.map((topic) => fc.array(claimOn(topic, actors), { minLength: 1, maxLength: 4, size: 'max' }))),
    )
    .map((claims) => claims.flat().slice(0, 40));

const someTimes: fc.Arbitrary<OracleTimes> = fc
  .tuple(fc.nat(INSTANTS.length - 1), maybe(fc.nat(INSTANTS.length - 1), 25))
  .map(([recorded, later]) => {
    const retired = later === undefined ? undefined : INSTANTS[Math.max(later, recorded + 1)];
    return { recordedAt: INSTANTS[recorded] as string, retiredAt: retired ?? null };
  });

/** None in half of the ledgers; several on the same actors make one of more than two. */
const someJudgements = (actors: readonly string[]): fc.Arbitrary<readonly OracleJudgement[]> => {
  const one = fc
    .tuple(fc.shuffledSubarray([...actors], { minLength: 2, maxLength: 2 }), someTimes)
    .map(([[keep = '', other = ''], { recordedAt, retiredAt }]) => ({
      keep,
      other,
      recordedAt,
      withdrawnAt: retiredAt,
    }));
  const some = fc.uniqueArray(one, {
    minLength: 1,
    maxLength: 3,
    selector: ({ keep, other }) => [keep, other].sort().join(),
  });
  return fc.oneof(fc.constant([]), some);
};

/** Those by which horizons and what belongs differ. */
const oneKind = fc.constantFrom<Actor['kind']>(
  'STATE',
  'STATE',
  'ARMED_GROUP',
  'ORGAN',
  'ARMED_FORCES',
  'PERSON',
  'PERSON',
);

const aLife = fc.record({
  existsFrom: maybe(fc.constantFrom('2014-06-29', '2014', '2015-06'), 40),
  existsTo: maybe(fc.constantFrom('2017', '2017-11-03', '2016-03-15'), 40),
});

const eventOf = (id: string, date: string | undefined): Event =>
  anEvent(id, {
    kind: id === 'vote' ? 'REFERENDUM' : 'BATTLE',
    date: date === undefined ? null : parsePartialDate(date),
    ...(id === 'siege' ? { place: 'town' as PlaceId } : {}),
  });

const ledgerOf = (
  claims: readonly Claim[],
  { sources, actors, events }: Pick<Records, 'sources' | 'actors' | 'events'>,
  times: readonly OracleTimes[],
): TimedLedger => {
  const dateOf = (claim: Claim) => sources.find(({ id }) => id === claim.source)?.publishedOn ?? null;
  const unique = [...new Map(claims.map((claim) => [claim.id, claim])).values()];
  const sound = unique.filter((claim) => claimProblems(claim, dateOf(claim)).length === 0);
  const places = [aPlace('province'), aPlace('town', { within: 'province' as PlaceId }), aPlace('hill')];
  return {
    ...recordsOf(sound, { sources, actors, events, places }),
    times: Object.fromEntries(sound.map(({ id }, at) => [id, times[at % times.length] as OracleTimes])),
  };
};

/** A ledger of 4 to 9 actors and at most 40 claims that keep the rules, learned and withdrawn at various times. */
export const someLedger: fc.Arbitrary<TimedLedger> = fc
  .integer({ min: 4, max: IDS.length })
  .chain((count) => {
    const ids = IDS.slice(0, count);
    return fc.record({
      claims: claimsAmong(ids),
      sources: theSources,
      kinds: fc.array(oneKind, { minLength: count, maxLength: count }),
      lives: fc.array(maybe(aLife, 35), { minLength: count, maxLength: count }),
      dates: fc.tuple(maybe(aDate, 80), maybe(aDate, 80)),
      times: fc.array(someTimes, { minLength: 40, maxLength: 40 }),
      judgements: someJudgements(ids),
      ids: fc.constant(ids),
    });
  })
  .map(({ claims, sources, kinds, lives, dates, times, judgements, ids }) => {
    const actors = ids.map((id, i): Actor => {
      const label = LABELS[i] as string;
      const kind = kinds[i] as Actor['kind'];
      const named = { kind, label: { en: label, ar: null }, names: [aName(label)] };
      return anActor(id, { ...defined(lives[i] ?? {}), ...named });
    });
    const events = EVENTS.map((id, i) => eventOf(id as EventId, dates[i]));
    return { ...ledgerOf(claims, { sources, actors, events }, times), judgements };
  });
