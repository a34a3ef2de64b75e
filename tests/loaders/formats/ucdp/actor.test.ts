import { describe, expect, it } from 'vitest';
import { ucdpActor } from '../../../../src/loaders/formats/ucdp/actor.ts';
import { anInput, importAll } from '../../../support/input-files.ts';
import { spokenClaim } from '../../../support/spoken-claims.ts';

const COLUMNS =
  'ActorId,NameData,NameOrig,NameOrigFull,NameOrigFullEng,NameChange,NewName,NewNameFullMotherTongue,NewNameFullEng,Org,Splinter,NamePrev,ActorIdPrev,SplitTemp,NameSplitTemp,ActorIdSplitTemp,Alliance,NameAlliance,ActorIdAlliance,JoinGroup,GroupName,ActorIdGroup,Version'.split(
    ',',
  );
const row = (cells: Readonly<Record<string, string>>): string =>
  COLUMNS.map(
    (name) =>
      `"${cells[name] ?? (/^(NameChange|Splinter|SplitTemp|Alliance|JoinGroup)$/.test(name) ? '0' : name === 'Version' ? '22.1' : name === 'Org' ? '1' : '')}"`,
  ).join(',');

describe('UCDP actors', () => {
  it('have every name, those before a rename as former, and come from, ally with and go into others', async () => {
    const rows = [
      {
        ActorId: '9001',
        NameData: 'RB',
        NameOrig: 'OB',
        NameOrigFull: 'الفرقة القديمة',
        NameOrigFullEng: 'Old Band',
        NameChange: '1',
        NewName: 'RB',
        NewNameFullEng: 'Red Band',
        Splinter: '1',
        NamePrev: 'GB',
        ActorIdPrev: '9002',
      },
      {
        ActorId: '9002',
        NameData: 'GB',
        NameOrig: 'GB',
        NameOrigFull: 'n/a',
        NameOrigFullEng: 'Green Band',
        Alliance: '1',
        NameAlliance: 'Pact One, Pact Two',
        ActorIdAlliance: '9003, 9004',
        JoinGroup: '1',
        GroupName: 'IS',
        ActorIdGroup: '234',
      },
      { ActorId: '114', NameData: 'Government of Iran', NameOrig: 'Government of Iran', Org: '4' },
      { ActorId: '234', NameData: 'IS', NameOrig: 'IS' },
    ];
    const text = `\ufeff${[COLUMNS.join(','), ...rows.map(row)].join('\r\n')}\r\n`;
    const { actors, claims, issues } = await importAll(ucdpActor, [anInput('actor.csv', text, 33)]);
    const red = actors.find(({ id }) => id === 'rb-ucdp-9001');
    expect(red?.names.map(({ text: name, kind, script, language }) => [name, kind, script, language])).toEqual([
      ['RB', 'OFFICIAL', 'Latn', 'en'],
      ['OB', 'FORMER', 'Latn', 'en'],
      ['Old Band', 'FORMER', 'Latn', 'en'],
      ['الفرقة القديمة', 'FORMER', 'Arab', null],
      ['Red Band', 'ALIAS', 'Latn', 'en'],
    ]);
    expect(actors.map(({ id, kind }) => `${id} ${kind}`)).toEqual(
      expect.arrayContaining(['iran STATE', 'islamic-state ARMED_GROUP', 'pact-one-ucdp-9003 ARMED_GROUP']),
    );
    expect(claims.map(spokenClaim)).toEqual([
      'rb-ucdp-9001 SPLIT_FROM gb-ucdp-9002 from [..2021]',
      'gb-ucdp-9002 MEMBER_OF pact-one-ucdp-9003 on [1946..2021]',
      'gb-ucdp-9002 MEMBER_OF pact-two-ucdp-9004 on [1946..2021]',
      'gb-ucdp-9002 MERGED_INTO islamic-state from [..2021]',
    ]);
    expect(issues.total).toBe(0);
  });
});
