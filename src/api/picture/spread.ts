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
