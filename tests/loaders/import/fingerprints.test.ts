import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fingerprints, numberOf } from '../../../src/loaders/import/fingerprints.ts';

describe('What was met', () => {
  it('is known again with the number that it was given last, as in a map', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.nat(0xffffffff))), fc.string(), (given, other) => {
        const [map, prints] = [new Map<string, number>(), new Fingerprints()];
        for (const [text, value] of given) {
          expect(prints.set(text, value)).toBe(map.get(text) ?? null);
          map.set(text, value);
        }
        expect(prints.size).toBe(map.size);
        for (const text of [...map.keys(), other]) expect(prints.get(text)).toBe(map.get(text) ?? null);
      }),
    );
  });

  it('stays known however many more are met', () => {
    const prints = new Fingerprints();
    for (let at = 0; at < 50_000; at++) prints.set(`made-${at}`, at);
    expect(prints.size).toBe(50_000);
    expect([0, 1, 4_095, 49_999].map((at) => prints.get(`made-${at}`))).toEqual([0, 1, 4_095, 49_999]);
    expect([prints.has('made-50000'), prints.has('')]).toEqual([false, false]);
  });

  it('has a number that another text has not', () => {
    expect(new Set(['1 2  ', '2 1  ', '12   ', '1 2 1990 ', '1 2  1990'].map(numberOf)).size).toBe(5);
  });
});
