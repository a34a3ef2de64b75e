import fc from 'fast-check';
import { aDate } from '../random-claims.ts';
import type { AskedField } from './fields.ts';
import { defined, INSTANTS, type TimedLedger } from './random-ledger.ts';

const oneOf = <Value>(...values: readonly Value[]): fc.Arbitrary<Value> => fc.constantFrom(...values);

/** Days from one to another, the last left out. */
export const aRun = fc
  .uniqueArray(
    oneOf('2013-12-31', '2014-06-30', '2014-07-01', '2015-12-31', '2016-03-01', '2017-07-10', '2018-02-01'),
    {
      minLength: 2,
      maxLength: 2,
    },
  )
  .map((days) => {
    const [from, to] = days.sort() as [string, string];
    return { from, to };
  });

/** Neither, one or both of the two ways to ask what was known; instants on, just before and between changes of the ledger. */
const knownAt = oneOf(...INSTANTS, '2016-03-01T08:59:59.999Z', '2017-07-10T02:00:00+02:00', '2018-06-01T12:00:00Z');
const publishedBy = oneOf('2015-12-31', '2016-02-29', '2016-03-15', '2017-07-10', '2017-11-03', '2018-01-01');
const aKnownTime: fc.Arbitrary<Readonly<Record<string, string>>> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  { weight: 3, arbitrary: fc.record({ knownAt }) },
  { weight: 2, arbitrary: fc.record({ publishedBy }) },
  { weight: 1, arbitrary: fc.record({ knownAt, publishedBy }) },
);

const when = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  { weight: 4, arbitrary: aDate.map((validAt) => ({ validAt })) },
  { weight: 2, arbitrary: aRun.map((validDuring) => ({ validDuring })) },
);

/** Some of these fields, few enough that something is left. */
const someOf = (
  fields: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  most: number,
): fc.Arbitrary<Readonly<Record<string, unknown>>> =>
  fc
    .shuffledSubarray(Object.keys(fields), { maxLength: most })
    .chain((names) =>
      fc.record(Object.fromEntries(names.map((name) => [name, fields[name] as fc.Arbitrary<unknown>]))),
    );

const TYPES =
  'ALLIED_WITH SUPPORTS MEMBER_OF PART_OF LEADS FIGHTS OPPOSES SANCTIONS AT_ODDS_WITH PACT_WITH SPLIT_FROM'.split(' ');

/** Whatever the root fields may be asked of this ledger. @param tieIds ties of the present and of the past */
export const aQuestion = (
  { actors, claims }: TimedLedger,
  tieIds: readonly string[],
  withKnownTime: boolean,
): fc.Arbitrary<AskedField> => {
  const actorIds = actors.map(({ id }) => id as string);
  const actor = oneOf(...actorIds);
  const pair = fc.shuffledSubarray(actorIds, { minLength: 2, maxLength: 2 });
  /** Mostly two of whom something is said. */
  const spoken = claims.flatMap(({ subject, object }) =>
    object === null ? [] : [[subject as string, object as string]],
  );
  const twoMet = spoken.length === 0 ? pair : fc.oneof(oneOf(...spoken), pair);
  const known = withKnownTime ? aKnownTime : fc.constant({});
  const place = oneOf('town', 'hill', 'province');
  const date = fc.option(aDate, { nil: undefined });

  const certainty = oneOf(undefined, undefined, 'CERTAIN', 'LIKELY', 'POSSIBLE');

  const filters = {
    certainty: oneOf('CERTAIN', 'LIKELY', 'POSSIBLE'),
    types: fc.subarray(TYPES, { minLength: 2 }),
    sign: oneOf('POSITIVE', 'NEGATIVE', 'NEUTRAL'),
    against: actor,
    form: oneOf('TROOPS', 'WEAPONS'),
    minConfidence: oneOf(0, 0.3, 0.54, 0.9),
    minOrigins: oneOf(0, 1, 2, 3),
  };
  const keyFields = { about: oneOf('vote', 'oil'), contested: fc.boolean() };
  const ends = {
    actor,
    subject: actor,
    object: actor,
    between: fc.subarray(actorIds, { minLength: 2 }),
    includeParts: fc.boolean(),
  };
  const where = (
    fields: Readonly<Record<string, fc.Arbitrary<unknown>>>,
    most: number,
    time: fc.Arbitrary<object> = when,
  ) => fc.tuple(someOf(fields, most), time, known).map(([own, dates, past]) => ({ ...own, ...dates, ...past }));
  const pathFields = {
    ...filters,
    direction: oneOf('ANY', 'FORWARD', 'BACKWARD'),
    avoid: fc.array(actor, { maxLength: 2 }),
    through: actor,
    maxHops: fc.integer({ min: 1, max: 8 }),
    maxHostileHops: oneOf(null, 0, 1, 2),
    includeParts: fc.boolean(),
  };
  const first = oneOf(undefined, 1, 3, 10, 100);

  const asked = <Args extends object>(field: AskedField['field'], args: fc.Arbitrary<Args>): fc.Arbitrary<AskedField> =>
    args.map((own) => ({ field, args: defined(own) }));

  return fc.oneof(
    {
      weight: 6,
      arbitrary: asked('ties', fc.record({ tieWhere: where({ ...filters, ...keyFields, ...ends }, 2), first })),
    },
    {
      weight: tieIds.length === 0 ? 0 : 3,
      arbitrary: asked(
        'tie',
        fc.tuple(tieIds.length === 0 ? oneOf('') : oneOf(...tieIds), known).map(([id, past]) => ({ id, ...past })),
      ),
    },
    {
      weight: 6,
      arbitrary: asked(
        'paths',
        fc
          .record({ ends: pair, pathWhere: where(pathFields, 2), orderBy: oneOf('SHORTEST', 'STRONGEST'), first })
          .map(({ ends: [from, to], ...rest }) => ({ from, to, ...rest })),
      ),
    },
    {
      weight: 2,
      arbitrary: asked(
        'dyad',
        fc
          .tuple(twoMet, known, oneOf(undefined, false, true))
          .map(([[a, b], past, includeParts]) => ({ a, b, includeParts, ...past })),
      ),
    },
    {
      weight: 2,
      arbitrary: asked(
        'neighbourhood',
        fc.record({
          of: actor,
          depth: oneOf(undefined, 1, 2, 3),
          tieWhere: where({ ...filters, ...keyFields, includeParts: fc.boolean() }, 2),
          first,
        }),
      ),
    },
    {
      weight: 3,
      arbitrary: asked(
        'changes',
        fc
          .record({ run: aRun, tieWhere: where({ ...filters, ...keyFields, ...ends }, 1, fc.constant({})), first })
          .map(({ run: { from, to }, ...rest }) => ({ start: from, end: to, ...rest })),
      ),
    },
    {
      weight: 3,
      arbitrary: asked(
        'actor',
        fc
          .record({
            id: actor,
            validAt: date,
            certainty,
            depth: oneOf(undefined, 1, 2, 3),
            tieWhere: fc
              .tuple(someOf({ ...filters, ...keyFields, includeParts: fc.boolean() }, 2), when)
              .map(([own, dates]) => ({ ...own, ...dates })),
            first,
            past: known,
          })
          .map(({ past, ...rest }) => ({ ...rest, ...past })),
      ),
    },
    {
      weight: 1,
      arbitrary: asked(
        'place',
        fc
          .record({ id: place, validAt: date, certainty, past: known })
          .map(({ past, ...rest }) => ({ ...rest, ...past })),
      ),
    },
    {
      weight: 1,
      arbitrary: asked(
        'places',
        fc.record({ validAt: date, certainty, past: known }).map(({ past, ...rest }) => ({ ...rest, ...past })),
      ),
    },
    {
      weight: 2,
      arbitrary: asked(
        'events',
        fc.record({
          eventWhere: where(
            { kind: oneOf('BATTLE', 'REFERENDUM'), participant: actor, place, during: aRun },
            2,
            fc.constant({}),
          ),
          first,
        }),
      ),
    },
    {
      weight: 2,
      arbitrary: asked(
        'claims',
        fc.record({
          claimWhere: where(
            {
              subject: actor,
              object: actor,
              actor,
              types: fc.subarray([...TYPES, 'HOLDS', 'TOOK_PART'], { minLength: 3 }),
              stance: oneOf('ASSERTED', 'ALLEGED', 'DENIED', 'ANNOUNCED'),
              assertedBy: actor,
              source: oneOf('s1', 's2', 's3', 's4', 's5'),
              about: oneOf('vote', 'oil'),
              place,
              includeRetired: fc.boolean(),
            },
            2,
            fc.constant({}),
          ),
          first,
        }),
      ),
    },
  );
};
