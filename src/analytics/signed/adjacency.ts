interface Ends {
  readonly a: number;
  readonly b: number;
}

/** The ties of each actor, packed: those of actor `v` are at `start[v]` to before `start[v + 1]`, in order of the ties. */
export interface Adjacency {
  readonly start: Int32Array;
  readonly other: Int32Array;
  /** Index of the tie. */
  readonly tie: Int32Array;
}

export function toAdjacency(actors: number, ties: readonly Ends[]): Adjacency {
  const start = new Int32Array(actors + 1);
  for (const { a, b } of ties) {
    start[a + 1] = (start[a + 1] as number) + 1;
    start[b + 1] = (start[b + 1] as number) + 1;
  }
  for (let v = 0; v < actors; v++) start[v + 1] = (start[v + 1] as number) + (start[v] as number);
  const next = start.slice();
  const other = new Int32Array(2 * ties.length);
  const tie = new Int32Array(2 * ties.length);
  const put = (from: number, to: number, index: number): void => {
    const place = next[from] as number;
    next[from] = place + 1;
    other[place] = to;
    tie[place] = index;
  };
  ties.forEach(({ a, b }, index) => {
    put(a, b, index);
    put(b, a, index);
  });
  return { start, other, tie };
}

/** Calls `visit` with each neighbour of an actor and the index of their tie. */
export const eachNeighbour = (
  { start, other, tie }: Adjacency,
  actor: number,
  visit: (other: number, tie: number) => void,
): void => {
  for (let at = start[actor] as number; at < (start[actor + 1] as number); at++)
    visit(other[at] as number, tie[at] as number);
};
