import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HOLDER_SHAPES, holderLooks, mapOf, nearAndFar, type WorldOutline } from '../../../src/explorer/drawing/map.ts';

const outline = JSON.parse(
  readFileSync(new URL('../../../node_modules/world-atlas/countries-50m.json', import.meta.url), 'utf8'),
) as WorldOutline;
const raqqa = { id: 'raqqa', latitude: 35.95, longitude: 39.01 };
const mosul = { id: 'mosul', latitude: 36.34, longitude: 43.13 };
const beside = { id: 'tabqa', latitude: 35.95, longitude: 39.05 };
const size = { width: 800, height: 500 };

describe('the map', () => {
  it('keeps west of east and south of north, within its edges', () => {
    const marks = mapOf([mosul, raqqa], outline, size)?.marks ?? [];
    const [first, second] = marks;
    expect(marks.map(({ places }) => places.map(({ id }) => id))).toEqual([['mosul'], ['raqqa']]);
    expect(first?.x).toBeGreaterThan(second?.x ?? 0);
    expect(first?.y).toBeLessThan(second?.y ?? 0);
    for (const { x, y } of marks) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(800);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(500);
    }
  });

  it('draws one mark for places that lie on one another', () => {
    const marks = mapOf([beside, mosul, raqqa], outline, size)?.marks ?? [];
    expect(marks.map(({ places }) => places.map(({ id }) => id))).toEqual([['mosul'], ['raqqa', 'tabqa']]);
  });

  it('cuts the land to what is shown', () => {
    const drawing = mapOf([mosul, raqqa], outline, size);
    expect(drawing?.land).toMatch(/^M[\d.,-]+/);
    expect(drawing?.borders.length).toBeGreaterThan(100);
    expect((drawing?.land.length ?? 0) + (drawing?.borders.length ?? 0)).toBeLessThan(20_000);
  });

  it('leaves out the few places that lie far away, and says which', () => {
    const many = Array.from({ length: 20 }, (_, index) => ({
      ...raqqa,
      id: `near-${index}`,
      longitude: 38 + index / 10,
    }));
    const marawi = { id: 'marawi', latitude: 8, longitude: 124.3 };
    expect(nearAndFar([...many, marawi])).toEqual({ near: many, far: [marawi] });
    expect(nearAndFar([raqqa])).toEqual({ near: [raqqa], far: [] });
  });

  it('shows a lone place among its surroundings, and nothing without places', () => {
    expect(mapOf([raqqa], outline, size)?.marks).toMatchObject([{ x: 400 }]);
    expect(mapOf([], outline, size)).toBeNull();
  });
});

describe('the looks of holders', () => {
  it('tells every two holders apart by shape, colour or letter, the same way whatever their order', () => {
    const ids = Array.from({ length: 30 }, (_, index) => `holder-${String(index).padStart(2, '0')}`);
    const looks = holderLooks(ids);
    expect(new Set([...looks.values()].map(({ shape, colour }) => `${shape} ${colour}`)).size).toBe(30);
    expect(looks.get('holder-27')?.letter).toBe('AB');
    expect(holderLooks([...ids].reverse())).toEqual(looks);
    expect(looks.get('holder-00')?.shape).toBe(HOLDER_SHAPES[0]);
  });
});
