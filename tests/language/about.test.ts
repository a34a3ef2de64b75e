import { describe, expect, it } from 'vitest';
import { aboutTitle, deslugged, englishEvent } from '../../src/language/about.ts';

const NOTHING = { event: null, matter: null };

describe('what a claim is about is called', () => {
  it.each([
    ['Downing of a Turkish F-4', 'the downing of a Turkish F-4'],
    ['Kurdish independence referendum in Iraq, 2017', 'the Kurdish independence referendum in Iraq, 2017'],
    ['US missile strike on Shayrat', 'the US missile strike on Shayrat'],
    ['Operation House of Cards', 'Operation House of Cards'],
    ["Soleimani's visit to Moscow", "Soleimani's visit to Moscow"],
    ['Unrest in Syria', 'unrest in Syria'],
    ['Clashes in Hasakah, August 2016', 'the clashes in Hasakah, August 2016'],
  ])('the event %s: %s', (name, said) => {
    expect(englishEvent(name)).toBe(said);
  });

  it('as its matter has it, which is written for a sentence', () => {
    const matter = { en: 'the US withdrawal from Syria', ar: 'الانسحاب الأميركي من سوريا' };
    expect(aboutTitle('us-withdrawal-from-syria', { event: null, matter }, 'EN')).toBe(matter.en);
    expect(aboutTitle('us-withdrawal-from-syria', { event: null, matter }, 'AR')).toBe(matter.ar);
  });

  it('in the other language where there is no name in this one', () => {
    const event = { en: 'Fall of Mosul', ar: null };
    expect(aboutTitle('fall-of-mosul-2014', { event, matter: null }, 'AR')).toBe('the fall of Mosul');
  });

  it('in words, never a slug, where nothing is known of it', () => {
    expect(aboutTitle('us-withdrawal-from-syria', NOTHING, 'EN')).toBe('US withdrawal from syria');
    expect(deslugged('asset_freeze')).toBe('asset freeze');
  });
});
