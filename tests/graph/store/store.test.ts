import neo4j from 'neo4j-driver';
import { connect, createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PATIENT } from '../../../src/graph/store/connection.ts';
import { Store } from '../../../src/graph/store/store.ts';
import { toDriverParameters } from '../../../src/graph/statements/parameters.ts';
import { loadRecords } from '../../../src/graph/write/load/load-records.ts';
import { LOAD } from '../../support/records.ts';
import { WHOLE } from '../../support/small-graph.ts';
import { emptyStore, testAddress } from '../../support/store.ts';

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
  await loadRecords(store, WHOLE, LOAD);
});
afterAll(() => store.close());

describe('what is stored', () => {
  const typesOf = async (match: string, ...properties: readonly string[]): Promise<unknown> => {
    const rows = await store.runPlain(
      `${match} RETURN ${properties.map((own) => `valueType(it.${own}) AS ${own}`).join(', ')}`,
    );
    const texts = rows.map((row) => properties.map((own) => String(row[own]).replaceAll(' NOT NULL', '')).join(' '));
    return [...new Set(texts)];
  };

  it('has whole numbers as integers and measures as floating point, also when they are whole', async () => {
    expect(
      await typesOf(
        'MATCH (:Actor)-[it:SUPPORTS|SPLIT_FROM|FIGHTS|HOLDS]->()',
        'startEarliest',
        'startLatest',
        'endEarliest',
        'endLatest',
        'origins',
      ),
    ).toEqual(['INTEGER INTEGER INTEGER INTEGER INTEGER']);
    expect(await typesOf('MATCH (:Actor)-[it:SUPPORTS]->()', 'sign', 'confidence', 'neverCertain')).toEqual([
      'INTEGER FLOAT BOOLEAN',
    ]);
    expect(await typesOf("MATCH (it:Place { id: 'raqqa' })", 'latitude', 'longitude')).toEqual(['FLOAT FLOAT']);
    expect(await typesOf('MATCH (it:Claim) WHERE it.credibility IS NOT NULL', 'credibility')).toEqual(['INTEGER']);
    expect(await typesOf('MATCH (:Actor)-[it:TOOK_PART]->()', 'side', 'claimIds')).toEqual(['INTEGER LIST<STRING>']);
    expect(await typesOf('MATCH (it:Name)', 'position')).toEqual(['INTEGER']);
    expect(await typesOf('MATCH (:Claim)-[it:VIA]->()', 'position')).toEqual(['INTEGER']);
  });
});

describe('parameters', () => {
  it('are integers where they are whole, however deep, save measures and what a header calls Float', () => {
    const fields = [
      { name: 'limit', type: 'Integer!' },
      { name: 'minConfidence', type: 'Float' },
      { name: 'rows', type: '[Map!]!' },
      { name: 'left', type: 'String' },
    ];
    const given = { limit: 3, minConfidence: 1, rows: [{ a: { b: [1, 2.5] }, confidence: 1, latitude: 35 }], extra: 1 };
    expect(toDriverParameters(fields, given)).toEqual({
      limit: neo4j.int(3),
      minConfidence: 1,
      rows: [{ a: { b: [neo4j.int(1), 2.5] }, confidence: 1, latitude: 35 }],
      left: null,
    });
  });

  const wrong: readonly (readonly [what: string, params: object, message: string])[] = [
    ['a number among texts', { ids: ['a', 1] }, 'read/actors-by-id: parameter ids is not a [String!]!'],
    ['null among texts', { ids: [null] }, 'read/actors-by-id: parameter ids is not a [String!]!'],
    ['a text for a list', { ids: 'a' }, 'read/actors-by-id: parameter ids is not a [String!]!'],
    ['a parameter that is missing', {}, 'read/actors-by-id: parameter ids is not a [String!]!'],
  ];
  for (const [what, params, message] of wrong)
    it(`are refused: ${what}`, async () => {
      await expect(store.read('read/actors-by-id', params as { ids: string[] })).rejects.toMatchObject({
        code: 'STATEMENT_INVALID',
        message,
      });
    });

  it('are refused in a write, and nothing is written', async () => {
    const run = store.write(async (write) => {
      await write('write/put-pack', { id: 'p', properties: {} });
      await write('write/put-pack', { id: 1 as unknown as string, properties: {} });
    });
    await expect(run).rejects.toMatchObject({ message: 'write/put-pack: parameter id is not a String!' });
    expect(await store.read('read/packs', {})).toEqual([]);
  });
});

describe('rows of another shape than their header says are refused', () => {
  const broken: readonly (readonly [what: string, plant: string, undo: string, message: string])[] = [
    ['a number for a text', 'SET r.role = 1', "SET r.role = 'host'", 'role is not a String!'],
    ['a list that is missing', 'SET r.claimIds = null', "SET r.claimIds = ['x']", 'claimIds is not a [String!]!'],
    ['a list of numbers', 'SET r.claimIds = [1]', "SET r.claimIds = ['x']", 'claimIds is not a [String!]!'],
    ['a text for a whole number', "SET r.side = '1'", 'SET r.side = 1', 'side is not a Integer'],
    ['a fraction for a whole number', 'SET r.side = 1.5', 'SET r.side = 1', 'side is not a Integer'],
  ];
  for (const [what, plant, undo, message] of broken)
    it(what, async () => {
      const match = 'MATCH ()-[r:TOOK_PART]->()';
      await store.runPlain(`${match} ${plant}`);
      const read = store.read('read/participants', { eventIds: ['vote'] });
      await expect(read).rejects.toMatchObject({
        code: 'STATEMENT_INVALID',
        message: `read/participants: returned ${message}`,
      });
      await store.runPlain(`${match} ${undo}`);
      expect(await store.read('read/participants', { eventIds: ['vote'] })).toHaveLength(1);
    });
});

/** The failure of a read of that store, and after how long. */
const failureOf = async (address: Partial<Store['address']>): Promise<unknown> => {
  const other = new Store({ ...testAddress(), ...address });
  const start = performance.now();
  try {
    await other.read('read/ping', {});
    return 'no failure';
  } catch (error) {
    const { code, message } = error as { code: string; message: string };
    return { code, message, soon: performance.now() - start < 4_000 };
  } finally {
    await other.close();
  }
};

describe('failures of the driver', () => {
  const { uri } = { uri: () => testAddress().uri };

  it('with a wrong password are STORE_AUTH', async () => {
    expect(await failureOf({ password: 'wrong' })).toEqual({
      code: 'STORE_AUTH',
      message: `Neo4j at ${uri()} refuses the user name or password.`,
      soon: true,
    });
  });

  it('at a port where nobody listens are STORE_UNAVAILABLE, soon, and without the password', async () => {
    expect(await failureOf({ uri: 'bolt://neo4j:secret@127.0.0.1:1' })).toEqual({
      code: 'STORE_UNAVAILABLE',
      message: 'Neo4j at bolt://127.0.0.1:1 does not answer.',
      soon: true,
    });
  });

  it('of a port that takes the connection and says nothing are STORE_UNAVAILABLE, soon', async () => {
    const sockets: { destroy: () => void }[] = [];
    const silent = createServer((socket) => sockets.push(socket));
    await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done));
    const address = silent.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    expect(await failureOf({ uri: `bolt://127.0.0.1:${port}` })).toEqual({
      code: 'STORE_UNAVAILABLE',
      message: `Neo4j at bolt://127.0.0.1:${port} does not answer.`,
      soon: true,
    });
    for (const socket of sockets) socket.destroy();
    silent.close();
  });

  it('of a store that is slow are none for work that may take its time', async () => {
    const { hostname, port: real } = new URL(testAddress().uri);
    const slow = createServer((socket) => {
      const through = connect(Number(real), hostname, () => {
        // A busy machine: nothing gets through for longer than somebody who asks would wait.
        setTimeout(() => socket.pipe(through).pipe(socket), 2_500);
      });
      for (const own of [socket, through]) own.on('error', () => [socket, through].forEach((end) => end.destroy()));
    });
    await new Promise<void>((done) => slow.listen(0, '127.0.0.1', done));
    const address = slow.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const behind = { ...testAddress(), uri: `bolt://127.0.0.1:${port}` };
    const [prompt, patient] = [new Store(behind), new Store(behind, { patience: PATIENT })];
    await expect(prompt.read('read/ping', {})).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    expect(await patient.read('read/ping', {})).toHaveLength(1);
    await Promise.all([prompt.close(), patient.close()]);
    slow.close();
  });

  it('of a database that is not there are STORE_UNAVAILABLE', async () => {
    expect(await failureOf({ database: 'nothing' })).toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });

  it('in a statement are INTERNAL, and say nothing of it', async () => {
    const broken = store.runPlain('THIS IS NOT CYPHER');
    await expect(broken).rejects.toMatchObject({
      code: 'INTERNAL',
      message: `A statement failed in Neo4j at ${uri()}.`,
    });
  });

  it('are INTERNAL when a write is tried as a read, and nothing is written', async () => {
    const write = store.read('write/put-pack' as 'read/ping', { id: 'p', properties: {} } as never);
    await expect(write).rejects.toMatchObject({ code: 'INTERNAL' });
    expect(await store.read('read/packs', {})).toEqual([]);
  });

  it('leave an error of ours as it is, and nothing written', async () => {
    const ours = new Error('ours');
    const work = store.write(async (run) => {
      await run('write/put-pack', { id: 'p', properties: {} });
      throw ours;
    });
    await expect(work).rejects.toMatchObject({ code: 'INTERNAL', cause: ours });
    expect(await store.read('read/packs', {})).toEqual([]);
  });

  it('of an address that is none are USAGE', () => {
    expect(() => new Store({ ...testAddress(), uri: 'http://nowhere' })).toThrow(
      '"http://nowhere" is not an address of Neo4j; write it as neo4j://host:7687.',
    );
  });
});
