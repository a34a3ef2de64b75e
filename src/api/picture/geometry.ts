import type { Box, Point } from './picture.ts';

export const between = (a: Point, b: Point, share: number): Point => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
});

export const distance = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);

/** Of length 1 from a to b; along the x axis when they are one point. */
export const towards = (a: Point, b: Point): Point => {
  const length = distance(a, b);
  return length === 0 ? { x: 1, y: 0 } : { x: (b.x - a.x) / length, y: (b.y - a.y) / length };
};

/** Where the way from the middle of a box to a point leaves it, a gap further on. */
export const borderOf = (box: Box, to: Point, gap: number): Point => {
  const dx = to.x - box.x;
  const dy = to.y - box.y;
  const share = Math.min(
    dx === 0 ? Infinity : (box.width / 2 + gap) / Math.abs(dx),
    dy === 0 ? Infinity : (box.height / 2 + gap) / Math.abs(dy),
  );
  return Number.isFinite(share) ? { x: box.x + dx * share, y: box.y + dy * share } : { x: box.x, y: box.y };
};

/** The point of a run of straight pieces at a share of its length, and the direction there. */
export const alongLine = (points: readonly Point[], share: number): { readonly at: Point; readonly to: Point } => {
  const lengths = points.slice(1).map((point, index) => distance(points[index] as Point, point));
  let rest = lengths.reduce((sum, length) => sum + length, 0) * share;
  for (const [index, length] of lengths.entries()) {
    const [from, to] = [points[index], points[index + 1]] as [Point, Point];
    if (rest <= length || index === lengths.length - 1)
      return { at: between(from, to, length === 0 ? 0 : rest / length), to: towards(from, to) };
    rest -= length;
  }
  return { at: points[0] as Point, to: { x: 1, y: 0 } };
};

export const lengthOf = (points: readonly Point[]): number =>
  points.slice(1).reduce((sum, point, index) => sum + distance(points[index] as Point, point), 0);
