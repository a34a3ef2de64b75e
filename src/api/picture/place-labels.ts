import { alongLine, lengthOf } from './geometry.ts';
import type { Box, Point } from './picture.ts';
import { textWidth } from './text-width.ts';

/** One line of text on a line of the picture. */
export interface PlacedLabel {
  readonly text: string;
  readonly at: Point;
  /** Degrees, from −90 to 90, so that it is never upside down. */
  readonly turn: number;
}

const CELL = 4;
const SHARES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.2, 0.8];

/** Which parts of the plane are taken, in cells. */
class Plane {
  readonly #taken = new Set<number>();
  readonly #key = (x: number, y: number): number => Math.round(x / CELL) * 100_003 + Math.round(y / CELL);

  /** Every cell of a turned rectangle. */
  static *cells({ x, y, width, height }: Box, turn: number): Generator<Point> {
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    const across = Math.max(1, Math.ceil(width / CELL));
    const down = Math.max(1, Math.ceil(height / CELL));
    for (let i = 0; i <= across; i++)
      for (let j = 0; j <= down; j++) {
        const [dx, dy] = [(i / across - 0.5) * width, (j / down - 0.5) * height];
        yield { x: x + dx * cos - dy * sin, y: y + dx * sin + dy * cos };
      }
  }

  isFree(box: Box, turn: number): boolean {
    for (const { x, y } of Plane.cells(box, turn)) if (this.#taken.has(this.#key(x, y))) return false;
    return true;
  }

  take(box: Box, turn: number): void {
    for (const { x, y } of Plane.cells(box, turn)) this.#taken.add(this.#key(x, y));
  }
}

/**
 * For each line, the longest of its texts that has room along it without covering a box or another text; null when none has.
 * Texts are placed in turn: first come the lines with the most to say in the least room, which are the short ones.
 */
export const placeLabels = (
  lines: readonly (readonly Point[])[],
  texts: readonly (readonly string[])[],
  boxes: Iterable<Box>,
  size: number,
): readonly (PlacedLabel | null)[] => {
  const plane = new Plane();
  for (const box of boxes) plane.take(box, 0);
  const placed: (PlacedLabel | null)[] = lines.map(() => null);
  const lengths = lines.map(lengthOf);
  const inTurn = [...lines.keys()].sort((a, b) => (lengths[a] ?? 0) - (lengths[b] ?? 0) || a - b);
  const tryText = (index: number, text: string): PlacedLabel | null => {
    const width = textWidth(text, size);
    const points = lines[index] ?? [];
    if (width > (lengths[index] ?? 0) * 0.96) return null;
    const edge = width / 2 / (lengths[index] ?? 1);
    for (const share of SHARES) {
      if (share < edge || share > 1 - edge) continue;
      const { at, to } = alongLine(points, share);
      const upright = to.x < 0 ? { x: -to.x, y: -to.y } : to;
      const turn = Math.atan2(upright.y, upright.x);
      const box = { ...at, width, height: size * 1.05 };
      if (!plane.isFree(box, turn)) continue;
      plane.take(box, turn);
      return { text, at, turn: (turn * 180) / Math.PI };
    }
    return null;
  };
  for (const index of inTurn)
    for (const text of texts[index] ?? []) {
      const label = tryText(index, text);
      placed[index] = label;
      if (label) break;
    }
  return placed;
};
