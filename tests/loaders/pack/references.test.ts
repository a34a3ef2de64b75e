import { describe, expect, it } from 'vitest';
import { readPack } from '../../../src/loaders/pack/pack.ts';
import { issue, type PackFiles, tinyPack } from '../../support/pack-files.ts';

const issuesOf = (pack: PackFiles) => readPack(pack.files()).issues;

describe('An id', () => {
  it('is once in its file; the first row counts', () => {
    const { issues, actors } = readPack(tinyPack.add('actors.csv', { id: 'iran', kind: 'PARTY', nameEn: 'X' }).files());
    expect(issues).toEqual([
      issue({ source: 'actors.csv', row: 5, field: 'id', value: 'iran', problem: 'duplicate of line 2' }),
    ]);
    expect(actors.filter(({ id }) => id === 'iran').map(({ kind }) => kind)).toEqual(['STATE']);
  });

  it.each([
    ['claims.csv', 2, 'subject', 'iron', 'no such actor in actors.csv', 'iran'],
    ['claims.csv', 2, 'object', 'hashed', 'no such actor in actors.csv', 'hashd'],
    ['claims.csv', 2, 'against', 'islamic-stat', 'no such actor in actors.csv', 'islamic-state'],
    ['claims.csv', 2, 'assertedBy', 'newsweek', 'no such actor in actors.csv', null],
    ['claims.csv', 2, 'source', 'reports', 'no such source in sources.csv', 'report'],
    ['claims.csv', 3, 'place', 'al-kaim', 'no such place in places.csv', 'al-qaim'],
    ['claims.csv', 4, 'event', 'fall-of-alqaim', 'no such event in events.csv', 'fall-of-al-qaim'],
    ['events.csv', 2, 'place', 'alqaim', 'no such place in places.csv', 'al-qaim'],
    ['places.csv', 3, 'within', 'iraq', 'no such place in places.csv', null],
    ['external-ids.csv', 2, 'of', 'Iran', 'no such actor in actors.csv', 'iran'],
    ['names.csv', 2, 'of', 'hashad', 'no such actor or place', 'hashd'],
    ['names.csv', 2, 'of', 'al-qiam', 'no such actor or place', 'al-qaim'],
    ['participants.csv', 2, 'claim', 'battel', 'no such claim in claims.csv', 'battle'],
    ['evidence.csv', 2, 'claim', 'arm', 'no such claim in claims.csv', 'arms'],
    ['evidence.csv', 2, 'document', 'wires', 'no such source in sources.csv', 'wire'],
  ] as const)('of %s:%d %s must be in its file: "%s"', (source, row, field, value, problem, suggestion) => {
    expect(issuesOf(tinyPack.with(source, row, { [field]: value }))).toContainEqual(
      issue({ source, row, field, value, problem, suggestion }),
    );
  });

  it('of a row with an issue is an issue of every row that refers to it', () => {
    const { issues, events, claims } = readPack(tinyPack.with('places.csv', 3, { latitude: '99' }).files());
    expect(issues).toEqual([
      issue({ source: 'places.csv', row: 3, field: 'latitude', value: '99', problem: 'not a number from -90 to 90' }),
      issue({
        source: 'events.csv',
        row: 2,
        field: 'place',
        value: 'al-qaim',
        problem: 'the row of this place has an issue (places.csv:3)',
      }),
      issue({
        source: 'claims.csv',
        row: 3,
        field: 'place',
        value: 'al-qaim',
        problem: 'the row of this place has an issue (places.csv:3)',
      }),
      issue({
        source: 'claims.csv',
        row: 4,
        field: 'event',
        value: 'fall-of-al-qaim',
        problem: 'the row of this event has an issue (events.csv:2)',
      }),
    ]);
    expect(events).toEqual([]);
    expect(claims.map(({ type }) => type)).toEqual(['SUPPORTS']);
  });

  it('in a list of documents is told one by one', () => {
    const via = (text: string) => issuesOf(tinyPack.with('claims.csv', 2, { via: text }));
    const where = { source: 'claims.csv', row: 2, field: 'via' };
    expect(via('wire; reprt; x')).toEqual([
      issue({ ...where, value: 'reprt', problem: 'no such source in sources.csv', suggestion: 'report' }),
      issue({ ...where, value: 'x', problem: 'no such source in sources.csv' }),
    ]);
    expect(via('wire;')).toEqual([issue({ ...where, value: 'wire;', problem: 'an id is empty; write id; id' })]);
    expect(via('wire; wire')).toEqual([issue({ ...where, value: 'wire', problem: 'the same id is given twice' })]);
  });

  it('in a list of documents keeps its order', () => {
    const { claims } = readPack(tinyPack.with('claims.csv', 2, { source: 'report', via: 'wire;report' }).files());
    expect(claims[0]?.via).toEqual(['wire', 'report']);
  });
});

describe('Places', () => {
  it('must not lie within themselves, and what lies within those cannot stand either', () => {
    const pack = tinyPack
      .with('places.csv', 2, { within: 'mesopotamia' })
      .add('places.csv', { id: 'mesopotamia', nameEn: 'Mesopotamia', within: 'iraq-territory' })
      .add('places.csv', { id: 'loop', nameEn: 'Loop', within: 'loop' })
      .add('places.csv', { id: 'island', nameEn: 'Island' });
    const { issues, places } = readPack(pack.files());
    const where = { source: 'places.csv', field: 'within', problem: 'the place lies within itself' };
    expect(issues.filter(({ source }) => source === 'places.csv')).toEqual([
      issue({ ...where, row: 2, value: 'mesopotamia' }),
      issue({
        source: 'places.csv',
        row: 3,
        field: 'within',
        value: 'iraq-territory',
        problem: 'the row of this place has an issue (places.csv:2)',
      }),
      issue({ ...where, row: 4, value: 'iraq-territory' }),
      issue({ ...where, row: 5, value: 'loop' }),
    ]);
    expect(places.map(({ id }) => id)).toEqual(['island']);
  });
});

describe('External ids', () => {
  it('stand once for each actor, under a scheme that is a slug', () => {
    const pack = tinyPack
      .add('external-ids.csv', { of: 'iran', scheme: 'wikidata', value: 'Q794' })
      .add('external-ids.csv', { of: 'hashd', scheme: 'wikidata', value: 'Q794' })
      .add('external-ids.csv', { of: 'iran', scheme: 'ISO 3166', value: 'IR' });
    const { issues, actors } = readPack(pack.files());
    expect(issues).toEqual([
      issue({
        source: 'external-ids.csv',
        row: 3,
        field: 'value',
        value: 'Q794',
        problem: 'duplicate of line 2',
      }),
      issue({
        source: 'external-ids.csv',
        row: 5,
        field: 'scheme',
        value: 'ISO 3166',
        problem: 'not an id; an id is lower-case letters and digits in words joined by single hyphens',
        suggestion: 'iso-3166',
      }),
    ]);
    expect(actors.map(({ externalIds }) => externalIds.length)).toEqual([1, 1, 0]);
  });
});

describe('Names', () => {
  it('follow the labels in order of rows', () => {
    const pack = tinyPack
      .with('actors.csv', 3, { nameAr: 'الحشد الشعبي' })
      .add('names.csv', { of: 'hashd', text: 'Hashd', language: 'ar', script: 'Latn', kind: 'TRANSLITERATION' })
      .add('names.csv', { of: 'al-qaim', text: 'القائم', language: 'ar', script: 'Arab', kind: 'OFFICIAL' });
    const { actors, places, issues } = readPack(pack.files());
    expect(issues).toEqual([]);
    expect(actors[1]?.names.map(({ text }) => text)).toEqual([
      'Popular Mobilization Forces',
      'الحشد الشعبي',
      'PMF',
      'Hashd',
    ]);
    expect(places[1]?.names.map(({ text }) => text)).toEqual(['Al-Qaim', 'القائم']);
  });

  it('that repeat a label say when it was borne', () => {
    const label = { of: 'iran', text: 'Iran', language: 'en', script: 'Latn', kind: 'OFFICIAL', validFrom: '1935' };
    const { actors, issues } = readPack(tinyPack.add('names.csv', label).files());
    expect(issues).toEqual([]);
    expect(actors[0]?.names.map(({ text, validFrom }) => [text, validFrom?.text ?? null])).toEqual([
      ['Iran', '1935'],
      ['إيران', null],
    ]);
  });

  it('stand once in a language and kind', () => {
    const pmf = { of: 'hashd', text: 'PMF', language: 'en', kind: 'ABBREVIATION' };
    const pack = tinyPack.add('names.csv', pmf).add('names.csv', { ...pmf, language: 'fr' });
    const { actors, issues } = readPack(pack.files());
    expect(issues).toEqual([
      issue({
        source: 'names.csv',
        row: 3,
        field: 'text',
        value: 'PMF',
        problem: 'duplicate of line 2, in the same language and kind',
      }),
    ]);
    expect(actors[1]?.names).toHaveLength(3);
  });

  it('of an actor with an issue are told so', () => {
    expect(issuesOf(tinyPack.with('actors.csv', 3, { kind: 'GANG' }))).toContainEqual(
      issue({
        source: 'names.csv',
        row: 2,
        field: 'of',
        value: 'hashd',
        problem: 'the row of this actor has an issue (actors.csv:3)',
      }),
    );
  });
});
