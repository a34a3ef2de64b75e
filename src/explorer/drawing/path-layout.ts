/** A box of the drawing of paths: an actor, in the column of its fewest hops from the start. */
export interface PathBox {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

export interface PathLine {
  readonly from: string;
  readonly to: string;
  readonly sign: number;
  readonly certainty: string;
}

export interface PathDrawing {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PathBox[];
  readonly lines: readonly PathLine[];
}

export const BOX = { width: 150, height: 34 } as const;
const [COLUMN, ROW, MARGIN] = [230, 58, 14] as const;

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Drawn {
  readonly actors: readonly Named[];
  readonly hops: readonly {
    readonly from: Named;
    readonly to: Named;
    readonly sign: number;
    readonly certainty: string;
  }[];
}

/**
 * Paths laid over one another, from the start on one side to the goal on the other. Whoever is on several paths is drawn once, as far from
 * the start as the longest way to it among them, so that lines lead onwards.
 */
export function layPaths(paths: readonly Drawn[]): PathDrawing {
  const names = new Map<string, string>();
  const column = new Map<string, number>();
  const longest = Math.max(0, ...paths.map(({ actors }) => actors.length - 1));
  const goal = paths[0]?.actors.at(-1)?.id;
  for (const { actors } of paths)
    for (const [at, { id, name }] of actors.entries()) {
      names.set(id, name);
      column.set(id, Math.max(column.get(id) ?? 0, id === goal ? longest : at));
    }
  const rows = new Map<number, string[]>();
  for (const [id, at] of column) rows.set(at, [...(rows.get(at) ?? []), id]);
  const tallest = Math.max(1, ...[...rows.values()].map(({ length }) => length));
  const boxes = [...rows].flatMap(([at, ids]) =>
    ids.map((id, row) => ({
      id,
      name: names.get(id) ?? id,
      x: MARGIN + at * COLUMN,
      y: MARGIN + (row + (tallest - ids.length) / 2) * ROW,
    })),
  );
  const lines = new Map<string, PathLine>();
  for (const { hops } of paths)
    for (const { from, to, sign, certainty } of hops)
      lines.set(`${from.id} ${to.id}`, { from: from.id, to: to.id, sign, certainty });
  return {
    width: 2 * MARGIN + longest * COLUMN + BOX.width,
    height: 2 * MARGIN + (tallest - 1) * ROW + BOX.height,
    boxes,
    lines: [...lines.values()],
  };
}

/** The other way round, for readers from right to left. */
export const mirrored = ({ width, boxes, ...rest }: PathDrawing): PathDrawing => ({
  ...rest,
  width,
  boxes: boxes.map((box) => ({ ...box, x: width - box.x - BOX.width })),
});
