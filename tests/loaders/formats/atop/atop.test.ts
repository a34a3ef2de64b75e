import { describe, expect, it } from 'vitest';
import { seedDirectory } from '../../../../src/cli/import-files.ts';
import { atop } from '../../../../src/loaders/formats/atop/atop.ts';
import { anInput, importAll } from '../../../support/input-files.ts';
import { describeReal, openReal } from '../../../support/real-data.ts';
import { spoken } from '../../../support/spoken-claim.ts';

const MEMBER =
  'atopid,member,yrent,moent,dayent,yrexit,moexit,dayexit,phase,defense,offense,neutral,nonagg,consul,version';
const ALLIANCE =
  'atopid,begyr,begmo,begday,endyr,endmo,endday,defense,offense,neutral,nonagg,consul,mem1,mem2,mem3,version';
const member = (...rows: readonly string[]) => anInput('m.csv', `${[MEMBER, ...rows].join('\n')}\n`);
const alliance = (...rows: readonly string[]) => anInput('a.csv', `${[ALLIANCE, ...rows].join('\n')}\n`);

describe('An alliance of ATOP', () => {
  it('binds two states by each obligation, while both are in', async () => {
    const { claims, sources, issues } = await importAll(atop, [
      member('9,2,1955,5,1,1960,1,1,0,1,0,0,0,1,4.01', '9,630,1956,0,0,0,0,0,0,1,0,0,0,1,4.01'),
    ]);
    expect(claims.map(spoken)).toEqual([
      'iran ALLIED_WITH united-states obligation=defence from 1956 to 1960-01-01',
      'iran PACT_WITH united-states pact=consultation from 1956 to 1960-01-01',
    ]);
    expect(claims[0]?.evidence.map(({ locator }) => locator)).toEqual([
      'm.csv:2 atopid=9; member=2; phase=0',
      'm.csv:3 atopid=9; member=630; phase=0',
    ]);
    expect(sources.map(({ id, publishedOn }) => [id, publishedOn?.text])).toEqual([['atop-4-01', '2016-12-31']]);
    expect(issues.counts).toEqual({});
  });

  it('is ongoing, and has no end, when its year of end is 0', async () => {
    const { claims } = await importAll(atop, [
      member('9,2,1955,5,,0,0,0,0,0,0,1,0,0,4.01', '9,630,1955,5,,0,0,0,0,0,0,1,0,0,4.01'),
    ]);
    expect(claims.map(spoken)).toEqual(['iran PACT_WITH united-states pact=neutrality from 1955-05 ongoing']);
  });

  it('goes on with the state to which the code of a member passed', async () => {
    const { claims, issues } = await importAll(
      atop,
      [member('9,365,1980,10,8,0,0,0,0,1,0,0,0,0,4.01', '9,652,1980,10,8,0,0,0,0,1,0,0,0,0,4.01')],
      { directory: seedDirectory() },
    );
    expect(claims.map(spoken)).toEqual([
      'soviet-union ALLIED_WITH syria obligation=defence from 1980-10-08 to 1991-12-26',
      'russia ALLIED_WITH syria obligation=defence from 1991-12-26 ongoing',
    ]);
    expect(issues.counts).toEqual({});
  });

  it('at the alliance level has members that became states after it began', async () => {
    const { claims, issues } = await importAll(
      atop,
      [alliance('9,1950,6,17,0,0,0,1,0,0,0,0,651,652,680,4.01', '8,1874,3,15,1883,1,1,1,0,0,0,0,220,8152,,4.01')],
      { directory: seedDirectory() },
    );
    expect(claims.map(({ subject, object }) => `${subject} ${object ?? ''}`)).toEqual([
      'egypt alliance-atop-9',
      'syria alliance-atop-9',
      'south-yemen alliance-atop-9',
      'cow-8152 france',
    ]);
    expect(issues.counts).toEqual({ UNKNOWN_STATE: 1, NOT_ATTRIBUTABLE: 1 });
  });

  it('says who alone took an obligation on', async () => {
    const { claims } = await importAll(atop, [
      member('9,2,1955,5,1,0,0,0,0,0,1,0,0,0,4.01', '9,630,1955,5,1,0,0,0,0,0,0,0,1,0,4.01'),
    ]);
    expect(claims.map((claim) => `${spoken(claim)} | ${claim.note ?? ''}`)).toEqual([
      'iran ALLIED_WITH united-states obligation=offence from 1955-05-01 ongoing | only state 2 takes this obligation on',
      'iran PACT_WITH united-states pact=non-aggression from 1955-05-01 ongoing | only state 630 takes this obligation on',
    ]);
  });

  it('of more than two states is a coalition with members, and binds no pair that was never in together', async () => {
    const { claims, actors } = await importAll(atop, [
      member(
        '9,2,1950,1,1,1952,1,1,0,1,0,0,0,0,4.01',
        '9,630,1951,1,1,1953,1,1,0,1,0,0,0,0,4.01',
        '9,652,1952,1,1,0,0,0,0,1,0,0,0,0,4.01',
      ),
    ]);
    expect(claims.map(spoken)).toEqual([
      'united-states MEMBER_OF alliance-atop-9 from 1950-01-01 to 1952-01-01',
      'iran MEMBER_OF alliance-atop-9 from 1951-01-01 to 1953-01-01',
      'syria MEMBER_OF alliance-atop-9 from 1952-01-01 ongoing',
      'iran ALLIED_WITH united-states obligation=defence from 1951-01-01 to 1952-01-01',
      'iran ALLIED_WITH syria obligation=defence from 1952-01-01 to 1953-01-01',
    ]);
    const coalition = actors.find(({ id }) => id === 'alliance-atop-9');
    expect([coalition?.kind, coalition?.externalIds, coalition?.existsFrom?.text, coalition?.existsTo]).toEqual([
      'COALITION',
      [{ scheme: 'atop', id: '9' }],
      '1950-01-01',
      null,
    ]);
  });

  it('binds nobody across its phases', async () => {
    const { claims } = await importAll(atop, [
      member('9,2,1950,1,1,1952,1,1,1,1,0,0,0,0,4.01', '9,630,1950,1,1,1960,1,1,2,1,0,0,0,0,4.01'),
    ]);
    expect(claims).toEqual([]);
  });

  it('of the alliance level alone binds its two states, and only places more than two in it', async () => {
    const { claims, issues } = await importAll(atop, [
      alliance('9,1955,5,1,0,0,0,0,0,0,1,0,2,630,,4.0100002', '10,1955,5,1,1960,2,0,1,0,0,0,0,2,630,652,4.0100002'),
    ]);
    expect(claims.map(spoken)).toEqual([
      'iran PACT_WITH united-states pact=non-aggression from 1955-05-01 ongoing',
      'united-states MEMBER_OF alliance-atop-10 on [1955-05-01..1960-02-29]',
      'iran MEMBER_OF alliance-atop-10 on [1955-05-01..1960-02-29]',
      'syria MEMBER_OF alliance-atop-10 on [1955-05-01..1960-02-29]',
    ]);
    expect(issues.counts).toEqual({ NOT_ATTRIBUTABLE: 1 });
    expect(issues.kept[0]?.problem).toContain('3 pairs');
  });

  it('of both levels is dated by its members', async () => {
    const { claims } = await importAll(atop, [
      alliance('9,1955,5,1,0,0,0,1,0,0,0,0,2,630,,4.01'),
      member('9,2,1955,5,1,0,0,0,1,1,0,0,0,0,4.01', '9,630,1956,5,1,0,0,0,1,1,0,0,0,0,4.01'),
    ]);
    expect(claims.map(spoken)).toEqual(['iran ALLIED_WITH united-states obligation=defence from 1956-05-01 ongoing']);
  });

  it('of another version is read, and takes its last date for the end of the data', async () => {
    const { sources, issues } = await importAll(atop, [
      member('9,2,1955,5,1,2019,3,0,0,1,0,0,0,0,6.2', '9,630,1955,5,1,0,0,0,0,1,0,0,0,0,6.2'),
    ]);
    expect(sources.map(({ id, publishedOn }) => [id, publishedOn?.text])).toEqual([['atop-6-2', '2019-03']]);
    expect(issues.counts).toEqual({ UNKNOWN_VERSION: 1 });
  });

  it('is left out loudly where a row has no obligation, no year or no state', async () => {
    const { claims, issues } = await importAll(atop, [
      member(
        '9,2,1955,5,1,0,0,0,0,0,0,0,0,0,4.01',
        '9,630,-9,5,1,0,0,0,0,1,0,0,0,0,4.01',
        '9,652,1955,5,1,-9,0,0,0,1,0,0,0,0,4.01',
        '9,,1955,5,1,0,0,0,0,1,0,0,0,0,4.01',
        '9,999,1955,5,1,0,0,0,0,0,0,0,0,0,4.01',
      ),
    ]);
    expect(claims).toEqual([]);
    expect(issues.counts).toEqual({ LEFT_OUT: 2, BAD_DATE: 2, NO_ACTOR: 1, UNKNOWN_STATE: 1 });
  });
});

describeReal('ATOP 4.01 as published', ['atop/atop-member-4.01.csv', 'atop/atop-alliance-4.01.csv'], () => {
  it('reads both levels as one version, with every column known', async () => {
    const files = await openReal(atop.extensions, 'atop/atop-alliance-4.01.csv', 'atop/atop-member-4.01.csv');
    const { claims, sources, issues } = await importAll(atop, files);
    expect(sources.map(({ id }) => id)).toEqual(['atop-4-01']);
    expect(Object.keys(issues.counts)).toEqual(['UNKNOWN_STATE', 'LEFT_OUT']);
    expect(issues.counts.LEFT_OUT).toBe(12);
    expect(claims.filter(({ ongoing, validTo }) => ongoing && validTo)).toEqual([]);
    const coalitions = new Set(claims.filter(({ type }) => type === 'MEMBER_OF').map(({ object }) => object));
    expect(coalitions.size).toBe(118);
  });
});
