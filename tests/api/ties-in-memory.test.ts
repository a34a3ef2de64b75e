import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tiesInMemory } from '../../src/api/ties-in-memory.ts';
import type { Store } from '../../src/graph/store/store.ts';
import { loadRecords } from '../../src/graph/write/load/load-records.ts';
import type { CurrentTies } from '../../src/projection/current-ties.ts';
import { ask } from '../support/ask.ts';
import { LOAD } from '../support/records.ts';
import { smallRecords } from '../support/small-ledger.ts';
import { emptyStore } from '../support/store.ts';

let store: Store;
let ties: CurrentTies;
const reported: unknown[] = [];
beforeAll(async () => {
  store = await emptyStore();
  await loadRecords(store, smallRecords, LOAD);
  ties = tiesInMemory(store, 2 ** 20, (error) => reported.push(error));
  ties.renew();
  await ties.settled();
});
afterAll(async () => {
  await ties.stop();
  await store.close();
  expect(reported).toEqual([]);
});

const PATHS = `{ paths(from: "arland", to: "borland", where: { types: [SUPPORTS], direction: FORWARD, maxHops: 1 }) { ... on Paths { nodes { actors { id } } } } }`;
const RECORD = `mutation ($input: [ClaimInput!]!) { recordClaims(input: $input) { created claims { id } issues { problem } } }`;
const RETIRE = `mutation ($id: ID!) { retireClaim(id: $id, reason: "wrong") { id } }`;
const INPUT = {
  subject: 'arland',
  type: 'SUPPORTS',
  object: 'borland',
  attestedOn: '2014',
  source: 'paper',
  evidence: [{ document: 'paper', locator: 'p1:0-9' }],
};
const FOUND = [{ actors: [{ id: 'arland' }, { id: 'borland' }] }];
const GRANTED = { rights: 'GRANTED' } as const;

const paths = async () => {
  const { data, errors, statements } = await ask<{ paths: { nodes: unknown } }>(store, PATHS, {}, { ties });
  expect(errors).toEqual([]);
  return { nodes: data.paths.nodes, fromStore: statements.includes('read/neighbours'), statements };
};

describe('Paths from the ties in memory', () => {
  it('cost no statement for the search: one for the names, one for the version, one for the ties of the hops', async () => {
    const { nodes, statements } = await paths();
    expect(nodes).toEqual([]);
    expect(statements).toEqual(['read/actors-by-address', 'read/ledger-version']);
    const wide = PATHS.replace('types: [SUPPORTS], direction: FORWARD, ', '');
    const { statements: withTies } = await ask(store, wide, {}, { ties });
    expect(withTies).toEqual(['read/actors-by-address', 'read/ledger-version', 'read/ties-of-pairs-with-records']);
  });

  it('are never behind a change, of this service or of somebody else: the store answers until the ties are read again', async () => {
    const made = await ask<{ recordClaims: { created: number; claims: readonly { id: string }[] } }>(
      store,
      RECORD,
      { input: [INPUT] },
      { ...GRANTED, ties },
    );
    expect(made.errors).toEqual([]);
    expect(made.data.recordClaims.created).toBe(1);
    // Whether the reading that the change has begun is over or not.
    expect(await paths()).toMatchObject({ nodes: FOUND });
    await ties.settled();
    expect(await paths()).toMatchObject({ nodes: FOUND, fromStore: false });
    const id = made.data.recordClaims.claims[0]?.id;
    expect((await ask(store, RETIRE, { id }, GRANTED)).errors).toEqual([]);
    // Somebody else changed the ledger: nothing told the ties, and the version does.
    expect(await paths()).toMatchObject({ nodes: [], fromStore: true });
    await ties.settled();
    expect(await paths()).toMatchObject({ nodes: [], fromStore: false });
  });

  it('come from the store while a ledger file is being restored', async () => {
    await store.runPlain("MATCH (l:Ledger { id: 'ledger' }) SET l.restoring = 'some file'");
    expect(await paths()).toMatchObject({ fromStore: true });
    await store.runPlain("MATCH (l:Ledger { id: 'ledger' }) REMOVE l.restoring");
    expect(await paths()).toMatchObject({ fromStore: false });
  });

  it('come from the store when all ties take more memory than they may', async () => {
    const small = tiesInMemory(store, 1, () => undefined);
    small.renew();
    await small.settled();
    expect(small.figures).toMatchObject({ state: 'TOO_LARGE', ties: 0 });
    const { statements } = await ask(store, PATHS, {}, { ties: small });
    expect(statements).toContain('read/neighbours');
    await small.stop();
  });
});
