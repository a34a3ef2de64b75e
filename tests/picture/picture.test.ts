import { describe, expect, it } from 'vitest';
import { ANY_TIME } from '../../src/domain/time/bounds.ts';
import { drawPicture } from '../../src/api/picture/draw.ts';
import { TIE_COLOURS } from '../../src/api/palette.ts';
import type { Picture } from '../../src/api/picture/picture.ts';
import { aNetwork, aPicture, IRAN, IRAQ, IS, TIES, US } from '../support/pictures.ts';
import { anActor } from '../support/records.ts';

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
    expect(texts).toEqual(expect.arrayContaining(['How United States and Iran are connected', 'In May 2015']));
    expect(texts).toEqual(
      expect.arrayContaining(['stands with', 'stands against', 'neither', 'only possible', 'state']),
    );
    expect(texts).not.toContain('armed group');
    expect(texts.join(' ')).toContain('Sources: s1 (\u20662017-11-05\u2069).');
    expect(texts.at(-1)).toBe('3 actors, 3 ties, from 1 claims (Entente).');
  });

  it('says of each tie what it is, against whom, over what, when, and how sure it is', () => {
    const texts = textsOf(drawPicture(aPicture()));
    expect(texts).toEqual(
      expect.arrayContaining([
        'supports: weapons',
        'against Islamic State',
        'fights',
        '\u20662014\u2069 – \u20662016\u2069 (contested)',
        'at odds with',
        'over kirkuk',
        '\u20662014\u2069 – \u20662016\u2069 (only possible)',
      ]),
    );
  });

  it('tells signs apart by colour, by dash and by the end of the line', () => {
    const svg = drawPicture(aPicture());
    const { SUPPORTS, FIGHTS, AT_ODDS_WITH } = TIE_COLOURS;
    expect(new Set([SUPPORTS, FIGHTS, AT_ODDS_WITH]).size).toBe(3);
    expect(svg).toMatch(new RegExp(`stroke="${SUPPORTS}" stroke-width="1.7"/><path d="M[^"]*Z" fill="${SUPPORTS}"`));
    expect(svg).toMatch(
      new RegExp(`stroke="${FIGHTS}" stroke-width="1.7" stroke-dasharray="7 4"/><path d="[^"Z]*" stroke="${FIGHTS}"`),
    );
    expect(svg).toMatch(new RegExp(`stroke="${AT_ODDS_WITH}"[^>]*stroke-dasharray="1.5 4"[^>]*/><circle `));
  });

  it('is whole in itself: a title, a description, and nothing from elsewhere', () => {
    const svg = drawPicture(aPicture());
    expect(svg).toContain('role="img" aria-labelledby="title desc"');
    expect(svg).toContain('<title id="title">How United States and Iran are connected. In May 2015.</title>');
    expect(svg).toContain(
      'United States — Iraq: supports: weapons against Islamic State \u20662014\u2069 – \u20662016\u2069',
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

  it('draws actors of no tie below the others', () => {
    const svg = drawPicture(aPicture({ subject: { kind: 'NETWORK' }, actors: [US, IRAN, IRAQ, anActor('nobody')] }));
    const y = (name: string): number =>
      Number(new RegExp(`<text x="[-\\d.]+" y="([-\\d.]+)"[^>]*>${name}</text>`).exec(svg)?.[1]);
    expect(y('nobody')).toBeGreaterThan(Math.max(y('Iran'), y('Iraq'), y('United States')));
    expect(textsOf(svg)).toContain('Below: 1 actor of no tie.');
  });

  it('asked at any time says so', () => {
    expect(textsOf(drawPicture(aPicture({ question: ANY_TIME, certain: true })))).toContain(
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
