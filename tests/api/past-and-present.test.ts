import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/graph/store/store.ts';
import { putLedgerHead } from '../../src/graph/write/ledger.ts';
import { dataOf } from '../support/ask.ts';
import { seededStore } from '../support/store.ts';

const ALL_TIE = `id type sign subject { id name } object { id } against { id } form about qualifiers { key value }
  bounds { startEarliest startLatest endEarliest endLatest } validFrom validTo ongoing certainty contested confidence origins
  deniers { id } claims { id stance retiredAt evidence { locator } }`;

/** One of every question, with a hole for the known time. */
const questionsAt = (known: string): readonly string[] => {
  const where = known === '' ? '' : `, ${known}`;
  const args = known === '' ? '' : `, ${known}`;
  return [
    `{ a: ties(first: 60, where: { validAt: "2015"${where} }) { totalCount nodes { ${ALL_TIE} } pageInfo { hasNextPage } } }`,
    `{ ties(first: 100, where: { certainty: CERTAIN, validAt: "2016-05-03"${where} }) { totalCount nodes { ${ALL_TIE} } } }`,
    `{ ties(first: 50, where: { actor: "iran"${where} }) { totalCount nodes { ${ALL_TIE} } } }`,
    `{ ties(first: 50, where: { types: [SUPPORTS], against: "islamic-state"${where} }) { totalCount nodes { ${ALL_TIE} } } }`,
    `{ ties(first: 50, where: { contested: true${where} }) { totalCount nodes { ${ALL_TIE} } } }`,
    `{ ties(first: 50, where: { between: ["iran", "syria", "russia", "islamic-state"]${where} }) { totalCount nodes { ${ALL_TIE} } } }`,
    `{ ties(first: 50, where: { subject: "turkey", sign: NEGATIVE, minOrigins: 1, minConfidence: 0.1${where} }) { totalCount nodes { id } } }`,
    `{ dyad(a: "russia", b: "syria"${args}) { ties { ${ALL_TIE} } timeline { from to sign certainty ties { id } } } }`,
    `{ dyad(a: "united-states", b: "russia"${args}) { ties { ${ALL_TIE} } timeline { from to sign certainty ties { id } } } }`,
    `{ neighbourhood(of: "popular-mobilization-forces", depth: 2, where: { validAt: "2016"${where} }) { truncated truncatedBecause actors { id } ties { id } } }`,
    `{ changes(first: 100, from: "2014-06-01", to: "2014-12-01"${known === '' ? '' : `, where: { ${known} }`}) { totalCount nodes { kind on before { id } after { id certainty } claims { id } } } }`,
    `{ paths(from: "united-states", to: "popular-mobilization-forces", first: 8, where: { validAt: "2017-07"${where} }) { ... on Paths {
      hasMore truncated nodes { length sign certainty confidence explanation ar: explanation(language: AR) commonValidity { from to }
      hops { from { id } to { id } sign certainty ties { ${ALL_TIE} } } } } } }`,
    `{ paths(from: "iran", to: "turkey", first: 6, orderBy: STRONGEST, where: { maxHops: 4, direction: FORWARD${where} }) { ... on Paths {
      hasMore nodes { actors { id } confidence hops { ties { id } } } } } }`,
    `{ paths(from: "peshmerga", to: "islamic-state", first: 6, where: { certainty: CERTAIN, validDuring: { from: "2014-08-01", to: "2014-10-01" }${where} }) { ... on Paths {
      hasMore nodes { actors { id } commonValidity { from to } hops { ties { id certainty } } } } } }`,
    `{ places(first: 40${args}) { nodes { id heldBy { id actor { id } place { id } certainty contested origins claims { id } } } } }`,
    `{ actor(id: "islamic-state"${args}) { holds { id place { id } } ties(first: 30) { totalCount nodes { id } } lineage { id type } } }`,
    `{ actor(id: "hayat-tahrir-al-sham"${args}) { lineage(depth: 2) { id type subject { id } object { id } } } }`,
    `{ events(first: 60${known === '' ? '' : `, where: { ${known} }`}) { totalCount nodes { id participants { actor { id } role side } claims { id } evidence { locator } } } }`,
    `{ events(first: 60, where: { participant: "islamic-state"${where} }) { totalCount nodes { id } } }`,
    `{ claims(first: 100, where: { actor: "turkey"${where} }) { totalCount nodes { id stance retiredAt } } }`,
    `{ tie(id: "TIE"${args}) { ${ALL_TIE} } }`,
  ];
};

let store: Store;
beforeAll(async () => {
  store = await seededStore();
});
afterAll(() => store.close());

const answers = async (known: string, tie: string): Promise<readonly unknown[]> => {
  const all: unknown[] = [];
  for (const question of questionsAt(known)) all.push(await dataOf(store, question.replace('TIE', tie)));
  return all;
};

describe('The seed as of a known time that every claim is older than', () => {
  let present: readonly unknown[];
  let tie: string;
  beforeAll(async () => {
    const { ties } = await dataOf<{ ties: { nodes: readonly { id: string }[] } }>(
      store,
      '{ ties(first: 1, where: { contested: true }) { nodes { id } } }',
    );
    tie = ties.nodes[0]?.id ?? '';
    present = await answers('', tie);
    // As if the ledger had changed since, so that what was known before is the past and is derived.
    await store.write((run) => putLedgerHead(run, '2126-11-21T00:00:00.000Z'));
  });

  it.each(['knownAt: "2126-11-20T00:00:00Z"', 'publishedBy: "2126-01-01"'])(
    'asked with %s is derived from the claims just as it is stored',
    async (known) => {
      const past = await answers(known, tie);
      expect(past).toHaveLength(21);
      for (const [index, question] of questionsAt('').entries()) expect(past[index], question).toEqual(present[index]);
    },
  );
});
