/** Answers by looking at every partition; it shares nothing with src/analytics. */
export interface Tie {
  readonly a: number;
  readonly b: number;
  readonly sign: number;
  readonly weight: number;
}

export interface Best {
  readonly cost: number;
  /** Every best partition, as the camp of each actor. */
  readonly optima: readonly (readonly number[])[];
}

/** All partitions of so many actors into at most so many camps, each once. */
export function* partitions(actors: number, maxCamps: number): Generator<number[]> {
  const camps = new Array<number>(actors).fill(0);
  const highest = new Array<number>(actors).fill(0);
  for (;;) {
    yield camps;
    let at = actors - 1;
    while (at > 0 && (camps[at] as number) >= Math.min((highest[at - 1] as number) + 1, maxCamps - 1)) at--;
    if (at <= 0) return;
    camps[at] = (camps[at] as number) + 1;
    highest[at] = Math.max(highest[at - 1] as number, camps[at] as number);
    for (let rest = at + 1; rest < actors; rest++) {
      camps[rest] = 0;
      highest[rest] = highest[at] as number;
    }
  }
}

export const costByHand = (ties: readonly Tie[], camps: readonly number[]): number => {
  let cost = 0;
  for (const { a, b, sign, weight } of ties) if ((camps[a] === camps[b]) !== sign > 0) cost += weight;
  return cost;
};

export const bestByHand = (actors: number, ties: readonly Tie[], maxCamps: number): Best => {
  let cost = Infinity;
  let optima: number[][] = [];
  for (const camps of partitions(actors, maxCamps)) {
    const own = costByHand(ties, camps);
    if (own < cost) [cost, optima] = [own, []];
    if (own === cost) optima.push([...camps]);
  }
  return { cost, optima };
};

/** The connected piece of each actor, by its smallest actor. */
export const piecesByHand = (actors: number, ties: readonly Tie[]): readonly number[] => {
  const pieces = Array.from({ length: actors }, (_, actor) => actor);
  for (let round = 0; round < actors; round++)
    for (const { a, b } of ties) pieces[a] = pieces[b] = Math.min(pieces[a] as number, pieces[b] as number);
  return pieces;
};
