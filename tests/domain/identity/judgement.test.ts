import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActorId } from '../../../src/domain/ids.ts';
import { canonicalOf, findContradiction, judgementId, type Verdict } from '../../../src/domain/identity/judgement.ts';

const judged = (verdict: Verdict, keep: string, other: string) => ({
  verdict,
  keep: keep as ActorId,
  other: other as ActorId,
});
const answers = (...judgements: readonly ReturnType<typeof judged>[]) => Object.fromEntries(canonicalOf(judgements));

describe('Of actors that are the same', () => {
  it('the one that was kept answers, however many are between', () => {
    expect(answers(judged('SAME_AS', 'b', 'c'), judged('SAME_AS', 'a', 'b'), judged('SAME_AS', 'b', 'd'))).toEqual({
      a: 'b',
      b: 'b',
      c: 'b',
      d: 'b',
    });
  });

  it('the first by id answers when several were kept as often', () => {
    expect(answers(judged('SAME_AS', 'b', 'c'), judged('SAME_AS', 'a', 'c'))).toEqual({ a: 'a', b: 'a', c: 'a' });
  });

  it('none answers for those that are judged apart or not told', () => {
    expect(answers(judged('NOT_SAME_AS', 'a', 'b'), judged('UNSURE', 'c', 'd'))).toEqual({});
  });

  it('the order of judgements does not matter', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const one = fc.tuple(id, id).filter(([x, y]) => x !== y);
    fc.assert(
      fc.property(fc.array(one, { maxLength: 8 }), fc.integer(), (pairs, turn) => {
        const own = pairs.map(([x, y]) => judged('SAME_AS', x, y));
        const other = own.map((_, at) => own[(at + Math.abs(turn)) % own.length] as (typeof own)[number]);
        expect(answers(...other)).toEqual(answers(...own));
      }),
      { seed: 20171103, numRuns: 300 },
    );
  });
});

describe('Judgements contradict each other', () => {
  it('when two that are not the same are made so by others', () => {
    const apart = judged('NOT_SAME_AS', 'a', 'c');
    expect(findContradiction([apart, judged('SAME_AS', 'a', 'b')])).toBeNull();
    expect(findContradiction([apart, judged('SAME_AS', 'a', 'b'), judged('SAME_AS', 'b', 'c')])).toBe(apart);
  });
});

describe('A judgement', () => {
  const content = { ...judged('SAME_AS', 'a', 'b'), judge: 'Rima', reason: 'one office' };

  it('is the same when it says the same, and another when it was withdrawn before', () => {
    expect(judgementId({ ...content }, 0)).toBe(judgementId(content, 0));
    expect(judgementId(content, 1)).not.toBe(judgementId(content, 0));
    expect(judgementId({ ...content, judge: 'Omar' }, 0)).not.toBe(judgementId(content, 0));
    expect(judgementId(content, 0)).toMatch(/^[0-9a-f]{32}$/);
  });
});
