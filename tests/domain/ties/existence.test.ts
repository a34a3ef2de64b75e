import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/domain/records.ts';
import { isoDay } from '../../../src/domain/time/day.ts';
import type { Interval } from '../../../src/domain/time/interval.ts';
import { aClaim, aWorld, fourDays, type PlainClaim, tieOf, tiesOf } from '../../support/claims.ts';

const claims = (...plain: readonly PlainClaim[]): readonly Claim[] =>
  plain.map((own, i) => aClaim({ type: 'OPPOSES', ...own, source: own.source ?? `source-${i}` }));
const text = (span: Interval | null): string =>
  span ? `${isoDay(span.from) ?? ''}..${isoDay(span.to) ?? ''}` : 'none';

describe('existence', () => {
  const existing = (from?: string, to?: string): ReturnType<typeof aWorld> =>
    aWorld({}, { iran: { ...(from ? { existsFrom: from } : {}), ...(to ? { existsTo: to } : {}) } });
  const within = (world: ReturnType<typeof aWorld>, ...plain: readonly PlainClaim[]): readonly unknown[] =>
    tiesOf(claims(...plain), world).map(({ certain, likely, possible }) => [
      certain.map(text).join(' '),
      text(likely),
      text(possible),
    ]);

  it('bounds what is possible and likely by the first day and the last, and not what is said', () => {
    const claim = { attestedOn: '2015-03-01' };
    expect(within(existing('2014', '2017-02'), claim)).toEqual([
      ['2015-03-01..2015-03-02', '2014-01-01..2017-03-01', '2014-01-01..2017-03-01'],
    ]);
    expect(fourDays(tieOf(claims(claim), existing('2014', '2017-02')).bounds)).toEqual([
      null,
      '2015-03-01',
      '2015-03-02',
      null,
    ]);
  });

  it('of an actor that was gone on a full day ends on its eve', () => {
    expect(within(existing(undefined, '2015-07-10'), { validFrom: '2015-03-01' })).toEqual([
      ['2015-03-01..2015-03-02', '2015-03-01..2015-07-10', '2015-03-01..2015-07-10'],
    ]);
  });

  it('of all the actors counts, the third one among them', () => {
    const world = aWorld(
      {},
      { iran: { existsFrom: '1979' }, syria: { existsTo: '2020' }, 'islamic-state': { existsFrom: '2013-04-08' } },
    );
    expect(within(world, { attestedOn: '2015-03-01', against: 'islamic-state' })).toEqual([
      ['2015-03-01..2015-03-02', '2013-04-08..2017-03-01', '2013-04-08..2021-01-01'],
    ]);
  });

  it('leaves nothing of a spell that lies wholly before or after it', () => {
    expect(within(existing('2016'), { validFrom: '2014', validTo: '2015-03-01' })).toEqual([]);
    expect(within(existing(undefined, '2013'), { validFrom: '2014', validTo: '2015-03-01' })).toEqual([]);
  });

  it('takes all certainty from a spell that is certain only outside it', () => {
    expect(within(existing('2016'), { validFrom: '2014-06-29' })).toEqual([
      ['', '2016-01-01..2016-06-29', '2016-01-01..'],
    ]);
  });

  it('that begins within a coarse date makes certain what is left of it', () => {
    expect(within(existing('2015-10-10'), { validFrom: '2015' })).toEqual([
      ['2015-12-31..2015-10-11', '2015-10-10..2017-01-01', '2015-10-10..'],
    ]);
  });

  it('does not bound lineage, which is certain and likely from its start on', () => {
    expect(within(existing(undefined, '2017-01-28'), { type: 'MERGED_INTO', validFrom: '2017-01' })).toEqual([
      ['2017-01-31..', '2017-01-31..', '2017-01-01..'],
    ]);
  });
});
