import { describe, expect, it } from 'vitest';
import { ucdpGed, versionIn } from '../../../../src/loaders/formats/ucdp/ged.ts';
import { anInput, importAll } from '../../../support/input-files.ts';
import { spokenClaim } from '../../../support/spoken-claims.ts';

const HEAD =
  'id,year,type_of_violence,dyad_new_id,dyad_name,side_a_new_id,side_a,side_b_new_id,side_b,gwnob,source_headline,where_coordinates,adm_1,latitude,longitude,country,country_id,date_prec,date_start,date_end,best';
let last = 0;
const event = (type: number, a: string, b: string, start: string, end = start): string =>
  `${++last},2016,${type},7,x,${a},${b},,"a ""headline"", of two\nlines",Anytown,North Province,35.5,40.25,Syria,652,1,${start} 00:00:00.000,${end} 00:00:00.000,3`;
const STATE = '118,Government of Syria';
const DAESH = '234,IS';
const read = (rows: readonly string[], set: Readonly<Record<string, string>> = {}, name = 'ged231.csv') =>
  importAll(ucdpGed, [anInput(name, [HEAD, ...rows, ''].join('\n'), 77)], { options: new Map(Object.entries(set)) });

describe('Georeferenced events', () => {
  it('are events with a place and two sides, each with its row', async () => {
    last = 0;
    const { events, places, claims, issues } = await read([event(1, STATE, DAESH, '2016-03-01', '2016-03-04')]);
    expect(events.map(({ id, kind, label, date }) => [id, kind, label.en, date?.text])).toEqual([
      ['ucdp-ged-1', 'BATTLE', 'Government of Syria – IS, Anytown', '[2016-03-01..2016-03-04]'],
    ]);
    expect(places.map(({ label, latitude, longitude }) => [label.en, latitude, longitude])).toEqual([
      ['Syria', null, null],
      ['North Province', null, null],
      ['Anytown', 35.5, 40.25],
    ]);
    expect(places.map(({ within }) => within)).toEqual([null, places[0]?.id, places[1]?.id]);
    expect(claims.slice(0, 2).map(spokenClaim)).toEqual([
      'syria TOOK_PART ucdp-ged-1 on [2016-03-01..2016-03-04] [role=party side=1]',
      'islamic-state TOOK_PART ucdp-ged-1 on [2016-03-01..2016-03-04] [role=party side=2]',
    ]);
    expect(claims[0]?.evidence.map(({ locator }) => locator)).toEqual(['ged231.csv:2 id=1']);
    expect(issues.total).toBe(0);
  });

  it('attest fighting in their month, in any order of rows, and nothing between two months', async () => {
    last = 0;
    const days = ['2014-06-20', '2012-01-10', '2014-06-01', '2014-06-12', '2014-08-31'];
    const { claims } = await read([
      ...days.map((day) => event(1, STATE, DAESH, day)),
      event(1, STATE, DAESH, '2014-06-29', '2014-07-02'),
    ]);
    const months = claims.filter(({ type }) => type === 'FIGHTS');
    expect(months.map(spokenClaim)).toEqual([
      'syria FIGHTS islamic-state on 2012-01',
      'syria FIGHTS islamic-state on 2014-06',
      'syria FIGHTS islamic-state on [2014-06..2014-07]',
      'syria FIGHTS islamic-state on 2014-08',
    ]);
    expect(months.map(({ evidence }) => evidence.map(({ locator }) => locator.slice(-4)))).toEqual([
      ['id=2'],
      ['id=3', 'id=1'],
      ['id=6'],
      ['id=5'],
    ]);
    expect(months.map(({ note }) => note).slice(0, 2)).toEqual([
      '1 event, 3 deaths (best estimate).',
      '3 events, 9 deaths (best estimate).',
    ]);
  });

  it('against civilians are attacks on the civilians of the country', async () => {
    const { claims, events } = await read([event(3, DAESH, '9999,Civilians', '2016-01-01')]);
    expect(events[0]?.kind).toBe('VIOLENCE_AGAINST_CIVILIANS');
    expect(claims.map(spokenClaim).at(-1)).toBe('islamic-state ATTACKS_CIVILIANS civilians-in-syria-ucdp on 2016-01');
  });

  it('of a side that is several groups invent no pairs: the side is one actor, and a set', async () => {
    const { claims, actors } = await read([event(2, '"9010","Red Band, Blue Band"', DAESH, '2016-01-01')]);
    expect(claims.filter(({ type }) => type === 'FIGHTS').map(spokenClaim)).toEqual([
      'red-band-blue-band-ucdp-9010 FIGHTS islamic-state on 2016-01',
    ]);
    expect(actors.find(({ id }) => id === 'red-band-blue-band-ucdp-9010')?.kind).toBe('COLLECTIVE');
  });

  it('are left out with an issue when their days, kind of violence or id cannot be', async () => {
    last = 0;
    const good = event(1, STATE, DAESH, '2016-01-01');
    const { events, issues } = await read([
      good,
      good,
      event(1, STATE, DAESH, '2016-13-01'),
      event(4, STATE, DAESH, '2016-01-01'),
      event(1, STATE, DAESH, '2016-01-02', '2016-01-01'),
    ]);
    expect(events).toHaveLength(1);
    expect(issues.counts).toEqual({ LEFT_OUT: 1, BAD_DATE: 2, UNKNOWN_CODE: 1 });
  });

  it('have their version from the name of the file or the option; else the source ends with the last event', async () => {
    expect(['GEDEvent_v23_1.csv', 'ged201.csv', 'ged-syria-2016-2019.csv'].map(versionIn)).toEqual([
      '23.1',
      '20.1',
      null,
    ]);
    const rows = [event(1, STATE, DAESH, '2016-01-01'), event(1, STATE, DAESH, '2016-02-01')];
    const ends = async (set: Readonly<Record<string, string>>, name: string) => {
      const { sources, issues } = await read(rows, set, name);
      return [sources.at(-1)?.id, sources.at(-1)?.publishedOn?.text, issues.counts];
    };
    expect(await ends({}, 'ged231.csv')).toEqual(['ucdp-ged-23-1', '2022-12-31', {}]);
    expect(await ends({ version: '19.1' }, 'slice.csv')).toEqual(['ucdp-ged-19-1', '2018-12-31', {}]);
    expect(await ends({}, 'slice.csv')).toEqual(['ucdp-ged-slice', '2016-02-01', { UNKNOWN_VERSION: 1 }]);
  });
});
