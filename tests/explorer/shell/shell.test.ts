import { describe, expect, it } from 'vitest';
import { layPaths, mirrored } from '../../../src/explorer/drawing/path-layout.ts';
import { answerAddress, answerIn, whereOf } from '../../../src/explorer/pages/answer-asked.ts';
import { addressFor, changed, readerIn } from '../../../src/explorer/shell/address.ts';
import { isDate, stepped } from '../../../src/explorer/shell/date-steps.ts';

describe('The date control', () => {
  it.each([
    ['2015', 1, '2016'],
    ['2015', -1, '2014'],
    ['2015-12', 1, '2016-01'],
    ['2015-01', -1, '2014-12'],
    ['2016-02-28', 1, '2016-02-29'],
    ['2015-12-31', 1, '2016-01-01'],
    ['soon', 1, 'soon'],
  ])('goes from %s by %i to %s: as precise as the date is', (date, by, expected) => {
    expect(stepped(date, by)).toBe(expected);
  });

  it('takes years, months and days that there are, and nothing else', () => {
    expect(['2015', '2015-06', '2015-06-30'].map(isDate)).toEqual([true, true, true]);
    expect(['15', '2015-13', '2015-02-30', '2015/06', ''].map(isDate)).toEqual([false, false, false, false, false]);
  });
});

describe('An address', () => {
  it('carries language and times from page to page, and a time of its own stays', () => {
    const reader = { language: 'ar', date: '2015-06', knownAt: null } as const;
    expect(addressFor('/actor/iran', reader)).toBe('/actor/iran?lang=ar&date=2015-06');
    expect(addressFor('/map?date=2016', reader)).toBe('/map?date=2016&lang=ar');
    expect(readerIn(new URLSearchParams('lang=ar&date=2015-06'))).toEqual(reader);
  });

  it('of the same place in another language or at another time keeps the rest', () => {
    const query = new URLSearchParams('from=a&to=b&date=2015&lang=ar');
    expect(changed('/answer', query, { language: 'en' })).toBe('/answer?from=a&to=b&date=2015');
    expect(changed('/answer', query, { date: null })).toBe('/answer?from=a&to=b&lang=ar');
  });

  it('of an answer holds the whole question', () => {
    const asked = answerIn(new URLSearchParams('from=a&to=b&avoid=c&avoid=d&through=e&parts=1&hostile=1&type=FIGHTS'));
    if (asked === null) throw new Error('it names both ends');
    expect(answerIn(new URLSearchParams(answerAddress(asked).split('?')[1]))).toEqual(asked);
    expect(whereOf(asked, '2015', null)).toEqual({
      validAt: '2015',
      types: ['FIGHTS'],
      maxHostileHops: 1,
      avoid: ['c', 'd'],
      through: 'e',
      includeParts: true,
    });
    expect(answerIn(new URLSearchParams('from=a'))).toBeNull();
  });
});

describe('The drawing of paths', () => {
  const named = (id: string) => ({ id, name: id.toUpperCase() });
  const path = (...ids: readonly string[]) => ({
    actors: ids.map(named),
    hops: ids.slice(1).map((to, at) => ({ from: named(ids[at] ?? ''), to: named(to), sign: 1, certainty: 'LIKELY' })),
  });

  it('has each actor once, the goal last, and each hop once', () => {
    const { boxes, lines, width } = layPaths([path('a', 'b', 'z'), path('a', 'c', 'b', 'z'), path('a', 'z')]);
    expect(boxes.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c', 'z']);
    expect(lines.map(({ from, to }) => from + to).sort()).toEqual(['ab', 'ac', 'az', 'bz', 'cb']);
    const xOf = (id: string): number => boxes.find((box) => box.id === id)?.x ?? NaN;
    expect([xOf('a') < xOf('c'), xOf('c') < xOf('b'), xOf('b') < xOf('z')]).toEqual([true, true, true]);
    expect(Math.max(...boxes.map(({ x }) => x))).toBeLessThan(width);
  });

  it('begins at the right for readers from right to left', () => {
    const laid = layPaths([path('a', 'z')]);
    const [start, goal] = mirrored(laid).boxes;
    expect((start?.x ?? 0) > (goal?.x ?? 0)).toBe(true);
    expect(mirrored(mirrored(laid))).toEqual(laid);
  });
});
