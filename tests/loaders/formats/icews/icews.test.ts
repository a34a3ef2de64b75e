import { describe, expect, it } from 'vitest';
import { seedDirectory } from '../../../../src/cli/import-files.ts';
import { icews } from '../../../../src/loaders/formats/icews/icews.ts';
import { anInput, importAll } from '../../../support/input-files.ts';
import { describeReal, openReal } from '../../../support/real-data.ts';
import { spoken } from '../../../support/spoken-claim.ts';

const HEAD = 'Event ID\tEvent Date\tSource Name\tSource Sectors\tEvent Text\tCAMEO Code\tTarget Name\tTarget Sectors';
const least = (text: string, ...more: readonly (readonly [string, string])[]) => ({
  options: new Map([['least', text], ...more]),
});

describe('Events of ICEWS', () => {
  it('are counted by dyad and month; a country and its government are its state', async () => {
    const tab = [
      HEAD,
      '1\t2018-06-01\tIran\tNA\tConsult\t040\tGovernment (Syria)\tGovernment',
      '2\t2018-06-09\tIran\tNA\tConsult\t42\tSyria\tNA',
      '3\t2018-06-01\tMilitary (Syria)\tMilitary\tUse unconventional violence\t180\tCitizen (Syria)\tGeneral Population / Civilian / Social',
    ].join('\n');
    const { claims, actors, sources, issues } = await importAll(icews, [anInput('e.tab', tab)], least('1'));
    expect(claims.map(spoken)).toEqual([
      'iran NEGOTIATES_WITH syria from 2018-06-01 to 2018-06-10',
      'military-syria-icews ATTACKS_CIVILIANS citizen-syria-icews from 2018-06-01 to 2018-06-02',
    ]);
    expect(actors.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'iran STATE',
      'syria STATE',
      'military-syria-icews ARMED_FORCES',
      'citizen-syria-icews COLLECTIVE',
    ]);
    expect(sources.map(({ id, publishedOn }) => [id, publishedOn?.text])).toEqual([['icews-2018-06-09', '2018-06-09']]);
    expect(issues.counts).toEqual({});
  });

  it('below the threshold of three make no claim unless it is set', async () => {
    const tab = `${HEAD}\n1\t2018-06-01\tIran\tNA\tConsult\t040\tSyria\tNA\n`;
    const { claims, issues } = await importAll(icews, [anInput('e.tab', tab)]);
    expect([claims.length, issues.counts]).toEqual([0, { LEFT_OUT: 1 }]);
  });

  it('name the state that a name meant on the day, in whatever order the days come', async () => {
    const tab = `${HEAD}\n1\t2018-06-01\tSerbia\tNA\tConsult\t040\tSyria\tNA\n2\t1980-06-01\tRussia\tNA\tConsult\t040\tSyria\tNA\n3\t2018-06-01\tRussia\tNA\tConsult\t040\tSyria\tNA\n`;
    const { claims } = await importAll(icews, [anInput('e.tab', tab)], { ...least('1'), directory: seedDirectory() });
    expect(claims.map(({ subject }) => subject)).toEqual(['serbia', 'soviet-union', 'russia']);
  });

  it('as quads of names are read by CAMEO’s words', async () => {
    const quads =
      'Iran\tProvide military aid\tSyria\t2014-03-06\nIran\tSing\tSyria\t2014-03-06\nIran\tMake statement\tSyria\t2014-03-06\n';
    const { claims, issues } = await importAll(icews, [anInput('test.txt', quads)], least('1'));
    expect(claims.map(spoken)).toEqual(['iran SUPPORTS syria MATERIEL from 2014-03-06 to 2014-03-07']);
    expect(issues.counts).toEqual({ UNKNOWN_CODE: 1, LEFT_OUT: 1 });
  });

  it('as quads of numbers are read by the dictionaries and the day from which their hours count', async () => {
    const files = [
      anInput('train.txt', '0\t0\t1\t48\n0 \t0 \t1\t72\t-1\n'.replace('48\n', '48\t0\n')),
      anInput('relation2id.txt', 'Use conventional military force\t0\n'),
      anInput('entity2id.txt', 'Iran\t0\nHidden Valley Group\t1\n'),
      anInput('stat.txt', '2\t1\t0'),
    ];
    const { claims } = await importAll(icews, files, least('1', ['start', '2014-01-01']));
    expect(claims.map(spoken)).toEqual(['iran FIGHTS hidden-valley-group-icews from 2014-01-03 to 2014-01-05']);
    await expect(importAll(icews, files)).rejects.toThrow(/--set start=2014-01-01/);
    await expect(importAll(icews, files.slice(0, 1), least('1', ['start', '2014-01-01']))).rejects.toThrow(
      /give entity2id\.txt and relation2id\.txt/,
    );
  });

  it('name nobody, one actor twice, or no day: counted, and no claim', async () => {
    const tab = [
      HEAD,
      '1\t2018-06-01\t\tNA\tConsult\t040\tSyria\tNA',
      '2\t2018-06-01\tSyria\tNA\tConsult\t040\tSyria\tNA',
      '3\tsoon\tIran\tNA\tConsult\t040\tSyria\tNA',
    ].join('\n');
    const { claims, issues } = await importAll(icews, [anInput('e.tab', tab)], least('1'));
    expect([claims, issues.counts]).toEqual([[], { NO_ACTOR: 1, SELF_TIE: 1, BAD_DATE: 1 }]);
  });
});

describeReal('ICEWS as published', ['icews/events.2018.sample.tab', 'icews/icews14-ids/test.txt'], () => {
  it.each([
    ['events', ['icews/events.2018.sample.tab'], 3705],
    ['quads of names', ['icews/icews14-names/icews_2014_test.txt'], 8963],
    [
      'quads of numbers',
      ['icews/icews14-ids/entity2id.txt', 'icews/icews14-ids/relation2id.txt', 'icews/icews14-ids/test.txt'],
      13222,
    ],
  ])('%s: every row is counted in a claim or in an issue, and every event is known', async (_, paths, count) => {
    const { claims, issues } = await importAll(
      icews,
      await openReal(icews.extensions, ...paths),
      least('1', ['start', '2014-01-01']),
    );
    const events = claims.reduce((sum, { note }) => sum + Number(/^\d+/.exec(note ?? '')?.[0]), 0);
    expect(issues.counts.UNKNOWN_CODE ?? 0).toBe(0);
    expect(events + issues.total).toBe(count);
  });
});
