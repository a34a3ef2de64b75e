import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/domain/time/day.ts';
import { type Dated, heldDays } from '../../../src/explorer/drawing/held-days.ts';
import { timelineOf, windowOf } from '../../../src/explorer/drawing/timeline.ts';
import { ticksOf, timeScale, zoomed } from '../../../src/explorer/drawing/time-scale.ts';

const open = { startEarliest: null, startLatest: null, endEarliest: null, endLatest: null };

/** Alleged, denied or asserted: what GraphQL says of one tie. */
const dated = (more: Partial<Dated> & { readonly id?: string }): Dated & { readonly id: string } => ({
  id: 'one',
  bounds: open,
  likely: null,
  attested: [],
  neverCertain: false,
  ...more,
});

/** Two attestations of a year apart. */
const twice = {
  bounds: { startEarliest: null, startLatest: '2014-01-01', endEarliest: '2016-01-01', endLatest: null },
  likely: { from: '2013-01-01', to: '2017-01-01' },
  attested: [
    { from: '2014-01-01', to: '2014-01-02', throughout: true },
    { from: '2015-12-31', to: '2016-01-01', throughout: true },
  ],
};

describe('the days of a bar', () => {
  it('makes an alliance certain between two attestations, and fighting only on its own days', () => {
    const [from, to] = [dayOf(2014, 1, 1), dayOf(2016, 1, 1)];
    expect(heldDays(dated({ ...twice, type: 'ALLIED_WITH', qualifiers: [] })).certain).toEqual([{ from, to }]);
    expect(heldDays(dated({ ...twice, type: 'FIGHTS', qualifiers: [] })).certain).toEqual([
      { from, to: from + 1 },
      { from: to - 1, to },
    ]);
  });

  it('makes nothing certain of what is only alleged', () => {
    expect(heldDays(dated({ ...twice, type: 'ALLIED_WITH', neverCertain: true })).certain).toEqual([]);
  });

  it('keeps a certain run within the likely days', () => {
    const shorter = { ...twice, likely: { from: '2014-06-01', to: '2015-01-01' } };
    expect(heldDays(dated({ ...shorter, type: 'ALLIED_WITH' })).certain).toEqual([
      { from: dayOf(2014, 6, 1), to: dayOf(2015, 1, 1) },
    ]);
  });

  it('keeps some day of a month apart from every day of it', () => {
    const some = { attested: [{ from: '2014-03-01', to: '2014-04-01', throughout: false }] };
    expect(heldDays(dated(some)).someDay).toEqual([{ from: dayOf(2014, 3, 1), to: dayOf(2014, 4, 1) }]);
  });
});

describe('the scale of a timeline', () => {
  it('shows whole years around all that is known, and nothing when nothing is', () => {
    expect(windowOf([dated(twice)])).toEqual({ first: dayOf(2013, 1, 1), end: dayOf(2017, 1, 1) });
    const openEnded = dated({ bounds: { ...open, startEarliest: '2014-05-01' } });
    expect(windowOf([openEnded])).toEqual({ first: dayOf(2014, 1, 1), end: dayOf(2015, 1, 1) });
    expect(windowOf([])).toBeNull();
  });

  it('runs from right to left in Arabic', () => {
    const years = { first: dayOf(2013, 1, 1), end: dayOf(2017, 1, 1) };
    const [ltr, rtl] = [timeScale(years, 1461, false), timeScale(years, 1461, true)];
    expect(ltr.box(dayOf(2013, 1, 1), dayOf(2014, 1, 1))).toEqual({ x: 0, width: 365 });
    expect(rtl.box(dayOf(2013, 1, 1), dayOf(2014, 1, 1))).toEqual({ x: 1461 - 365, width: 365 });
    expect(rtl.dayAt(1461)).toBe(years.first);
    expect(ltr.dayAt(1461)).toBe(years.end - 1);
    expect(ltr.box(dayOf(2018, 1, 1), dayOf(2019, 1, 1))).toBeNull();
  });

  it('marks round dates as far apart as their labels are long', () => {
    const years = { first: dayOf(2013, 1, 1), end: dayOf(2017, 1, 1) };
    const labels = (width: number, zoom: 'YEARS' | 'MONTHS' | 'DAYS'): readonly string[] =>
      ticksOf(timeScale(zoomed(years, zoom, dayOf(2014, 7, 9)), width, false)).map(({ label }) => label);
    expect(labels(300, 'YEARS')).toEqual(['2013', '2014', '2015', '2016']);
    expect(labels(100, 'YEARS')).toEqual(['2014', '2016']);
    expect(labels(600, 'MONTHS').slice(0, 3)).toEqual(['2013-01', '2013-07', '2014-01']);
    expect(labels(600, 'DAYS')).toEqual(['2014-06', '2014-07', '2014-08']);
    expect(labels(1400, 'DAYS').slice(0, 2)).toEqual(['2014-06-01', '2014-06-08']);
  });
});

describe('a timeline', () => {
  const scale = timeScale({ first: dayOf(2013, 1, 1), end: dayOf(2017, 1, 1) }, 1461, false);

  it('has a row for each counterpart, and a line for each bar that would lie over another', () => {
    const early = dated({ id: 'early', likely: { from: '2013-01-01', to: '2013-07-01' } });
    const late = dated({ id: 'late', likely: { from: '2014-01-01', to: '2015-01-01' } });
    const { rows } = timelineOf([dated(twice), late, early], ({ id }) => (id === 'one' ? 'syria' : 'iran'), scale);
    expect(rows.map(({ key, lanes, bars }) => [key, lanes, bars.map(({ thing }) => thing.id)])).toEqual([
      ['syria', 1, ['one']],
      ['iran', 1, ['early', 'late']],
    ]);
    const together = timelineOf([dated(twice), late, early], () => 'syria', scale).rows[0];
    expect(together?.lanes).toBe(2);
    expect(together?.bars.map(({ thing, lane }) => [thing.id, lane])).toEqual([
      ['one', 0],
      ['early', 1],
      ['late', 1],
    ]);
  });

  it('counts what lies outside the window and never draws a day too thin to see', () => {
    const before = dated({ bounds: { ...open, endLatest: '2012-01-01' } });
    const aDay = dated({ likely: { from: '2013-01-01', to: '2013-01-02' } });
    const row = timelineOf([before, aDay], () => 'x', scale).rows[0];
    expect(row?.outside).toBe(1);
    expect(row?.bars.map(({ likely }) => likely)).toEqual([{ x: 0, width: 3 }]);
  });
});
