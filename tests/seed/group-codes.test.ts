import { describe, expect, it } from 'vitest';
import { parseDay } from '../../src/domain/time/day.ts';
import { GROUP_SCHEMES, type GroupScheme } from '../../src/loaders/import/group-codes.ts';
import { readSeed } from '../support/seed-packs.ts';
import { spellingRows } from '../support/spellings.ts';

const pack = readSeed('actors');
const codes = pack.groupCodes;
/** UCDP's two schemes are one data set; an item of Wikidata is none. */
const datasetOf = (scheme: GroupScheme): string => (scheme === 'ucdp-old' ? 'ucdp' : scheme);

describe('A code of a group', () => {
  it('reads without an issue', () => {
    expect(pack.issues).toEqual([]);
    expect([...new Set(codes.spells.map(({ scheme }) => scheme))].sort()).toEqual([...GROUP_SCHEMES].sort());
  });

  it.each<[GroupScheme, string, string]>([
    ['ucdp', '234', 'islamic-state'],
    ['ucdp-old', '1076', 'islamic-state'],
    ['mmp', '1', 'islamic-state'],
    ['un-sc', 'QDe.115', 'islamic-state'],
    ['ucdp', '1170', 'nusra-front'],
    ['ucdp', '6815', 'hayat-tahrir-al-sham'],
    ['un-sc', 'QDe.137', 'nusra-front'],
    ['ucdp', '366', 'hezbollah'],
    ['ucdp-old', '1209', 'hezbollah'],
    ['mmp', '81', 'hezbollah'],
    ['nsa', 'Hezbollah@ISR', 'hezbollah'],
    ['ucdp-old', '1166', 'kurdistan-workers-party'],
    ['nsa', 'PKK/Kadek@TUR', 'kurdistan-workers-party'],
    ['mmp', '367', 'taliban'],
    ['mmp', '105', 'tehrik-i-taliban-pakistan'],
    ['un-sc', 'TAe.012', 'haqqani-network'],
    ['nsa', 'UPA@UGA', 'uganda-peoples-army'],
    ['nsa', 'UPA@RUS', 'ukrainian-insurgent-army'],
    ['nsa', 'ELN@COL', 'eln-colombia'],
    ['nsa', 'ELN@BOL', 'eln-bolivia'],
    ['nsa', 'MPA@MLI', 'popular-movement-of-azawad'],
    ['nsa', 'MPA@COM', 'republic-of-anjouan'],
    ['nsa', 'UNITA@POR', 'unita'],
    ['nsa', 'UNITA@ANG', 'unita'],
    ['ucdp', '816', 'hizbul-mujahideen'],
    ['mmp', '219', 'harkat-ul-mujahideen'],
    ['ucdp', '342', 'abkhazia'],
    ['wikidata', 'Q34490', 'al-qaeda'],
  ])('%s %s is %s', (scheme, code, id) => {
    expect(codes.find(scheme, code, null)?.id).toBe(id);
  });

  it.each<[GroupScheme, string, string, string | null]>([
    ['ucdp-old', '1582', '1967-01-01', 'eln-bolivia'],
    ['ucdp-old', '1582', '1972-01-01', null],
    ['ucdp-old', '1582', '1984-01-01', 'eln-colombia'],
    ['ucdp-old', '1614', '1975-01-01', 'erp-argentina'],
    ['ucdp-old', '1614', '1979-01-01', 'erp-el-salvador'],
    ['ucdp-old', '1171', '1996-01-01', 'bougainville-revolutionary-army'],
    ['ucdp-old', '1171', '2008-01-01', 'baloch-republican-army'],
    ['ucdp-old', '1346', '1985-01-01', 'african-national-congress'],
    ['ucdp-old', '1346', '2005-01-01', 'ogaden-national-liberation-front'],
    ['ucdp-old', '1158', '1979-01-01', 'uganda-national-liberation-front'],
    ['ucdp-old', '1158', '2000-01-01', 'united-national-liberation-front-manipur'],
    ['mmp', '493', '2013-04-01', 'nusra-front'],
    ['mmp', '493', '2018-02-18', 'hayat-tahrir-al-sham'],
    ['ucdp', '1158', '2012-04-06', 'national-movement-for-the-liberation-of-azawad'],
    ['ucdp', '1158', '2015-06-20', 'coordination-of-azawad-movements'],
  ])('%s %s on %s is %s', (scheme, code, day, id) => {
    expect(codes.find(scheme, code, parseDay(day))?.id ?? null).toBe(id);
  });

  it('that export programmes give to whatever has none is nobody’s', () => {
    expect(codes.find('mmp', '-99', null)).toBeNull();
  });
});

describe('The crosswalk of groups', () => {
  it('has 500 groups and more that two data sets know, each an actor of the pack', () => {
    const datasets = new Map<string, Set<string>>();
    for (const { actor, scheme } of codes.spells)
      datasets.set(actor.id, (datasets.get(actor.id) ?? new Set()).add(datasetOf(scheme)));
    const several = [...datasets.values()].filter((known) => [...known].filter((own) => own !== 'wikidata').length > 1);
    expect(datasets.size).toBeGreaterThanOrEqual(700);
    expect(several.length).toBeGreaterThanOrEqual(500);
  });

  it('agrees with the external ids, each of which is its bearer’s now, else its last bearer’s', () => {
    const ids = pack.actors.flatMap(({ id, externalIds }) => externalIds.map((own) => ({ ...own, actor: id })));
    const known = ids.filter(({ scheme, id }) => codes.knows(scheme, id));
    const wrong = known.filter(({ scheme, id, actor }) => codes.find(scheme as GroupScheme, id, null)?.id !== actor);
    expect(wrong).toEqual([]);
    expect(known.length).toBeGreaterThan(500);
  });

  it('names every group of it in English, and those whose name is not Latin in Arabic where that is known', () => {
    const groups = new Set(codes.spells.map(({ actor }) => actor));
    expect([...groups].filter(({ label }) => label.en === null).map(({ id }) => id)).toEqual([]);
    expect([...groups].filter(({ label }) => label.ar !== null).length).toBeGreaterThan(300);
  });

  it('has no code of a group that must not be taken for another one', () => {
    const bearers = new Map<string, Set<string>>();
    for (const { actor, scheme, code } of codes.spells)
      bearers.set(`${scheme}:${code}`, (bearers.get(`${scheme}:${code}`) ?? new Set()).add(actor.id));
    const pairs = spellingRows('must-not-merge.csv').map(({ a = '', b = '' }) => [a, b] as const);
    const shared = pairs.flatMap(([a, b]) =>
      [...bearers].filter(([, ids]) => ids.has(a) && ids.has(b)).map(([code]) => code),
    );
    // Of these the day decides: `A code of a group` above.
    expect(shared.sort()).toEqual([
      'mmp:493',
      ...['1158', '1171', '1346', '1582', '1614'].map((id) => `ucdp-old:${id}`),
      'ucdp:1158',
    ]);
    expect(pairs.length).toBeGreaterThan(150);
  });
});
