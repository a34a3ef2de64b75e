import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/domain/records.ts';
import { certaintyOf } from '../../../src/domain/ties/certainty.ts';
import type { Tie } from '../../../src/domain/ties/tie.ts';
import { ANY_TIME } from '../../../src/domain/time/bounds.ts';
import { isoDay } from '../../../src/domain/time/day.ts';
import type { Interval } from '../../../src/domain/time/interval.ts';
import { parsePartialDate } from '../../../src/domain/time/partial-date.ts';
import { aClaim, fourDays, type PlainClaim, tieOf, tiesOf } from '../../support/claims.ts';

const claims = (...plain: readonly PlainClaim[]): readonly Claim[] =>
  plain.map((own, i) => aClaim({ type: 'OPPOSES', ...own, source: own.source ?? `source-${i}` }));
const only = (...plain: readonly PlainClaim[]): Tie => tieOf(claims(...plain));
const text = (span: Interval | null): string =>
  span ? `${isoDay(span.from) ?? ''}..${isoDay(span.to) ?? ''}` : 'none';

describe('claims that are only possible', () => {
  const known: PlainClaim = { validFrom: '2014-06-29', validTo: '2016-01-01' };
  const seen = (tie: Tie): readonly unknown[] => [tie.neverCertain, text(tie.likely), text(tie.possible)];

  it('widen what is possible of a spell whose likely days they meet, and nothing else', () => {
    const tie = only(known, { stance: 'ALLEGED', validFrom: '2014-01-01', validTo: '2017-01-01' });
    expect(fourDays(tie.bounds)).toEqual(['2014-06-29', '2014-06-29', '2016-01-01', '2016-01-01']);
    expect(seen(tie)).toEqual([false, '2014-06-29..2016-01-01', '2014-01-01..2017-01-01']);
    expect([tie.claimIds.length, tie.origins, tie.attested.length]).toEqual([2, 1, 1]);
  });

  it('widen nothing by an end that they do not state', () => {
    expect(seen(only(known, { stance: 'ALLEGED', attestedOn: '2015-05-05' }))).toEqual([
      false,
      '2014-06-29..2016-01-01',
      '2014-06-29..2016-01-01',
    ]);
  });

  it('meet it with all the days that a coarse date may mean', () => {
    const tie = only({ validFrom: '2014-06-29', validTo: '2014-09-01' }, { stance: 'ALLEGED', attestedOn: '2014' });
    expect(seen(tie)).toEqual([false, '2014-06-29..2014-09-01', '2014-01-01..2015-01-01']);
  });

  it('do not widen a spell beyond its certain neighbours', () => {
    expect(
      tiesOf(
        claims(
          known,
          { validFrom: '2017-01-01', validTo: '2018-01-01' },
          { stance: 'ALLEGED', validFrom: '2015-01-01', validTo: '2017-06-01' },
        ),
      ).map(({ possible }) => text(possible)),
    ).toEqual(['2014-06-29..2017-01-01', '2016-01-01..2018-01-01']);
  });

  it('alone make a tie that is never certain, and possible only where it would be likely', () => {
    const tie = only({ stance: 'ALLEGED', attestedOn: '2014-06-29' });
    expect(seen(tie)).toEqual([true, 'none', '2012-06-29..2016-06-29']);
    expect([fourDays(tie.bounds), tie.certain]).toEqual([[null, '2014-06-29', '2014-06-30', null], []]);
  });

  it('alone and too vague for any likely day are possible only in a question that holds all their time', () => {
    const tie = only({ stance: 'ALLEGED', attestedOn: '[2003..2013]' });
    const at = (date: string): unknown => certaintyOf(tie, parsePartialDate(date));
    expect(['2008', '2013', '[2002..2014]'].map(at)).toEqual([null, null, 'POSSIBLE']);
    expect(certaintyOf(tie, ANY_TIME)).toBe('POSSIBLE');
  });

  it('make ties of their own between the certain ones, bounded by these', () => {
    const ties = tiesOf(
      claims(known, { stance: 'ALLEGED', attestedOn: '2017-05-05' }, { stance: 'ALLEGED', attestedOn: '2013-05-05' }),
    );
    expect(ties.map(seen)).toEqual([
      [true, 'none', '2011-05-06..2014-06-29'],
      [false, '2014-06-29..2016-01-01', '2014-06-29..2016-01-01'],
      [true, 'none', '2016-01-01..2019-05-06'],
    ]);
  });

  it('do not meet a spell that they only touch', () => {
    const ties = tiesOf(
      claims(
        known,
        { stance: 'ALLEGED', attestedOn: '2016-01-01' },
        { stance: 'ALLEGED', validFrom: '2013-01-01', validTo: '2014-06-29' },
      ),
    );
    expect(ties.map(({ neverCertain }) => neverCertain)).toEqual([true, false, true]);
  });

  it('that agree make one such tie', () => {
    const tie = only({ stance: 'ALLEGED', attestedOn: '2014' }, { credibility: 4, attestedOn: '2014-06-29' });
    expect([tie.claimIds.length, tie.neverCertain]).toEqual([2, true]);
  });
});
