import { towards } from './geometry.ts';
import type { Box } from './picture.ts';

const MOST_ROUNDS = 200;

/**
 * Moves boxes apart until none overlaps another or comes nearer than the gap: each pair by half of what is missing, the way
 * that is shorter.
 * @param fixed stays where it is; null: none
 */
export const spreadBoxes = <Id>(
  boxes: ReadonlyMap<Id, Box>,
  gap: { readonly x: number; readonly y: number },
  fixed: Id | null,
): ReadonlyMap<Id, Box> => {
  const placed = [...boxes].map(([id, box]) => ({ ...box, id }));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let moved = false;
    placed.sort((a, b) => a.x - a.width / 2 - (b.x - b.width / 2));
    for (const [index, a] of placed.entries()) {
      for (let other = index + 1; other < placed.length; other++) {
        const b = placed[other] as (typeof placed)[number];
        const dx = (a.width + b.width) / 2 + gap.x - Math.abs(b.x - a.x);
        // Sorted by left side: farther ones begin even later.
        if (b.x - b.width / 2 > a.x + a.width / 2 + gap.x + 1) break;
        const dy = (a.height + b.height) / 2 + gap.y - Math.abs(b.y - a.y);
        if (dx <= 0.01 || dy <= 0.01) continue;
        moved = true;
        const axis = dx < dy ? 'x' : 'y';
        const missing = axis === 'x' ? dx : dy;
        const sign = b[axis] >= a[axis] ? 1 : -1;
        const [shareA, shareB] = a.id === fixed ? [0, 1] : b.id === fixed ? [1, 0] : [0.5, 0.5];
        a[axis] -= sign * missing * shareA;
        b[axis] += sign * missing * shareB;
      }
    }
    if (!moved) break;
  }
  const byId = new Map(placed.map(({ id, ...box }) => [id, box]));
  return new Map([...boxes.keys()].map((id) => [id, byId.get(id) as Box]));
};

/** Air between a box and a line that has nothing to do with it, in pixels. */
const AIR = 8;

/**
 * Moves boxes off the lines that pass behind them and end elsewhere, straight to the nearer side, a little at a time.
 * @param fixed stays where it is; null: none
 */
export const clearedOfLines = <Id>(
  boxes: ReadonlyMap<Id, Box>,
  pairs: readonly (readonly [Id, Id])[],
  fixed: Id | null,
): ReadonlyMap<Id, Box> => {
  const moved = new Map(boxes);
  for (const [a, b] of pairs) {
    const [from, to] = [moved.get(a), moved.get(b)];
    if (!from || !to) continue;
    const along = towards(from, to);
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    for (const [id, box] of moved) {
      if (id === a || id === b || id === fixed) continue;
      const [dx, dy] = [box.x - from.x, box.y - from.y];
      const along1 = dx * along.x + dy * along.y;
      if (along1 <= 0 || along1 >= length) continue;
      const across = dx * -along.y + dy * along.x;
      // How far the box reaches across the line.
      const half = (Math.abs(along.y) * box.width + Math.abs(along.x) * box.height) / 2 + AIR;
      const missing = half - Math.abs(across);
      if (missing <= 0) continue;
      const step = (across >= 0 ? 1 : -1) * Math.min(missing, half) * 0.6;
      moved.set(id, { ...box, x: box.x - along.y * step, y: box.y + along.x * step });
    }
  }
  return moved;
};
