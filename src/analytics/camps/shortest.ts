/** A queue of whole numbers by distance, nearest first; of equal distances the smallest number. */
class Nearest {
  readonly #items: number[] = [];
  readonly #keys: number[] = [];

  get size(): number {
    return this.#items.length;
  }

  clear(): void {
    this.#items.length = 0;
    this.#keys.length = 0;
  }

  push(item: number, key: number): void {
    const [items, keys] = [this.#items, this.#keys];
    let hole = items.length;
    while (hole > 0) {
      const above = (hole - 1) >> 1;
      if (!isBefore(key, item, keys[above] as number, items[above] as number)) break;
      items[hole] = items[above] as number;
      keys[hole] = keys[above] as number;
      hole = above;
    }
    items[hole] = item;
    keys[hole] = key;
  }

  pop(): number {
    const [items, keys] = [this.#items, this.#keys];
    const top = items[0] as number;
    const item = items.pop() as number;
    const key = keys.pop() as number;
    const size = items.length;
    let hole = 0;
    while (size > 0) {
      let below = 2 * hole + 1;
      if (below >= size) break;
      const next = below + 1;
      if (
        next < size &&
        isBefore(keys[next] as number, items[next] as number, keys[below] as number, items[below] as number)
      )
        below = next;
      if (!isBefore(keys[below] as number, items[below] as number, key, item)) break;
      items[hole] = items[below] as number;
      keys[hole] = keys[below] as number;
      hole = below;
    }
    if (size > 0) {
      items[hole] = item;
      keys[hole] = key;
    }
    return top;
  }
}

const isBefore = (key: number, item: number, otherKey: number, other: number): boolean =>
  key < otherKey || (key === otherKey && item < other);

/** Calls `visit` with each next node and the length of the step. */
export type Steps = (node: number, visit: (next: number, length: number) => void) => void;

/** Shortest walks by Dijkstra's algorithm, over and over in one graph; its arrays are used again. */
export class ShortestWalks {
  readonly #distance: Float64Array;
  readonly #before: Int32Array;
  readonly #seen: Int32Array;
  readonly #queue = new Nearest();
  #run = 0;

  constructor(nodes: number) {
    this.#distance = new Float64Array(nodes);
    this.#before = new Int32Array(nodes);
    this.#seen = new Int32Array(nodes);
  }

  /** Goes from a node until every target is reached or nothing is nearer than `most`. */
  from(source: number, steps: Steps, most: number, target = -1): void {
    const [distance, before, seen, queue, run] = [this.#distance, this.#before, this.#seen, this.#queue, ++this.#run];
    queue.clear();
    distance[source] = 0;
    before[source] = -1;
    seen[source] = run;
    queue.push(source, 0);
    let node = source;
    let so = 0;
    const visit = (next: number, length: number): void => {
      const reached = so + length;
      if (reached >= most || (seen[next] === run && (distance[next] as number) <= reached)) return;
      distance[next] = reached;
      before[next] = node;
      seen[next] = run;
      queue.push(next, reached);
    };
    while (queue.size > 0) {
      node = queue.pop();
      if (node === target) return;
      so = distance[node] as number;
      steps(node, visit);
    }
  }

  /** Whether the last run reached a node. */
  reached(node: number): boolean {
    return this.#seen[node] === this.#run;
  }

  distanceTo(node: number): number {
    return this.reached(node) ? (this.#distance[node] as number) : Infinity;
  }

  /** The node before one that the last run reached; −1 for its source. */
  before(node: number): number {
    return this.#before[node] as number;
  }

  /** The nodes from the source of the last run to a node that it reached. */
  walkTo(node: number): number[] {
    const walk: number[] = [];
    for (let at = node; at !== -1; at = this.#before[at] as number) walk.push(at);
    return walk.reverse();
  }
}
