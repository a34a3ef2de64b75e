import { describe, expect, it } from 'vitest';
import { egoLayout, type Neighbour } from '../../../src/explorer/drawing/ego-layout.ts';

const friend = (id: string): Neighbour => ({ id, sign: 1 });
const foe = (id: string): Neighbour => ({ id, sign: -1 });
const many = Array.from({ length: 40 }, (_, index) => friend(`friend-${index}`));

describe('the layout around one actor', () => {
  it('puts friends on one side, foes on the other, and changes sides in Arabic', () => {
    const around = [friend('iran'), foe('israel')];
    const [ltr, rtl] = [egoLayout(around, false), egoLayout(around, true)];
    expect(ltr.spots.get('iran')?.x).toBeLessThan(ltr.middle.x);
    expect(ltr.spots.get('israel')?.x).toBeGreaterThan(ltr.middle.x);
    expect(rtl.spots.get('iran')).toEqual(ltr.spots.get('israel'));
  });

  it('gives each its spot whatever order they come in', () => {
    expect(egoLayout([...many].reverse(), false)).toEqual(egoLayout(many, false));
  });

  it('lets no two boxes meet, and keeps all within the drawing', () => {
    const neither = Array.from({ length: 17 }, (_, index): Neighbour => ({ id: `other-${index}`, sign: 0 }));
    const { spots, width, height } = egoLayout([...many, foe('israel'), ...neither], false);
    const all = [...spots.values()];
    expect(all).toHaveLength(58);
    for (const [index, a] of all.entries()) {
      expect(a.x).toBeGreaterThan(80);
      expect(a.x).toBeLessThan(width - 80);
      expect(a.y).toBeLessThan(height);
      for (const b of all.slice(index + 1))
        expect(Math.abs(a.x - b.x) >= 160 || Math.abs(a.y - b.y) >= 36, `${a.x} ${a.y} ${b.x} ${b.y}`).toBe(true);
    }
  });
});
