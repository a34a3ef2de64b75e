import { encodeCursor } from '../../src/api/questions/cursor.ts';
import { ASKED_AT, type Variables } from './ask.ts';

/** A question that must not be answered, and how it must be refused, before the store is asked anything. */
export interface WrongQuestion {
  readonly what: string;
  readonly query: string;
  readonly variables?: Variables;
  readonly code: string;
  readonly message: string;
}

const DATE_HINT =
  'is not a date; write 2014, 2014-06, 2014-06-29, [2017-07-10..2017-11-03] or [..2014-11] (ISO 8601-2).';
const DAY_HINT = 'is not a day of the calendar; write it as 2017-11-03.';
/** Dates that cannot be read. */
export const wrongDates: readonly WrongQuestion[] = [
  ...['2017-13', '2017-02-30', '', '2017~', '2017-07/2017-08', '[2017..2016]', '[..]', '0000', '17'].flatMap((date) => [
    {
      what: `validAt "${date}" as a literal`,
      query: `{ ties(where: { validAt: "${date}" }) { totalCount } }`,
      message: `"${date}" ${DATE_HINT}`,
    },
    {
      what: `validAt "${date}" as a variable`,
      query: 'query ($date: PartialDate) { actors(where: { existsAt: $date }) { totalCount } }',
      variables: { date },
      message: `Variable "$date" got invalid value "${date}"; "${date}" ${DATE_HINT}`,
    },
  ]),
  ...['2017', '2017-02-30', '', '2017-1-1', '-2017-01-01'].map((date) => ({
    what: `a day "${date}"`,
    query: `{ changes(from: "${date}", to: "2018-01-01") { totalCount } }`,
    message: `"${date}" ${DAY_HINT}`,
  })),
  ...['2099-02-30T00:00:00Z', '2099-01-01T25:00:00Z', '2099-01-01', '2099-01-01T00:00:00', '', 'now'].map(
    (instant) => ({
      what: `an instant "${instant}"`,
      query: `{ ties(where: { knownAt: "${instant}" }) { totalCount } }`,
      message: `"${instant}" is not an instant; write it as 2017-11-05T12:00:00Z (ISO 8601).`,
    }),
  ),
  {
    what: 'a date of 9 kB',
    query: `{ ties(where: { validAt: "${'2'.repeat(9_000)}" }) { totalCount } }`,
    message: `"${'2'.repeat(40)}" ${DATE_HINT}`,
  },
  {
    what: 'a date that is a number',
    query: '{ ties(where: { validAt: 2017 }) { totalCount } }',
    message: 'PartialDate is a text.',
  },
].map((question) => ({ ...question, code: 'DATE_INVALID' }));

const READ_AT = ASKED_AT;
const raw = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Texts that are no cursors of the list of ties. */
const FORGED: Readonly<Record<string, string>> = {
  'an empty one': '',
  'one that is no Base64': 'not a cursor!',
  'one that is no JSON': Buffer.from('{').toString('base64url'),
  'one cut short': encodeCursor('ties', { key: 2, id: 'a'.repeat(33), knownAt: READ_AT }).slice(0, 30),
  "another list's": encodeCursor('claims', { key: null, id: 'a'.repeat(32), knownAt: READ_AT }),
  'that of the ties of an actor': encodeCursor('Actor.ties', { key: 1, id: 'a'.repeat(33), knownAt: READ_AT }),
  'one without its key': encodeCursor('ties', { key: null, id: 'a'.repeat(33), knownAt: READ_AT }),
  'one of another version': raw([2, 'ties', 1, 'a', READ_AT]),
  'one with a text for a key': raw([1, 'ties', '1', 'a', READ_AT]),
  'one with an endless key': raw([1, 'ties', 1e300, 'a', READ_AT]),
  'one with a number for an id': raw([1, 'ties', 1, 1, READ_AT]),
  'one with no time': raw([1, 'ties', 1, 'a', 'never']),
  'one with something added': raw([1, 'ties', 1, 'a', READ_AT, 'more']),
  'one of 10 kB': encodeCursor('ties', { key: 1, id: 'a'.repeat(10_000), knownAt: READ_AT }),
};

/** Cursors that the list of ties did not give. */
export const wrongCursors: readonly WrongQuestion[] = [
  ...Object.entries(FORGED).map(([what, after]) => ({
    what: `as a cursor, ${what}`,
    query: 'query ($after: String) { ties(after: $after) { totalCount } }',
    variables: { after },
    code: 'CURSOR_INVALID',
    message: '"after" is not a cursor of ties: pass endCursor of a page of the same list, unchanged, or leave it out.',
  })),
  {
    what: 'as a cursor, one that was read at another known time',
    query: 'query ($after: String) { ties(after: $after, where: { knownAt: "2017-01-01T00:00:00Z" }) { totalCount } }',
    variables: { after: encodeCursor('ties', { key: 2, id: 'a'.repeat(33), knownAt: '2018-01-01T00:00:00.000Z' }) },
    code: 'CURSOR_INVALID',
    message:
      '"after" was read at the known time 2018-01-01T00:00:00.000Z and the question asks 2017-01-01T00:00:00.000Z; ask both for the same one.',
  },
];
