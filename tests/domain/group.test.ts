import { describe, expect, test } from 'vitest';
import { distinct, distinctBy, groupBy } from '../../src/domain/group.ts';

describe('Groups', () => {
  test('Items are grouped by a key, keys and items in the order in which they come', () => {
    const groups = groupBy(['iraq', 'syria', 'iran', 'turkey'], (id) => id.charAt(0));
    expect([...groups]).toEqual([
      ['i', ['iraq', 'iran']],
      ['s', ['syria']],
      ['t', ['turkey']],
    ]);
  });

  test('Nothing grouped is no group', () => {
    expect(groupBy([], String).size).toBe(0);
  });

  test('A value that comes twice is kept once, and null and undefined are left out', () => {
    expect(distinct(['b', null, 'a', 'b', undefined, ''])).toEqual(['b', 'a', '']);
  });

  test('Of items with one key the first is kept', () => {
    const items = [
      { id: 'b', at: 1 },
      { id: 'a', at: 2 },
      { id: 'b', at: 3 },
    ];
    expect(distinctBy(items, ({ id }) => id).map(({ at }) => at)).toEqual([1, 2]);
  });
});
