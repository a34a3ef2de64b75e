interface Ends {
  readonly a: number;
  readonly b: number;
}

/** Who stands between two sets of actors: without all of these, no chain connects the two. */
export interface Brokers {
  /** The fewest actors who cut all chains, and so the most chains that share nobody in between. */
  readonly count: number;
  /** Such actors as near the first set as can be, ascending. */
  readonly nearFrom: readonly number[];
  /** The same, as near the second set. Where the two differ, several sets of actors would do. */
  readonly nearTo: readonly number[];
}

/**
 * A least set of actors who cut two sets apart, by the most chains that share nobody (Menger's theorem), found as a flow through actors who
 * let one chain pass each (Ford and Fulkerson 1956).
 * @param ties those that count as a connection, in both directions
 * @returns null when nobody can stand between: the sets share an actor or a tie
 */
export function findBrokers(
  actors: number,
  ties: readonly Ends[],
  from: readonly number[],
  to: readonly number[],
): Brokers | null {
  const [start, end] = [new Set(from), new Set(to)];
  if (from.some((actor) => end.has(actor))) return null;
  if (ties.some(({ a, b }) => (start.has(a) && end.has(b)) || (start.has(b) && end.has(a)))) return null;
  const flow = new Flow(2 * actors + 2);
  const [source, sink] = [2 * actors, 2 * actors + 1];
  for (let actor = 0; actor < actors; actor++) {
    // A chain comes into an actor at 2a and leaves at 2a + 1.
    if (start.has(actor)) flow.arc(source, 2 * actor + 1, Infinity);
    else if (end.has(actor)) flow.arc(2 * actor, sink, Infinity);
    else flow.arc(2 * actor, 2 * actor + 1, 1);
  }
  for (const { a, b } of ties) {
    flow.arc(2 * a + 1, 2 * b, Infinity);
    flow.arc(2 * b + 1, 2 * a, Infinity);
  }
  let count = 0;
  while (flow.push(source, sink)) count++;
  const [ahead, back] = [flow.reached(source, true), flow.reached(sink, false)];
  const all = Array.from({ length: actors }, (_, actor) => actor);
  return {
    count,
    nearFrom: all.filter((actor) => ahead.has(2 * actor) && !ahead.has(2 * actor + 1)),
    nearTo: all.filter((actor) => back.has(2 * actor + 1) && !back.has(2 * actor)),
  };
}

/** Arcs with room for a flow; arc `i ^ 1` is arc `i` the other way. */
class Flow {
  readonly #arcs: number[][];
  readonly #to: number[] = [];
  readonly #room: number[] = [];

  constructor(nodes: number) {
    this.#arcs = Array.from({ length: nodes }, () => []);
  }

  arc(from: number, to: number, room: number): void {
    this.#arcs[from]?.push(this.#to.push(to) - 1);
    this.#room.push(room);
    this.#arcs[to]?.push(this.#to.push(from) - 1);
    this.#room.push(0);
  }

  /** Sends one more along a shortest way that has room; false when there is none. */
  push(source: number, sink: number): boolean {
    const came = new Map<number, number>([[source, -1]]);
    for (const node of came.keys()) {
      if (node === sink) break;
      for (const arc of this.#arcs[node] ?? [])
        if ((this.#room[arc] as number) > 0 && !came.has(this.#to[arc] as number))
          came.set(this.#to[arc] as number, arc);
    }
    if (!came.has(sink)) return false;
    for (let node = sink; node !== source;) {
      const arc = came.get(node) as number;
      this.#room[arc] = (this.#room[arc] as number) - 1;
      this.#room[arc ^ 1] = (this.#room[arc ^ 1] as number) + 1;
      node = this.#to[arc ^ 1] as number;
    }
    return true;
  }

  /** Nodes to which there is still room from a node, or from which there is room to it. */
  reached(from: number, isAhead: boolean): ReadonlySet<number> {
    const reached = new Set([from]);
    for (const node of reached)
      for (const arc of this.#arcs[node] ?? [])
        if ((this.#room[isAhead ? arc : arc ^ 1] as number) > 0) reached.add(this.#to[arc] as number);
    return reached;
  }
}
