import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listSeedPacks } from '../../src/cli/pack-folder.ts';
import { readSeed, seedFolder } from '../support/seed-packs.ts';

const newsweek = readSeed('newsweek-2017-11');
const syriaIraq = readSeed('syria-iraq-2011-2019');
const idsOf = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id);

/** The ids that design.md fixes; the article names all but those of the second list. */
const IN_THE_ARTICLE = [
  ...['united-states', 'russia', 'iran', 'syria', 'iraq', 'islamic-state', 'al-qaeda-in-iraq'],
  ...['popular-mobilization-forces', 'syrian-democratic-forces'],
  ...['kurdistan-regional-government', 'peshmerga', 'syrian-armed-forces', 'iraqi-armed-forces', 'global-coalition'],
];
const ELSEWHERE = ['turkey', 'hayat-tahrir-al-sham', 'nusra-front', 'peoples-protection-units'];

describe('The packs that ship', () => {
  it('are these three, of which one has no claims', () => {
    expect(listSeedPacks()).toEqual(['actors', 'newsweek-2017-11', 'syria-iraq-2011-2019'].map(seedFolder));
    expect(readSeed('actors').claims).toEqual([]);
  });

  it.each([newsweek, syriaIraq])('read without an issue: $pack.id', (pack) => {
    expect(pack.issues).toEqual([]);
    expect(pack.claims.length).toBeGreaterThan(100);
  });

  it.each([newsweek, syriaIraq])('have evidence with a hash for every claim: $pack.id', ({ claims }) => {
    const without = claims.filter(
      ({ evidence }) => evidence.length === 0 || evidence.some(({ hash }) => !/^[0-9a-f]{64}$/.test(hash ?? '')),
    );
    expect(idsOf(without)).toEqual([]);
  });

  it.each([newsweek, syriaIraq])(
    'use every actor, source, place and event that they name, publishers aside: $pack.id',
    (pack) => {
      const { actors, sources, places, events, claims } = pack;
      const used = new Set<string | null>([
        ...claims.flatMap((own) => [own.subject, own.object, own.against, own.assertedBy, own.place, own.event]),
        ...claims.flatMap((own) => [
          own.about,
          own.source,
          ...own.via,
          ...own.evidence.map(({ document }) => document),
        ]),
        ...places.map(({ within }) => within),
        ...events.map(({ place }) => place),
      ]);
      const idle = [...actors, ...sources, ...places, ...events].filter(({ id }) => !used.has(id));
      const publishers = new Set(sources.flatMap(({ publisher }) => publisher ?? []));
      expect(idle.filter((own) => !('label' in own && publishers.has(own.label.en ?? ''))).map(({ id }) => id)).toEqual(
        [],
      );
    },
  );

  it('have the actors that everybody uses, under their fixed ids', () => {
    expect(idsOf(newsweek.actors)).toEqual(expect.arrayContaining(IN_THE_ARTICLE));
    expect(idsOf(syriaIraq.actors)).toEqual(expect.arrayContaining(ELSEWHERE));
  });

  it('hold as many actors and claims as was asked for, and as docs/data.md says', () => {
    expect(syriaIraq.actors.length).toBeGreaterThanOrEqual(60);
    expect(syriaIraq.claims.length).toBeGreaterThanOrEqual(250);
    const page = readFileSync(join(seedFolder('.'), '..', 'docs', 'data.md'), 'utf8');
    const [, actors, claims] = /\| (\d+) actors and some ([\d,]+) claims from thirteen Wikipedia/.exec(page) ?? [];
    expect(Number(actors)).toBe(syriaIraq.actors.length);
    expect(Math.round(syriaIraq.claims.length / 100)).toBe(Number(claims?.replace(',', '')) / 100);
    const cited = syriaIraq.claims.flatMap(({ evidence }) => evidence);
    const articles = cited.filter(({ locator }) => !locator.startsWith('text='));
    expect(new Set(articles.map(({ document }) => document)).size).toBe(13);
    expect(new Set(cited.map(({ document }) => document)).size).toBeGreaterThan(1000);
  });
});

describe('What both packs name', () => {
  const rowsOf = (pack: string, file: string): ReadonlyMap<string, string> => {
    const lines = readFileSync(join(seedFolder(pack), file), 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1);
    return new Map(lines.map((line) => [line.slice(0, line.indexOf(',')), line]));
  };

  it.each(['actors.csv', 'places.csv'])('has the same row in each %s', (file) => {
    const there = rowsOf('syria-iraq-2011-2019', file);
    const shared = [...rowsOf('newsweek-2017-11', file)].filter(([id]) => there.has(id));
    expect(shared.length).toBeGreaterThan(4);
    expect(shared.map(([, row]) => row)).toEqual(shared.map(([id]) => there.get(id)));
  });

  it.each(['newsweek-2017-11', 'syria-iraq-2011-2019'])('has the row of %s in the pack of actors', (pack) => {
    const there = rowsOf('actors', 'actors.csv');
    const rows = [...rowsOf(pack, 'actors.csv').values()];
    expect(rows.filter((row) => !new Set(there.values()).has(row))).toEqual([]);
  });

  it('has no external id that is another actor’s', () => {
    const owners = new Map<string, Set<string>>();
    for (const { id, externalIds } of [...newsweek.actors, ...syriaIraq.actors])
      for (const external of externalIds.filter(({ scheme }) => scheme === 'wikidata'))
        owners.set(external.id, (owners.get(external.id) ?? new Set()).add(id));
    expect([...owners].filter(([, ids]) => ids.size > 1)).toEqual([]);
    expect(owners.size).toBeGreaterThan(20);
  });
});
