import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { auditGraph } from '../../../src/graph/audit.ts';
import type { Store } from '../../../src/graph/store/store.ts';
import { loadRecords } from '../../../src/graph/write/load/load-records.ts';
import { sourcesById } from '../../../src/graph/read/actors.ts';
import { aSource } from '../../support/claims.ts';
import { LOAD, recordsOf, storedEdges, wipe } from '../../support/records.ts';
import { claimsOf } from '../../support/small-graph.ts';
import { emptyStore } from '../../support/store.ts';

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
beforeEach(() => wipe(store));
afterAll(() => store.close());

const claims = claimsOf(
  { attestedOn: '2015-12', source: 'atlas-1', credibility: 2 },
  { attestedOn: '2015-12', source: 'atlas-2', credibility: 2 },
);
const load = async (...sources: Parameters<typeof aSource>[]) =>
  loadRecords(store, recordsOf(claims, { sources: sources.map((source) => aSource(...source)) }), LOAD);
const origins = async () => (await storedEdges(store)).map((edge) => edge['origins']);

describe('Two versions of one dataset', () => {
  it('are stored with the dataset and their version, and make one origin of a tie', async () => {
    await load(['atlas-1', { dataset: 'atlas', version: '1' }], ['atlas-2', { dataset: 'atlas', version: '2' }]);
    expect(await origins()).toEqual([1]);
    const stored = await sourcesById(
      store,
      claims.map(({ source }) => source),
    );
    expect(stored.map(({ dataset, version }) => `${dataset ?? ''} ${version ?? ''}`).sort()).toEqual([
      'atlas 1',
      'atlas 2',
    ]);
    expect(await auditGraph(store)).toEqual([]);
  });

  it('are two origins until it is said that they are of one dataset; then the tie is derived again', async () => {
    await load(['atlas-1'], ['atlas-2']);
    expect(await origins()).toEqual([2]);
    await load(['atlas-1', { dataset: 'atlas', version: '1' }], ['atlas-2', { dataset: 'atlas', version: '2' }]);
    expect(await origins()).toEqual([1]);
    expect(await auditGraph(store)).toEqual([]);
  });
});
