import { describe, expect, it } from 'vitest';
import { groupsOfPairs, halfOf, judgedPairs } from '../support/matches.ts';

describe('seed/matches/pairs.csv', () => {
  const pairs = judgedPairs();
  const count = (verdict: string, half: string): number =>
    pairs.filter((pair) => pair.verdict === verdict && pair.half === half).length;

  it('has each pair once, with a verdict, in two halves of about the same size', () => {
    expect(new Set(pairs.map(({ a, b }) => [a, b].sort().join(' '))).size).toBe(pairs.length);
    expect(new Set(pairs.map(({ verdict }) => verdict))).toEqual(new Set(['same', 'not same', 'related']));
    for (const half of ['tuning', 'held'])
      for (const verdict of ['same', 'not same']) expect(count(verdict, half)).toBeGreaterThan(600);
    expect(halfOf('hezbollah')).toBe(halfOf('hezbollah'));
  });

  it('has all pairs of one group in one half', () => {
    const halves = new Map<string, Set<string>>();
    for (const { a, b, verdict, half } of pairs)
      if (verdict === 'same') for (const code of [a, b]) halves.set(code, (halves.get(code) ?? new Set()).add(half));
    expect([...halves].filter(([, own]) => own.size > 1)).toEqual([]);
    expect(groupsOfPairs(pairs).length).toBeGreaterThan(600);
  });

  it('says of no two that they are the same and, by way of others, that they are not', () => {
    const groupOf = new Map(groupsOfPairs(pairs).flatMap(({ codes }, at) => codes.map((code) => [code, at] as const)));
    const contrary = pairs.filter(
      ({ a, b, verdict }) => verdict !== 'same' && groupOf.has(a) && groupOf.get(a) === groupOf.get(b),
    );
    expect(contrary).toEqual([]);
  });
});
