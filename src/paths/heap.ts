/** Binary min-heap: {@link pop} returns the item that orders first. */
export class Heap<Item> {
  private readonly items: Item[] = [];
  private readonly compare: (a: Item, b: Item) => number;

  constructor(compare: (a: Item, b: Item) => number) {
    this.compare = compare;
  }

  /** The items in no particular order. */
  values(): readonly Item[] {
    return this.items;
  }

  peek(): Item | undefined {
    return this.items[0];
  }

  push(item: Item): void {
    const { items, compare } = this;
    let hole = items.length;
    while (hole > 0) {
      const above = (hole - 1) >> 1;
      const parent = items[above] as Item;
      if (compare(item, parent) >= 0) break;
      items[hole] = parent;
      hole = above;
    }
    items[hole] = item;
  }

  pop(): Item | undefined {
    const { items, compare } = this;
    const top = items[0];
    const last = items.pop();
    if (items.length === 0 || last === undefined) return top;
    let hole = 0;
    for (;;) {
      let below = 2 * hole + 1;
      if (below >= items.length) break;
      if (below + 1 < items.length && compare(items[below + 1] as Item, items[below] as Item) < 0) below++;
      const child = items[below] as Item;
      if (compare(last, child) <= 0) break;
      items[hole] = child;
      hole = below;
    }
    items[hole] = last;
    return top;
  }
}
