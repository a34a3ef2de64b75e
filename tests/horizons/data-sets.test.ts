import { describe, expect, it } from 'vitest';
import { tenureSpells } from './archigos.ts';
import { conflictSpells, episodeSpells, fightingSpells } from './armed-conflict.ts';
import { atopSpells, atopSpellsByDay, atopSpellsJoined } from './atop-members.ts';
import { type DataRow, dataRows } from './data-rows.ts';
import { esdSupportSpells, supportSpells } from './external-support.ts';
import { rivalrySpells } from './strategic-rivalries.ts';
import { yearlySpells } from './years.ts';

/** Hand-written rows in the layout of a data set. */
const rows = (...lines: readonly string[]): readonly DataRow[] =>
  dataRows('made.csv', new TextEncoder().encode(`${lines.join('\n')}\n`));

describe('rows of a data set', () => {
  it('name the file, the line and the column that is wrong', () => {
    const [row] = rows('a,b', '1,x');
    expect(() => row?.whole('b')).toThrow('made.csv, line 2: b is "x", not a whole number');
    expect(() => row?.text('c')).toThrow('made.csv has no column "c"');
    expect(() => rows('a,b')).toThrow('made.csv has no rows');
    expect(() => rows('a,b', '1')).toThrow('made.csv, line 2');
  });
});

describe('ties coded by one row a year', () => {
  it('are a spell for years in a row, each of 365 days, and another after a missing year', () => {
    const spells = yearlySpells([
      ['a', 1992],
      ['a', 1990],
      ['a', 1989],
      ['a', 1990],
      ['b', 1995],
    ]);
    expect(spells).toEqual([
      { days: 730, cut: false },
      { days: 365, cut: false },
      { days: 365, cut: true },
    ]);
  });
});

describe('alliances of states (ATOP members)', () => {
  const members = rows(
    'atopid,member,yrent,moent,dayent,yrexit,moexit,dayexit',
    '1,200,1990,1,1,1990,3,1',
    '1,200,1990,3,2,1991,1,',
    '1,220,1989,12,31,0,0,0',
    '2,200,1992,1,1,1992,1,1',
  );

  it('count both years whole, to the last year of the file when still in force', () => {
    expect(atopSpells(members)).toEqual([
      { days: 365, cut: false },
      { days: 730, cut: false },
      { days: 1460, cut: true },
      { days: 365, cut: false },
    ]);
  });

  it('count by the day without the day of exit, and not at all what is left on the day it is entered', () => {
    expect(atopSpellsByDay(members)).toEqual([
      { days: 59, cut: false },
      { days: 305, cut: false },
      { days: 1097, cut: true },
    ]);
  });

  it('join the phases of one alliance that follow each other', () => {
    expect(atopSpellsJoined(members)).toEqual([
      { days: 365, cut: false },
      { days: 1097, cut: true },
    ]);
  });
});

describe('strategic rivalries', () => {
  it('count both years whole and are cut in the last year of the file', () => {
    expect(rivalrySpells(rows('start,end', '1494,1494', '2018,2020'))).toEqual([
      { days: 365, cut: false },
      { days: 1095, cut: true },
    ]);
  });
});

describe('tenures of leaders (Archigos)', () => {
  it('count by the day without the last, and are cut when the leader is still in office', () => {
    const leaders = rows(
      'startdate,enddate,exit',
      '1881-03-04,1881-09-19,Irregular',
      '2015-12-01,2015-12-31,Still in Office',
    );
    expect(tenureSpells(leaders)).toEqual([
      { days: 199, cut: false },
      { days: 30, cut: true },
    ]);
  });

  it('refuse a day that is none', () => {
    expect(() => tenureSpells(rows('startdate,enddate,exit', '1881,1881-09-19,Regular'))).toThrow(
      '"1881" is not a day',
    );
  });
});

describe('external support', () => {
  const support = rows(
    'ywp_name,bwd_id,ywp_year,external_name,external_alleged,external_type_W,external_type_$',
    'Red Band,7,1990,Iran,0,1,0',
    'Red Band,7,1991,Iran,0,1,1',
    'Red Band,7,1992,Iran,1,0,1',
    'Red Band,7,1993,,,0,0',
    'Red Band,8,1992,Iran,0,0,1',
    'Red Band,7,1994,Iran,0,1,0',
  );

  it('is one spell a supporter, party and dyad, and none where no supporter is named', () => {
    expect(supportSpells(support).map(({ days }) => days)).toEqual([1095, 365, 365]);
  });

  it('can be counted form by form and without allegations', () => {
    expect(supportSpells(support, 'W').map(({ days }) => days)).toEqual([730, 365]);
    expect(supportSpells(support, '$').map(({ days }) => days)).toEqual([730, 365]);
    expect(supportSpells(support, '$', 'LEFT_OUT').map(({ days }) => days)).toEqual([365, 365]);
  });

  it('has several supporters in one cell of ESD', () => {
    const esd = rows('dyad_id,actor_id,year,ext_id', '411,169,1989,"111,150"', '411,169,1990,150', '411,169,1991,');
    expect(esdSupportSpells(esd)).toEqual([
      { days: 365, cut: false },
      { days: 730, cut: true },
    ]);
  });
});

describe('armed conflict (UCDP/PRIO)', () => {
  const conflicts = rows(
    'ID,SideB,YEAR,StartDate2,EpEnd,EpEndDate',
    '1,Red Band,1990,1990-12-30,0,',
    '1,Blue Band,1991,1990-12-30,1,1991-01-02',
    '1,Red Band,2000,2000-01-01,0,',
  );

  it('is a spell for each second side, a year whole', () => {
    expect(fightingSpells(conflicts)).toEqual([
      { days: 365, cut: false },
      { days: 365, cut: true },
      { days: 365, cut: false },
    ]);
  });

  it('is longer for the whole conflict', () => {
    expect(conflictSpells(conflicts)).toEqual([
      { days: 730, cut: false },
      { days: 365, cut: true },
    ]);
  });

  it('has episodes by the day, the first and the last counted', () => {
    expect(episodeSpells(conflicts)).toEqual([
      { days: 4, cut: false },
      { days: 366, cut: true },
    ]);
  });
});
