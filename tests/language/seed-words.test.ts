import { describe, expect, it } from 'vitest';
import { questionOf } from '../../src/domain/time/question.ts';
import { pathSentence } from '../../src/language/path-sentence.ts';
import { seedAbouts, seedAnswers } from '../support/seed-answers.ts';

const wordsOf = (text: string): number => text.split(/\s+/u).length;
const median = (counts: readonly number[]): number => [...counts].sort((a, b) => a - b)[counts.length >> 1] ?? NaN;

describe.each([
  ['at any time', null],
  ['in 2016', questionOf({ validAt: '2016' })],
])('100 answers from the seed of two hops or more, %s', (_, question) => {
  const answers = seedAnswers(100, question);

  it('have at most 60 words at the median, in either language', () => {
    expect(answers).toHaveLength(100);
    expect(median(answers.map(({ en }) => wordsOf(pathSentence(en, 'EN'))))).toBeLessThanOrEqual(60);
    expect(median(answers.map(({ ar }) => wordsOf(pathSentence(ar, 'AR'))))).toBeLessThanOrEqual(60);
  });

  it('say how sure they are once, and are whole sentences', () => {
    for (const { en, hops } of answers) {
      const said = pathSentence(en, 'EN');
      expect(said.match(/\b(?:certainly|likely|possibly)\b/gu)).toHaveLength(1);
      expect(said.match(/\. (?=\p{Lu})|\.$/gu)?.length).toBeGreaterThanOrEqual(hops + 1);
      expect(said).not.toMatch(/undefined|null|NaN|\b[a-z]+-[a-z]+-[a-z]+-[a-z]+\b/u);
    }
  });
});

describe('what the claims of the seed are about', () => {
  it('has a title in both languages, and none is a slug', () => {
    const abouts = seedAbouts();
    expect(abouts.length).toBeGreaterThan(25);
    for (const { id, en, ar } of abouts) {
      expect(en, id).not.toBe(id.replaceAll('-', ' '));
      expect(en, id).not.toMatch(/_|^[A-Z][a-z]+ of\b/u);
      expect(ar, id).toMatch(/^[\p{Script=Arabic}\p{N}\s–/.-]+$/u);
    }
  });
});
