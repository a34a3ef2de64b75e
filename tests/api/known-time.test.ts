import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SourceId } from '../../src/domain/ids.ts';
import type { Store } from '../../src/graph/store/store.ts';
import { retireClaims } from '../../src/graph/write/claims/retire-claims.ts';
import { ask, type AskOptions, dataOf } from '../support/ask.ts';
import { aClaim, aSource } from '../support/claims.ts';
import { loadAtTimes } from '../support/known-times.ts';
import { anEvent, evidenced, recordsOf } from '../support/records.ts';
import { emptyStore } from '../support/store.ts';

const SOURCES = [
  aSource('wire', { publishedOn: '2014-06-01' }),
  aSource('paper', { publishedOn: '2016-03' }),
  aSource('leaflet'),
];

/** What the ledger learns and forgets, instant by instant: `pact` is retired by the fourth, and its denial comes with the fifth. */
const pact = aClaim({
  subject: 'arland',
  type: 'ALLIED_WITH',
  object: 'borland',
  validFrom: '2010-01-01',
  source: 'wire',
});
const war = evidenced(
  aClaim({ subject: 'arland', type: 'FIGHTS', object: 'corland', validFrom: '2012-01-01', source: 'paper' }),
);
const arms = aClaim({
  subject: 'borland',
  type: 'SUPPORTS',
  object: 'corland',
  form: 'WEAPONS',
  attestedOn: '2013-01-01',
  source: 'leaflet',
});
const denied = aClaim({
  stance: 'DENIED',
  subject: 'arland',
  type: 'FIGHTS',
  object: 'corland',
  assertedBy: 'arland',
  source: 'paper',
});
const part = aClaim({ subject: 'arland', type: 'TOOK_PART', event: 'raid', validFrom: '2012-01-01', source: 'paper' });
const LEARNT = [
  '2015-01-01T00:00:00.000Z',
  '2016-01-01T00:00:00.000Z',
  '2017-01-01T00:00:00.000Z',
  '2018-01-01T00:00:00.000Z',
  '2019-01-01T00:00:00.000Z',
  '2020-01-01T00:00:00.000Z',
] as const;

const told = new Map([
  [pact.id, 'pact'],
  [war.id, 'war'],
  [arms.id, 'arms'],
  [denied.id, 'denied'],
  [part.id, 'part'],
]);

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
  const learns = (claims: Parameters<typeof recordsOf>[0]) => ({
    ...recordsOf(claims),
    sources: SOURCES.filter(({ id }) =>
      claims.some((own) => own.source === id || own.evidence.some((e) => e.document === id)),
    ),
  });
  await loadAtTimes(store, [
    { at: LEARNT[0], learns: learns([pact]) },
    { at: LEARNT[1], learns: { ...learns([war, part]), events: [anEvent('raid')] } },
    { at: LEARNT[2], learns: learns([arms]) },
  ]);
  await retireClaims(store, [pact.id], 'misread', () => new Date(LEARNT[3]));
  const seconded = {
    ...war,
    evidence: [
      ...war.evidence,
      ...war.evidence.map((own) => ({ ...own, document: 'wire' as SourceId, locator: 'p9' })),
    ],
  };
  await loadAtTimes(store, [
    { at: LEARNT[4], learns: learns([denied]) },
    { at: LEARNT[5], learns: learns([seconded]) },
  ]);
});
afterAll(() => store.close());

interface Claims {
  readonly nodes: readonly { readonly id: string; readonly retiredAt: string | null }[];
  readonly totalCount: number;
}
interface Ties {
  readonly nodes: readonly { readonly claims: readonly { readonly id: string }[]; readonly contested: boolean }[];
  readonly totalCount: number;
}

const namesOf = (claims: readonly { readonly id: string }[]): string =>
  claims
    .map(({ id }) => told.get(id as typeof pact.id) ?? '?')
    .sort()
    .join('+');

const where = (known: string, more = ''): string => `(where: { ${known} ${more} })`;

const ledgerAt = async (known: string, more = '', options: AskOptions = {}): Promise<readonly string[]> => {
  const query = `{ claims${where(known, more)} { totalCount nodes { id retiredAt } } }`;
  const { claims } = await dataOf<{ claims: Claims }>(store, query, {}, options);
  expect(claims.totalCount).toBe(claims.nodes.length);
  return claims.nodes
    .map(({ id, retiredAt }) => `${told.get(id as typeof pact.id) ?? '?'}${retiredAt ? ' retired' : ''}`)
    .sort();
};

const tiesAt = async (known: string, options: AskOptions = {}): Promise<readonly string[]> => {
  const query = `{ ties${where(known)} { totalCount nodes { contested claims { id } } } }`;
  const { ties } = await dataOf<{ ties: Ties }>(store, query, {}, options);
  expect(ties.totalCount).toBe(ties.nodes.length);
  return ties.nodes.map(({ claims, contested }) => `${namesOf(claims)}${contested ? ' contested' : ''}`).sort();
};

describe('As of a known time', () => {
  it.each([
    ['before the first claim', '2014-12-31T23:59:59.999Z', [], []],
    ['at the instant of the first', LEARNT[0], ['pact'], ['pact']],
    ['at the second', LEARNT[1], ['pact', 'part', 'war'], ['pact', 'war']],
    ['at the third', LEARNT[2], ['arms', 'pact', 'part', 'war'], ['arms', 'pact', 'war']],
    [
      'a millisecond before a claim is retired',
      '2017-12-31T23:59:59.999Z',
      ['arms', 'pact', 'part', 'war'],
      ['arms', 'pact', 'war'],
    ],
    ['at the instant at which it is', LEARNT[3], ['arms', 'part', 'war'], ['arms', 'war']],
    ['once somebody denied', LEARNT[4], ['arms', 'denied', 'part', 'war'], ['arms', 'denied+war contested']],
    ['in another time zone', '2017-12-31T23:00:00-01:00', ['arms', 'part', 'war'], ['arms', 'war']],
  ])('%s, the ledger and the ties are what they were', async (_, at, ledger, ties) => {
    expect(await ledgerAt(`knownAt: "${at}"`)).toEqual(ledger);
    expect(await tiesAt(`knownAt: "${at}"`)).toEqual(ties);
  });

  it('a claim that is retired later stands, and one that was retired by then is in the ledger only when asked for', async () => {
    expect(await ledgerAt(`knownAt: "${LEARNT[2]}"`, 'includeRetired: true')).toEqual(['arms', 'pact', 'part', 'war']);
    expect(await ledgerAt(`knownAt: "${LEARNT[4]}"`, 'includeRetired: true')).toEqual([
      'arms',
      'denied',
      'pact retired',
      'part',
      'war',
    ]);
    expect(await ledgerAt('', 'includeRetired: true')).toEqual(['arms', 'denied', 'pact retired', 'part', 'war']);
    expect(await ledgerAt('')).toEqual(['arms', 'denied', 'part', 'war']);
  });

  it('evidence that was attached later does not show', async () => {
    const evidenceAt = async (known: string) => {
      const query = `{ tie: ties${where(known, 'types: [FIGHTS]')} { nodes { claims(stance: ASSERTED) { evidence { document { id } } } } } }`;
      const { tie } = await dataOf<{
        tie: { nodes: readonly { claims: readonly { evidence: readonly { document: { id: string } }[] }[] }[] };
      }>(store, query);
      return tie.nodes[0]?.claims[0]?.evidence.map(({ document }) => document.id).sort();
    };
    expect(await evidenceAt(`knownAt: "${LEARNT[4]}"`)).toEqual(['paper']);
    expect(await evidenceAt('')).toEqual(['paper', 'wire']);
    expect(await evidenceAt('publishedBy: "2016-03-31"')).toEqual(['paper', 'wire']);
  });

  it('who took part in an event follows from the claims of then', async () => {
    const query = (known: string) => `{ events${where(known)} { nodes { participants { actor { id } } claims { id } } }
      of: events${where(known, 'participant: "arland"')} { totalCount } }`;
    expect(await dataOf(store, query(`knownAt: "${LEARNT[0]}"`))).toEqual({
      events: { nodes: [{ participants: [], claims: [] }] },
      of: { totalCount: 0 },
    });
    expect(await dataOf(store, query(`knownAt: "${LEARNT[1]}"`))).toEqual({
      events: { nodes: [{ participants: [{ actor: { id: 'arland' } }], claims: [{ id: part.id }] }] },
      of: { totalCount: 1 },
    });
  });

  it('a time given at the root holds for all below it, and one given below takes its place', async () => {
    const query = `{ dyad(a: "arland", b: "corland", knownAt: "${LEARNT[1]}") { ties { contested subject {
      ties { totalCount } later: ties(where: { knownAt: "${LEARNT[4]}" }) { nodes { contested } } } } } }`;
    expect(await dataOf(store, query)).toEqual({
      dyad: {
        ties: [{ contested: false, subject: { ties: { totalCount: 2 }, later: { nodes: [{ contested: true }] } } }],
      },
    });
  });

  it('a tie is found by the id that it had then, and not by one of another time', async () => {
    const query = `{ ties${where(`knownAt: "${LEARNT[2]}"`, 'types: [ALLIED_WITH]')} { nodes { id } } }`;
    const { ties } = await dataOf<{ ties: { nodes: readonly { id: string }[] } }>(store, query);
    const id = ties.nodes[0]?.id ?? '';
    const find = (at: string) => dataOf(store, `{ tie(id: "${id}", knownAt: "${at}") { id } }`);
    expect(await find(LEARNT[2])).toEqual({ tie: { id } });
    expect(await find(LEARNT[3])).toEqual({ tie: null });
  });
});

describe('As published by a day', () => {
  it.each([
    ['before everything', '2014-05-31', []],
    ['on the day of the first document', '2014-06-01', []],
    ['the eve of the last day of the month in which a document came out', '2016-03-30', []],
    ['that last day', '2016-03-31', ['denied', 'part', 'war']],
    ['much later, without the document that has no date', '2030-01-01', ['denied', 'part', 'war']],
  ])('%s, what counts is what had certainly come out', async (_, day, ledger) => {
    expect(await ledgerAt(`publishedBy: "${day}"`)).toEqual(ledger);
  });

  it('and as known at an instant, both must hold', async () => {
    expect(await ledgerAt(`publishedBy: "2015-12-31", knownAt: "${LEARNT[2]}"`)).toEqual(['pact']);
    expect(await tiesAt(`publishedBy: "2015-12-31", knownAt: "${LEARNT[2]}"`)).toEqual(['pact']);
    expect(await tiesAt(`publishedBy: "2016-12-31", knownAt: "${LEARNT[2]}"`)).toEqual(['pact', 'war']);
  });
});

describe('A page', () => {
  it('goes on at the known time at which the first was read, whatever the ledger has learnt since', async () => {
    const query =
      'query ($after: String) { claims(first: 2, after: $after) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }';
    interface Page {
      readonly claims: Claims & { readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean } };
    }
    // Asked in 2017, when the ledger had four claims, as if this were then.
    const now = '2017-06-01T00:00:00.000Z';
    const first = await dataOf<Page>(
      store,
      `{ claims(first: 2, where: { knownAt: "${now}" }) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }`,
    );
    const second = await dataOf<Page>(store, query, { after: first.claims.pageInfo.endCursor });
    expect([first.claims.totalCount, second.claims.totalCount]).toEqual([4, 4]);
    expect(namesOf([...first.claims.nodes, ...second.claims.nodes])).toBe('arms+pact+part+war');
    expect(second.claims.pageInfo.hasNextPage).toBe(false);
  });
});

describe('A known time after which nothing changed', () => {
  it('is the present, and costs one small statement more', async () => {
    const query = `{ ties${where(`knownAt: "${LEARNT[5]}"`)} { nodes { id } } }`;
    expect((await ask(store, query)).statements).toEqual(['read/ledger-head', 'read/ranked-ties']);
  });

  it('is not asked for when the question names no known time', async () => {
    expect((await ask(store, '{ ties { nodes { id } } }')).statements).toEqual(['read/ranked-ties']);
  });
});

describe('A past that is bigger than may be read', () => {
  const past = `knownAt: "${LEARNT[2]}"`;
  it('is an error that says so, and not a part of the answer', async () => {
    const { data, errors } = await ask(store, `{ ties${where(past)} { totalCount } }`, {}, { mostPastClaims: 2 });
    expect(data).toBeNull();
    expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual(['TOO_MANY_CLAIMS']);
    expect(errors[0]?.message).toContain('needs more than 2 of them');
  });

  it('is a search that was too broad when paths are asked', async () => {
    const query = `{ paths(from: "arland", to: "corland", where: { ${past} }) { ... on SearchTooBroad { hint } } }`;
    const { paths } = await dataOf<{ paths: { hint: string } }>(store, query, {}, { mostPastClaims: 1 });
    expect(paths.hint).toContain('needs more than 1 of them');
  });

  it('is counted for all questions of one request together', async () => {
    const one = `ties${where(past, 'types: [FIGHTS]')} { totalCount }`;
    const two = `ties${where(`knownAt: "${LEARNT[1]}"`, 'types: [FIGHTS]')} { totalCount }`;
    const limits = { mostPastClaims: 1 };
    expect(await dataOf(store, `{ a: ${one} }`, {}, limits)).toEqual({ a: { totalCount: 1 } });
    expect((await ask(store, `{ a: ${one} b: ${two} }`, {}, limits)).errors).toHaveLength(1);
  });
});
