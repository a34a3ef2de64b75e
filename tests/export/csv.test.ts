import { describe, expect, it } from 'vitest';
import { parse } from 'csv-parse/sync';
import { ANY_TIME } from '../../src/domain/time/bounds.ts';
import { writeCsv } from '../../src/api/export/csv.ts';
import { ACTOR_CSV_COLUMNS, type Column, text } from '../../src/api/export/columns.ts';
import { holdingCsvColumns, tieColumns, tieCsvColumns } from '../../src/api/export/derived-columns.ts';
import type { ActorId, PlaceId } from '../../src/domain/ids.ts';
import { aSource } from '../support/claims.ts';
import { anActor } from '../support/records.ts';
import { aTie, streamOf, textOf } from '../support/graphs.ts';

const CELLS: readonly Column<readonly [string | null, number]>[] = [
  text('word', ([word]) => word),
  { name: 'number', type: 'integer', of: ([, number]) => number },
];

const csvOf = (rows: readonly (readonly [string | null, number])[], safe: boolean): Promise<string> =>
  textOf(writeCsv(streamOf(rows), CELLS, safe));

describe('A CSV file', () => {
  it('has a header, one row a record, and tells an empty text from none', async () => {
    expect(
      await csvOf(
        [
          ['plain', 1],
          [null, -1],
          ['', 0],
          ['a, "b"\nc', 2],
        ],
        false,
      ),
    ).toBe('word,number\nplain,1\n,-1\n"",0\n"a, ""b""\nc",2\n');
  });

  it('leaves Arabic as it is, in the order in which it is written', async () => {
    expect(await csvOf([['الحشد الشعبي', 1]], false)).toBe('word,number\nالحشد الشعبي,1\n');
  });

  it('says a tie with its four days, open ends empty', async () => {
    const [header, row] = (
      await textOf(writeCsv(streamOf([aTie({ confidence: 0.5 })]), tieColumns(ANY_TIME), false))
    ).split('\n');
    const cells = Object.fromEntries((header ?? '').split(',').map((name, i) => [name, (row ?? '').split(',')[i]]));
    expect(cells).toMatchObject({
      id: 'aaaaaaaaaaaaaaaaaaaa-bbbbbbbbbbbb',
      type: 'SUPPORTS',
      sign: '1',
      symmetric: 'false',
      validFrom: '2014',
      validTo: '2016',
      startEarliest: '2014-01-01',
      startLatest: '2014-12-31',
      endEarliest: '2016-01-02',
      endLatest: '2017-01-01',
      attestedFrom: '2014-12-31',
      attestedTo: '2016-01-02',
      certainty: 'CERTAIN',
      likelyFrom: '2014-05-09',
      likelyTo: '2016-08-25',
      neverCertain: 'false',
      confidence: '0.5',
    });
  });

  it('has names beside the ids of a tie, and the titles and days of its documents', async () => {
    const names = new Map([
      ['iran', 'Iran'],
      ['syria', 'Syria'],
      ['islamic-state', 'Islamic State'],
    ]);
    const named = {
      row: aTie({ against: 'islamic-state' as ActorId }),
      nameOf: (id: string) => names.get(id) ?? id,
      sources: [
        { ...aSource('s1', { publishedOn: '2017-11' }), title: 'One, two' },
        { ...aSource('s2'), title: 'Undated' },
      ],
    };
    const [row] = parse(await textOf(writeCsv(streamOf([named]), tieCsvColumns(ANY_TIME), false)), {
      columns: true,
    }) as Record<string, string>[];
    expect(row).toMatchObject({
      subject: 'iran',
      subjectName: 'Iran',
      object: 'syria',
      objectName: 'Syria',
      against: 'islamic-state',
      againstName: 'Islamic State',
      sources: 's1; s2',
      sourceTitles: 'One, two; Undated',
      sourceDates: '2017-11-30; ',
    });
    const columns = Object.keys(row ?? {});
    expect(columns.indexOf('subjectName')).toBe(columns.indexOf('subject') + 1);
    const [unopposed] = parse(
      await textOf(writeCsv(streamOf([{ ...named, row: aTie() }]), tieCsvColumns(ANY_TIME), false)),
      { columns: true },
    ) as Record<string, string>[];
    expect([unopposed?.['against'], unopposed?.['againstName']]).toEqual(['', '']);
  });

  it('says a holding with the names of who holds what', async () => {
    const holding = { ...aTie(), actor: 'iran' as ActorId, place: 'raqqa' as PlaceId };
    const nameOf = (of: string): string => of.toUpperCase();
    const [row] = parse(
      await textOf(writeCsv(streamOf([{ row: holding, nameOf, sources: [] }]), holdingCsvColumns(ANY_TIME), true)),
      { columns: true, bom: true },
    ) as Record<string, string>[];
    expect(row).toMatchObject({
      actor: 'iran',
      actorName: 'IRAN',
      place: 'raqqa',
      placeName: 'RAQQA',
      likelyFrom: '2014-05-09',
    });
  });

  it('says the names of an actor in one cell', async () => {
    const actor = anActor('iran', {
      externalIds: [
        { scheme: 'cow', id: '630' },
        { scheme: 'wikidata', id: 'Q794' },
      ],
    });
    expect(await textOf(writeCsv(streamOf([actor]), ACTOR_CSV_COLUMNS, false))).toBe(
      'id,kind,nameEn,nameAr,existsFrom,existsTo,descriptionEn,descriptionAr,externalIds,names\niran,ARMED_GROUP,iran,,,,,,cow:630; wikidata:Q794,iran\n',
    );
  });
});

describe('A CSV file for spreadsheets', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1', '＋1', '－1', '＠x'])(
    'has an apostrophe before %j, which could be a formula',
    async (word) => {
      expect(await csvOf([[word, 1]], true)).toBe(`\ufeff"word","number"\n"'${word}",1\n`);
    },
  );

  it('leaves other texts and all numbers alone, and begins with a mark by which UTF-8 is known', async () => {
    expect(
      await csvOf(
        [
          ['إيران', -1],
          ['a=b', 0],
        ],
        true,
      ),
    ).toBe('\ufeff"word","number"\n"إيران",-1\n"a=b",0\n');
  });

  it('cannot be broken out of by quotes and separators', async () => {
    const word = '","=cmd|calc"\n=1';
    const [, row] = parse(await csvOf([[word, 1]], true), { bom: true }) as string[][];
    expect(row).toEqual([word, '1']);
  });
});
