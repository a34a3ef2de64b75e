import { expect, it } from 'vitest';
import { loadRecords } from '../../src/graph/write/load-records.ts';
import { claimProperties } from '../../src/graph/mapping/claim.ts';
import { aClaim } from '../support/claims.ts';
import { LOAD, recordsOf } from '../support/records.ts';
import { emptyStore } from '../support/store.ts';

it('explores', async () => {
  const store = await emptyStore();
  for (const n of [5, 80, 200]) {
  const mk = (from: number, count: number) =>
    Array.from({ length: count }, (_, i) => aClaim({ source: `s${from + i}`, attestedOn: `2014-01-${10 + (i % 20)}` }));
  const whole = recordsOf([...mk(0, n), ...mk(1000+n, 1), ...mk(2000+n, 1)]);
  await loadRecords(store, { ...whole, claims: recordsOf(mk(0, n)).claims }, LOAD);
  let t1wrote = false;
  let t2wrote = false;
  const rows = (c: ReturnType<typeof aClaim>) => [{ id: c.id, properties: { viaIds: [], ...claimProperties(c, 'x') } }];
  const [c1] = mk(1000+n, 1) as [ReturnType<typeof aClaim>];
  const [c2] = mk(2000+n, 1) as [ReturnType<typeof aClaim>];
  const t1 = store.write(async (run) => {
    await run('write/put-claims', { rows: rows(c1) });
    t1wrote = true;
    await new Promise((r) => setTimeout(r, 1500));
    console.log(n, 't2 wrote while t1 open:', t2wrote);
  });
  await new Promise((r) => setTimeout(r, 500));
  const t2 = store.write(async (run) => {
    await run('write/put-claims', { rows: rows(c2) });
    t2wrote = true;
    const seen = await run('read/claims-of-topics', { topics: ['iran|SUPPORTS|syria'] });
    console.log('t2 sees', seen.length);
  });
  await Promise.all([t1, t2]);
  expect(t1wrote).toBe(true);
  }
  await store.close();
}, 60000);
