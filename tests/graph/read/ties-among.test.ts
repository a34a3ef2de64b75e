import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ActorId } from '../../../src/domain/ids.ts';
import { ANY_ENDS } from '../../../src/domain/ties/tie-ends.ts';
import { ALL_TIES } from '../../../src/domain/ties/tie-filter.ts';
import type { StatementName } from '../../../src/graph/store/run.ts';
import type { Store } from '../../../src/graph/store/store.ts';
import { presentView } from '../../../src/graph/read/present/present-view.ts';
import { loadRecords } from '../../../src/graph/write/load/load-records.ts';
import { aClaim } from '../../support/claims.ts';
import { LOAD, recordsOf } from '../../support/records.ts';
import { storeWith } from '../../support/store.ts';

const nameOf = (at: number) => `band-${String(at).padStart(2, '0')}`;

/** Thirty bands in a ring, each an ally of the next, and each against the one seven further on. */
const claims = Array.from({ length: 30 }, (_, at) => [
  aClaim({ subject: nameOf(at), type: 'ALLIED_WITH', object: nameOf((at + 1) % 30), attestedOn: '2015' }),
  aClaim({ subject: nameOf(at), type: 'OPPOSES', object: nameOf((at + 7) % 30), attestedOn: '2015' }),
]).flat();

let store: Store;
beforeAll(async () => {
  store = await storeWith('ring of bands', (empty) => loadRecords(empty, recordsOf(claims), LOAD));
}, 120_000);
afterAll(() => store.close());

it('The ties among many actors are those that have both ends among them, in one statement', async () => {
  const ran: StatementName[] = [];
  const view = presentView(store.observed((name) => ran.push(name)));
  const among = Array.from({ length: 25 }, (_, at) => nameOf(at) as ActorId);
  const ends = { ...ANY_ENDS, between: among };
  const all = await view.listTies(ANY_ENDS, ALL_TIES, null, 1_000);
  const expected = all.filter(({ subject, object }) => among.includes(subject) && among.includes(object));
  // Of 60 ties six alliances and ten of the others have an end outside.
  expect([all.length, expected.length]).toEqual([60, 44]);
  ran.length = 0;
  const found = await view.listTies(ends, ALL_TIES, null, 20_000);
  expect(found.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
  const rest = await view.listTies(ends, ALL_TIES, found[39] ?? null, 20_000);
  expect(rest.map(({ id }) => id)).toEqual(expected.slice(40).map(({ id }) => id));
  expect(ran).toEqual(['read/ties-among', 'read/ties-among']);
});
