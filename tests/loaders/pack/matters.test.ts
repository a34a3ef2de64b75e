import { describe, expect, it } from 'vitest';
import { formatIssue } from '../../../src/domain/issue.ts';
import { readPack } from '../../../src/loaders/pack/pack.ts';
import { readSeed } from '../../support/seed-packs.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const issuesOf = (...rows: readonly string[]): readonly string[] =>
  readPack(
    new Map([
      ['matters.csv', bytes(['id,titleEn,titleAr', ...rows, ''].join('\n'))],
      ['events.csv', bytes('id,kind,nameEn,nameAr,date,place\nfall-of-mosul,CAPTURE,Fall of Mosul,,2014-06-10,\n')],
    ]),
  )
    .issues.filter(({ source }) => source === 'matters.csv')
    .map(formatIssue);

describe('matters.csv', () => {
  it('gives every issue and policy of the seed its titles', () => {
    for (const name of ['newsweek-2017-11', 'syria-iraq-2011-2019']) {
      const { matters, events, claims, issues } = readSeed(name);
      expect(issues).toEqual([]);
      const known = new Set<string>([...matters, ...events].map(({ id }) => id));
      const abouts = [...new Set(claims.flatMap(({ about }) => about ?? []))];
      expect(abouts.length).toBeGreaterThan(3);
      expect(abouts.filter((about) => !known.has(about))).toEqual([]);
      const used = new Set(abouts);
      expect(matters.filter(({ id }) => !used.has(id))).toEqual([]);
    }
  });

  it.each([
    ['withdrawal,,الانسحاب', /^matters\.csv:2 titleEn:/u],
    ['With drawal,the withdrawal,الانسحاب', /^matters\.csv:2 id "With drawal":/u],
    ['fall-of-mosul,the fall of Mosul,سقوط الموصل', /^matters\.csv:2 id "fall-of-mosul": this is an event/u],
  ])('%s is an issue', (row, issue) => {
    expect(issuesOf(row)).toEqual([expect.stringMatching(issue)]);
  });

  it('has each id once', () => {
    const row = 'withdrawal,the withdrawal,الانسحاب';
    expect(issuesOf(row, row)).toEqual(['matters.csv:3 id "withdrawal": the id stands on line 2 already']);
  });
});

describe('the dataset of a document', () => {
  const rest = 'publisher,publishedOn,language,url,reliability,licence,citation';
  const read = (cells: string) =>
    readPack(new Map([['sources.csv', bytes(`id,title,${rest},dataset,version\n${cells}\n`)]]));
  it('is read with its version where the pack has them', () => {
    const [source] = read('s-2,A table,,,en,,,,,a-table,2.0').sources;
    expect([source?.dataset, source?.version]).toEqual(['a-table', '2.0']);
    const [plain] = read('s,A report,,,en,,,,,,').sources;
    expect([plain?.dataset, plain?.version]).toEqual([undefined, undefined]);
  });
  it('is an id, and there is no version of none', () => {
    const said = (cells: string) =>
      read(cells).issues.flatMap(({ field, problem }) => (field === 'dataset' || field === 'version' ? [problem] : []));
    expect(said('s,A table,,,en,,,,,A Table,2')).toEqual([expect.stringContaining('not an id') as string]);
    expect(said('s,A table,,,en,,,,,,2')).toEqual(['a version needs its dataset: an id that all versions share']);
  });
});

describe('the Arabic title of a document', () => {
  it('is read where the pack has one, and may be left out with its column', () => {
    const title = (header: string, row: string): string | null | undefined =>
      readPack(new Map([['sources.csv', bytes(`${header}\n${row}\n`)]])).sources[0]?.titleAr;
    const rest = 'publisher,publishedOn,language,url,reliability,licence,citation';
    expect(title(`id,title,titleAr,${rest}`, 's,A report,تقرير,,,ar,,,,')).toBe('تقرير');
    expect(title(`id,title,${rest}`, 's,A report,,,ar,,,,')).toBeUndefined();
  });

  it.each([
    ['newsweek-2017-11', 5],
    ['syria-iraq-2011-2019', 500],
  ] as const)('is known for every source of %s', (pack, atLeast) => {
    const { sources } = readSeed(pack);
    expect(sources.length).toBeGreaterThanOrEqual(atLeast);
    expect(sources.filter(({ titleAr }) => titleAr === undefined)).toEqual([]);
  });
});
