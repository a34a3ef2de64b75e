import { describe, expect, test } from 'vitest';
import { byId, byKey, byNumber, byText, compareText, inTurn } from '../../src/domain/order.ts';

describe('Orders', () => {
  test('Texts are compared by their UTF-16 units, whatever the locale of the machine', () => {
    expect(['é', 'z', 'a', 'Z', '١', 'ا'].sort(compareText)).toEqual(['Z', 'a', 'z', 'é', 'ا', '١']);
  });

  test('Equal texts are neither before nor after one another', () => {
    expect([compareText('a', 'a'), compareText('a', 'b'), compareText('b', 'a')]).toEqual([0, -1, 1]);
  });

  test('Items are ordered by a text of each, and equal ones keep their order', () => {
    const items = [
      { name: 'b', at: 1 },
      { name: 'a', at: 2 },
      { name: 'b', at: 3 },
    ];
    expect(items.sort(byText(({ name }) => name)).map(({ at }) => at)).toEqual([2, 1, 3]);
  });

  test('Items are ordered by a number of each, the smallest first', () => {
    expect(['ccc', 'a', 'bb'].sort(byNumber((text) => text.length))).toEqual(['a', 'bb', 'ccc']);
    expect(['ccc', 'a', 'bb'].sort(byNumber((text) => -text.length))).toEqual(['ccc', 'bb', 'a']);
  });

  test('The next order decides where the one before it does not', () => {
    const longestFirst = byNumber((text: string) => -text.length);
    expect(['b', 'aa', 'a', 'cc'].sort(inTurn(longestFirst, compareText))).toEqual(['aa', 'cc', 'a', 'b']);
    expect(['b', 'aa', 'a', 'cc'].sort(inTurn(longestFirst))).toEqual(['aa', 'cc', 'b', 'a']);
  });

  test('Items are ordered by their ids', () => {
    expect([{ id: 'syria' }, { id: 'iraq' }].sort(byId)).toEqual([{ id: 'iraq' }, { id: 'syria' }]);
  });

  test('Entries are ordered by their keys alone', () => {
    const entries = [
      ...new Map([
        ['b', 1],
        ['a', 2],
      ] as const),
    ];
    expect(entries.sort(byKey)).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });
});
