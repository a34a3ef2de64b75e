import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../../src/graph/store/store.ts';
import { importTwice } from '../../support/import-run.ts';
import { emptyStore } from '../../support/store.ts';

let store: Store;
beforeEach(async () => {
  await store?.close();
  store = await emptyStore();
});
afterAll(() => store.close());

interface Side {
  readonly code: string;
  readonly country?: string;
  readonly group?: string;
  readonly type?: string;
}
/** A row of GDELT, all other cells empty. */
const event = (width: number, id: string, day: string, one: Side, two: Side, code: string): string => {
  const cells = Array.from({ length: width }, () => '');
  [one, two].forEach(({ code: own, country, group, type }, at) => {
    const first = at === 0 ? 5 : 15;
    [cells[first], cells[first + 1], cells[first + 2]] = [own, `NAME OF ${own}`, country ?? ''];
    [cells[first + 3], cells[first + 7]] = [group ?? '', type ?? ''];
  });
  [cells[0], cells[1], cells[26], cells[33]] = [id, day, code, '4'];
  return cells.join('\t');
};
const IRAN = { code: 'IRNGOV', country: 'IRN', type: 'GOV' };
const SYRIA = { code: 'SYR', country: 'SYR' };
const REBELS = { code: 'SYRREB', country: 'SYR', type: 'REB' };
const CIVILIANS = { code: 'SYRCVL', country: 'SYR', type: 'CVL' };
const HEZBOLLAH = { code: 'LBNHEZ', country: 'LBN', group: 'HEZ' };

describe('In a real store, an import of', () => {
  it('gdelt 2.0 holds a claim of each month of a dyad; its ties are only possible', async () => {
    const rows = [
      event(61, '1', '20160718', IRAN, SYRIA, '072'),
      event(61, '2', '20160720', IRAN, SYRIA, '072'),
      event(61, '3', '20160802', IRAN, SYRIA, '072'),
      event(61, '4', '20160803', IRAN, SYRIA, '072'),
      event(61, '5', '20160721', SYRIA, REBELS, '190'),
      event(61, '6', '20160722', SYRIA, REBELS, '193'),
      event(61, '7', '20160722', REBELS, SYRIA, '193'),
      event(61, '8', '20160722', SYRIA, CIVILIANS, '180'),
      event(61, '9', '20160723', SYRIA, CIVILIANS, '180'),
      event(61, '10', '20160723', SYRIA, SYRIA, '190'),
    ];
    expect(
      await importTwice(store, {
        format: 'gdelt',
        files: { '20160803.export.CSV': rows.join('\n') },
        options: { least: '2' },
      }),
    ).toEqual({
      actors: [
        'cameo-syrcvl | COLLECTIVE | Syria: civilians (SYRCVL) | cameo:SYRCVL',
        'cameo-syrreb | COLLECTIVE | Syria: rebels (SYRREB) | cameo:SYRREB',
        'iran | STATE | Iran | cameo:IRNGOV',
        'syria | STATE | Syria | cameo:SYR',
      ],
      claims: [
        'iran SUPPORTS syria MATERIEL from 2016-07-18 to 2016-07-21 | 20160803.export.CSV:1 GLOBALEVENTID=1 + 20160803.export.CSV:2 GLOBALEVENTID=2',
        'iran SUPPORTS syria MATERIEL from 2016-08-02 to 2016-08-04 | 20160803.export.CSV:3 GLOBALEVENTID=3 + 20160803.export.CSV:4 GLOBALEVENTID=4',
        'syria ATTACKS_CIVILIANS cameo-syrcvl from 2016-07-22 to 2016-07-24 | 20160803.export.CSV:8 GLOBALEVENTID=8 + 20160803.export.CSV:9 GLOBALEVENTID=9',
        'syria FIGHTS cameo-syrreb from 2016-07-21 to 2016-07-23 | 20160803.export.CSV:5 GLOBALEVENTID=5 + 20160803.export.CSV:6 GLOBALEVENTID=6',
      ],
      ties: [
        'cameo-syrreb FIGHTS syria from 2016-07-21 to 2016-07-23 only possibly of 1',
        'iran SUPPORTS syria from 2016-07-18 to 2016-07-21 only possibly of 1',
        'iran SUPPORTS syria from 2016-08-02 to 2016-08-04 only possibly of 1',
        'syria ATTACKS_CIVILIANS cameo-syrcvl from 2016-07-22 to 2016-07-24 only possibly of 1',
      ],
      scenes: [],
      evidence: ['gdelt-2-0-2016-08-03 has the bytes'],
      issues: { SELF_TIE: 1, LEFT_OUT: 1 },
    });
  });

  it('gdelt 1.0 counts the files of a month together', async () => {
    const found = await importTwice(store, {
      format: 'gdelt',
      files: {
        '20120801.export.CSV': event(58, '1', '20120801', IRAN, HEZBOLLAH, '0723'),
        '20120802.export.CSV': event(57, '2', '20120802', IRAN, HEZBOLLAH, '0723'),
      },
      options: { least: '2' },
    });
    expect(found).toEqual({
      actors: ['cameo-lbnhez | ORGANISATION | NAME OF LBNHEZ | cameo:LBNHEZ', 'iran | STATE | Iran | cameo:IRNGOV'],
      claims: [
        'iran SUPPORTS cameo-lbnhez MATERIEL from 2012-08-01 to 2012-08-03 | 20120801.export.CSV:1 GLOBALEVENTID=1 + 20120802.export.CSV:1 GLOBALEVENTID=2',
      ],
      ties: ['iran SUPPORTS cameo-lbnhez from 2012-08-01 to 2012-08-03 only possibly of 1'],
      scenes: [],
      evidence: ['gdelt-1-0-2012-08-02 has the bytes'],
      issues: {},
    });
  });

  it('icews holds states, roles and groups by name', async () => {
    const rows = [
      'Event ID\tEvent Date\tSource Name\tSource Sectors\tEvent Text\tCAMEO Code\tTarget Name\tTarget Sectors',
      '1\t2018-06-01\tIran\tNA\tProvide military aid\t072\tGovernment (Syria)\tGovernment',
      '2\t2018-06-09\tIran\tNA\tProvide military aid\t072\tSyria\tNA',
      '3\t2018-06-02\tMilitary (Syria)\tMilitary\tUse conventional force\t190\tRed Brigade\tRebel',
    ];
    expect(
      await importTwice(store, {
        format: 'icews',
        files: { 'events.2018.tab': `${rows.join('\r\n')}\r\n` },
        options: { least: '1' },
      }),
    ).toEqual({
      actors: [
        'iran | STATE | Iran',
        'military-syria-icews | ARMED_FORCES | Military (Syria)',
        'red-brigade-icews | ARMED_GROUP | Red Brigade',
        'syria | STATE | Syria',
      ],
      claims: [
        'iran SUPPORTS syria MATERIEL from 2018-06-01 to 2018-06-10 | events.2018.tab:2 Event ID=1 + events.2018.tab:3 Event ID=2',
        'military-syria-icews FIGHTS red-brigade-icews from 2018-06-02 to 2018-06-03 | events.2018.tab:4 Event ID=3',
      ],
      ties: [
        'iran SUPPORTS syria from 2018-06-01 to 2018-06-10 of 1',
        'military-syria-icews FIGHTS red-brigade-icews from 2018-06-02 to 2018-06-03 of 1',
      ],
      scenes: [],
      evidence: ['icews-2018-06-09 has the bytes'],
      issues: {},
    });
  });

  it('ucdp-ged holds events with places, parts taken, and months of fighting', async () => {
    const rows = [
      'id,type_of_violence,dyad_new_id,side_a_new_id,side_a,side_b_new_id,side_b,where_coordinates,adm_1,latitude,longitude,country,country_id,date_start,date_end,best',
      '1,1,77,114,Government of Iran,9005,Grey Band,Anytown,North Province,35.5,50.25,Iran,630,2010-01-01,2010-01-01,3',
      '2,1,77,114,Government of Iran,9005,Grey Band,Anytown,North Province,35.5,50.25,Iran,630,2010-02-01,2010-02-03,1',
      '3,3,78,9005,Grey Band,9999,Civilians,Anytown,North Province,35.5,50.25,Iran,630,2012-01-01,2012-01-01,4',
    ];
    expect(await importTwice(store, { format: 'ucdp-ged', files: { 'ged221.csv': `${rows.join('\n')}\n` } })).toEqual({
      actors: [
        'civilians-in-iran-ucdp | COLLECTIVE | Civilians in Iran',
        'grey-band-ucdp-9005 | ARMED_GROUP | Grey Band | ucdp:9005',
        'iran | STATE | Iran | ucdp:114',
      ],
      claims: [
        'civilians-in-iran-ucdp TOOK_PART role=target side=2 on 2012-01-01 | ged221.csv:4 id=3',
        'grey-band-ucdp-9005 ATTACKS_CIVILIANS civilians-in-iran-ucdp on 2012-01 | ged221.csv:4 id=3',
        'grey-band-ucdp-9005 TOOK_PART role=attacker side=1 on 2012-01-01 | ged221.csv:4 id=3',
        'grey-band-ucdp-9005 TOOK_PART role=party side=2 on 2010-01-01 | ged221.csv:2 id=1',
        'grey-band-ucdp-9005 TOOK_PART role=party side=2 on [2010-02-01..2010-02-03] | ged221.csv:3 id=2',
        'iran FIGHTS grey-band-ucdp-9005 on 2010-01 | ged221.csv:2 id=1',
        'iran FIGHTS grey-band-ucdp-9005 on 2010-02 | ged221.csv:3 id=2',
        'iran TOOK_PART role=party side=1 on 2010-01-01 | ged221.csv:2 id=1',
        'iran TOOK_PART role=party side=1 on [2010-02-01..2010-02-03] | ged221.csv:3 id=2',
      ],
      ties: [
        'civilians-in-iran-ucdp TOOK_PART ucdp-ged-3 of 1',
        'grey-band-ucdp-9005 ATTACKS_CIVILIANS civilians-in-iran-ucdp from [..2012-01-31] of 1',
        'grey-band-ucdp-9005 FIGHTS iran from [..2010-01-31] of 2',
        'grey-band-ucdp-9005 TOOK_PART ucdp-ged-1 of 1',
        'grey-band-ucdp-9005 TOOK_PART ucdp-ged-2 of 1',
        'grey-band-ucdp-9005 TOOK_PART ucdp-ged-3 of 1',
        'iran TOOK_PART ucdp-ged-1 of 1',
        'iran TOOK_PART ucdp-ged-2 of 1',
      ],
      scenes: [
        'anytown-ged-6bab0d55 35.5 50.25',
        'iran-ged-6d112be6 ? ?',
        'north-province-ged-e738ab9b ? ?',
        'ucdp-ged-1 BATTLE 2010-01-01 anytown-ged-6bab0d55',
        'ucdp-ged-2 BATTLE [2010-02-01..2010-02-03] anytown-ged-6bab0d55',
        'ucdp-ged-3 VIOLENCE_AGAINST_CIVILIANS 2012-01-01 anytown-ged-6bab0d55',
      ],
      evidence: ['ucdp-ged-22-1 has the bytes'],
      issues: {},
    });
  });
});
