import { describe, expect, it } from 'vitest';
import { editDistance, findNearest } from '../../src/domain/nearest.ts';

describe('The distance of two words', () => {
  it.each([
    ['iran', 'iran', 0],
    ['iran', 'iraq', 1],
    ['iran', 'irann', 1],
    ['iran', 'ran', 1],
    ['iran', 'iarn', 1],
    ['', 'iran', 4],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
    ['إيران', 'ايران', 1],
    ['😀a', 'a😀', 1],
  ])('from "%s" to "%s" is %d edits', (a, b, edits) => {
    expect(editDistance(a, b)).toBe(edits);
    expect(editDistance(b, a)).toBe(edits);
  });

  it('is given up one beyond the limit', () => {
    expect(editDistance('kitten', 'sitting', 3)).toBe(3);
    expect(editDistance('kitten', 'sitting', 2)).toBe(3);
    expect(editDistance('a', 'abcdefgh', 2)).toBe(3);
    expect(editDistance('aaaa', 'bbbb', 0)).toBe(1);
  });
});

describe('The nearest known word', () => {
  const known = ['iran', 'iraq', 'russia', 'islamic-state', 'SUPPORTS', 'SUCCEEDS'];

  it.each([
    ['irann', 'iran'],
    ['Iran', 'iran'],
    ['rusia', 'russia'],
    ['islamic_state', 'islamic-state'],
    ['islamicstate', 'islamic-state'],
    ['support', 'SUPPORTS'],
    ['succeds', 'SUCCEEDS'],
  ])('to "%s" is "%s"', (wrong, right) => {
    expect(findNearest(wrong, known)).toBe(right);
  });

  it('is the first in the alphabet of those equally near, in whatever order they are known', () => {
    expect(findNearest('irak', known)).toBe('iran');
    expect(findNearest('irak', known.toReversed())).toBe('iran');
  });

  it('is none when more than a third of its letters differ', () => {
    expect(findNearest('turkey', known)).toBeNull();
    expect(findNearest('rustle', ['russia'])).toBeNull();
    expect(findNearest('rusial', ['russia'])).toBe('russia');
    expect(findNearest('', known)).toBeNull();
    expect(findNearest('iran', [])).toBeNull();
  });

  it('allows one edit in the shortest words', () => {
    expect(findNearest('is', ['us'])).toBe('us');
    expect(findNearest('is', ['un'])).toBeNull();
  });
});
