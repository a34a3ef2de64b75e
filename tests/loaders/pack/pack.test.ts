import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePartialDate } from '../../../src/domain/time/partial-date.ts';
import { TABLE_FILES } from '../../../src/loaders/pack/columns.ts';
import { readPack } from '../../../src/loaders/pack/pack.ts';
import { tinyPack } from '../../support/pack-files.ts';

describe('A pack without a fault', () => {
  const loaded = readPack(tinyPack.files());

  it('has no issue', () => {
    expect(loaded.issues).toEqual([]);
  });

  it('says what it is', () => {
    expect(loaded.pack).toEqual({
      id: 'tiny',
      title: 'A tiny pack',
      version: 1,
      description: 'What a tiny report says.',
      licence: 'CC-BY-4.0',
      compiledOn: parsePartialDate('2026-11-22'),
      requires: [],
    });
  });

  it('has its actors with labels as their first names, further names and external ids', () => {
    expect(loaded.actors.map(({ id }) => id)).toEqual(['iran', 'hashd', 'islamic-state']);
    expect(loaded.actors[0]).toEqual({
      id: 'iran',
      kind: 'STATE',
      label: { en: 'Iran', ar: 'إيران' },
      names: [
        { text: 'Iran', language: 'en', script: 'Latn', kind: 'OFFICIAL', validFrom: null, validTo: null },
        { text: 'إيران', language: 'ar', script: 'Arab', kind: 'OFFICIAL', validFrom: null, validTo: null },
      ],
      externalIds: [{ scheme: 'wikidata', id: 'Q794' }],
      description: { en: null, ar: null },
      existsFrom: null,
      existsTo: null,
    });
    expect(loaded.actors[1]?.names.map(({ text }) => text)).toEqual(['Popular Mobilization Forces', 'PMF']);
  });

  it('has its sources, places and events', () => {
    expect(loaded.sources[0]).toEqual({
      id: 'report',
      title: 'The report',
      publisher: null,
      publishedOn: parsePartialDate('2017-11-05'),
      language: 'en',
      url: null,
      reliability: 'B',
      licence: null,
      citation: null,
    });
    expect(loaded.places[1]).toEqual({
      id: 'al-qaim',
      label: { en: 'Al-Qaim', ar: null },
      names: [{ text: 'Al-Qaim', language: 'en', script: 'Latn', kind: 'OFFICIAL', validFrom: null, validTo: null }],
      within: 'iraq-territory',
      latitude: 34.37,
      longitude: 41.09,
    });
    expect(loaded.events).toEqual([
      {
        id: 'fall-of-al-qaim',
        kind: 'CAPTURE',
        label: { en: 'Fall of Al-Qaim', ar: null },
        date: parsePartialDate('2017-11-03'),
        place: 'al-qaim',
      },
    ]);
  });

  it('has its claims with an id and their evidence, and participants as qualifiers', () => {
    expect(loaded.claims[0]).toEqual({
      id: '5f5c5dcaafa53a7db06abd15b84447b8',
      stance: 'ASSERTED',
      subject: 'iran',
      subjectAsStated: 'Tehran',
      type: 'SUPPORTS',
      object: 'hashd',
      objectAsStated: null,
      place: null,
      event: null,
      against: 'islamic-state',
      form: 'WEAPONS',
      about: null,
      qualifiers: [],
      validFrom: parsePartialDate('2014-07'),
      validTo: null,
      ongoing: true,
      attestedOn: null,
      assertedBy: 'iran',
      via: ['wire'],
      source: 'report',
      credibility: 2,
      note: null,
      evidence: [
        { document: 'report', locator: 'p1:0-20', hash: 'a'.repeat(64), gloss: { en: 'Iran arms it.', ar: null } },
      ],
    });
    expect(loaded.claims.map(({ type, qualifiers }) => ({ type, qualifiers }))).toEqual([
      { type: 'SUPPORTS', qualifiers: [] },
      { type: 'HOLDS', qualifiers: [] },
      {
        type: 'TOOK_PART',
        qualifiers: [
          { key: 'role', value: 'attacker' },
          { key: 'side', value: '1' },
        ],
      },
    ]);
  });

  it('needs no file that would be empty, and no columns in order', () => {
    const { issues, actors } = readPack(
      tinyPack
        .raw('names.csv', null)
        .raw('external-ids.csv', null)
        .raw(
          'actors.csv',
          'nameEn,id,kind,nameAr,existsFrom,existsTo,descriptionAr,descriptionEn\n' +
            'Iran,iran,STATE,,,,,A state\nPMF,hashd,COALITION,,,,,\nIS,islamic-state,ARMED_GROUP,,,,,\n',
        )
        .files(),
    );
    expect(issues).toEqual([]);
    expect(actors[0]?.description).toEqual({ en: 'A state', ar: null });
  });
});

describe('Whatever bytes a pack is made of', () => {
  const seed = Number(process.env.ENTENTE_SEED ?? Math.floor(Math.random() * 2 ** 31));

  it(`reading it never throws, and a pack that lacks anything has an issue (ENTENTE_SEED=${seed})`, () => {
    const names = ['pack.yaml', ...TABLE_FILES];
    const noise = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.string({ unit: fc.constantFrom(...'",\n\r;=.:-[]{}&*!|>?#%@ aé0ا\u0000\ufeff'), maxLength: 200 }).map(encode),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), noise), (files) => {
        const loaded = readPack(new Map(Object.entries(files)));
        expect(loaded.issues.length).toBeGreaterThan(0);
        expect(loaded.claims).toEqual([]);
      }),
      { seed, numRuns: 500 },
    );
  });

  it(`a valid pack with some bytes overwritten keeps every claim or gains an issue (ENTENTE_SEED=${seed})`, () => {
    const files = tinyPack.files();
    const whole = readPack(files);
    const names = [...files.keys()];
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.nat(10_000),
        fc.uint8Array({ minLength: 1, maxLength: 6 }),
        (name, place, noise) => {
          const content = Uint8Array.from(files.get(name) ?? []);
          content.set(noise, place % (content.length - noise.length));
          const loaded = readPack(new Map([...files, [name, content]]));
          if (loaded.issues.length === 0) expect(loaded.claims).toHaveLength(whole.claims.length);
        },
      ),
      { seed, numRuns: 1000 },
    );
  });
});

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
