import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parsePartialDate } from '../../../src/domain/time/partial-date.ts';
import { loadRecords } from '../../../src/graph/write/load/load-records.ts';
import type { Records } from '../../../src/graph/write/load/records.ts';
import { planLoad } from '../../../src/graph/write/load/plan-load.ts';
import type { Store } from '../../../src/graph/store/store.ts';
import { aClaim, aSource } from '../../support/claims.ts';
import { aName, anActor, anEvent, aPlace, LOAD, recordsOf, wipe } from '../../support/records.ts';
import { emptyStore } from '../../support/store.ts';

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
beforeEach(() => wipe(store));
afterAll(() => store.close());

const date = parsePartialDate;
const named = (name: string | null, ar: string | null) => ({ en: name ?? 'iran', ar });

const STORED = recordsOf([aClaim({ attestedOn: '2015' })], {
  actors: [
    anActor('iran', {
      label: named('iran', 'إيران'),
      existsFrom: '1979-04-01',
      names: [aName('iran'), aName('Persia', { kind: 'FORMER', validTo: date('1935') })],
    }),
  ],
  sources: [aSource('newspaper', { publishedOn: '2017-11-03', reliability: 'B' })],
  places: [
    aPlace('raqqa', { within: aPlace('land').id, latitude: 35, longitude: 39.01 }),
    aPlace('land'),
    aPlace('sea'),
  ],
  events: [anEvent('vote', { date: date('2016-05'), place: aPlace('raqqa').id })],
});

const issuesOf = async (given: Partial<Records>): Promise<readonly string[]> =>
  (await planLoad(store, recordsOf([], given))).issues.map(
    ({ record, field, value, suggestion }) => `${record} ${String(field)}: ${String(value)} → ${String(suggestion)}`,
  );

describe('a plan for a load', () => {
  it('counts the claims that are new', async () => {
    expect(await planLoad(store, STORED)).toEqual({ newClaims: 1, retired: 0, issues: [] });
    await loadRecords(store, STORED, LOAD);
    expect(await planLoad(store, STORED)).toEqual({ newClaims: 0, retired: 0, issues: [] });
    const more = recordsOf([aClaim({ attestedOn: '2015' }), aClaim({ attestedOn: '2016' })]);
    expect((await planLoad(store, more)).newClaims).toBe(1);
  });

  it('finds nothing wrong with rows that know less, or more', async () => {
    await loadRecords(store, STORED, LOAD);
    expect(
      await issuesOf({
        actors: [anActor('iran', { existsTo: '2050', names: [aName('Persia', { kind: 'FORMER' })] })],
        sources: [aSource('newspaper')],
        places: [aPlace('raqqa'), aPlace('land', { latitude: 30 })],
        events: [anEvent('vote')],
      }),
    ).toEqual([]);
  });

  it('names every value that contradicts a stored one, once, by its field, and writes nothing', async () => {
    await loadRecords(store, STORED, LOAD);
    const dump = 'MATCH (n) RETURN properties(n) AS own ORDER BY labels(n), n.id';
    const before = await store.runPlain(dump);
    expect(
      await issuesOf({
        actors: [
          anActor('iran', {
            kind: 'STATE',
            label: named('Iran', 'فارس'),
            existsFrom: '1979',
            names: [
              aName('iran', { validFrom: date('1935') }),
              aName('Persia', { kind: 'FORMER', validTo: date('1936') }),
            ],
          }),
        ],
        sources: [aSource('newspaper', { publishedOn: '2017-11-04', reliability: 'A' })],
        places: [aPlace('raqqa', { within: aPlace('sea').id, latitude: 36 })],
        events: [anEvent('vote', { kind: 'REFERENDUM', date: date('2016-06'), place: aPlace('sea').id })],
      }),
    ).toEqual([
      'actor iran kind: STATE → ARMED_GROUP',
      'actor iran nameEn: Iran → iran',
      'actor iran nameAr: فارس → إيران',
      'actor iran existsFrom: 1979 → 1979-04-01',
      'source newspaper publishedOn: 2017-11-04 → 2017-11-03',
      'source newspaper reliability: A → B',
      'place raqqa within: sea → land',
      'place raqqa latitude: 36 → 35',
      'event vote kind: REFERENDUM → OTHER',
      'event vote date: 2016-06 → 2016-05',
      'event vote place: sea → raqqa',
      'name iran "Persia" validTo: 1936 → 1935',
    ]);
    expect(await store.runPlain(dump)).toEqual(before);
  });
});
