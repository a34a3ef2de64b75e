import { alongLine, lengthOf } from './geometry.ts';
import type { Box, Point } from './picture.ts';
import { textWidth } from './text-width.ts';

/**
 * For each line, the longest of its texts that has room along it without covering a box or another text; null when none has.
 * Texts are placed in turn: first come the lines with the most to say in the least room, which are the short ones.
 */
export function placeLabels(
  lines: readonly (readonly Point[])[],
  texts: readonly (readonly string[])[],
  boxes: Iterable<Box>,
  size: number,
): readonly (PlacedLabel | null)[] {
  const all = [...boxes];
  const corners = all.flatMap(({ x, y, width, height }) => [
    { x: x - width / 2, y: y - height / 2 },
    { x: x + width / 2, y: y + height / 2 },
  ]);
  const plane = new Plane([...corners, ...lines.flat()]);
  for (const box of all) plane.take(box, 0);
  const shares = lines.length > MOST_TRIED_LINES ? SHARES.slice(0, 3) : SHARES;
  const placed: (PlacedLabel | null)[] = lines.map(() => null);
  const lengths = lines.map(lengthOf);
  const inTurn = [...lines.keys()].sort((a, b) => (lengths[a] ?? 0) - (lengths[b] ?? 0) || a - b);
  const tryText = (index: number, text: string): PlacedLabel | null => {
    const width = textWidth(text, size);
    const points = lines[index] ?? [];
    if (width > (lengths[index] ?? 0) * 0.96) return null;
    const edge = width / 2 / (lengths[index] ?? 1);
    for (const share of shares) {
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
}

/** One line of text on a line of the picture. */
export interface PlacedLabel {
  readonly text: string;
  readonly at: Point;
  /** Degrees, from −90 to 90, so that it is never upside down. */
  readonly turn: number;
}

const CELL = 4;
const SHARES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.2, 0.8];

/** In a larger picture fewer places are tried, so that it is as quick. */
const MOST_TRIED_LINES = 200;

/** Which parts of the plane are taken, in cells. What lies beyond the lines and boxes is free. */
class Plane {
  readonly #left: number;
  readonly #top: number;
  readonly #columns: number;
  readonly #rows: number;
  readonly #taken: Uint8Array;

  constructor(points: readonly Point[]) {
    this.#left = Math.min(...points.map(({ x }) => x));
    this.#top = Math.min(...points.map(({ y }) => y));
    this.#columns = Math.ceil((Math.max(...points.map(({ x }) => x)) - this.#left) / CELL) + 1;
    this.#rows = Math.ceil((Math.max(...points.map(({ y }) => y)) - this.#top) / CELL) + 1;
    this.#taken = new Uint8Array(this.#columns * this.#rows);
  }

  /** Looks at every cell of a turned rectangle, and takes it or stops at one that is taken. */
  #visit({ x, y, width, height }: Box, turn: number, take: boolean): boolean {
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    const across = Math.max(1, Math.ceil(width / CELL));
    const down = Math.max(1, Math.ceil(height / CELL));
    for (let i = 0; i <= across; i++) {
      const dx = (i / across - 0.5) * width;
      for (let j = 0; j <= down; j++) {
        const dy = (j / down - 0.5) * height;
        const column = Math.round((x + dx * cos - dy * sin - this.#left) / CELL);
        const row = Math.round((y + dx * sin + dy * cos - this.#top) / CELL);
        if (column < 0 || row < 0 || column >= this.#columns || row >= this.#rows) continue;
        const cell = row * this.#columns + column;
        if (take) this.#taken[cell] = 1;
        else if (this.#taken[cell] === 1) return false;
      }
    }
    return true;
  }

  isFree(box: Box, turn: number): boolean {
    return this.#visit(box, turn, false);
  }

  take(box: Box, turn: number): void {
    this.#visit(box, turn, true);
  }
}
