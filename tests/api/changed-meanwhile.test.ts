import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { StatementName } from '../../src/graph/store/run.ts';
import type { Store } from '../../src/graph/store/store.ts';
import { loadRecords } from '../../src/graph/write/load/load-records.ts';
import { beforeStatements } from '../support/before-statement.ts';
import { aClaim } from '../support/claims.ts';
import { LOAD, recordsOf, wipe } from '../support/records.ts';
import { fetchAnswer, post, serve, type Served } from '../support/serve.ts';
import { smallRecords } from '../support/small-ledger.ts';
import { emptyStore } from '../support/store.ts';

const TOKEN = 'a-token-of-this-test-run';
const NEWCOMER = recordsOf([
  aClaim({ subject: 'arland', type: 'SUPPORTS', object: 'newcomer', validFrom: '2015', source: 'wire' }),
]);

let store: Store;
let service: Served;
/** What is written just before the first statement of this name. */
let meanwhile: { readonly before: StatementName; readonly write: () => Promise<unknown> } | null = null;
const changing = async (name: StatementName): Promise<void> => {
  if (meanwhile?.before !== name) return;
  const { write } = meanwhile;
  meanwhile = null;
  await write();
};

beforeAll(async () => {
  store = await emptyStore();
  service = await serve(beforeStatements(store, changing), TOKEN);
});
beforeEach(async () => {
  await wipe(store);
  await loadRecords(store, smallRecords, LOAD);
});
afterAll(async () => {
  await service.close();
  await store.close();
});

describe('A graph that changes while all of it is read', () => {
  const withNewcomer = (): void => {
    meanwhile = { before: 'read/ties-by-subject', write: () => loadRecords(store, NEWCOMER, LOAD) };
  };

  it.each(['/picture.svg?actor=arland', '/export/graph.svg', '/export/graph.svg?actor=arland'])(
    'is drawn as %s with everybody whom its ties name, since actors are read after ties',
    async (path) => {
      withNewcomer();
      const { status, text } = await fetchAnswer(`${service.url}${path}`);
      expect([status, text.includes('newcomer')]).toEqual([200, true]);
      expect(service.reported).toEqual([]);
      expect(meanwhile).toBeNull();
      expect((await fetchAnswer(`${service.url}${path}`)).text).toBe(text);
    },
  );

  it.each(['graph.gexf', 'graph.graphml', 'graph.jsonld', 'graph.cypher'])(
    'is not written as %s, which begins with the actors: the file breaks off, and the next one is whole',
    async (name) => {
      const another = await serve(beforeStatements(store, changing));
      try {
        withNewcomer();
        await expect(fetchAnswer(`${another.url}/export/${name}`)).rejects.toThrow();
        expect(meanwhile).toBeNull();
        expect(another.reported).toMatchObject([
          { code: 'GRAPH_CHANGED', message: 'The graph changed while it was read (newcomer is new); ask again.' },
        ]);
        const again = await fetchAnswer(`${another.url}/export/${name}`);
        expect([again.status, again.text.includes('newcomer')]).toEqual([200, true]);
      } finally {
        await another.close();
      }
    },
  );
});

describe('A change of a ledger that is being restored', () => {
  const RECORD = 'mutation ($input: [ClaimInput!]!) { recordClaims(input: $input) { created } }';
  const input = {
    subject: 'arland',
    type: 'SUPPORTS',
    object: 'borland',
    attestedOn: '2014',
    source: 'paper',
    evidence: [{ document: 'paper', locator: 'p1' }],
  };

  it('is refused, and says why and what finishes it', async () => {
    await store.write((run) =>
      run('write/begin-restore', { sha256: 'f'.repeat(64), changedAt: '2026-01-01T00:00:00.000Z' }),
    );
    const { status, body } = await post(service.url, JSON.stringify({ query: RECORD, variables: { input: [input] } }), {
      'content-type': 'application/json',
      authorization: `Bearer ${TOKEN}`,
    });
    expect([status, body]).toMatchObject([
      200,
      {
        errors: [
          {
            message: `The ledger is being restored from a file (SHA-256 ${'f'.repeat(64)}) and is not whole; "entente load" of that file finishes it.`,
            extensions: { code: 'DATA_INVALID' },
          },
        ],
      },
    ]);
    expect(service.reported).toEqual([]);
  });
});
