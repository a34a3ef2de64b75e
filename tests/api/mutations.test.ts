import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { auditGraph } from '../../src/graph/audit.ts';
import type { StatementName } from '../../src/graph/store/run.ts';
import type { Store } from '../../src/graph/store/store.ts';
import { ask, dataOf } from '../support/ask.ts';
import { exportOf } from '../support/export-of.ts';
import { loadRecords } from '../../src/graph/write/load/load-records.ts';
import { LOAD, wipe } from '../support/records.ts';
import { ledger, smallRecords } from '../support/small-ledger.ts';
import { emptyStore } from '../support/store.ts';

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
beforeEach(async () => {
  await wipe(store);
  await loadRecords(store, smallRecords, LOAD);
});
afterAll(() => store.close());

const GRANTED = { rights: 'GRANTED' } as const;
const RECORD = `mutation ($input: [ClaimInput!]!) { recordClaims(input: $input) {
  claims { id stance type subject { id } object { id } retiredAt recordedAt evidence { locator } }
  created unchanged issues { index field value problem suggestion } bookmark } }`;

interface Result {
  readonly claims: readonly {
    readonly id: string;
    readonly retiredAt: string | null;
    readonly recordedAt: string;
    readonly subject: { readonly id: string };
    readonly evidence: readonly { readonly locator: string }[];
  }[];
  readonly created: number;
  readonly unchanged: number;
  readonly issues: readonly Readonly<Record<string, unknown>>[];
  readonly bookmark: string;
}

type Input = Readonly<Record<string, unknown>>;

const record = async (...input: readonly Input[]): Promise<Result> =>
  (await dataOf<{ recordClaims: Result }>(store, RECORD, { input }, GRANTED)).recordClaims;

const EVIDENCE = { document: 'paper', locator: 'p1:0-9' };
/** Arland supports Borland in 2014, as the paper says. */
const anInput = (more: Input = {}): Input => ({
  subject: 'arland',
  type: 'SUPPORTS',
  object: 'borland',
  attestedOn: '2014',
  source: 'paper',
  evidence: [EVIDENCE],
  ...more,
});

const issueOf = (field: string, value: string | null, problem: string, suggestion: string | null = null) => ({
  index: 0,
  field,
  value,
  problem,
  suggestion,
});

describe('recordClaims', () => {
  it('adds claims and the ties that follow, and every field below the result sees them', async () => {
    const query = `mutation ($input: [ClaimInput!]!) { recordClaims(input: $input) { created unchanged issues { problem }
      claims { assertedBy { id } via { id } against { id } form credibility note ongoing qualifiers { key value } subjectAsStated
        subject { ties(where: { types: [SUPPORTS], object: "borland" }) { totalCount nodes { form against { id } claims { id } } } } } } }`;
    const whole = anInput({
      form: 'FUNDING',
      against: 'blue-front',
      assertedBy: 'ministry',
      via: ['wire', 'bulletin'],
      credibility: 2,
      note: ' seen ',
      ongoing: true,
      subjectAsStated: 'the capital',
      qualifiers: [{ key: 'basis', value: 'law' }],
    });
    const data = await dataOf(store, query, { input: [whole] }, GRANTED);
    expect(data).toMatchObject({
      recordClaims: {
        created: 1,
        unchanged: 0,
        issues: [],
        claims: [
          {
            assertedBy: { id: 'ministry' },
            via: [{ id: 'wire' }, { id: 'bulletin' }],
            against: { id: 'blue-front' },
            form: 'FUNDING',
            credibility: 2,
            note: 'seen',
            ongoing: true,
            qualifiers: [{ key: 'basis', value: 'law' }],
            subjectAsStated: 'the capital',
            subject: { ties: { totalCount: 1, nodes: [{ form: 'FUNDING', against: { id: 'blue-front' } }] } },
          },
        ],
      },
    });
    expect(await auditGraph(store)).toEqual([]);
  });

  it('says which times are too wide to make any one day likely, and records them', async () => {
    const query = `mutation ($input: [ClaimInput!]!) { recordClaims(input: $input) { created issues { problem }
      wideTimes { index field value problem suggestion } } }`;
    const wide = anInput({ type: 'NEGOTIATES_WITH', attestedOn: '2013' });
    const input = [anInput({ attestedOn: '2013' }), wide];
    const { recordClaims } = await dataOf<{ recordClaims: unknown }>(store, query, { input }, GRANTED);
    expect(recordClaims).toEqual({
      created: 2,
      issues: [],
      wideTimes: [
        {
          ...issueOf(
            'attestedOn',
            '2013',
            'too wide a time to make any one day likely: more than 60 days, twice the horizon of NEGOTIATES_WITH',
          ),
          index: 1,
        },
      ],
    });
  });

  it('is a load by another door: what a pack brought is the same claim', async () => {
    const known = ledger.help;
    const result = await record({
      subject: 'Red Front',
      type: ' SUPPORTS ',
      object: 'blue-front',
      attestedOn: '2015-03-01',
      source: 'paper',
      note: ' ',
      evidence: [{ document: 'paper', locator: ' p1:0-9 ' }],
    });
    expect(result).toMatchObject({ created: 0, unchanged: 1, issues: [], claims: [{ id: known.id }] });
    expect(result.claims[0]?.evidence).toHaveLength(1);
  });

  it('names actors by id, foreign id or exact name in any script', async () => {
    const result = await record(anInput({ subject: 'wikidata:Q1' }), anInput({ subject: 'أرلاند' }), anInput());
    expect(result).toMatchObject({ created: 1, unchanged: 0, claims: [{ subject: { id: 'arland' } }] });
  });

  it('records holdings and parts taken', async () => {
    const result = await record(
      anInput({ type: 'HOLDS', object: null, place: 'hill' }),
      anInput({
        type: 'TOOK_PART',
        object: null,
        event: 'clash',
        attestedOn: '2014-12',
        qualifiers: [
          { key: 'side', value: '2' },
          { key: 'role', value: 'host' },
        ],
      }),
    );
    expect(result).toMatchObject({ created: 2, issues: [] });
    const data = await dataOf(
      store,
      '{ actor(id: "arland") { holds { place { id } } } events(where: { kind: BATTLE }) { nodes { participants { actor { id } role side } } } }',
    );
    expect(data).toEqual({
      actor: { holds: [{ place: { id: 'hill' } }, { place: { id: 'town' } }] },
      events: { nodes: [{ participants: [{ actor: { id: 'arland' }, role: 'host', side: 2 }] }] },
    });
    expect(await auditGraph(store)).toEqual([]);
  });

  it('takes the same claim twice in one call as one, with the evidence of both', async () => {
    const again = anInput({ evidence: [EVIDENCE, { document: 'wire', locator: 'p2:0-9' }] });
    const result = await record(anInput(), again);
    expect(result).toMatchObject({ created: 1, unchanged: 0 });
    expect(result.claims.map(({ evidence }) => evidence)).toEqual([[{ locator: 'p1:0-9' }, { locator: 'p2:0-9' }]]);
  });

  it('a second time changes nothing, and attaches evidence that is new', async () => {
    const first = await record(anInput());
    const before = await exportOf(store);
    expect(await record(anInput())).toMatchObject({ created: 0, unchanged: 1, claims: first.claims });
    expect(await exportOf(store)).toBe(before);
    const more = await record(anInput({ evidence: [{ document: 'wire', locator: 'p2:0-9' }] }));
    expect(more).toMatchObject({ created: 0, unchanged: 1 });
    expect(more.claims[0]?.evidence).toEqual([{ locator: 'p1:0-9' }, { locator: 'p2:0-9' }]);
    expect(more.claims[0]?.recordedAt).toBe(first.claims[0]?.recordedAt);
  });

  it('ten times at once creates a claim once', async () => {
    const input = [anInput(), anInput({ attestedOn: '2015' })];
    const { body } = {
      body: Array.from({ length: 10 }, () => ask<{ recordClaims: Result }>(store, RECORD, { input }, GRANTED)),
    };
    const results = (await Promise.all(body)).map(({ data }) => data.recordClaims);
    expect(results.reduce((sum, { created }) => sum + created, 0)).toBe(2);
    expect(results.reduce((sum, { unchanged }) => sum + unchanged, 0)).toBe(18);
    expect(new Set(results.flatMap(({ claims }) => claims.map(({ recordedAt }) => recordedAt))).size).toBe(1);
    expect(await auditGraph(store)).toEqual([]);
  });

  it('does not bring a retired claim back, and says that it is retired, when and why', async () => {
    const [claim] = (await record(anInput())).claims;
    const id = claim?.id ?? '';
    await dataOf(store, `mutation { retireClaim(id: "${id}", reason: "misread") { id } }`, {}, GRANTED);
    const other = anInput({ attestedOn: '2015' });
    const again = await record(other, anInput(), anInput());
    expect(again).toMatchObject({ created: 1, unchanged: 1 });
    expect(again.claims.map(({ retiredAt }) => retiredAt !== null)).toEqual([false, true]);
    const retiredAt = again.claims[1]?.retiredAt ?? '';
    expect(retiredAt).toMatch(/^2126-/);
    expect(again.issues).toEqual([
      {
        index: 1,
        field: null,
        value: id,
        problem: `retired on ${retiredAt} because: misread; it stays retired, and no tie follows from it`,
        suggestion: null,
      },
    ]);
    expect(await auditGraph(store)).toEqual([]);
  });

  it.each<[string, Input, ReturnType<typeof issueOf>]>([
    ['an actor that is not there', { subject: 'arlund' }, issueOf('subject', 'arlund', 'no such actor', 'arland')],
    ['an actor like no other', { object: 'zzzzzzz' }, issueOf('object', 'zzzzzzz', 'no such actor')],
    [
      'a name that several bear',
      { against: 'The Front' },
      issueOf('against', 'The Front', 'the name of blue-front, red-front; give one of these ids'),
    ],
    ['no subject', { subject: ' ' }, issueOf('subject', ' ', 'must not be empty')],
    [
      'an asserter that is not there',
      { assertedBy: 'minstry' },
      issueOf('assertedBy', 'minstry', 'no such actor', 'ministry'),
    ],
    ['a source that is not there', { source: 'papper' }, issueOf('source', 'papper', 'no such source', 'paper')],
    ['a document in via', { via: ['wirre'] }, issueOf('via', 'wirre', 'no such source', 'wire')],
    ['a document twice in via', { via: ['wire', 'wire'] }, issueOf('via', 'wire', 'the same id is given twice')],
    [
      'a document of evidence',
      { evidence: [{ document: 'bulettin', locator: 'p1' }] },
      issueOf('evidence.document', 'bulettin', 'no such source', 'bulletin'),
    ],
    ['no evidence', { evidence: [] }, issueOf('evidence', null, 'a claim needs at least one piece of evidence')],
    [
      'evidence nowhere',
      { evidence: [{ document: 'paper', locator: '' }] },
      issueOf('evidence.locator', '', 'must not be empty'),
    ],
    [
      'a hash in capitals',
      { evidence: [{ ...EVIDENCE, hash: 'A'.repeat(64) }] },
      issueOf('evidence.hash', 'A'.repeat(64), 'not a SHA-256 of 64 lower-case hexadecimal digits', 'a'.repeat(64)),
    ],
    ['a place', { type: 'HOLDS', object: null, place: 'toun' }, issueOf('place', 'toun', 'no such place', 'town')],
    [
      'an event',
      { type: 'TOOK_PART', object: null, event: 'clesh' },
      issueOf('event', 'clesh', 'no such event', 'clash'),
    ],
    [
      'no date',
      { attestedOn: null },
      issueOf('validFrom', null, 'a claim needs one of validFrom, validTo, attestedOn, ongoing'),
    ],
    [
      'an end before its start',
      { validFrom: '2015', validTo: '2014' },
      issueOf('validTo', '2014', 'the end is not after the start, or not after the day it is said to have held'),
    ],
    [
      'a time when an actor was not there',
      { attestedOn: '1900' },
      issueOf('attestedOn', '1900', 'the claim lies wholly outside the time its actors exist: arland (from 1950)'),
    ],
    ['itself', { object: 'arland' }, issueOf('object', 'arland', 'subject and object are the same actor')],
    [
      'a form of no support',
      { type: 'FIGHTS', form: 'TROOPS' },
      issueOf('form', 'TROOPS', 'only a SUPPORTS claim has a form, not FIGHTS'),
    ],
    ['a grade', { credibility: 7 }, issueOf('credibility', '7', 'credibility is a whole number from 1 to 6')],
    [
      'what it is about',
      { about: 'Oil, Gas' },
      issueOf('about', 'Oil, Gas', 'about must be an id: lower-case words joined by hyphens'),
    ],
    [
      'a qualifier',
      { qualifiers: [{ key: 'posst', value: 'x' }] },
      issueOf(
        'qualifiers',
        'posst',
        'no such qualifier; the keys are obligation, pact, post, programme, role, intensity, incompatibility, formality, degree, authority, mediator, over, basis',
        'post',
      ),
    ],
    ['a long note', { note: 'x'.repeat(2_001) }, issueOf('note', `${'x'.repeat(199)}…`, 'longer than 2000 characters')],
  ])('refuses %s as an issue, and writes nothing of the call', async (_, wrong, issue) => {
    const before = await exportOf(store);
    const result = await record(anInput(wrong), anInput());
    expect(result).toMatchObject({ claims: [], created: 0, unchanged: 0, issues: [issue] });
    expect(result.bookmark).not.toBe('');
    expect(await exportOf(store)).toBe(before);
  });

  it('refuses a type that is none, with the nearest', async () => {
    const { issues } = await record(anInput(), anInput({ type: 'SUPORTS' }));
    expect(issues).toMatchObject([{ index: 1, field: 'type', value: 'SUPORTS', suggestion: 'SUPPORTS' }]);
  });

  it('names every issue of every claim', async () => {
    const { issues } = await record(anInput({ subject: 'nobody', source: 'nothing' }), anInput({ credibility: 0 }));
    expect(issues.map(({ index, field }) => `${String(index)} ${String(field)}`)).toEqual([
      '0 subject',
      '0 source',
      '1 credibility',
    ]);
  });

  it.each([0, 501])('takes no call of %d claims', async (length) => {
    const { errors } = await ask(store, RECORD, { input: Array.from({ length }, () => anInput()) }, GRANTED);
    expect(errors).toMatchObject([
      { message: `input: ${length} claims; a call takes 1 to 500.`, extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  it.each<StatementName>([
    'write/lock-ledger',
    'write/create-claims',
    'write/create-evidence',
    'write/create-ties',
    'write/put-ledger-head',
  ])('that breaks at %s leaves nothing half written', async (at) => {
    const before = await exportOf(store);
    let broke = false;
    const breaking = store.observed((name) => {
      if (name !== at) return;
      broke = true;
      throw new Error('the power went out');
    });
    const { errors } = await ask(breaking, RECORD, { input: [anInput()] }, GRANTED);
    expect([broke, errors[0]?.extensions?.['code']]).toEqual([true, 'INTERNAL']);
    expect(await exportOf(store)).toBe(before);
    expect(await auditGraph(store)).toEqual([]);
  });
});

describe('retireClaim', () => {
  const RETIRE = `mutation ($id: ID!, $reason: String!) { retireClaim(id: $id, reason: $reason) { id retiredAt retiredBecause } }`;
  const retire = (id: string, reason: string) =>
    ask<{ retireClaim: Readonly<Record<string, unknown>> }>(store, RETIRE, { id, reason }, GRANTED);

  it('withdraws a claim and its tie, once, with its first reason', async () => {
    const { id } = ledger.split;
    const { data } = await retire(id, '  the paper took it back ');
    expect(data.retireClaim).toMatchObject({ id, retiredBecause: 'the paper took it back' });
    expect(await dataOf(store, '{ ties(where: { types: [SPLIT_FROM] }) { totalCount } }')).toEqual({
      ties: { totalCount: 0 },
    });
    expect((await retire(id, 'another')).data).toEqual(data);
    expect(await auditGraph(store)).toEqual([]);
  });

  it('of two changes in one request the second sees the first', async () => {
    const { id } = ledger.split;
    const query = `mutation ($id: ID!, $input: [ClaimInput!]!) {
      before: recordClaims(input: $input) { claims { subject { ties(where: { types: [SPLIT_FROM] }) { totalCount } } } }
      retireClaim(id: $id, reason: "wrong") { retiredBecause subject { ties(where: { types: [SPLIT_FROM] }) { totalCount } } } }`;
    const data = await dataOf(store, query, { id, input: [anInput({ subject: 'blue-front' })] }, GRANTED);
    expect(data).toEqual({
      before: { claims: [{ subject: { ties: { totalCount: 1 } } }] },
      retireClaim: { retiredBecause: 'wrong', subject: { ties: { totalCount: 0 } } },
    });
  });

  it.each([
    ['', 'reason: a reason has 1 to 500 characters.', 'BAD_USER_INPUT', ledger.split.id],
    [' ', 'reason: a reason has 1 to 500 characters.', 'BAD_USER_INPUT', ledger.split.id],
    ['x'.repeat(501), 'reason: a reason has 1 to 500 characters.', 'BAD_USER_INPUT', ledger.split.id],
    ['wrong', 'id: there is no claim "nothing".', 'NOT_FOUND', 'nothing'],
    ['wrong', `id: there is no claim "${'0'.repeat(32)}".`, 'NOT_FOUND', '0'.repeat(32)],
  ])('refuses a wrong reason or id: %#', async (reason, message, code, id) => {
    expect((await retire(id, reason)).errors).toMatchObject([{ message, extensions: { code } }]);
  });
});
