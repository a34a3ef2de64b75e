import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parseLocator } from '../../../src/domain/claims/locator.ts';
import { verifyEvidence } from '../../../src/loaders/text/verify-evidence.ts';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** The problem at a place that is said to hold a text. */
const problemAt = (document: string, locator: string, text: string | null): string | null | undefined =>
  verifyEvidence(document, [{ locator, hash: text === null ? null : sha256(text) }])[0]?.problem;

describe('A locator', () => {
  it('is a span of a line, a paragraph of a section or a passage of a page', () => {
    expect(parseLocator('p5:0-62')).toEqual({ kind: 'SPAN', line: 5, start: 0, end: 62 });
    expect(parseLocator('Timeline > 2014#p4')).toEqual({ kind: 'SECTION', section: 'Timeline > 2014', paragraph: 4 });
    expect(parseLocator('#p1')).toEqual({ kind: 'SECTION', section: '', paragraph: 1 });
    expect(parseLocator('text=The%20talks')).toEqual({ kind: 'TEXT', first: 'The talks', last: null });
    expect(parseLocator('text=mid%2D2014%2C%20it,the%20end')).toEqual({
      kind: 'TEXT',
      first: 'mid-2014, it',
      last: 'the end',
    });
    expect(parseLocator('C#p1#p2')).toEqual({ kind: 'SECTION', section: 'C#p1', paragraph: 2 });
  });

  it('is nothing else', () => {
    for (const text of [
      '',
      'p0:0-1',
      'p1:2-2',
      'p1:3-2',
      'p1:01-2',
      'p1',
      'p1:0',
      'Lead#p0',
      'Lead',
      'p٥:0-62',
      '#p1 ',
      'text=',
      'text=a b',
      'text=a,',
      'text=a,b,c',
      'text=before-,a',
      'text=a,-after',
      'text=%E0%A4%A',
    ])
      expect(parseLocator(text)).toBeNull();
  });
});

describe('Evidence in a plain text', () => {
  const text = 'first line\n\nثالث السطور\r\na😀b';

  it('is found by line, empty ones counted, and by code points of the line', () => {
    expect(problemAt(text, 'p1:0-5', 'first')).toBeNull();
    expect(problemAt(text, 'p3:0-4', 'ثالث')).toBeNull();
    expect(problemAt(text, 'p3:5-11', 'السطور')).toBeNull();
    expect(problemAt(text, 'p4:1-2', '😀')).toBeNull();
    expect(problemAt(text, 'p4:2-3', 'b')).toBeNull();
  });

  it('must be in a line that is there', () => {
    expect(problemAt(text, 'p5:0-1', 'a')).toBe('no such paragraph; the text has 4 lines');
    expect(problemAt('one\n', 'p2:0-1', 'a')).toBe('no such paragraph; the text has 1 line');
    expect(problemAt('', 'p1:0-1', 'a')).toBe('no such paragraph; the text has 0 lines');
  });

  it('must not go beyond the end of the line', () => {
    expect(problemAt(text, 'p3:0-12', 'x')).toBe('the span ends beyond the paragraph, which has 11 characters');
    expect(problemAt(text, 'p4:0-4', 'x')).toBe('the span ends beyond the paragraph, which has 3 characters');
    expect(problemAt(text, 'p2:0-1', 'x')).toBe('the span ends beyond the paragraph, which has 0 characters');
  });

  it('must say what was cited', () => {
    expect(problemAt(text, 'p1:0-5', 'First')).toBe(
      'the text there differs: its SHA-256 is a7937b64b8caa58f03721bb6bacf5c78cb235febe0e70b1b84cd99541461a08e, ' +
        `not ${sha256('First')}`,
    );
  });

  it('without a hash need only be there', () => {
    expect(problemAt(text, 'p1:0-5', null)).toBeNull();
    expect(problemAt(text, 'p9:0-5', null)).toBe('no such paragraph; the text has 4 lines');
  });

  it('needs a locator of a known kind', () => {
    expect(problemAt(text, 'page 3', null)).toBe(
      'not a locator; write p5:0-62, Section > Subsection#p4 or text=FIRST%20WORDS,LAST%20WORDS',
    );
  });

  it('is judged piece by piece, in order', () => {
    expect(
      verifyEvidence(text, [
        { locator: 'p9:0-1', hash: null },
        { locator: 'p1:0-5', hash: sha256('first') },
      ]),
    ).toEqual([
      { locator: 'p9:0-1', problem: 'no such paragraph; the text has 4 lines' },
      { locator: 'p1:0-5', problem: null },
    ]);
  });
});

describe('Evidence on a web page', () => {
  const page = [
    'The talks  began in\u00a0Astana.',
    'Nobody came; The talks ended.\tThey said so,',
    'in the end. A café, a war-time one, in the end, was shut: حزب الله قاتل.',
  ].join('\n');

  it.each([
    ['text=The%20talks%20began', 'The talks began'],
    ['text=The%20talks,Nobody%20came', 'The talks began in Astana. Nobody came'],
    ['text=They%20said,the%20end', 'They said so, in the end'],
    ['text=war%2Dtime%20one%2C,shut', 'war-time one, in the end, was shut'],
    ['text=%D8%AD%D8%B2%D8%A8,%D9%82%D8%A7%D8%AA%D9%84', 'حزب الله قاتل'],
  ])('is found by its first and its last words, with white space as one space: %s', (locator, text) => {
    expect(problemAt(page, locator, text)).toBeNull();
    expect(problemAt(page, locator, `${text}.`)).toContain('the text there differs');
  });

  it('is hashed in NFC, however the page is written', () => {
    expect(problemAt(page.normalize('NFD'), 'text=A%20caf%C3%A9', 'A café')).toBeNull();
  });

  it('may be so short that its last words begin among the first', () => {
    expect(
      problemAt('a b c d e f g h i j', 'text=a%20b%20c%20d%20e,e%20f%20g%20h%20i', 'a b c d e f g h i'),
    ).toBeNull();
  });

  it('is of whole words', () => {
    expect(problemAt('Nothing; thing', 'text=thing', 'thing')).toBeNull();
    expect(problemAt('Nothing, things', 'text=thing', 'thing')).toBe('the text does not have the words "thing"');
  });

  it('must be there, from its first words to its last', () => {
    expect(problemAt(page, 'text=No%20talks', null)).toBe('the text does not have the words "No talks"');
    expect(problemAt(page, 'text=They%20said,The%20talks', null)).toBe(
      'the text does not have the words "The talks" after "They said"',
    );
  });
});

describe('Evidence in a Markdown article', () => {
  const article = [
    '---',
    'title: x',
    '---',
    'Lead.',
    '',
    ' \t\u0085',
    '  Second of the lead. ',
    '## History  ',
    'Of history.',
    '### 2014',
    '#hashtag is no heading',
    '####### nor is this',
    '- item',
    '## Aims',
    '#### Deep',
    'Below deep.',
    '### 2014',
    'Of aims in 2014.',
    '## History',
    'More of history.',
    '# Top',
    'Under the top.',
    '## ',
    'Under nothing.',
  ];
  const at = (locator: string, text: string | null) => problemAt(article.join('\n'), locator, text);

  it('is found below its headings, blank lines and front matter left out', () => {
    expect(at('#p1', 'Lead.')).toBeNull();
    expect(at('#p2', '  Second of the lead. ')).toBeNull();
    expect(at('History#p1', 'Of history.')).toBeNull();
    expect(at('History > 2014#p1', '#hashtag is no heading')).toBeNull();
    expect(at('History > 2014#p2', '####### nor is this')).toBeNull();
    expect(at('History > 2014#p3', '- item')).toBeNull();
    expect(at('Aims > Deep#p1', 'Below deep.')).toBeNull();
    expect(at('Aims > 2014#p1', 'Of aims in 2014.')).toBeNull();
    expect(at('Top#p1', 'Under the top.')).toBeNull();
    expect(at('Top > #p1', 'Under nothing.')).toBeNull();
  });

  it('is counted on when a section path comes back', () => {
    expect(at('History#p2', 'More of history.')).toBeNull();
  });

  it('is the same with CRLF', () => {
    const crlf = article.join('\r\n');
    expect(problemAt(crlf, '#p2', '  Second of the lead. ')).toBeNull();
    expect(problemAt(crlf, 'History#p2', 'More of history.')).toBeNull();
  });

  it('must be in a section and a paragraph that are there', () => {
    expect(at('Histroy#p1', null)).toBe('no such section; did you mean "History"?');
    expect(at('Elsewhere entirely#p1', null)).toBe('no such section');
    expect(at('History#p3', null)).toBe('no such paragraph; the section has 2 paragraphs');
    expect(at('#p3', null)).toBe('no such paragraph; the section has 2 paragraphs');
  });

  it('must say what was cited', () => {
    expect(at('#p1', 'Lead')).toBe(`the text there differs: its SHA-256 is ${sha256('Lead.')}, not ${sha256('Lead')}`);
  });

  it('is nowhere when front matter does not end', () => {
    expect(problemAt('---\ntitle: x\nLead.', '#p1', null)).toBe('no such paragraph; the section has 0 paragraphs');
  });

  it('may do without front matter', () => {
    expect(problemAt('Lead.\n---\nSecond.', '#p2', '---')).toBeNull();
  });
});
