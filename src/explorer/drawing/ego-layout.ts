import type { Sign } from '../../domain/ties/types.ts';

/** Somebody around the actor in the middle, and the sign of what there was between them over all time. */
export interface Neighbour {
  readonly id: string;
  readonly sign: Sign;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface EgoLayout {
  readonly width: number;
  readonly height: number;
  readonly middle: Spot;
  readonly spots: ReadonlyMap<string, Spot>;
}

const COLUMN_WIDTH = 190;
const ROW_HEIGHT = 46;
const MARGIN = 40;
const MOST_IN_COLUMN = 12;

/**
 * Who stands with the actor on one side, who stands against it on the other, who neither below. Spots follow from everybody whom it ever
 * had a tie with, and from their ids: on another date the same actors stand where they stood.
 * @param mirrored those who stand with it are on the right
 */
export function egoLayout(neighbours: readonly Neighbour[], mirrored: boolean): EgoLayout {
  const of = (sign: Sign): readonly string[] =>
    neighbours
      .filter((one) => one.sign === sign)
      .map(({ id }) => id)
      .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const [friends, foes, others] = [columnsOf(of(1)), columnsOf(of(-1)), of(0)];
  const sideWidth = Math.max(1, friends.length, foes.length) * COLUMN_WIDTH;
  const tallest = Math.max(3, ...[...friends, ...foes].map((column) => column.length));
  const width = 2 * MARGIN + 2 * sideWidth + COLUMN_WIDTH;
  const sidesHeight = tallest * ROW_HEIGHT;
  const middle = { x: width / 2, y: MARGIN + sidesHeight / 2 };
  const below = spreadBelow(others, width, MARGIN + sidesHeight + ROW_HEIGHT);
  const mirror = (x: number): number => (mirrored ? width - x : x);
  const spots = new Map<string, Spot>();
  const place = (columns: readonly (readonly string[])[], side: 1 | -1): void => {
    for (const [index, column] of columns.entries())
      for (const [row, id] of column.entries()) {
        const x = middle.x + side * (index + 1) * COLUMN_WIDTH;
        spots.set(id, { x: mirror(x), y: middle.y + (row - (column.length - 1) / 2) * ROW_HEIGHT });
      }
  };
  place(friends, -1);
  place(foes, 1);
  for (const [id, spot] of below) spots.set(id, { x: mirror(spot.x), y: spot.y });
  const lowest = Math.max(middle.y + sidesHeight / 2, ...[...spots.values()].map(({ y }) => y));
  return { width, height: lowest + MARGIN, middle, spots };
}

/** As many columns as keep each short, as equal as can be, the first ids nearest to the middle. */
function columnsOf(ids: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(ids.length / MOST_IN_COLUMN);
  const each = Math.ceil(ids.length / Math.max(1, count));
  return Array.from({ length: count }, (_, index) => ids.slice(index * each, (index + 1) * each));
}

function spreadBelow(ids: readonly string[], width: number, top: number): ReadonlyMap<string, Spot> {
  const perRow = Math.max(1, Math.floor((width - 2 * MARGIN) / COLUMN_WIDTH));
  return new Map(
    ids.map((id, index) => {
      const [row, column] = [Math.floor(index / perRow), index % perRow];
      const inRow = Math.min(perRow, ids.length - row * perRow);
      return [id, { x: width / 2 + (column - (inRow - 1) / 2) * COLUMN_WIDTH, y: top + row * ROW_HEIGHT }];
    }),
  );
}
