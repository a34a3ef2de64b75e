import fc from 'fast-check';
import { expect, it } from 'vitest';
import { confidenceOf, type Level, levelOf, strengthOf } from '../../src/paths/strength.ts';

const level = fc.constantFrom<Level>(0, 1, 2);
const confidence = fc.option(fc.double({ min: 0, max: 1, noNaN: true }).map((value) => (value < 1e-9 ? 0 : value)));

it('A strength orders as certainty and then confidence do, an unknown confidence last', () => {
  fc.assert(
    fc.property(fc.tuple(level, confidence), fc.tuple(level, confidence), ([la, ca], [lb, cb]) => {
      const expected = Math.sign(la - lb || (ca ?? -1) - (cb ?? -1));
      expect(Math.sign(strengthOf(la, ca) - strengthOf(lb, cb))).toBe(expected);
    }),
    { numRuns: 5_000 },
  );
});

it('A strength gives back exactly the certainty and the confidence it was made of', () => {
  fc.assert(
    fc.property(level, confidence, (at, value) => {
      const strength = strengthOf(at, value);
      expect([levelOf(strength), confidenceOf(strength)]).toEqual([at, value]);
    }),
    { numRuns: 5_000 },
  );
});
