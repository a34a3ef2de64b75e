import { describe, expect, it } from 'vitest';
import { ANY_TIME } from '../../src/domain/time/bounds.ts';
import { drawPicture } from '../../src/api/picture/draw.ts';
import { TIE_COLOURS } from '../../src/api/palette.ts';
import type { Picture } from '../../src/api/picture/picture.ts';
import { aNetwork, aPicture, IRAN, IRAQ, IS, TIES, US } from '../support/pictures.ts';
import { aTie } from '../support/graphs.ts';
import { anActor } from '../support/records.ts';
import { boundsOf } from '../support/spoken-ties.ts';

const EGO: Picture['subject'] = { kind: 'AROUND', actor: US.id, hops: 2 };

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Every text of the picture, in order; a picture whose elements are not closed in order is no picture. */
const textsOf = (svg: string): readonly string[] => {
  const open: string[] = [];
  for (const [, close, name = '', alone] of svg.matchAll(/<(\/?)([a-z]+)(?:"[^"]*"|[^<>"])*?(\/?)>/g))
    if (close) expect(open.pop()).toBe(name);
    else if (!alone) open.push(name);
  expect(open).toEqual([]);
  return [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text = '']) =>
    text.replace(/&(\w+);/g, (_, name: string) => ENTITIES[name] ?? name),
  );
};

/** So many actors, each with a few ties to others; the same for the same number. */
describe('A picture', () => {
  it('is the same to the byte, in whatever order actors and ties come', () => {
    for (const subject of [aPicture().subject, EGO]) {
      const turned = { actors: [...aPicture().actors].reverse(), ties: [...TIES].reverse() };
      expect(drawPicture(aPicture({ subject, ...turned }))).toBe(drawPicture(aPicture({ subject })));
    }
  });

  it('says what was asked, when, what the marks mean and where it is from', () => {
    const texts = textsOf(drawPicture(aPicture()));
    expect(texts).toEqual(expect.arrayContaining(['How the United States and Iran are connected', 'In May 2015']));
    expect(texts).toEqual(
      expect.arrayContaining(['stands with', 'stands against', 'neither', 'certain', 'possible', 'state']),
    );
    expect(texts).not.toContain('armed group');
    expect(texts.join(' ')).toContain('Sources: s1 (\u20662017-11-05\u2069).');
    expect(texts.at(-1)).toBe('3 actors, 3 ties, from 2 claims (Entente).');
  });

  it('says of each tie what it is, against whom, over what, when, and how sure it is', () => {
    const texts = textsOf(drawPicture(aPicture()));
    expect(texts).toEqual(
      expect.arrayContaining([
        'supports: weapons',
        'against the Islamic State',
        'fights',
        '\u20662014\u2069 – \u20662016\u2069 (contested)',
        'at odds with',
        'over kirkuk',
        '\u20662014\u2069 – \u20662016\u2069 (possible)',
      ]),
    );
  });

  it('tells signs apart by colour and by the end of the line', () => {
    const svg = drawPicture(aPicture());
    const { SUPPORTS, FIGHTS, AT_ODDS_WITH } = TIE_COLOURS;
    expect(new Set([SUPPORTS, FIGHTS, AT_ODDS_WITH]).size).toBe(3);
    expect(svg).toMatch(new RegExp(`stroke="${SUPPORTS}" stroke-width="2.4"/><path d="M[^"]*Z" fill="${SUPPORTS}"`));
    expect(svg).toMatch(new RegExp(`stroke="${FIGHTS}" stroke-width="2.4"/><path d="[^"Z]*" stroke="${FIGHTS}"`));
    expect(svg).toMatch(new RegExp(`stroke="${AT_ODDS_WITH}"[^>]*/><circle `));
  });

  it('draws what is likely thinner than what is certain, whole and not dotted', () => {
    const bounds = boundsOf([null, '2014-12-01', '2014-12-02', null]);
    const svg = drawPicture(aPicture({ ties: [aTie({ subject: US.id, object: IRAN.id, bounds })] }));
    expect(svg).toContain(`stroke="${TIE_COLOURS.SUPPORTS}" stroke-width="0.9" stroke-opacity="0.9"`);
    expect(svg).not.toContain('stroke-dasharray="0.1 4"');
    expect(textsOf(svg)).toContain('likely');
  });

  it('draws what is certain whole and thick, and what is only possible thin and dotted', () => {
    const svg = drawPicture(aPicture());
    const { FIGHTS, AT_ODDS_WITH } = TIE_COLOURS;
    expect(svg).toContain(`stroke="${FIGHTS}" stroke-width="2.4"/>`);
    expect(svg).toContain(
      `stroke="${AT_ODDS_WITH}" stroke-width="0.9" stroke-dasharray="0.1 4" stroke-linecap="round"`,
    );
  });

  it('shows camps by colour and by letter, in boxes and legend, and how well they fit', () => {
    const camp = { number: 1, letter: 'A', actorIds: [IRAN.id, IRAQ.id] };
    const campOf = new Map([IRAN, IRAQ].map(({ id }) => [id, camp] as const));
    const camps = { camps: [camp], campOf, answer: { cost: 2, bound: 2, status: 'OPTIMAL' as const } };
    const svg = drawPicture(aPicture({ subject: { kind: 'NETWORK' }, camps }));
    const texts = textsOf(svg);
    const drawn = aPicture({ subject: { kind: 'NETWORK' } }).ties.flatMap(({ subject, object }) => [subject, object]);
    const members = new Set(drawn.filter((id) => campOf.has(id))).size;
    // Once for each box, and once in the legend.
    expect(texts.filter((text) => text === 'A')).toHaveLength(members + 1);
    expect(svg.split('#f2c14e').length - 1).toBe(members + 1);
    expect(texts).toContain('camp A: 2 actors');
    expect(texts).toContain('Camps: the best partition; 2 pairs of actors do not fit.');
    expect(texts).not.toContain('state');
    const bounded = { ...camps, answer: { cost: 3, bound: 2, status: 'BOUNDED' as const } };
    expect(textsOf(drawPicture(aPicture({ camps: bounded }))).join(' ')).toContain('found in time');
  });

  it('is whole in itself: a title, a description, and nothing from elsewhere', () => {
    const svg = drawPicture(aPicture());
    expect(svg).toContain('role="img" aria-labelledby="title desc"');
    expect(svg).toContain('<title id="title">How the United States and Iran are connected. In May 2015.</title>');
    expect(svg).toContain(
      'United States — Iraq: supports: weapons against the Islamic State \u20662014\u2069 – \u20662016\u2069',
    );
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|<script|<style|<image|href=/);
  });

  it('in Arabic runs from right to left, with Arabic names', () => {
    const svg = drawPicture(aPicture({ language: 'ar' }));
    expect(svg).toContain('xml:lang="ar"');
    expect(textsOf(svg)).toEqual(
      expect.arrayContaining(['الصلة بين الولايات المتحدة وإيران', 'الولايات المتحدة', 'دعم: سلاح', 'ضد تنظيم الدولة']),
    );
    const x = (name: string): number => Number(new RegExp(`<text x="([-\\d.]+)"[^>]*>${name}</text>`).exec(svg)?.[1]);
    expect(x('الولايات المتحدة')).toBeGreaterThan(x('إيران'));
    expect(svg).toMatch(/<text [^>]*direction="rtl" unicode-bidi="isolate"[^>]*>الولايات المتحدة<\/text>/);
  });

  it('keeps each date of a line of Arabic in its own order', () => {
    expect(textsOf(drawPicture(aPicture({ language: 'ar' })))).toContain(
      '\u20662014\u2069 – \u20662016\u2069 (محل خلاف)',
    );
  });

  it('has no sign in Arabic that turns round with the line: ≤ and ≥ have words', () => {
    const open = [
      aTie({ subject: US.id, object: IRAN.id, bounds: boundsOf([null, '2016-03-05', '2017-11-04', null]) }),
    ];
    const texts = textsOf(drawPicture(aPicture({ language: 'ar', ties: open, question: ANY_TIME }))).join(' ');
    expect(texts).toContain('حتى \u20662016-03-05\u2069 – \u20662017-11-03\u2069 فما بعده');
    expect(texts).not.toMatch(/[≤≥<>]/u);
    const inEnglish = textsOf(drawPicture(aPicture({ ties: open, question: ANY_TIME }))).join(' ');
    expect(inEnglish).toContain('\u2066≤ 2016-03-05\u2069 – \u2066≥ 2017-11-03\u2069');
  });

  it('says who stands around an actor in Arabic that fits any name', () => {
    const texts = textsOf(drawPicture(aPicture({ language: 'ar', subject: EGO }))).join(' ');
    expect(texts).toContain('المؤيدون والمعارضون للولايات المتحدة، حتى خطوتين');
  });

  it('isolates a Latin name within a line of Arabic, and an Arabic one within a line of English', () => {
    const nameless = [US, IRAN, IRAQ, anActor('islamic-state', { label: { en: 'ISIL', ar: null } })];
    expect(textsOf(drawPicture(aPicture({ language: 'ar', actors: nameless })))).toContain('ضد \u2068ISIL\u2069');
  });

  it('writes names that look like markup as they are', () => {
    const sly = anActor('united-states', { label: { en: '<script>alert("x")</script> & co', ar: null } });
    const svg = drawPicture(aPicture({ actors: [sly, IRAN, IRAQ, IS] }));
    expect(svg).not.toContain('<script');
    expect(textsOf(svg).join(' ')).toContain('& co');
  });

  it('leaves actors that have no tie out, and says how many there are', () => {
    const svg = drawPicture(
      aPicture({ subject: { kind: 'NETWORK' }, actors: [US, IRAN, IRAQ, anActor('nobody')], leftOut: 12 }),
    );
    expect(textsOf(svg)).not.toContain('nobody');
    expect(textsOf(svg)).toContain('Not drawn: 12 actors that have no tie.');
    expect(textsOf(drawPicture(aPicture({ leftOut: 1 })))).toContain('Not drawn: 1 actor that has no tie.');
    expect(textsOf(drawPicture(aPicture({ language: 'ar', leftOut: 12 })))).toContain(
      'أطراف لا صلة لها لم تُرسم، وعددها 12.',
    );
    expect(textsOf(drawPicture(aPicture())).join(' ')).not.toContain('Not drawn');
  });

  it('asked at any time says so', () => {
    expect(textsOf(drawPicture(aPicture({ question: ANY_TIME, certainty: 'CERTAIN' })))).toContain(
      'At any time, only what is certain',
    );
  });
});

describe('A picture of many', () => {
  it('has up to 400 actors, and is refused beyond', () => {
    expect(drawPicture(aNetwork(400, 1)).match(/<rect[^>]*rx="5.1"/g)).toHaveLength(400);
    expect(() => drawPicture(aNetwork(401, 1))).toThrow(
      'The picture would have 401 actors; at most 400 can be told apart.',
    );
  });

  it('has no two boxes that overlap', () => {
    const boxes = [
      ...drawPicture(aNetwork(200, 2)).matchAll(
        /<rect x="([-\d.]+)" y="([-\d.]+)" width="([\d.]+)" height="([\d.]+)" rx="5.1"/g,
      ),
    ].map((found) => found.slice(1).map(Number) as [number, number, number, number]);
    expect(boxes).toHaveLength(200);
    const overlapping = boxes.flatMap(([x, y, width, height], i) =>
      boxes
        .slice(i + 1)
        .filter(
          ([x2, y2, width2, height2]) =>
            Math.min(x + width, x2 + width2) - Math.max(x, x2) > 0.2 &&
            Math.min(y + height, y2 + height2) - Math.max(y, y2) > 0.2,
        ),
    );
    expect(overlapping).toEqual([]);
  });
});
