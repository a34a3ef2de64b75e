import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { claimId } from '../../../src/domain/claims/claim-id.ts';
import { claimProblems } from '../../../src/domain/claims/claim-rules.ts';
import { parsePartialDate } from '../../../src/domain/time/partial-date.ts';
import { MAX_LINE_BYTES } from '../../../src/loaders/ledger-file/format.ts';
import { LedgerWriter } from '../../../src/loaders/ledger-file/writer.ts';
import { aClaim, aSource } from '../../support/claims.ts';
import { bodiesOf, ledgerFile, recorded, sealed, TINY_LEDGER, verdictOn } from '../../support/ledger-files.ts';

const bodies = bodiesOf(ledgerFile(TINY_LEDGER));

/** What is said of the file with a text in one line replaced, all checks and sums made anew. */
const withChange = (line: number, from: string | RegExp, to: string): Promise<string> => {
  const changed = bodies.map((body, index) => (index + 1 === line ? body.replace(from, to) : body));
  expect(changed).not.toEqual(bodies);
  return verdictOn(sealed(changed));
};

it('the lines made anew by the test are those of the export', () => {
  expect(sealed(bodies)).toBe(ledgerFile(TINY_LEDGER));
});

describe('a file whose checks are right is refused all the same when it says what no ledger holds', () => {
  it.each([
    [1, 'entente-ledger', 'other', '1 format "other": not entente-ledger'],
    [
      1,
      '"version":1',
      '"version":5',
      '1 version "5": this Entente reads versions 1, 2, 3 and 4 of the format; a newer one wrote this file',
    ],
    [
      2,
      '"record":"source"',
      '"record":"sauce"',
      '2 record "sauce": not one of source, actor, place, event, pack, claim, trailer',
    ],
    [2, '"title":"newspaper"', '"titel":"newspaper"', '2 title: must not be empty'],
    [2, '"publishedOn"', '"publishedIn":"x","publishedOn"', '2 publishedIn: no such key; did you mean "publishedOn"?'],
    [
      2,
      '2014-07',
      '2014-13',
      '2 publishedOn "2014-13": not a date; write 2014, 2014-06, 2014-06-29, [2017-07-10..2017-11-03] or [..2014-11] (ISO 8601-2)',
    ],
    [2, '"B"', '"G"', '2 reliability "G": not one of A, B, C, D, E, F'],
    [
      2,
      '"id":"newspaper"',
      '"id":"News Paper"',
      '2 id "News Paper": not an id; an id is lower-case letters and digits in words joined by single hyphens',
    ],
    [2, '"id":"newspaper"', '"id":7', '2 id "7": must be text'],
    [2, '"id":"newspaper"', '"id":"newspaper","url":null', '2 url "null": what is not known is left out, not null'],
    [2, '"id":"newspaper"', '"id":"xylophone"', '3 id "wire": comes after "xylophone"; ids come in order, none twice'],
    [3, '"id":"wire"', '"id":"newspaper"', '3 id "newspaper": comes after "newspaper"; ids come in order, none twice'],
    [
      3,
      '{"record":"source","citation"',
      '{"citation":"a","record":"source","citation"',
      '3: not written as "entente export" writes it',
    ],
    [4, 'Q794', '\\ud800', '4 externalIds[1].id "\ud800": has half of a character (a lone surrogate)'],
    [
      4,
      '"STATE"',
      '"KINGDOM"',
      '4 kind "KINGDOM": not one of STATE, ORGAN, ARMED_FORCES, ARMED_GROUP, MILITIA, COALITION, PARTY, ORGANISATION, PERSON, COLLECTIVE',
    ],
    [4, /"externalIds":\[(.*?)\]/, '"externalIds":[$1,$1]', '4 externalIds "cow:630": the same is given twice'],
    [4, /"names":\[.*\]/, '"names":[]', '4 names "[]": must not be empty'],
    [4, '"existsFrom"', '"__proto__":{"x":1},"existsFrom"', '4 __proto__: no such key'],
    [6, '"latitude":-0.5,', '', '6 latitude: latitude and longitude come together'],
    [6, '-0.5', '-90.5', '6 latitude "-90.5": not a number from -90 to 90'],
    [6, '-0.5', '-0.50', '6: not written as "entente export" writes it'],
    [6, '"within":"town"', '"within":"nowhere"', '6 within "nowhere": no such place in the file'],
    [6, '"within":"town"', '"within":"bank"', '6 within "bank": the place lies within itself'],
    [8, '"label":{"en":"capture"}', '"label":{}', '8 label "{}": an event needs a name in one language at least'],
    [8, '"place":"town"', '"place":"nowhere"', '8 place "nowhere": no such place in the file'],
    [9, '"LOADED"', '"LOST"', '9 state "LOST": not one of LOADING, LOADED'],
    [
      9,
      '04:06.000Z',
      '04:06Z',
      '9 changedAt "2026-01-02T03:04:06Z": not a moment in UTC, written as 2026-01-02T03:04:05.000Z',
    ],
    [
      9,
      '2026-01-02',
      '2026-02-30',
      '9 changedAt "2026-02-30T03:04:06.000Z": not a moment in UTC, written as 2026-01-02T03:04:05.000Z',
    ],
    [
      10,
      'ASSERTED',
      'ALLEGED',
      `10 id "024d2979129630838bcc787a2ef3c9a7": not the id of this claim: a claim's id is the hash of what it says`,
    ],
    [
      10,
      '"key":"role"',
      '"key":"roll"',
      '10 qualifiers[0].key "roll": no such qualifier; the keys are obligation, pact, post, programme, role, intensity, incompatibility, formality, degree, authority, mediator, over, basis',
    ],
    [10, '"value":"attacker"', '"value":"attacker","x":1', '10 qualifiers[0].x: no such key'],
    [10, '"document":"newspaper"', '"document":"gazette"', '10 evidence "gazette": no such source in the file'],
    [10, /"evidence":\[.*?\]/, '"evidence":[]', '10 evidence "[]": a claim needs at least one piece of evidence'],
    [10, '"ongoing":false', '"ongoing":0', '10 ongoing "0": must be true or false'],
    [10, '["tiny"]', '["tinny"]', '10 broughtBy "tinny": no such pack in the file'],
    [10, '["tiny"]', '["tiny","tiny"]', '10 broughtBy "["tiny","tiny"]": the same is given twice'],
    [
      12,
      'abababababab',
      'ABABABABABAB',
      `12 evidence[0].hash "ABABABABABAB${'ab'.repeat(26)}": not a SHA-256 of 64 lower-case hexadecimal digits`,
    ],
    [
      13,
      ',"retiredBecause":"replaced by pack version"',
      '',
      '13 retiredBecause: a claim that is retired says when and why; another says neither',
    ],
    [
      13,
      '"retiredAt":"2026-02',
      '"retiredAt":"2025-02',
      '13 retiredAt "2025-02-01T00:00:00.000Z": retired before it was recorded',
    ],
    [
      14,
      '"claim":4',
      '"claim":5',
      '14 counts "{"actor":2,"claim":5,"event":1,"pack":1,"place":2,"source":2}": the file has 4 records named claim',
    ],
    [
      14,
      'SHA256',
      'ab'.repeat(32),
      expect.stringMatching(/^14 sha256 "(ab){32}": the lines before have [0-9a-f]{64}$/) as string,
    ],
  ])('line %d, %s → %s', async (line, from, to, verdict) => {
    expect(await withChange(line, from, to)).toEqual(verdict);
  });

  it('a record of a kind that is over', async () => {
    const moved = [...bodies.slice(0, 7), ...bodies.slice(8, 9), ...bodies.slice(7, 8), ...bodies.slice(9)];
    expect(await verdictOn(sealed(moved))).toBe(
      '9 record "event": comes after a pack; the order is source, actor, place, event, pack, claim',
    );
  });

  it('a claim that names an actor who is not in the file', async () => {
    const [stranger] = [recorded(aClaim({ subject: 'nobody', attestedOn: '2015' }))];
    const rest = TINY_LEDGER.filter(({ record }) => record !== 'claim');
    expect(await verdictOn(ledgerFile([...rest, { record: 'claim', item: stranger }]))).toBe(
      '10 subject "nobody": no such actor in the file',
    );
  });

  it('a claim that breaks a rule of the model', async () => {
    const broken = recorded(aClaim({ subject: 'iran', object: 'iran', attestedOn: '2015' }));
    const rest = TINY_LEDGER.filter(({ record }) => record !== 'claim');
    expect(await verdictOn(ledgerFile([...rest, { record: 'claim', item: broken }]))).toBe(
      '10 object "iran": subject and object are the same actor',
    );
  });

  it('a line that is not JSON or not UTF-8', async () => {
    expect(await verdictOn(sealed([bodies[0] ?? '', '{"record":source}']))).toBe('2: not JSON');
    const header = sealed(bodies.slice(0, 1));
    const before = /"check":"(.{16})"/.exec(header)?.[1] ?? '';
    const body = Buffer.from('{"record":"source","id":"w\xefre"}', 'latin1');
    const check = createHash('sha256').update(before).update(body).digest('hex').slice(0, 16);
    const line = Buffer.concat([body.subarray(0, -1), Buffer.from(`,"check":"${check}"}\n`)]);
    expect(await verdictOn(Buffer.concat([Buffer.from(header), line]))).toBe('2: not UTF-8');
  });
});

describe('a claim that stood when it was recorded', () => {
  it('is not refused because the date of its document became known afterwards', async () => {
    // Ends before the day its document is dated, which nobody knew: with the date the end lies before "ongoing".
    const claim = recorded(
      aClaim({ subject: 'iran', object: 'militia', validFrom: '2013', validTo: '2014-01-01', ongoing: true }),
    );
    expect(claimProblems(claim, parsePartialDate('2014-07'))).toHaveLength(1);
    const rest = TINY_LEDGER.filter(({ record }) => record !== 'claim');
    expect(await verdictOn(ledgerFile([...rest, { record: 'claim', item: claim }]))).toBe('whole');
  });

  it('keeps its id whatever normal form its texts have', () => {
    const [one, two] = [aClaim({ note: 'é' }), aClaim({ note: 'e\u0301' })];
    expect(claimId(one)).not.toBe(claimId(two));
  });
});

describe('a line that is longer than a reader would hold', () => {
  const long = { ...aSource('long'), citation: 'x'.repeat(MAX_LINE_BYTES) };

  it('is not written', () => {
    const writer = new LedgerWriter({ judgements: false, titles: false, words: false, datasets: false });
    writer.header();
    expect(() => writer.record('source', long)).toThrow(
      'The source "long" makes a line of more than 16 MB, which could not be loaded again; the export was given up.',
    );
  });

  it('is refused at its number without being read', async () => {
    const [header = '', ...rest] = bodies;
    const body = JSON.stringify({ record: 'source', ...long });
    expect(await verdictOn(sealed([header, body, ...rest]))).toBe('2: the line is longer than 16 MB');
    expect(await verdictOn(`${sealed([header])}${'x'.repeat(3 * MAX_LINE_BYTES)}`)).toBe(
      '2: the line is longer than 16 MB',
    );
  });

  it('is read when it just fits', async () => {
    const names = TINY_LEDGER.filter(({ record }) => record === 'source');
    const body = (length: number) => ({ ...aSource('long'), citation: 'x'.repeat(length) });
    const writer = new LedgerWriter({ judgements: false, titles: false, words: false, datasets: false });
    writer.header();
    const spare = MAX_LINE_BYTES - Buffer.byteLength(writer.record('source', body(1)));
    const fits = body(spare + 1);
    expect(await verdictOn(ledgerFile([{ record: 'source', item: fits }, ...names.slice(1)]))).toBe('whole');
    expect(() => ledgerFile([{ record: 'source', item: body(spare + 2) }])).toThrow('more than 16 MB');
  });
});

it('nothing but a ledger file is taken for one', async () => {
  const other = '1: not a ledger file: it does not begin with the header that "entente export" writes';
  expect(await verdictOn('{"record":"actor","id":"iran"}\n')).toBe(other);
  expect(await verdictOn('id,kind\niran,STATE\n')).toBe(other);
  expect(await verdictOn(Buffer.from([0x1f, 0x8b, 8, 0]))).toBe(other);
});
