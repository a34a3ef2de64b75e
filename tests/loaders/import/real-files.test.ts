import { describe, expect, it } from 'vitest';
import { surveyReal } from '../../support/real-files.ts';
import { dataNotRun, findData } from '../../support/shared-data.ts';

/** Real files, what is made of each, and how much of it cannot be used: states aside, which the small directory does not know. */
const FILES: readonly (readonly [
  format: string,
  file: string,
  map: string | null,
  claims: number,
  issues: Readonly<Record<string, number>>,
])[] = [
  ['edges', 'cow/tss-strategic-rivalries.csv', 'strategic-rivalries', 264, {}],
  ['edges', 'cow/gml-ddy-disputes-2.03.csv', 'gml-disputes', 4307, {}],
  ['edges', 'nsa/nsa-3.4.csv', 'nsa', 1571, { SELF_TIE: 1, NO_ACTOR: 3 }],
  ['edges', 'syria/big-pharaoh-middle-east-chart-2013.json', 'big-pharaoh', 40, {}],
  ['edges', 'syria/wikipedia-participants-2015.json', 'wikipedia-participants', 589, {}],
  ['edges', 'syria/wikipedia-participants-2015-signed-links.json', 'wikipedia-signed-links', 439, {}],
  ['edges', 'syria/gade-rebels/Infighting30_2014_6Sep2017.csv', 'gade-infighting', 30, {}],
  ['edges', 'syria/gade-rebels/gade-cooperation-dyads.csv', 'gade-cooperation', 86, {}],
  ['edges', 'syria/gade-rebels/IdeologyVars_JPR.csv', 'gade-sponsors', 38, {}],
  ['ucdp-esd', 'ucdp/ucdp-esd-181-rebel-recipients.csv', null, 1156, { NOT_ATTRIBUTABLE: 101 }],
  [
    'ucdp-esd',
    'ucdp/ucdp-external-support-supporter-level-1975-2009.csv',
    null,
    9717,
    { LEFT_OUT: 14, CODE_AND_NAME: 46 },
  ],
  ['ucdp-acd', 'ucdp/ucdp-prio-acd-4-2013.csv', null, 4504, { NOT_ATTRIBUTABLE: 116 }],
  ['ucdp-actor', 'ucdp/ucdp-actor-221.csv', null, 464, { SELF_TIE: 1 }],
  ['ucdp-ged', 'ucdp/ged-syria-2016-2019.csv.gz', null, 33954, { UNKNOWN_VERSION: 1 }],
  ['ucdp-ged', 'ucdp/ged-modern49-myanmar.csv.gz', null, 16004, { UNKNOWN_VERSION: 1 }],
];

describe('Of the real file', () => {
  for (const [format, file, map, claims, issues] of FILES) {
    const path = findData(file);
    if (path === null) it.skip(dataNotRun(`${format} on a real file`, file), () => undefined);
    else
      it(`${file} ${format} makes ${claims} claims`, { timeout: 120_000 }, async () => {
        const survey = await surveyReal(format, path, map);
        const counts = Object.fromEntries(
          Object.entries(survey.issues.counts).filter(([kind]) => kind !== 'UNKNOWN_STATE'),
        );
        expect([survey.counts.claims, counts]).toEqual([claims, issues]);
        expect(survey.sources.every(({ publishedOn, licence, citation }) => publishedOn && licence && citation)).toBe(
          true,
        );
      });
  }
});
