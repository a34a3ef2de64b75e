import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../../src/graph/store/store.ts';
import { importTwice } from '../../support/import-run.ts';
import { emptyStore } from '../../support/store.ts';
import { ucdpTexts } from '../../support/ucdp-files.ts';

let store: Store;
beforeEach(async () => {
  await store?.close();
  store = await emptyStore();
});
afterAll(() => store.close());

const pointTo = (item: string, qualifiers: object = {}) => ({
  mainsnak: { snaktype: 'value', datavalue: { type: 'wikibase-entityid', value: { id: item } } },
  id: `S-${item}`,
  rank: 'normal',
  qualifiers,
});
const day = (text: string) => [
  {
    snaktype: 'value',
    datavalue: {
      type: 'time',
      value: { time: `+${text}T00:00:00Z`, precision: 11, calendarmodel: 'http://www.wikidata.org/entity/Q1985727' },
    },
  },
];
const item = (id: string, label: string, claims: object) =>
  JSON.stringify({
    type: 'item',
    id,
    labels: { en: { language: 'en', value: label } },
    claims,
    modified: '2026-04-21T10:00:00Z',
  });
const GROUP = { P31: [pointTo('Q17149090')] };

describe('In a real store, an import of', () => {
  it('wikidata holds the items of a dump with their ids and dated statements, and ours where we have them', async () => {
    const lines = [
      item('Q1000000901', 'Red Lions', {
        ...GROUP,
        P361: [pointTo('Q1000000902', { P580: day('2012-05-01'), P582: day('2014-01-01') })],
      }),
      item('Q1000000902', 'Blue Lions', { ...GROUP, P488: [pointTo('Q1000000903', { P580: day('2010-01-01') })] }),
      item('Q1000000903', 'Anna Nobody', {
        P31: [pointTo('Q5')],
        P39: [pointTo('Q1000000950', { P580: day('2000-07-17'), P582: day('2004-07-17') })],
      }),
      item('Q1000000950', 'president of Iran', { P279: [pointTo('Q30461')], P1001: [pointTo('Q794')] }),
      item('Q4022', 'a river', { P31: [pointTo('Q4022')] }),
    ];
    expect(
      await importTwice(store, { format: 'wikidata', files: { 'dump.json': `[\n${lines.join(',\n')}\n]\n` } }),
    ).toEqual({
      actors: [
        'iran | STATE | Iran | wikidata:Q794',
        'wikidata-q1000000901 | ARMED_GROUP | Red Lions | wikidata:Q1000000901',
        'wikidata-q1000000902 | ARMED_GROUP | Blue Lions | wikidata:Q1000000902',
        'wikidata-q1000000903 | PERSON | Anna Nobody | wikidata:Q1000000903',
      ],
      claims: [
        'wikidata-q1000000901 PART_OF wikidata-q1000000902 from 2012-05-01 to 2014-01-01 | dump.json:2 Q1000000901 P361 statement=S-Q1000000902',
        'wikidata-q1000000903 LEADS iran post=president from 2000-07-17 to 2004-07-17 | dump.json:4 Q1000000903 P39 statement=S-Q1000000950',
        'wikidata-q1000000903 LEADS wikidata-q1000000902 post=chairperson from 2010-01-01 | dump.json:3 Q1000000902 P488 statement=S-Q1000000903',
      ],
      ties: [
        'wikidata-q1000000901 PART_OF wikidata-q1000000902 from 2012-05-01 to 2014-01-01 of 1',
        'wikidata-q1000000903 LEADS iran from 2000-07-17 to 2004-07-17 of 1',
        'wikidata-q1000000903 LEADS wikidata-q1000000902 from 2010-01-01 of 1',
      ],
      scenes: [],
      evidence: ['wikidata-2026-04-21 has the bytes'],
      issues: { NO_ACTOR: 1 },
    });
  });

  it('ftm holds members, leaders and the sanctioned, whichever stands first', async () => {
    const entity = (id: string, schema: string, properties: object) =>
      JSON.stringify({ id, schema, properties, datasets: ['a_list'], last_seen: '2024-05-06T10:00:00' });
    const lines = [
      entity('m1', 'Membership', { member: ['p1'], organization: ['o1'], startDate: ['2010-03'], endDate: ['2012'] }),
      entity('s1', 'Sanction', { entity: ['p1'], authority: ['Office of Lists'], startDate: ['2023-02-24'] }),
      entity('p1', 'Person', { name: ['Anna Nobody'] }),
      entity('o1', 'Organization', { name: ['The Club'] }),
      entity('w1', 'Ownership', { owner: ['p1'], asset: ['o1'] }),
    ];
    expect(await importTwice(store, { format: 'ftm', files: { 'list.ftm.json': `${lines.join('\n')}\n` } })).toEqual({
      actors: [
        'ftm-o1 | ORGANISATION | The Club | ftm:o1',
        'ftm-p1 | PERSON | Anna Nobody | ftm:p1',
        'office-of-lists-ftm | ORGAN | Office of Lists',
      ],
      claims: [
        'ftm-p1 MEMBER_OF ftm-o1 from 2010-03 to 2012 | list.ftm.json:1 id=m1',
        'office-of-lists-ftm SANCTIONS ftm-p1 authority=Office of Lists from 2023-02-24 on 2024-05-06 | list.ftm.json:2 id=s1',
      ],
      ties: [
        'ftm-p1 MEMBER_OF ftm-o1 from 2010-03 to 2012 of 1',
        'office-of-lists-ftm SANCTIONS ftm-p1 from 2023-02-24 of 1',
      ],
      scenes: [],
      evidence: ['ftm-list-2024-05-06 has the bytes'],
      issues: { LEFT_OUT: 1 },
    });
  });

  it('ucdp-actor holds groups, what they were called, came from and joined', async () => {
    expect(await importTwice(store, { format: 'ucdp-actor', files: ucdpTexts('ucdp-actor') })).toEqual({
      actors: [
        'green-band-ucdp-9002 | ARMED_GROUP | Green Band | ucdp:9002',
        'iran | STATE | Iran | ucdp:114',
        'pact-ucdp-9003 | ARMED_GROUP | Pact | ucdp:9003',
        'red-band-ucdp-9001 | ARMED_GROUP | Red Band | ucdp:9001',
      ],
      claims: [
        'green-band-ucdp-9002 MEMBER_OF pact-ucdp-9003 on [1946..2021] | actor.csv:4 ActorId=9002',
        'red-band-ucdp-9001 SPLIT_FROM green-band-ucdp-9002 from [..2021] | actor.csv:3 ActorId=9001',
      ],
      ties: [
        'green-band-ucdp-9002 MEMBER_OF pact-ucdp-9003 from [..2021-12-31] of 1',
        'red-band-ucdp-9001 SPLIT_FROM green-band-ucdp-9002 from [..2021-12-31] of 1',
      ],
      scenes: [],
      evidence: ['ucdp-actor-22-1 has the bytes'],
      issues: {},
    });
  });

  it('mmp holds groups of the key, rivals and splinters', async () => {
    const files = {
      'key.csv': '\uFEFFgroup_id,name\r\n9005,Red Lions\r\n9003,Blue Lions\r\n',
      'rel.csv':
        'unique_id,type,group1_id,group2_id,date,description,group1_name,group2_name\r\n1,spl,9005,9003,2012-00-00,Blue Lions broke away from Red Lions.,Red Lions,Blue Lions\r\n2,riv,9005,9003,2013-02-00,They clashed.,Red Lions,Blue Lions\r\n',
    };
    expect(await importTwice(store, { format: 'mmp', files })).toEqual({
      actors: [
        'blue-lions-mmp-9003 | ARMED_GROUP | Blue Lions | mmp:9003',
        'red-lions-mmp-9005 | ARMED_GROUP | Red Lions | mmp:9005',
      ],
      claims: [
        'blue-lions-mmp-9003 SPLIT_FROM red-lions-mmp-9005 from 2012 | rel.csv:2 unique_id=1',
        'red-lions-mmp-9005 FIGHTS blue-lions-mmp-9003 on 2013-02 | rel.csv:3 unique_id=2',
        'red-lions-mmp-9005 RIVAL_OF blue-lions-mmp-9003 on 2013-02 | rel.csv:3 unique_id=2',
      ],
      ties: [
        'blue-lions-mmp-9003 FIGHTS red-lions-mmp-9005 from [..2013-02-28] of 1',
        'blue-lions-mmp-9003 RIVAL_OF red-lions-mmp-9005 from [..2013-02-28] of 1',
        'blue-lions-mmp-9003 SPLIT_FROM red-lions-mmp-9005 from 2012 of 1',
      ],
      scenes: [],
      evidence: ['mapping-militants-2013-02 has the bytes'],
      issues: {},
    });
  });

  it('atop holds treaties with their members, and binds each pair while both are in', async () => {
    const rows = [
      'atopid,member,yrent,moent,dayent,yrexit,moexit,dayexit,defense,offense,neutral,nonagg,consul,version',
      '9,2,1955,5,1,0,0,0,1,0,0,0,0,4.01',
      '9,630,1956,5,1,0,0,0,1,0,0,0,0,4.01',
      '9,652,1956,5,1,1960,1,1,1,0,0,0,0,4.01',
      '10,260,1980,5,1,1995,1,1,0,0,0,1,0,4.01',
      '10,365,1980,5,1,1995,1,1,0,0,0,1,0,4.01',
    ];
    expect(await importTwice(store, { format: 'atop', files: { 'm.csv': `${rows.join('\n')}\n` } })).toEqual({
      actors: [
        'alliance-atop-9 | COALITION | Alliance ATOP 9 of 1955 | atop:9 | from 1955-05-01',
        'germany | STATE | Germany | cow:260',
        'iran | STATE | Iran | cow:630',
        'russia | STATE | Russia | cow:365',
        'soviet-union | STATE | Soviet Union | cow:365',
        'syria | STATE | Syria | cow:652',
        'united-states | STATE | United States | cow:2',
      ],
      claims: [
        'germany PACT_WITH russia pact=non-aggression from 1991-12-26 to 1995-01-01 | m.csv:5 atopid=10; member=260 + m.csv:6 atopid=10; member=365',
        'germany PACT_WITH soviet-union pact=non-aggression from 1980-05-01 to 1991-12-26 | m.csv:5 atopid=10; member=260 + m.csv:6 atopid=10; member=365',
        'iran ALLIED_WITH syria obligation=defence from 1956-05-01 to 1960-01-01 | m.csv:3 atopid=9; member=630 + m.csv:4 atopid=9; member=652',
        'iran ALLIED_WITH united-states obligation=defence from 1956-05-01 ongoing | m.csv:2 atopid=9; member=2 + m.csv:3 atopid=9; member=630',
        'iran MEMBER_OF alliance-atop-9 from 1956-05-01 ongoing | m.csv:3 atopid=9; member=630',
        'syria ALLIED_WITH united-states obligation=defence from 1956-05-01 to 1960-01-01 | m.csv:2 atopid=9; member=2 + m.csv:4 atopid=9; member=652',
        'syria MEMBER_OF alliance-atop-9 from 1956-05-01 to 1960-01-01 | m.csv:4 atopid=9; member=652',
        'united-states MEMBER_OF alliance-atop-9 from 1955-05-01 ongoing | m.csv:2 atopid=9; member=2',
      ],
      ties: [
        'germany PACT_WITH russia from 1991-12-26 to 1995-01-01 of 1',
        'germany PACT_WITH soviet-union from 1980-05-01 to 1991-12-26 of 1',
        'iran ALLIED_WITH syria from 1956-05-01 to 1960-01-01 of 1',
        'iran ALLIED_WITH united-states from 1956-05-01 of 1',
        'iran MEMBER_OF alliance-atop-9 from 1956-05-01 of 1',
        'syria ALLIED_WITH united-states from 1956-05-01 to 1960-01-01 of 1',
        'syria MEMBER_OF alliance-atop-9 from 1956-05-01 to 1960-01-01 of 1',
        'united-states MEMBER_OF alliance-atop-9 from 1955-05-01 of 1',
      ],
      scenes: [],
      evidence: ['atop-4-01 has the bytes'],
      issues: {},
    });
  });
});
