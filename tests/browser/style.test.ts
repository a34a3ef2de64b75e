import { describe, expect, it } from 'vitest';
import { ACTOR_LOOKS, TIE_COLOURS } from '../../src/api/palette.ts';
import { ACTOR_KINDS, TIE_TYPE_NAMES } from '../../src/domain/ties/types.ts';
import { readBrowserFile } from '../../src/graph/browser-files.ts';
import { kindLabel } from '../../src/graph/mapping/actor.ts';
import { readGrass } from '../support/grass.ts';
import { styleGrass } from '../support/style-grass.ts';

const text = readBrowserFile('style.grass');
const rules = readGrass(text);

describe('The style', () => {
  it('is that of the palette', () => {
    expect(text).toBe(styleGrass());
    for (const type of TIE_TYPE_NAMES) expect(rules.get(`relationship.${type}`)?.['color']).toBe(TIE_COLOURS[type]);
    for (const kind of ACTOR_KINDS) {
      const { fill, diameter } = ACTOR_LOOKS[kind];
      expect(rules.get(`node.${kindLabel(kind)}`)).toMatchObject({ color: fill, diameter: `${diameter}px` });
    }
  });

  it("styles an actor's kind after Actor, as the later rule wins", () => {
    const selectors = [...rules.keys()];
    for (const kind of ACTOR_KINDS)
      expect(selectors.indexOf(`node.${kindLabel(kind)}`)).toBeGreaterThan(selectors.indexOf('node.Actor'));
  });

  it('loses nothing to the way Browser reads it: no comments, no colons in values, captions in quotes', () => {
    expect(text).not.toMatch(/\/\*|\/\//);
    const written = text.split('\n').filter((line) => line.startsWith('  '));
    expect(written.filter((line) => !/^ {2}[a-z-]+: [^:;]+;$/.test(line))).toEqual([]);
    expect([...rules.values()].flatMap((rule) => Object.keys(rule))).toHaveLength(written.length);
    const captions = written.filter((line) => line.startsWith('  caption:'));
    expect(captions).toHaveLength(rules.size);
    expect(captions.filter((line) => !/^ {2}caption: '[^'":]+';$/.test(line))).toEqual([]);
  });
});
