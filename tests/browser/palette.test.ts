import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { ACTOR_LOOKS, EDGE_LOOKS, SIGN_COLOURS, THING_LOOKS, TIE_COLOURS } from '../../src/api/palette.ts';
import { type Sign, TIE_TYPE_NAMES, TIE_TYPES, type TieType } from '../../src/domain/ties/types.ts';

const colour = (text: string): Color => {
  const parsed = parse(text);
  if (parsed === undefined) throw new Error(`${text} is no colour`);
  return parsed;
};

/** What an eye sees of a colour; the last three wholly lack one kind of cone. */
const EYES: Readonly<Record<string, (seen: Color) => Color>> = {
  'a full eye': (seen) => seen,
  'an eye without red': filterDeficiencyProt(1),
  'an eye without green': filterDeficiencyDeuter(1),
  'an eye without blue': filterDeficiencyTrit(1),
};
const distance = differenceCiede2000();

interface Pair {
  readonly types: readonly [TieType, TieType];
  readonly difference: number;
}

/** The two types that are hardest to tell apart, of those whose signs are these. */
const nearest = (eye: (seen: Color) => Color, signs: readonly [Sign, Sign]): Pair => {
  const pairs = TIE_TYPE_NAMES.flatMap((a, index) =>
    TIE_TYPE_NAMES.slice(index + 1)
      .filter((b) => String([TIE_TYPES[a].sign, TIE_TYPES[b].sign].sort()) === String([...signs].sort()))
      .map((b): Pair => {
        const [one, other] = [eye(colour(TIE_COLOURS[a])), eye(colour(TIE_COLOURS[b]))];
        return { types: [a, b], difference: distance(one, other) };
      }),
  );
  return pairs.reduce((best, own) => (own.difference < best.difference ? own : best));
};

describe.each(Object.entries(EYES))('To %s', (_, eye) => {
  it.each([
    [1, -1],
    [1, 0],
    [-1, 0],
  ] as const)('a tie of sign %s and one of sign %s look very different', (one, other) => {
    const { types, difference } = nearest(eye, [one, other]);
    expect(difference, types.join(' and ')).toBeGreaterThan(12);
  });

  it.each([1, -1, 0] as const)('two types of sign %s look different', (sign) => {
    const { types, difference } = nearest(eye, [sign, sign]);
    expect(difference, types.join(' and ')).toBeGreaterThan(6);
  });
});

it.each(['#ffffff', '#292c33'])('a tie shows on the ground %s', (ground) => {
  for (const type of TIE_TYPE_NAMES) expect(wcagContrast(TIE_COLOURS[type], ground), type).toBeGreaterThan(1.5);
});

it('the colour of a sign is one of its types', () => {
  for (const [sign, own] of Object.entries(SIGN_COLOURS)) {
    const types = TIE_TYPE_NAMES.filter((type) => TIE_COLOURS[type] === own);
    expect(types.map((type) => String(TIE_TYPES[type].sign))).toEqual([sign]);
  }
});

it('two kinds of actor look different, and so do actors and things', () => {
  const fills = [...Object.entries(ACTOR_LOOKS), ...Object.entries(THING_LOOKS).slice(0, 4)];
  for (const [index, [a, one]] of fills.entries())
    for (const [b, other] of fills.slice(index + 1))
      expect(distance(colour(one.fill), colour(other.fill)), `${a} and ${b}`).toBeGreaterThan(6);
});

it('what stands in a node can be read', () => {
  for (const [kind, { fill, text }] of Object.entries({ ...ACTOR_LOOKS, ...THING_LOOKS }))
    expect(wcagContrast(text, fill), kind).toBeGreaterThan(4.5);
});

it('holding a place looks like no tie', () => {
  for (const type of TIE_TYPE_NAMES)
    expect(distance(colour(EDGE_LOOKS.HOLDS.colour), colour(TIE_COLOURS[type])), type).toBeGreaterThan(20);
});
