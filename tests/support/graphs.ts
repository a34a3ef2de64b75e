import fc from 'fast-check';
import { dayOf, OPEN_FUTURE, OPEN_PAST } from '../../src/domain/time/day.ts';
import { ANY_TIME, type Bounds } from '../../src/domain/time/bounds.ts';
import type { ActorId, ClaimId, TieId } from '../../src/domain/ids.ts';
import type { Actor, Name } from '../../src/domain/records.ts';
import type { Denial } from '../../src/domain/ties/denial.ts';
import type { Tie } from '../../src/domain/ties/tie.ts';
import { ACTOR_KINDS, SUPPORT_FORMS, TIE_TYPE_NAMES, TIE_TYPES } from '../../src/domain/ties/types.ts';
import type { Graph } from '../../src/api/export/records.ts';
import { anActor } from './records.ts';

/** What four days alone make of a tie whose horizon is {@link HORIZON}: one certain run, near which it is likely. */
export const daysOfBounds = (
  { startEarliest, startLatest, endEarliest, endLatest }: Bounds,
  neverCertain: boolean,
): Pick<Tie, 'possible' | 'likely' | 'certain'> => {
  const likely = {
    from: Math.max(startEarliest, startLatest - HORIZON),
    to: Math.min(endLatest, endEarliest + HORIZON),
  };
  if (neverCertain) return { possible: likely, likely: null, certain: [] };
  const possible = { from: startEarliest, to: endLatest };
  return { possible, likely, certain: [{ from: startLatest, to: endEarliest }] };
};

/** Of SUPPORTS, in days (design.md, *Time*). */
const HORIZON = 236;

/** A denial that counts on every day. */
export const aDenial = (by: string, claimId = 'd'.repeat(32)): Denial => ({
  claimId: claimId as ClaimId,
  denier: by as ActorId,
  days: { from: OPEN_PAST, to: OPEN_FUTURE },
});

const BOUNDS: Bounds = {
  startEarliest: dayOf(2014, 1, 1),
  startLatest: dayOf(2014, 12, 31),
  endEarliest: dayOf(2016, 1, 2),
  endLatest: dayOf(2017, 1, 1),
};

/** `iran SUPPORTS syria` from 2014 to some day of 2016, unless told otherwise; its other days follow from its four. */
export const aTie = (more: Partial<Tie> & { readonly subject?: ActorId; readonly object?: ActorId } = {}): Tie => {
  const type = more.type ?? 'SUPPORTS';
  const bounds = more.bounds ?? BOUNDS;
  const neverCertain = more.neverCertain ?? false;
  const days = daysOfBounds(bounds, neverCertain);
  return {
    id: 'aaaaaaaaaaaaaaaaaaaa-bbbbbbbbbbbb' as TieId,
    type,
    sign: TIE_TYPES[type].sign,
    subject: 'iran' as ActorId,
    object: 'syria' as ActorId,
    against: null,
    form: null,
    about: null,
    qualifiers: [],
    bounds,
    ...days,
    attested: days.certain.map((run) => ({ ...run, throughout: true })),
    neverCertain,
    contestedInTime: false,
    denials: [],
    confidence: null,
    origins: 1,
    ongoing: false,
    claimIds: ['c'.repeat(32) as ClaimId],
    ...more,
  };
};

export async function* streamOf<Row>(rows: readonly Row[]): AsyncGenerator<Row, void, undefined> {
  for (const row of rows) yield await Promise.resolve(row);
}

export const textOf = async (chunks: AsyncIterable<string>): Promise<string> => {
  const parts: string[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return parts.join('');
};

export interface PlainGraph {
  readonly actors: readonly Actor[];
  readonly ties: readonly Tie[];
}

export const graphOf = ({ actors, ties }: PlainGraph): Graph => ({
  actors: streamOf(actors),
  ties: streamOf(ties),
  question: ANY_TIME,
  title: 'Entente: a "test" & more',
});

/** What formats stumble over: markup, quotes, both kinds of Arabic digits, marks of direction, emoji, line ends. */
const PIECES = [
  'الحشد الشعبي',
  'تنظيمُ الدّولة',
  '٣ ۳ 3',
  '\u2067عربي\u2069',
  'a & b < c > d "e" \'f\'',
  ']]>',
  '=HYPERLINK("x")',
  '\\u0027',
  '\\',
  "'; MATCH (n) DETACH DELETE n //",
  'tab\there',
  'line\nend',
  'return\r\nend',
  ' spaces ',
  '🇸🇾',
  'é',
  'é',
  '`',
  '{$x}',
] as const;

// eslint-disable-next-line no-control-regex
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

const someText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', minLength: 1 })), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => parts.join('').replace(NOT_IN_XML, '') || 'x');

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 2 });

const someName: fc.Arbitrary<Name> = fc.record({
  text: someText,
  language: maybe(fc.constantFrom('en', 'ar')),
  script: maybe(fc.constantFrom('Latn', 'Arab')),
  kind: fc.constantFrom('OFFICIAL' as const, 'ALIAS' as const),
  validFrom: fc.constant(null),
  validTo: fc.constant(null),
});

const someActor = (id: string): fc.Arbitrary<Actor> =>
  fc
    .record({
      kind: fc.constantFrom(...ACTOR_KINDS),
      label: fc.record({ en: someText, ar: maybe(someText) }),
      names: fc.array(someName, { maxLength: 3 }),
      externalIds: fc.array(fc.record({ scheme: fc.constantFrom('wikidata', 'cow'), id: fc.constantFrom('Q1', '2') }), {
        maxLength: 2,
      }),
      description: fc.record({ en: maybe(someText), ar: maybe(someText) }),
      existsFrom: maybe(fc.constantFrom('1979', '2014-06-29')),
    })
    .map(({ existsFrom, ...more }) => anActor(id, { ...more, ...(existsFrom === null ? {} : { existsFrom }) }));

const someDays = fc
  .array(fc.integer({ min: dayOf(2000, 1, 1), max: dayOf(2020, 1, 1) }), { minLength: 4, maxLength: 4 })
  .map((days) => days.sort((a, b) => a - b) as [number, number, number, number]);

const someTie = (ids: readonly string[], index: number): fc.Arbitrary<Tie> =>
  fc
    .record({
      type: fc.constantFrom(...TIE_TYPE_NAMES),
      ends: fc.shuffledSubarray([...ids], { minLength: 3, maxLength: 3 }),
      hasAgainst: fc.boolean(),
      form: maybe(fc.constantFrom(...SUPPORT_FORMS)),
      about: maybe(fc.constantFrom('vote', 'raqqa-battle')),
      qualifiers: fc.array(fc.record({ key: fc.constantFrom('role', 'post'), value: someText }), { maxLength: 2 }),
      days: someDays,
      isOpen: fc.boolean(),
      neverCertain: fc.boolean(),
      isContested: fc.boolean(),
      confidence: maybe(fc.constantFrom(0.5, 0.91, 0.123456789)),
      origins: fc.integer({ min: 1, max: 9 }),
    })
    .map(({ ends, hasAgainst, days, isOpen, isContested, ...more }) => {
      const [startEarliest, startLatest, endEarliest, endLatest] = days;
      const [subject, object, third] = ends as [ActorId, ActorId, ActorId];
      return aTie({
        ...more,
        id: `${String(index).padStart(20, '0')}-000000000000` as TieId,
        subject,
        object,
        against: hasAgainst ? third : null,
        denials: isContested ? [aDenial(third)] : [],
        bounds: isOpen
          ? { startEarliest: OPEN_PAST, startLatest, endEarliest: startLatest + 1, endLatest: OPEN_FUTURE }
          : { startEarliest, startLatest, endEarliest, endLatest },
      });
    });

const IDS = ['iran', 'islamic-state', 'russia', 'syria', 'turkey'];

/** Five actors and up to twelve ties among them, several between the same two. */
export const someGraph: fc.Arbitrary<PlainGraph> = fc.record({
  actors: fc.tuple(...IDS.map(someActor)),
  ties: fc
    .integer({ min: 0, max: 12 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => someTie(IDS, i)))),
});
