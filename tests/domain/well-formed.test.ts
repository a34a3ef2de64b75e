import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMalformed, isWellFormed, startOf } from '../../src/domain/well-formed.ts';

const anyText = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) });
const wholeText = fc.string({ unit: 'binary' });

describe('A text', () => {
  it('is well-formed when it comes back the same from UTF-8', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, wholeText), (text) => {
        expect(isWellFormed(text)).toBe(Buffer.from(text).toString() === text);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is cut between characters, and is no longer than was asked', () => {
    expect(startOf('a🏴b', 2)).toBe('a');
    expect(startOf('a🏴b', 3)).toBe('a🏴');
    expect(startOf('abc', 9)).toBe('abc');
    fc.assert(
      fc.property(wholeText, fc.integer({ min: 0, max: 20 }), (text, letters) => {
        const start = startOf(text, letters);
        expect(isWellFormed(start)).toBe(true);
        expect(text.startsWith(start)).toBe(true);
        expect(letters - start.length).toBeLessThanOrEqual(Math.max(1, letters - text.length));
      }),
    );
  });
});

describe('Of a value, the first text that is not well-formed', () => {
  it.each([
    ['\ud800', 'claims', 'claims'],
    [{ a: ['x', { note: 'b\udc00' }] }, '', 'a[1].note'],
    [{ a: ['x', { note: 'b\udc00' }] }, 'input', 'input.a[1].note'],
    [{ a: { '\ud800': 1 } }, '', 'a'],
    [['\ud800', '\ud800'], 'v', 'v[0]'],
    [{ a: '🏴', b: [null, 7, true, undefined, 'أ'] }, 'v', null],
  ])('in %j is named by its place', (value, name, place) => {
    expect(findMalformed(value, name)).toBe(place);
  });

  it('is found however deep the value nests', () => {
    let deep: unknown = '\ud800';
    for (let level = 0; level < 20_000; level++) deep = [deep];
    expect(findMalformed(deep, 'v')).toBe(`v${'[0]'.repeat(20_000)}`);
  });
});
