import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../src/domain/time/day.ts';
import type { Interval } from '../../../src/domain/time/interval.ts';
import type { Claim } from '../../../src/domain/records.ts';
import type { Tie } from '../../../src/domain/ties/tie.ts';
import { aClaim, aWorld, fourDays, idsOf, type PlainClaim, tieOf, tiesOf } from '../../support/claims.ts';

const claims = (...plain: readonly PlainClaim[]): readonly Claim[] =>
  plain.map((own, i) => aClaim({ type: 'OPPOSES', ...own, source: own.source ?? `source-${i}` }));
const daysOf = (...plain: readonly PlainClaim[]): readonly (readonly (string | null)[])[] =>
  tiesOf(claims(...plain)).map(({ bounds }) => fourDays(bounds));
const only = (...plain: readonly PlainClaim[]): Tie => tieOf(claims(...plain));

describe('claims of one key', () => {
  it('that agree make one tie with several claims', () => {
    const all = claims({ validFrom: '2014-06-29' }, { attestedOn: '2015-03-01' }, { validTo: '2017-07' });
    const tie = tieOf(all);
    expect(tie.claimIds).toEqual(idsOf(...all));
    expect(tie.contestedInTime).toBe(false);
    expect(fourDays(tie.bounds)).toEqual(['2014-06-29', '2014-06-29', '2017-07-02', '2017-08-01']);
  });

  it('that name the same coarse start agree', () => {
    const tie = only({ validFrom: '2014' }, { validFrom: '2014' }, { validFrom: '2014-12' });
    expect(fourDays(tie.bounds)).toEqual(['2014-01-01', '2014-12-31', '2014-12-02', null]);
    expect(tie.contestedInTime).toBe(false);
  });

  it('of which one names a day within the coarse start of the other agree', () => {
    const tie = only({ validFrom: '2014' }, { validFrom: '2014-06-29' });
    expect(fourDays(tie.bounds)).toEqual(['2014-01-01', '2014-06-29', '2014-06-30', null]);
    expect(tie.contestedInTime).toBe(false);
  });
});

describe('a claim that states a start', () => {
  it('after all that the running spell makes certain opens a new spell', () => {
    expect(daysOf({ validFrom: '2014-06-29', validTo: '2015-01-01' }, { validFrom: '2016-01-01' })).toEqual([
      ['2014-06-29', '2014-06-29', '2015-01-01', '2015-01-01'],
      ['2016-01-01', '2016-01-01', '2016-01-02', null],
    ]);
  });

  it('on the very day on which the running spell ended opens a new spell', () => {
    expect(daysOf({ validFrom: '2014-06-29', validTo: '2015-01-01' }, { validFrom: '2015-01-01' })).toEqual([
      ['2014-06-29', '2014-06-29', '2015-01-01', '2015-01-01'],
      ['2015-01-01', '2015-01-01', '2015-01-02', null],
    ]);
  });

  it('opens a new spell even when no end of the running one is known', () => {
    expect(daysOf({ validFrom: '2014-06-29' }, { validFrom: '2016-01-01' })).toEqual([
      ['2014-06-29', '2014-06-29', '2014-06-30', null],
      ['2016-01-01', '2016-01-01', '2016-01-02', null],
    ]);
  });

  it('within what the running spell makes certain joins it, and is set aside', () => {
    const tie = only(
      { validFrom: '2014-06-29', validTo: '2017-01-01' },
      { validFrom: '2016-01-01', validTo: '2017-01-01' },
    );
    expect(fourDays(tie.bounds)).toEqual(['2014-06-29', '2014-06-29', '2017-01-01', '2017-01-01']);
    expect([tie.contestedInTime, tie.denials]).toEqual([true, []]);
  });

  it('that may lie within what the running spell makes certain joins it', () => {
    expect(
      daysOf({ validFrom: '2014-06-29', validTo: '2015-03-01' }, { validFrom: '2015', validTo: '2015-03-01' }),
    ).toHaveLength(1);
  });
});

describe('a claim that states no start', () => {
  const ended: PlainClaim = { validFrom: '2014-06-29', validTo: '2015-01-01' };

  it('and attests a time at or after the latest end stated opens a new spell', () => {
    expect(daysOf(ended, { attestedOn: '2015-01-01' })).toEqual([
      ['2014-06-29', '2014-06-29', '2015-01-01', '2015-01-01'],
      [null, '2015-01-01', '2015-01-02', null],
    ]);
  });

  it('and attests the eve of the latest end stated joins', () => {
    expect(fourDays(only(ended, { attestedOn: '2014-12-31' }).bounds)).toEqual([
      '2014-06-29',
      '2014-06-29',
      '2015-01-01',
      '2015-01-01',
    ]);
  });

  it('joins however late it is when no end is stated', () => {
    expect(fourDays(only({ validFrom: '2014-06-29' }, { attestedOn: '2024-02-01' }).bounds)).toEqual([
      '2014-06-29',
      '2014-06-29',
      '2024-02-02',
      null,
    ]);
  });

  it('joins when the time it attests, some day of a year, may be before the end', () => {
    expect(only({ validFrom: '2014-06-29', validTo: '2015-06-01' }, { attestedOn: '2015' }).contestedInTime).toBe(
      false,
    );
  });

  it('joins where the only end stated is set aside, since that end does not stand', () => {
    const tie = tieOf(
      claims(
        { attestedOn: '2014-06-29', ongoing: true, source: '2016' },
        { validTo: '2015-01-01' },
        { attestedOn: '2017-05-05' },
      ),
      aWorld({ '2016': { publishedOn: '2016' } }),
    );
    expect(fourDays(tie.bounds)).toEqual([null, '2014-06-29', '2017-05-06', null]);
    expect(tie.contestedInTime).toBe(true);
  });

  it('joins when it attests a time before the latest of several ends that stand', () => {
    const tie = only(
      { validFrom: '2014-06-29', validTo: '[2015..2017]' },
      { validFrom: '[2014-06-29..2014-07-31]', validTo: '2016' },
      { attestedOn: '2017-06-01' },
    );
    expect(fourDays(tie.bounds)).toEqual(['2014-06-29', '2014-06-29', '2017-06-02', '2018-01-01']);
    expect(tie.contestedInTime).toBe(true);
  });

  it('and also attests a time before the end joins, and the end is set aside', () => {
    const tie = tieOf(
      claims(ended, { attestedOn: '2014-12-01', ongoing: true, source: '2016' }),
      aWorld({ '2016': { publishedOn: '2016' } }),
    );
    expect(fourDays(tie.bounds)).toEqual(['2014-06-29', '2014-06-29', '2016-01-02', null]);
    expect(tie.contestedInTime).toBe(true);
  });

  it('but an end long after the running spell ended opens a new spell', () => {
    expect(daysOf(ended, { validTo: '2017-07' })).toEqual([
      ['2014-06-29', '2014-06-29', '2015-01-01', '2015-01-01'],
      [null, '2017-07-31', '2017-07-02', '2017-08-01'],
    ]);
  });
});

describe('claims are read', () => {
  it('in the order of their latest start and not of their earliest', () => {
    // Read the other way round, the start in 2014 would lie within a spell from 2010 on.
    expect(daysOf({ validFrom: '[2010..2016]' }, { validFrom: '2014-06-29', validTo: '2015-01-01' })).toEqual([
      ['2010-01-01', '2014-06-29', '2015-01-01', '2015-01-01'],
    ]);
  });

  it('in the order of their earliest end when their latest starts are one, whatever their ids', () => {
    // Read after the spell of 2015, the attestation would belong to that one.
    for (const source of 'abcdefgh') {
      const attested = aClaim({ type: 'OPPOSES', attestedOn: '[2014-05-01..2015-12-31]', source });
      const ties = tiesOf([
        ...claims({ validFrom: '2014-01-01', validTo: '2014-06-01' }, { validTo: '2015' }),
        attested,
      ]);
      expect(ties.map(({ claimIds }) => claimIds.includes(attested.id))).toEqual([true, false]);
    }
  });
});

describe("a spell's four days", () => {
  it('are the least latest start and the greatest earliest end', () => {
    expect(
      fourDays(only({ attestedOn: '2015-03-01' }, { attestedOn: '2014-06-29' }, { attestedOn: '2016' }).bounds),
    ).toEqual([null, '2014-06-29', '2016-01-02', null]);
  });

  it('begin with the least stated start that is not after the least latest start', () => {
    expect(
      fourDays(only({ validFrom: '[2013..2014-07]' }, { validFrom: '2014-06' }, { attestedOn: '2014-06-29' }).bounds),
    ).toEqual(['2013-01-01', '2014-06-29', '2014-06-30', null]);
  });

  it('begin openly when every stated start is set aside', () => {
    const tie = tieOf(
      claims(
        { attestedOn: '2014-06-29', ongoing: true, source: '2016' },
        { validFrom: '2015-01-01', validTo: '2017-01-01' },
      ),
      aWorld({ '2016': { publishedOn: '2016' } }),
    );
    expect(fourDays(tie.bounds)).toEqual([null, '2014-06-29', '2017-01-01', '2017-01-01']);
    expect(tie.contestedInTime).toBe(true);
  });

  it('end with the greatest stated end that is not before the greatest earliest end', () => {
    const tie = only({ validFrom: '2014-06-29', validTo: '2016' }, { validFrom: '2014-06-29', validTo: '2016-03' });
    expect(fourDays(tie.bounds)).toEqual(['2014-06-29', '2014-06-29', '2016-03-02', '2017-01-01']);
    expect(tie.contestedInTime).toBe(false);
  });

  it('end openly, contested in time, when the only stated end is before a day on which it held', () => {
    const world = aWorld({ late: { publishedOn: '2017-11-03' } });
    const tie = tieOf(
      [
        aClaim({ type: 'OPPOSES', validFrom: '2014-06-29', ongoing: true, source: 'late' }),
        aClaim({ type: 'OPPOSES', validFrom: '2014-06-29', validTo: '2016-01-01' }),
      ],
      world,
    );
    expect(fourDays(tie.bounds)).toEqual(['2014-06-29', '2014-06-29', '2017-11-04', null]);
    expect([tie.contestedInTime, tie.ongoing]).toEqual([true, true]);
  });

  it('are contested in time when two full days are named as the end: the later stands', () => {
    const tie = only(
      { validFrom: '2014-06-29', validTo: '2016-01-01' },
      { validFrom: '2014-06-29', validTo: '2017-01-01' },
    );
    expect(fourDays(tie.bounds)).toEqual(['2014-06-29', '2014-06-29', '2017-01-01', '2017-01-01']);
    expect(tie.contestedInTime).toBe(true);
  });
});

const text = (span: Interval | null): string =>
  span ? `${isoDay(span.from) ?? ''}..${isoDay(span.to) ?? ''}` : 'none';

describe('a gap', () => {
  const fights = (...plain: readonly PlainClaim[]): readonly (string | readonly string[])[] =>
    tiesOf(claims(...plain.map((one) => ({ type: 'FIGHTS' as const, ...one })))).map(({ certain, likely }) => [
      ...certain.map(text),
      `likely ${text(likely)}`,
    ]);

  it('of more than two horizons opens a new spell, one of two does not', () => {
    expect(fights({ attestedOn: '2012-07-01' }, { attestedOn: '2013-11-15' })).toEqual([
      ['2012-07-01..2012-07-02', 'likely 2011-10-25..2013-03-09'],
      ['2013-11-15..2013-11-16', 'likely 2013-03-10..2014-07-24'],
    ]);
    expect(fights({ attestedOn: '2012-07-01' }, { attestedOn: '2013-11-14' })).toEqual([
      ['2012-07-01..2012-07-02', '2013-11-14..2013-11-15', 'likely 2011-10-25..2014-07-23'],
    ]);
  });

  it('does not part an activity that began and is not said to have ended', () => {
    expect(fights({ validFrom: '2012-07-01' }, { attestedOn: '2016-08-01' })).toEqual([
      ['2012-07-01..2012-07-02', '2016-08-01..2016-08-02', 'likely 2012-07-01..2017-04-09'],
    ]);
  });

  it('parts one that ended', () => {
    expect(fights({ validFrom: '2012-07-01', validTo: '2012-09' }, { attestedOn: '2016-08-01' })).toEqual([
      ['2012-07-01..2012-09-02', 'likely 2012-07-01..2012-10-01'],
      ['2016-08-01..2016-08-02', 'likely 2015-11-25..2017-04-09'],
    ]);
  });

  it('is bridged by a claim that may have begun before it and attests a time after it', () => {
    const bridging = { validFrom: '[2012..2017]', attestedOn: '2017-06-01' };
    expect(fights({ attestedOn: '2012-07-01' }, bridging)).toEqual([
      ['2012-07-01..2012-07-02', '2017-06-01..2017-06-02', 'likely 2012-01-01..2018-02-07'],
    ]);
    expect(fights({ attestedOn: '2012-07-01' }, bridging, { attestedOn: '2016-08-01' })).toEqual([
      ['2012-07-01..2012-07-02', '2016-08-01..2016-08-02', '2017-06-01..2017-06-02', 'likely 2012-01-01..2018-02-07'],
    ]);
  });
});

describe('two stated dates within 30 days of one another', () => {
  it('disagree about one start', () => {
    const tie = only({ validFrom: '2014-06-10' }, { validFrom: '2014-07-10' });
    expect([...fourDays(tie.bounds), tie.contestedInTime]).toEqual([
      '2014-06-10',
      '2014-06-10',
      '2014-07-11',
      null,
      true,
    ]);
    expect(daysOf({ validFrom: '2014-06-10' }, { validFrom: '2014-07-11' })).toHaveLength(2);
  });

  it('disagree about one end', () => {
    const tie = only({ validFrom: '2014-06-10', validTo: '2015-01-01' }, { validTo: '2015-01-31' });
    expect([...fourDays(tie.bounds), tie.contestedInTime]).toEqual([
      '2014-06-10',
      '2014-06-10',
      '2015-01-31',
      '2015-01-31',
      true,
    ]);
    expect(daysOf({ validFrom: '2014-06-10', validTo: '2015-01-01' }, { validTo: '2015-02-02' })).toHaveLength(2);
  });

  // A claim of an end "by 2008" was taken to disagree about an end of 2006 though it was attested in between: likely for years after both.
  it('are about two ends where the later claim attests a time long after the first', () => {
    const over = { validTo: '2006-01-01' };
    expect(daysOf(over, { validTo: '[..2008-08-26]', attestedOn: '2008-08-25' })).toHaveLength(2);
    // "By 2008" is near 2008, and two years are more than a horizon.
    expect(daysOf({ ...over, type: 'SUPPORTS' }, { type: 'SUPPORTS', validTo: '[..2008-08-26]' })).toHaveLength(2);
    expect(daysOf(over, { validTo: '[..2006-01-20]' })).toHaveLength(1);
  });

  // A witness of 2014 parted what "from 2013, ended some day after 2006" and "ended on 21 April 2015" made one.
  it('go on to a later end where the first names no day by which it had ended', () => {
    const said = [{ validFrom: '2013', validTo: '[2006-01-01..]' }, { validTo: '2015-04-21' }] as const;
    expect(daysOf(...said)).toHaveLength(1);
    expect(daysOf(...said, { attestedOn: '2014' })).toHaveLength(1);
    const support = said.map((plain) => ({ ...plain, type: 'SUPPORTS' as const }));
    expect(daysOf(...support, { type: 'SUPPORTS', attestedOn: '2014' })).toHaveLength(1);
  });

  it('are about two where a start lies between two ends', () => {
    expect(
      daysOf({ validFrom: '2014-06-10', validTo: '2015-01-01' }, { validFrom: '2015-01-05', validTo: '2015-01-20' }),
    ).toHaveLength(2);
  });
});

describe('neighbouring spells', () => {
  it('bound what is likely and possible of each other, and not what is said', () => {
    const all = tiesOf(
      claims({ validFrom: '2014-06-29' }, { validFrom: '2015-01-01', validTo: '2016-01-01' }, { attestedOn: '2017' }),
    );
    expect(all.map(({ bounds }) => fourDays(bounds))).toEqual([
      ['2014-06-29', '2014-06-29', '2014-06-30', null],
      ['2015-01-01', '2015-01-01', '2016-01-01', '2016-01-01'],
      [null, '2017-12-31', '2017-01-02', null],
    ]);
    expect(all.map(({ possible, likely }) => [text(possible), text(likely)])).toEqual([
      ['2014-06-29..2015-01-01', '2014-06-29..2015-01-01'],
      ['2015-01-01..2016-01-01', '2015-01-01..2016-01-01'],
      ['2016-01-01..', '2016-01-01..2019-01-02'],
    ]);
  });
});

describe('the likely days of a tie', () => {
  // A tie was certain and yet not likely in between: its likely days were only those that one claim alone makes likely.
  it('hold the days that are certain only by two claims together', () => {
    const { certain, likely } = only(
      { validFrom: '[2015-12..]', validTo: '[2017-11-03..]' },
      { validTo: '2016-03-01' },
    );
    const text = ({ from, to }: Interval): string => `${isoDay(from) ?? ''}..${isoDay(to) ?? ''}`;
    expect(certain.map(text)).toEqual(['2016-02-29..2017-11-04']);
    expect(likely && text(likely)).toBe('2015-12-01..2017-11-04');
  });
});
