import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { seedDirectory } from '../../src/cli/import-files.ts';
import { listSeedPacks } from '../../src/cli/pack-folder.ts';
import { isoDay } from '../../src/domain/time/day.ts';
import type { Claim } from '../../src/domain/records.ts';
import { makeUcdpPack, UCDP_FILES } from '../../src/loaders/data-packs/ucdp-mena.ts';
import { packTexts } from '../../src/loaders/pack/pack-texts.ts';
import { describeReal, openReal } from '../support/real-data.ts';
import { readSeed, derivePack, onDay, seedFolder, spoken } from '../support/seed-packs.ts';
import { spokenClaim } from '../support/spoken-claims.ts';

const pack = readSeed('ucdp-mena');
const seedNames = listSeedPacks().map((path) => basename(path));
const graph = derivePack(pack);
const FILES = ['actors.csv', 'names.csv', 'external-ids.csv', 'sources.csv', 'claims.csv', 'evidence.csv', 'pack.yaml'];

const countBy = (keyOf: (claim: Claim) => string): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const claim of pack.claims) counts[keyOf(claim)] = (counts[keyOf(claim)] ?? 0) + 1;
  return counts;
};
/** How certain the tie that reads like this is on a day, over all its spells. */
const certaintyOn = (tie: string, day: string) =>
  graph.ties
    .filter((own) => spoken(own) === tie)
    .map((own) => onDay(own, day))
    .find((certainty) => certainty === 'CERTAIN' || certainty === 'LIKELY') ?? null;
const rowsOf = (name: string): ReadonlyMap<string, string> =>
  new Map(
    readFileSync(join(seedFolder(name), 'actors.csv'), 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => [line.slice(0, line.indexOf(',')), line]),
  );

describe('The pack of UCDP’s data', () => {
  it('reads without an issue, and is small enough to ship', () => {
    expect(pack.issues).toEqual([]);
    const bytes = FILES.map((file) => statSync(join(seedFolder('ucdp-mena'), file)).size).reduce((a, b) => a + b);
    expect(bytes).toBeLessThan(6_000_000);
    expect(pack.claims.length).toBeLessThan(6_000);
    expect([pack.places, pack.events]).toEqual([[], []]);
  });

  it('has so many claims of each type and of each data set, as docs/data.md says', () => {
    expect(countBy(({ type }) => type)).toEqual({
      ATTACKS_CIVILIANS: 148,
      FIGHTS: 970,
      SUPPORTS: 2790,
    });
    expect(countBy(({ source }) => source)).toEqual({
      'ucdp-esd-1-0-2011': 2021,
      'ucdp-esd-18-1': 560,
      'ucdp-ged-syria-2016-2019': 822,
      'ucdp-prio-acd-4-2013': 505,
    });
    const page = readFileSync(join(seedFolder('.'), '..', 'docs', 'data.md'), 'utf8');
    expect(page).toContain(`${pack.actors.length} actors and ${pack.claims.length.toLocaleString('en')} claims`);
  });

  it('has evidence with a hash for every claim: the rows of one year, or the first and the last event of a month', () => {
    const wrong = pack.claims.filter(
      ({ evidence }) => evidence.length === 0 || evidence.some(({ hash }) => !/^[0-9a-f]{64}$/.test(hash ?? '')),
    );
    expect(wrong).toEqual([]);
    const months = pack.claims.filter(({ source }) => source.startsWith('ucdp-ged'));
    expect(months.filter(({ evidence, note }) => evidence.length > 2 || !/^\d+ events?, /.test(note ?? ''))).toEqual(
      [],
    );
    expect(months.filter(({ type }) => type !== 'FIGHTS' && type !== 'ATTACKS_CIVILIANS')).toEqual([]);
  });

  it('says whose data they are, under which licence, where they are, and that they were changed', () => {
    expect(pack.sources.length).toBe(5);
    for (const { publisher, licence, url, citation, publishedOn } of pack.sources) {
      expect([publisher, licence, url]).toEqual([
        'Uppsala Conflict Data Program',
        'CC-BY-4.0',
        'https://ucdp.uu.se/downloads/',
      ]);
      expect(citation).toMatch(/\d{4}.*Changed: rows became dated claims/);
      expect(publishedOn).not.toBeNull();
    }
    expect(pack.pack?.licence).toBe('CC-BY-4.0');
    expect(pack.pack?.description).toContain('changed');
  });

  it('states no start and no end but with the year beside it, or the date of an episode', () => {
    const bounded = pack.claims.filter(({ type, validFrom, validTo }) => type === 'SUPPORTS' && (validFrom ?? validTo));
    const unexplained = bounded.filter(
      ({ source, note }) => source.startsWith('ucdp-esd') && !/\d{4} is coded without it\./.test(note ?? ''),
    );
    expect(unexplained).toEqual([]);
    expect(
      pack.claims.filter(({ validFrom, validTo }) => /^\[/.test(`${validFrom?.text ?? ''}${validTo?.text ?? ''}`)),
    ).toEqual([]);
  });

  it.each([
    ['kurdistan-workers-party FIGHTS turkey', '1992-10-01'],
    ['kurdistan-workers-party FIGHTS turkey', '2012-06-01'],
    ['syria SUPPORTS kurdistan-workers-party against turkey TERRITORY', '1996-06-01'],
    ['iran SUPPORTS hezbollah against israel WEAPONS', '2006-07-20'],
    ['hezbollah FIGHTS israel', '2006-07-20'],
    ['iraq FIGHTS kuwait', '1990-08-02'],
    ['islamic-state FIGHTS syrian-democratic-forces', '2017-07-01'],
    ['islamic-state FIGHTS syria', '2017-10-01'],
    ['islamic-state ATTACKS_CIVILIANS syrian-civilians', '2016-05-01'],
  ])('answers that %s on %s', (tie, day) => {
    expect(certaintyOn(tie, day)).not.toBeNull();
  });

  it('does not say what UCDP does not: support before it is coded, or fighting long after', () => {
    expect(certaintyOn('greece SUPPORTS kurdistan-workers-party against turkey TERRITORY', '1990-06-01')).toBeNull();
    expect(certaintyOn('iraq FIGHTS kuwait', '1995-06-01')).toBeNull();
  });

  it('has a claim for each year that UCDP codes as active, and the first day of an episode', () => {
    const said = pack.claims.filter(({ source }) => source === 'ucdp-prio-acd-4-2013').map(spokenClaim);
    const years = [1984, ...Array.from({ length: 24 }, (_, at) => 1989 + at)].map((year) => `on ${year} `);
    const pkk = said.filter((text) => text.startsWith('turkey FIGHTS kurdistan-workers-party'));
    expect(pkk.map((text, at) => text.includes(years[at] ?? '?'))).toEqual(years.map(() => true));
    expect(said).toContain(
      'iraq FIGHTS kuwait from 1990-08-02 on 1990 [incompatibility=territory intensity=war role=primary]',
    );
  });

  it('keeps the start of what went on in 1989, so that its years and the month in Syria are one tie', () => {
    const [first] = graph.ties.filter((tie) => spoken(tie) === 'kurdistan-workers-party FIGHTS turkey');
    expect([first && isoDay(first.bounds.startEarliest), first?.claimIds.length]).toEqual(['1984-08-15', 26]);
    expect(first && ['1984-08-15', '1990-06-01', '2012-06-01'].map((day) => onDay(first, day))).toEqual([
      'CERTAIN',
      'LIKELY',
      'LIKELY',
    ]);
  });

  it('has the row of another pack for every actor that it shares, and no actor that no claim names', () => {
    const own = rowsOf('ucdp-mena');
    for (const folder of seedNames) {
      const rows = rowsOf(folder);
      const shared = [...own].filter(([id]) => rows.has(id));
      expect(shared.map(([, row]) => row)).toEqual(shared.map(([id]) => rows.get(id)));
    }
    const used = new Set(pack.claims.flatMap(({ subject, object, against }) => [subject, object, against]));
    expect(pack.actors.filter(({ id }) => !used.has(id))).toEqual([]);
    const seeds = new Set(seedNames.flatMap((folder) => [...rowsOf(folder).keys()]));
    expect(pack.actors.filter(({ id }) => seeds.has(id)).length / pack.actors.length).toBeGreaterThan(0.75);
  });
});

describeReal(
  'The files of UCDP',
  Object.values(UCDP_FILES).map((file) => `ucdp/${file}`),
  () => {
    it('make the pack again, to the byte', async () => {
      const names = Object.keys(UCDP_FILES) as (keyof typeof UCDP_FILES)[];
      const opened = await Promise.all(names.map((name) => openReal(['.csv'], `ucdp/${UCDP_FILES[name]}`)));
      const files = Object.fromEntries(names.map((name, at) => [name, opened[at]?.[0]])) as Parameters<
        typeof makeUcdpPack
      >[0]['files'];
      const seedActors = seedNames.flatMap((name) => readSeed(name).actors);
      const texts = packTexts(await makeUcdpPack({ files, directory: seedDirectory(), seedActors }));
      expect([...texts.keys()].map((file) => `${file} is the same`)).toEqual(
        [...texts].map(([file, text]) => {
          const shipped = readFileSync(join(seedFolder('ucdp-mena'), file), 'utf8');
          return shipped === text ? `${file} is the same` : `${file} differs: run npm run seed:ucdp -- FOLDER`;
        }),
      );
    });
  },
);
