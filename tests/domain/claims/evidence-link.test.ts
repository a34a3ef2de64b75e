import { describe, expect, it } from 'vitest';
import { evidenceLink, wordsProblem } from '../../../src/domain/claims/evidence-link.ts';

const WIKI = 'https://en.wikipedia.org/wiki/Siege_of_Koban%C3%AE';

describe('The link to a piece of evidence', () => {
  it('is null when the document has no address', () => {
    expect(evidenceLink(null, { locator: 'p5:0-62' })).toBeNull();
    expect(evidenceLink(null, { locator: 'text=The%20talks', words: 'The talks' })).toBeNull();
  });

  it.each([
    ['Background#p2', '#Background'],
    ['Timeline > 2014–15 > First battle#p1', '#First_battle'],
    ['Timeline > 2014–15#p1', '#2014%E2%80%9315'],
    ['Syria > Hama & Homs#p3', '#Hama_&_Homs'],
    ['#p1', ''],
  ])('of %s goes to its last heading on Wikipedia: %s', (locator, fragment) => {
    expect(evidenceLink(WIKI, { locator })).toBe(`${WIKI}${fragment}`);
  });

  it('has the first words of the place where they are known, which a browser looks for', () => {
    expect(evidenceLink(WIKI, { locator: 'Background#p2', words: 'In mid-2014, the “siege”' })).toBe(
      `${WIKI}#Background:~:text=In%20mid%2D2014%2C%20the%20%E2%80%9Csiege%E2%80%9D`,
    );
    expect(evidenceLink(WIKI, { locator: '#p1', words: 'The siege' })).toBe(`${WIKI}#:~:text=The%20siege`);
    expect(evidenceLink('https://news.org/a?b=1', { locator: 'p2:0-4', words: 'قال' })).toBe(
      'https://news.org/a?b=1#:~:text=%D9%82%D8%A7%D9%84',
    );
  });

  it('is the passage itself for a passage of a page, instead of what the address has behind #', () => {
    const locator = 'text=The%20talks%20began,in%20the%20end';
    expect(evidenceLink('https://news.org/a', { locator })).toBe(`https://news.org/a#:~:${locator}`);
    expect(evidenceLink('https://news.org/a#top', { locator })).toBe(`https://news.org/a#:~:${locator}`);
  });

  it('is the page for other places: headings are no addresses there, rows are nowhere', () => {
    expect(evidenceLink('https://news.org/a', { locator: 'Background#p2' })).toBe('https://news.org/a');
    expect(evidenceLink('https://ucdp.uu.se/x.csv#v5', { locator: 'x.csv:12' })).toBe('https://ucdp.uu.se/x.csv#v5');
  });
});

describe('Words of a place', () => {
  it('are six at most', () => {
    expect(wordsProblem('one two three four five six')).toBeNull();
    expect(wordsProblem('one two three four five six seven')).toBe('more than 6 words');
  });
});
