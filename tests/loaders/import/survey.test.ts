import { describe, expect, it } from 'vitest';
import { edges } from '../../../src/loaders/formats/edges/edges.ts';
import type { ImportBatch, Importer } from '../../../src/loaders/import/importer.ts';
import { IssueLog } from '../../../src/loaders/import/issue-log.ts';
import { type Survey, surveyFiles } from '../../../src/loaders/import/survey.ts';
import { aClaim, aSource } from '../../support/claims.ts';
import { anInput, SMALL_DIRECTORY } from '../../support/input-files.ts';
import { anActor, recordsOf } from '../../support/records.ts';

const contextOf = (map: string | null = null) => ({
  directory: SMALL_DIRECTORY,
  issues: new IssueLog(),
  options: new Map<string, string>(),
  map: map === null ? null : { name: 'm.yaml', text: map },
});

/** Of an importer that yields these batches, whatever the files. */
const surveyOf = (...batches: readonly ImportBatch[]): Promise<Survey> => {
  const read: Importer['read'] = async function* () {
    for (const batch of batches) yield Promise.resolve(batch);
  };
  const importer = { ...edges, read };
  return surveyFiles(importer, [], contextOf());
};

const NOTHING: ImportBatch = { actors: [], sources: [], places: [], events: [], claims: [] };

describe('The first pass over files', () => {
  it('counts the claims whose time is too wide to make any one day likely', async () => {
    const map = `source: { id: a-table, title: A table, publishedOn: 2015-12-31, licence: none, citation: Nobody 2015 }
actors: { scheme: tbl, kind: ARMED_GROUP }
claims:
  - { type: NEGOTIATES_WITH, subject: a, object: b, on: when }
`;
    // A year is longer than twice 30 days; a month and a day are not.
    const table = 'a,b,when\nA,B,2014\nB,C,2015\nC,D,2015-02\nD,E,2015-02-03\n';
    const { counts, wideTimes, issues } = await surveyFiles(edges, [anInput('t.csv', table)], contextOf(map));
    expect([counts.claims, wideTimes, issues.total]).toEqual([4, 2, 0]);
  });

  it('knows the kinds of actors that came in an earlier batch, on which a horizon depends', async () => {
    const claims = [
      aClaim({ type: 'ALLIED_WITH', attestedOn: '[2000..2004]' }),
      aClaim({ type: 'ALLIED_WITH', attestedOn: '[2000..2010]' }),
      aClaim({ type: 'ALLIED_WITH', object: 'militia', attestedOn: '[2000..2004]' }),
      aClaim({ type: 'PART_OF', subject: 'army', object: 'syria', attestedOn: '[2000..2010]' }),
    ];
    const actors = [
      anActor('iran', { kind: 'STATE' }),
      anActor('syria', { kind: 'STATE' }),
      anActor('army', { kind: 'ARMED_FORCES' }),
      anActor('militia'),
    ];
    const { wideTimes } = await surveyOf({ ...NOTHING, actors }, { ...NOTHING, claims });
    // The alliance of states over eleven years, and the one with the militia over five.
    expect(wideTimes).toBe(2);
  });

  it('knows the dates of sources, which say until when a claim went on', async () => {
    const claims = [aClaim({ type: 'NEGOTIATES_WITH', validFrom: '2014-12-01', ongoing: true })];
    const dated = (publishedOn: string) =>
      surveyOf(recordsOf(claims, { sources: [aSource('newspaper', { publishedOn })] }));
    expect((await dated('2015')).wideTimes).toBe(1);
    expect((await dated('2015-01-31')).wideTimes).toBe(0);
  });
});
