import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askExamples } from '../../src/api/http/ask-examples.ts';
import { Store } from '../../src/graph/store/store.ts';
import { closedPort } from '../support/serve.ts';
import { smallStore } from '../support/small-ledger.ts';
import { testAddress } from '../support/store.ts';

let store: Store;
beforeAll(async () => {
  store = await smallStore();
});
afterAll(() => store.close());

describe('The examples that are asked when a service starts', () => {
  it('run the statements that questions begin with', async () => {
    const names = new Set<string>();
    await askExamples(
      store.patient().observed((name) => names.add(name)),
      new AbortController().signal,
    );
    expect([...names]).toEqual(
      expect.arrayContaining([
        'read/actors-by-address',
        'read/actors-by-id',
        'read/find-names',
        'read/ties',
        'read/holdings',
      ]),
    );
  });

  it('end when the service does, and fail for nobody', async () => {
    const away = new Store({ ...testAddress(), uri: `bolt://127.0.0.1:${await closedPort()}` });
    let asked = 0;
    const observed = away.observed(() => {
      asked += 1;
    });
    await askExamples(observed, AbortSignal.abort());
    expect(asked).toBe(0);
    await askExamples(observed, new AbortController().signal);
    expect(asked).toBeGreaterThan(0);
    await away.close();
  });
});
