import { describe, expect, it } from 'vitest';
import { atLeast, certaintyOf, contestedAt, daysAtLeast, deniersAt } from '../../../src/domain/ties/certainty.ts';
import { ANY_TIME } from '../../../src/domain/time/bounds.ts';
import { parseDay } from '../../../src/domain/time/day.ts';
import { parsePartialDate } from '../../../src/domain/time/partial-date.ts';
import { aClaim, aWorld, tieOf } from '../../support/claims.ts';

const span = (from: string, to: string) => ({ from: parseDay(from), to: parseDay(to) });

describe('the certainty of a tie', () => {
  const tie = {
    certain: [span('2014-06-30', '2014-07-10'), span('2016-01-31', '2016-01-02')],
    likely: span('2014-01-01', '2016-06-01'),
    possible: span('2013-01-01', '2020-01-01'),
  };
  const at = (text: string): ReturnType<typeof certaintyOf> => certaintyOf(tie, parsePartialDate(text));

  it.each([
    ['2012-12-31', null],
    ['2013-12-31', 'POSSIBLE'],
    ['2014-01-01', 'LIKELY'],
    ['2014-06-30', 'CERTAIN'],
    ['2014-07-09', 'CERTAIN'],
    ['2014-07-10', 'LIKELY'],
    ['2016-06-01', 'POSSIBLE'],
    ['2020-01-01', null],
    ['2014', 'CERTAIN'],
    ['2015', 'LIKELY'],
  ])('on %s is %s', (text, expected) => {
    expect(at(text)).toBe(expected);
  });

  it('by a partial date is certain only in a question that holds it all', () => {
    expect(['2016-01-15', '[2016-01-01..2016-01-30]', '2016-01'].map(at)).toEqual(['LIKELY', 'LIKELY', 'CERTAIN']);
  });

  it('implies those below it', () => {
    const on = (text: string) =>
      (['CERTAIN', 'LIKELY', 'POSSIBLE'] as const).map((wanted) => atLeast(tie, parsePartialDate(text), wanted));
    expect(on('2014-07-01')).toEqual([true, true, true]);
    expect(on('2015-07-01')).toEqual([false, true, true]);
    expect(on('2018-07-01')).toEqual([false, false, true]);
    expect(on('2012-07-01')).toEqual([false, false, false]);
  });

  it('reaches some level on single days', () => {
    expect(daysAtLeast(tie, 'CERTAIN')).toEqual([span('2014-06-30', '2014-07-10')]);
    expect(daysAtLeast(tie, 'LIKELY')).toEqual([tie.likely]);
    expect(daysAtLeast(tie, 'POSSIBLE')).toEqual([tie.possible]);
  });

  it('with no date asked is the best at any time', () => {
    expect(certaintyOf(tie, ANY_TIME)).toBe('CERTAIN');
    expect(certaintyOf({ ...tie, certain: [], likely: null }, ANY_TIME)).toBe('POSSIBLE');
  });
});

describe('a tie denied', () => {
  const troops = { subject: 'russia', object: 'syria', type: 'SUPPORTS', form: 'TROOPS' } as const;
  const world = aWorld({ remark: { publishedOn: '2016-06-05' } });
  const held = [aClaim({ ...troops, attestedOn: '2015-10-01' }), aClaim({ ...troops, attestedOn: '2016-10-01' })];
  const denied = (on?: string) =>
    aClaim({ ...troops, stance: 'DENIED', assertedBy: 'russia', source: 'remark', ...(on ? { attestedOn: on } : {}) });
  const at = (text: string) => parsePartialDate(text);

  it('is contested at a date by denials within its horizon of it, 236 days', () => {
    const tie = tieOf([...held, denied('2015-10-10')], world);
    expect(contestedAt(tie, at('2016-06-02'))).toBe(true);
    expect(contestedAt(tie, at('2016-06-03'))).toBe(false);
    expect(contestedAt(tie, ANY_TIME)).toBe(true);
    expect([deniersAt(tie, at('2016-06-02')), deniersAt(tie, at('2016-06-03'))]).toEqual([['russia'], []]);
  });

  it('is not by a denial that meets none of its likely days', () => {
    expect(tieOf([...held, denied('2012-06')], world).denials).toEqual([]);
  });

  it('is by one without a date when it began by the date of its document', () => {
    const tie = tieOf([...held, denied()], world);
    expect([contestedAt(tie, at('2015-10-01')), contestedAt(tie, at('2017-02-01'))]).toEqual([true, false]);
    expect(tieOf([held[1] as (typeof held)[0], denied()], world).denials).toEqual([]);
  });

  it('though it is merely alleged, where it would be likely', () => {
    const alleged = aClaim({ ...troops, stance: 'ALLEGED', attestedOn: '2015-10-01' });
    expect(tieOf([alleged, denied('2015-12')], world).denials.length).toBe(1);
    expect(tieOf([alleged, denied('2017-12')], world).denials).toEqual([]);
  });
});
