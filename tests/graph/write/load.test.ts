import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditGraph } from '../../../src/graph/audit.ts';
import type { Store } from '../../../src/graph/store/store.ts';
import { seededStore } from '../../support/store.ts';

let store: Store;
beforeAll(async () => {
  store = await seededStore();
});
afterAll(() => store.close());

test('after the seed packs are loaded every rule of the model holds', async () => {
  expect(await auditGraph(store)).toEqual([]);
});
