import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../../src/domain/ties/timeline.ts';
import { isoDay } from '../../../src/domain/time/day.ts';
import { parsePartialDate } from '../../../src/domain/time/partial-date.ts';
import { aClaim, type PlainClaim, tiesOf } from '../../support/claims.ts';

const periods = (said: readonly PlainClaim[], during?: string): readonly string[] =>
  timelineOf(tiesOf(said.map(aClaim)), during === undefined ? undefined : parsePartialDate(during)).map(
    ({ from, to, sign, certainty, ties }) =>
      `${isoDay(from) ?? ''}..${isoDay(to) ?? ''} ${String(sign)} ${certainty} ${ties
        .map(({ type }) => type)
        .sort()
        .join('+')}`,
  );

const clashes: readonly PlainClaim[] = [
  { type: 'FIGHTS', attestedOn: '2014-01-10' },
  { type: 'FIGHTS', attestedOn: '2014-12-10' },
];

describe('the timeline of a dyad', () => {
  it('shows what is at least likely; runs of an activity open no period', () => {
    expect(periods(clashes)).toEqual(['2013-05-05..2015-08-18 -1 LIKELY FIGHTS']);
  });

  it('has another period where a lasting tie becomes certain', () => {
    expect(
      periods([
        { type: 'OPPOSES', attestedOn: '2014-01-10' },
        { type: 'OPPOSES', attestedOn: '2014-12-10' },
      ]),
    ).toEqual([
      '2012-01-11..2014-01-10 -1 LIKELY OPPOSES',
      '2014-01-10..2014-12-11 -1 CERTAIN OPPOSES',
      '2014-12-11..2016-12-10 -1 LIKELY OPPOSES',
    ]);
  });

  it('has a period that is certain when one tie is on all its days', () => {
    expect(periods([{ type: 'FIGHTS', validFrom: '2014-01-10', validTo: '2014-12-10' }])).toEqual([
      '2014-01-10..2014-12-10 -1 CERTAIN FIGHTS',
    ]);
  });

  it('has another period where a tie comes or goes, within the days asked', () => {
    expect(
      periods([...clashes, { type: 'SUPPORTS', validFrom: '2014-03-01', validTo: '2014-06-01' }], '[2014-02..2014-12]'),
    ).toEqual([
      '2014-02-01..2014-03-01 -1 LIKELY FIGHTS',
      '2014-03-01..2014-06-01 0 CERTAIN FIGHTS+SUPPORTS',
      '2014-06-01..2015-01-01 -1 LIKELY FIGHTS',
    ]);
  });

  it('leaves out what is merely alleged', () => {
    expect(periods([{ type: 'FIGHTS', stance: 'ALLEGED', attestedOn: '2014-01-10' }])).toEqual([]);
  });
});
