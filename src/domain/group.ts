/** The items by a key of each: keys and items in the order in which they first come. */
export function groupBy<Item, Key>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Each value once, in the order in which it first comes; null and undefined are left out. */
export const distinct = <Value>(values: Iterable<Value>): readonly NonNullable<Value>[] => [
  ...new Set([...values].filter((value) => value !== null && value !== undefined)),
];

/** The first item of each key, in the order in which keys first come. */
export const distinctBy = <Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): readonly Item[] => {
  const first = new Map<Key, Item>();
  for (const item of items) {
    const key = keyOf(item);
    if (!first.has(key)) first.set(key, item);
  }
  return [...first.values()];
};

/** Adds an item to the list that a key has. */
export const append = <Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void => {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
};
