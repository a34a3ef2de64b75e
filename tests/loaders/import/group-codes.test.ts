import { describe, expect, it } from 'vitest';
import { isoDay, parseDay } from '../../../src/domain/time/day.ts';
import { GroupCodes } from '../../../src/loaders/import/group-codes.ts';
import { bothDirectories, packDirectory } from '../../../src/loaders/import/pack-directory.ts';
import { readPack } from '../../../src/loaders/pack/pack.ts';
import { issue, type PackFiles, tinyPack } from '../../support/pack-files.ts';

const issuesOf = (pack: PackFiles) => readPack(pack.files()).issues;
const judged = { judgedOn: '2026-11-30', why: 'bears this name' };

describe('A row of group-codes.csv', () => {
  it('says whose code it was, from its first day to the day before its last', () => {
    const dates = { validFrom: '2014-06-29', validTo: '2019-03-23' };
    const { groupCodes } = readPack(tinyPack.with('group-codes.csv', 2, dates).files());
    const on = (day: string) => groupCodes.find('mmp', '1', parseDay(day))?.id ?? null;
    expect(['2014-06-28', '2014-06-29', '2019-03-22', '2019-03-23'].map(on)).toEqual([
      null,
      'islamic-state',
      'islamic-state',
      null,
    ]);
    expect(groupCodes.handovers('mmp', '1', parseDay('2000-01-01'), null).map(isoDay)).toEqual([
      '2014-06-29',
      '2019-03-23',
    ]);
  });

  it.each([
    ['actor', 'islamic-stat', 'no such actor in actors.csv', 'islamic-state'],
    ['scheme', 'mmpp', 'not one of ucdp, ucdp-old, mmp, nsa, un-sc, wikidata', 'mmp'],
    ['code', '', 'must not be empty', null],
    ['why', '', 'must not be empty', null],
    ['judgedOn', '', 'must not be empty', null],
  ] as const)('has a %s that is known: "%s"', (field, value, problem, suggestion) => {
    expect(issuesOf(tinyPack.with('group-codes.csv', 2, { [field]: value }))).toEqual([
      issue({ source: 'group-codes.csv', row: 2, field, value: value || null, problem, suggestion }),
    ]);
  });

  it('has one actor a day for a code, in this file and in that of states', () => {
    const later = { actor: 'hashd', scheme: 'mmp', code: '001', validFrom: '2014-06-15', ...judged };
    expect(issuesOf(tinyPack.add('group-codes.csv', later))).toEqual([
      issue({
        source: 'group-codes.csv',
        row: 3,
        field: 'code',
        value: '001',
        problem: 'mmp:1 has some of the same days on line 2',
      }),
    ]);
    expect(
      issuesOf(tinyPack.with('group-codes.csv', 2, { validTo: '2014-06-15' }).add('group-codes.csv', later)),
    ).toEqual([]);
    const ofBoth = tinyPack
      .add('country-codes.csv', { actor: 'iran', scheme: 'ucdp', code: '114' })
      .add('group-codes.csv', { actor: 'hashd', scheme: 'ucdp', code: '114', ...judged });
    expect(issuesOf(ofBoth)).toEqual([
      issue({
        source: 'group-codes.csv',
        row: 3,
        field: 'code',
        value: '114',
        problem: 'ucdp:114 has some of the same days on line 3 of country-codes.csv',
      }),
    ]);
  });

  it('is not needed: without the file a pack has no codes', () => {
    const { issues, groupCodes } = readPack(tinyPack.raw('group-codes.csv', null).files());
    expect([issues, groupCodes.find('mmp', '1', null)]).toEqual([[], null]);
  });
});

describe('The code of a group in a dataset', () => {
  const rows = tinyPack
    .with('group-codes.csv', 2, { scheme: 'ucdp-old', code: '1614', validTo: '2014-08-01' })
    .add('group-codes.csv', { actor: 'hashd', scheme: 'ucdp-old', code: '1614', validFrom: '2015-01-01', ...judged })
    .add('group-codes.csv', { actor: 'islamic-state', scheme: 'nsa', code: 'Jama’at  al-Tawhid@IRQ', ...judged });
  const { actors, countryCodes, groupCodes } = readPack(rows.files());
  const packs = packDirectory(actors, countryCodes, groupCodes);
  const on = (day: string | null) => (day === null ? null : parseDay(day));

  it.each<[string, string, string | null, string | null]>([
    ['ucdp-old', '1614', '2014-07-31', 'islamic-state'],
    ['ucdp-old', '1614', '2014-08-01', null],
    ['ucdp-old', '1614', '2015-01-01', 'hashd'],
    ['ucdp-old', '1614', null, 'hashd'],
    ['ucdp', '1614', '2015-01-01', null],
    ['nsa', 'JAMA’AT AL-TAWHID@IRQ', null, 'islamic-state'],
    ['nsa', 'Jama\u0092’at al-Tawhid@IRQ', null, 'islamic-state'],
    ['nsa', 'Jama’at al-Tawhid@JOR', null, null],
  ])('%s %s on %s is %s', (scheme, code, day, id) => {
    expect(packs.find(scheme, code, on(day))?.id ?? null).toBe(id);
  });

  it('that is nobody’s on a day is not asked of the store, where it is that of another day', () => {
    const islamicState = actors.find(({ id }) => id === 'islamic-state');
    if (!islamicState) throw new Error('the tiny pack has no islamic-state');
    const stored = packDirectory([{ ...islamicState, externalIds: [{ scheme: 'ucdp-old', id: '1614' }] }]);
    const both = bothDirectories(packs, stored);
    expect(stored.find('ucdp-old', '1614', parseDay('2014-10-01'))?.id).toBe('islamic-state');
    expect(both.find('ucdp-old', '1614', parseDay('2014-10-01'))).toBeNull();
  });

  it('begins to mean another actor, or nobody, on a day', () => {
    expect(packs.handovers('ucdp-old', '1614', parseDay('1900-01-01'), null).map(isoDay)).toEqual([
      '2014-08-01',
      '2015-01-01',
    ]);
    expect(packs.handovers('ucdp-old', '1614', parseDay('2014-09-01'), parseDay('2015-01-01'))).toEqual([]);
    expect(new GroupCodes([]).handovers('mmp', '1', parseDay('1900-01-01'), null)).toEqual([]);
  });
});
