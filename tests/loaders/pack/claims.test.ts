import { describe, expect, it } from 'vitest';
import { readPack } from '../../../src/loaders/pack/pack.ts';
import { issue, type PackFiles, tinyPack } from '../../support/pack-files.ts';

const issuesOf = (pack: PackFiles) => readPack(pack.files()).issues;
const arms = (cells: Parameters<typeof tinyPack.with<'claims.csv'>>[2]) => tinyPack.with('claims.csv', 2, cells);

const where = { source: 'claims.csv', row: 2 };

describe('A claim', () => {
  it('with an issue is left out, and its evidence and participants need no further issue', () => {
    const pack = tinyPack
      .with('claims.csv', 4, { attestedOn: 'today' })
      .with('participants.csv', 2, { actor: 'nobody' })
      .with('evidence.csv', 4, { hash: 'none' });
    const { issues, claims } = readPack(pack.files());
    expect(issues.map(({ source, row, field }) => [source, row, field])).toEqual([['claims.csv', 4, 'attestedOn']]);
    expect(claims).toHaveLength(2);
  });

  it('tells all its wrong cells at once', () => {
    expect(issuesOf(arms({ stance: '', subject: 'nobody', form: 'GUNS' })).map(({ field }) => field)).toEqual([
      'stance',
      'subject',
      'form',
    ]);
  });

  it('has a key that no other claim has', () => {
    const { issues, claims } = readPack(tinyPack.with('claims.csv', 3, { key: 'arms' }).files());
    expect(issues.slice(0, 1)).toEqual([
      issue({
        source: 'claims.csv',
        row: 3,
        field: 'key',
        value: 'arms',
        problem: 'duplicate of line 2',
      }),
    ]);
    expect(claims.map(({ type }) => type)).toEqual(['SUPPORTS', 'TOOK_PART']);
  });

  it('must keep the rules of the model', () => {
    expect(issuesOf(arms({ against: 'iran' }))).toEqual([
      issue({
        ...where,
        field: 'against',
        value: 'iran',
        problem: 'against must be a third actor, neither subject nor object',
      }),
    ]);
    expect(issuesOf(arms({ validFrom: '', ongoing: '' }))).toEqual([
      issue({ ...where, field: 'validFrom', problem: 'a claim needs one of validFrom, validTo, attestedOn, ongoing' }),
    ]);
    expect(issuesOf(arms({ source: 'wire', via: '', validFrom: '' }))).toEqual([
      issue({
        ...where,
        field: 'ongoing',
        value: 'true',
        problem: 'ongoing needs a document that has a date, and its has none',
      }),
    ]);
    expect(issuesOf(arms({ about: 'Oil' }))).toEqual([
      issue({
        ...where,
        field: 'about',
        value: 'Oil',
        problem: 'about must be an id: lower-case words joined by hyphens',
      }),
    ]);
  });

  it('must not lie wholly outside the time its actors exist', () => {
    expect(issuesOf(arms({ validFrom: '2013', validTo: '2014-06-29', ongoing: '' }))).toEqual([
      issue({
        ...where,
        field: 'validFrom',
        value: '2013',
        problem:
          'the claim lies wholly outside the time its actors exist: hashd (from 2014-06-15), islamic-state (from 2014-06-29)',
      }),
    ]);
    expect(issuesOf(arms({ validFrom: '', attestedOn: '2014-05', ongoing: '' }))[0]).toMatchObject({
      field: 'attestedOn',
      value: '2014-05',
    });
  });

  it('may begin, or be attested, within a year in which an actor came to be', () => {
    expect(issuesOf(arms({ validFrom: '2014' }))).toEqual([]);
    expect(issuesOf(arms({ validFrom: '2014', ongoing: '' }))).toEqual([]);
    expect(issuesOf(arms({ validFrom: '', attestedOn: '2014', ongoing: '' }))).toEqual([]);
    expect(issuesOf(arms({ validFrom: '', validTo: '2014', ongoing: '' }))).toEqual([]);
    expect(
      issuesOf(
        tinyPack.with('actors.csv', 2, { existsTo: '2016-07-01' }).with('claims.csv', 2, {
          validFrom: '',
          ongoing: '',
          validTo: '2016',
        }),
      ),
    ).toEqual([]);
  });

  it('that denies or announces may speak of a time when an actor was not there', () => {
    for (const stance of ['DENIED', 'ANNOUNCED'])
      expect(issuesOf(arms({ stance, validFrom: '', attestedOn: '2013', ongoing: '' }))).toEqual([]);
  });

  it('that denies needs no date', () => {
    expect(issuesOf(arms({ stance: 'DENIED', validFrom: '', ongoing: '' }))).toEqual([]);
  });

  it('has an id that the order of qualifiers, the key and the evidence do not change', () => {
    const id = (pack: PackFiles) => readPack(pack.files()).claims[0]?.id;
    const same = id(arms({ qualifiers: 'basis=report; degree=high' }));
    expect(id(arms({ qualifiers: ' degree = high;basis=report ' }))).toBe(same);
    expect(
      id(arms({ qualifiers: 'basis=report; degree=high', key: 'k' }).with('evidence.csv', 2, { claim: 'k' })),
    ).toBe(same);
    expect(
      id(
        arms({ qualifiers: 'basis=report; degree=high' }).with('evidence.csv', 2, { locator: 'p9:0-1', glossEn: 'x' }),
      ),
    ).toBe(same);
    expect(id(arms({ qualifiers: 'basis=report; degree=low' }))).not.toBe(same);
  });

  it('made by two rows is one claim with the evidence of both', () => {
    const { issues, claims } = readPack(
      tinyPack
        .add('claims.csv', {
          key: 'town-again',
          stance: 'ASSERTED',
          subject: 'islamic-state',
          type: 'HOLDS',
          place: 'al-qaim',
          validFrom: '2014-08',
          validTo: '2017-11-03',
          source: 'report',
        })
        .add('evidence.csv', { claim: 'town-again', document: 'report', locator: 'p2:0-20', hash: 'b'.repeat(64) })
        .add('evidence.csv', { claim: 'town-again', document: 'report', locator: 'p7:0-9' })
        .files(),
    );
    expect(issues).toEqual([]);
    expect(claims).toHaveLength(3);
    expect(claims[1]?.evidence.map(({ locator }) => locator)).toEqual(['p2:0-20', 'p7:0-9']);
  });
});
