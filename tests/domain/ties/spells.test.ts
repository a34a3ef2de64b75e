import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/domain/records.ts';
import type { Tie } from '../../../src/domain/ties/tie.ts';
import { aClaim, aWorld, fourDays, idsOf, type PlainClaim, tieOf, tiesOf } from '../../support/claims.ts';

const claims = (...plain: readonly PlainClaim[]): readonly Claim[] =>
  plain.map((own, i) => aClaim({ ...own, source: own.source ?? `source-${i}` }));
const daysOf = (...plain: readonly PlainClaim[]): readonly (readonly (string | null)[])[] =>
  tiesOf(claims(...plain)).map(({ bounds }) => fourDays(bounds));
const only = (...plain: readonly PlainClaim[]): Tie => tieOf(claims(...plain));

describe('claims of one key', () => {
  it('that agree make one tie with several claims', () => {
    const all = claims({ validFrom: '2014-06-29' }, { attestedOn: '2015-03-01' }, { validTo: '2017-07' });
    const tie = tieOf(all);
    expect(tie.claimIds).toEqual(idsOf(...all));
    expect(tie.contested).toBe(false);
    expect(fourDays(tie.bounds)).toEqual(['2014-06-29', '2014-06-29', '2017-07-02', '2017-08-01']);
  });

  it('that name the same coarse start agree', () => {
    const tie = only({ validFrom: '2014' }, { validFrom: '2014' }, { validFrom: '2014-12' });
    expect(fourDays(tie.bounds)).toEqual(['2014-01-01', '2014-12-31', '2014-12-02', null]);
    expect(tie.contested).toBe(false);
  });

  it('of which one names a day within the coarse start of the other agree', () => {
    const tie = only({ validFrom: '2014' }, { validFrom: '2014-06-29' });
    expect(fourDays(tie.bounds)).toEqual(['2014-01-01', '2014-06-29', '2014-06-30', null]);
    expect(tie.contested).toBe(false);
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
      ['2014-06-29', '2014-06-29', '2014-06-30', '2016-01-01'],
      ['2016-01-01', '2016-01-01', '2016-01-02', null],
    ]);
  });

  it('within what the running spell makes certain joins it, and is set aside', () => {
    const tie = only(
      { validFrom: '2014-06-29', validTo: '2017-01-01' },
      { validFrom: '2016-01-01', validTo: '2017-01-01' },
    );
    expect(fourDays(tie.bounds)).toEqual(['2014-06-29', '2014-06-29', '2017-01-01', '2017-01-01']);
    expect([tie.contested, tie.contestedInTime, tie.deniers]).toEqual([true, true, []]);
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
      ['2015-01-01', '2015-01-01', '2015-01-02', null],
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
    expect(only({ validFrom: '2014-06-29', validTo: '2015-06-01' }, { attestedOn: '2015' }).contested).toBe(false);
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
      ['2015-01-01', '2017-07-31', '2017-07-02', '2017-08-01'],
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
      const attested = aClaim({ attestedOn: '[2014-05-01..2015-12-31]', source });
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
    expect(tie.contested).toBe(false);
  });

  it('end openly, contested in time, when the only stated end is before a day on which it held', () => {
    const world = aWorld({ late: { publishedOn: '2017-11-03' } });
    const tie = tieOf(
      [
        aClaim({ validFrom: '2014-06-29', ongoing: true, source: 'late' }),
        aClaim({ validFrom: '2014-06-29', validTo: '2016-01-01' }),
      ],
      world,
    );
    expect(fourDays(tie.bounds)).toEqual(['2014-06-29', '2014-06-29', '2017-11-04', null]);
    expect([tie.contested, tie.contestedInTime, tie.ongoing]).toEqual([true, true, true]);
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

describe('neighbouring spells', () => {
  it('bound each other: one ends before the next starts, and the next starts after the one ended', () => {
    expect(
      daysOf(
        { validFrom: '2014-06-29', validTo: '2015' },
        { attestedOn: '2016-05-01' },
        { validFrom: '[2016-04..2018]' },
      ),
    ).toEqual([
      ['2014-06-29', '2014-06-29', '2015-01-02', '2016-01-01'],
      ['2016-04-01', '2016-05-01', '2016-05-02', null],
    ]);
    expect(
      daysOf({ validFrom: '2014-06-29' }, { validFrom: '2015-01-01', validTo: '2016-01-01' }, { attestedOn: '2017' }),
    ).toEqual([
      ['2014-06-29', '2014-06-29', '2014-06-30', '2015-01-01'],
      ['2015-01-01', '2015-01-01', '2016-01-01', '2016-01-01'],
      ['2016-01-01', '2017-12-31', '2017-01-02', null],
    ]);
  });
});

describe('claims that are only possible', () => {
  const known: PlainClaim = { validFrom: '2014-06-29', validTo: '2016-01-01' };

  it('widen the stated bounds of a spell that they overlap', () => {
    const tie = only(known, { stance: 'ALLEGED', validFrom: '2014-01-01', validTo: '2017-01-01' });
    expect(fourDays(tie.bounds)).toEqual(['2014-01-01', '2014-06-29', '2016-01-01', '2017-01-01']);
    expect([tie.claimIds.length, tie.possibleOnly, tie.contested]).toEqual([2, false, false]);
  });

  it('leave bounds that are not stated open', () => {
    const tie = only(
      { attestedOn: '2015-01-01' },
      { stance: 'ALLEGED', validFrom: '2014-01-01', validTo: '2017-01-01' },
    );
    expect(fourDays(tie.bounds)).toEqual([null, '2015-01-01', '2015-01-02', null]);
  });

  it('widen nothing by an end that they do not state', () => {
    const tie = only(known, { stance: 'ALLEGED', attestedOn: '2015-05-05' });
    expect(fourDays(tie.bounds)).toEqual(['2014-06-29', '2014-06-29', '2016-01-01', '2016-01-01']);
    expect(tie.claimIds).toHaveLength(2);
  });

  it('overlap with all the days that a coarse date may mean', () => {
    const tie = only({ validFrom: '2014-06-29', validTo: '2014-09-01' }, { stance: 'ALLEGED', attestedOn: '2014' });
    expect(fourDays(tie.bounds)).toEqual(['2014-01-01', '2014-06-29', '2014-09-01', '2015-01-01']);
  });

  it('do not widen a spell beyond its certain neighbours', () => {
    expect(
      daysOf(
        known,
        { validFrom: '2017-01-01', validTo: '2018-01-01' },
        { stance: 'ALLEGED', validFrom: '2015-01-01', validTo: '2017-06-01' },
      ),
    ).toEqual([
      ['2014-06-29', '2014-06-29', '2016-01-01', '2017-01-01'],
      ['2016-01-01', '2017-01-01', '2018-01-01', '2018-01-01'],
    ]);
  });

  it('make a tie that is never certain when they stand alone', () => {
    const tie = only({ stance: 'ALLEGED', validFrom: '2014-06-29', validTo: '2016-01-01' });
    expect([tie.possibleOnly, fourDays(tie.bounds)]).toEqual([
      true,
      ['2014-06-29', '2014-06-29', '2016-01-01', '2016-01-01'],
    ]);
  });

  it('make a tie of their own when they speak of days on which no spell may have held', () => {
    const ties = tiesOf(
      claims(known, { stance: 'ALLEGED', attestedOn: '2017-05-05' }, { stance: 'ALLEGED', attestedOn: '2010-05-05' }),
    );
    expect(ties.map(({ bounds, possibleOnly }) => [possibleOnly, ...fourDays(bounds)])).toEqual([
      [true, null, '2010-05-05', '2010-05-06', '2014-06-29'],
      [false, '2014-06-29', '2014-06-29', '2016-01-01', '2016-01-01'],
      [true, '2016-01-01', '2017-05-05', '2017-05-06', null],
    ]);
  });

  it('do not overlap a spell that they only touch', () => {
    const ties = tiesOf(
      claims(
        known,
        { stance: 'ALLEGED', attestedOn: '2016-01-01' },
        { stance: 'ALLEGED', validFrom: '2013-01-01', validTo: '2014-06-29' },
      ),
    );
    expect(ties.map(({ bounds, possibleOnly }) => [possibleOnly, ...fourDays(bounds)])).toEqual([
      [true, '2013-01-01', '2013-01-01', '2014-06-29', '2014-06-29'],
      [false, '2014-06-29', '2014-06-29', '2016-01-01', '2016-01-01'],
      [true, '2016-01-01', '2016-01-01', '2016-01-02', null],
    ]);
  });

  it('that agree make one such tie', () => {
    const tie = only({ stance: 'ALLEGED', attestedOn: '2014' }, { credibility: 4, attestedOn: '2014-06-29' });
    expect([tie.claimIds.length, tie.possibleOnly]).toEqual([2, true]);
  });
});

describe('existence', () => {
  const existing = (from?: string, to?: string): ReturnType<typeof aWorld> =>
    aWorld({}, { iran: { ...(from ? { existsFrom: from } : {}), ...(to ? { existsTo: to } : {}) } });
  const daysWithin = (world: ReturnType<typeof aWorld>, ...plain: readonly PlainClaim[]): readonly unknown[] =>
    tiesOf(claims(...plain), world).map(({ bounds, possibleOnly }) => [possibleOnly, ...fourDays(bounds)]);

  it('bounds what is possible by the first day and the last', () => {
    expect(daysWithin(existing('2011', '2017-07'), { attestedOn: '2015-03-01' })).toEqual([
      [false, '2011-01-01', '2015-03-01', '2015-03-02', '2017-08-01'],
    ]);
  });

  it('of an actor that was gone on a full day ends on its eve', () => {
    expect(daysWithin(existing(undefined, '2017-07-10'), { validFrom: '2015-03-01' })).toEqual([
      [false, '2015-03-01', '2015-03-01', '2015-03-02', '2017-07-10'],
    ]);
  });

  it('of all the actors counts, the third one among them', () => {
    const world = aWorld(
      {},
      { iran: { existsFrom: '1979' }, syria: { existsTo: '2020' }, 'islamic-state': { existsFrom: '2013-04-08' } },
    );
    expect(daysWithin(world, { attestedOn: '2015-03-01', against: 'islamic-state' })).toEqual([
      [false, '2013-04-08', '2015-03-01', '2015-03-02', '2021-01-01'],
    ]);
  });

  it('leaves nothing of a spell that lies wholly before or after it', () => {
    expect(daysWithin(existing('2016'), { validFrom: '2014', validTo: '2015-03-01' })).toEqual([]);
    expect(daysWithin(existing(undefined, '2013'), { validFrom: '2014', validTo: '2015-03-01' })).toEqual([]);
  });

  it('takes all certainty from a spell that is certain only outside it', () => {
    expect(daysWithin(existing('2016'), { validFrom: '2014-06-29' })).toEqual([
      [true, '2016-01-01', '2016-01-01', '2016-01-01', null],
    ]);
  });

  it('takes all certainty from a spell that only may have begun within it', () => {
    expect(
      daysWithin(existing(undefined, '2015-06-01'), { validFrom: '[2014..2017]', validTo: '2018', attestedOn: '2016' }),
    ).toEqual([[true, '2014-01-01', '2015-06-01', '2015-06-01', '2015-06-01']]);
  });

  it('that begins within a coarse date takes no certainty away', () => {
    expect(daysWithin(existing('2015-10-10'), { validFrom: '2015' })).toEqual([
      [false, '2015-10-10', '2015-12-31', '2015-10-10', null],
    ]);
    expect(daysWithin(existing('2015-10-10'), { attestedOn: '[..2017-11-03]' })).toEqual([
      [false, '2015-10-10', '2017-11-03', '2015-10-10', null],
    ]);
  });

  it('does not bound lineage', () => {
    expect(daysWithin(existing(undefined, '2017-01-28'), { type: 'MERGED_INTO', validFrom: '2017-01-28' })).toEqual([
      [false, '2017-01-28', '2017-01-28', null, null],
    ]);
  });

  it('that is not known bounds nothing', () => {
    expect(daysWithin(aWorld(), { validFrom: '2014-06-29' })).toEqual([
      [false, '2014-06-29', '2014-06-29', '2014-06-30', null],
    ]);
  });
});
