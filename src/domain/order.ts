/** Orders that are the same on every machine: texts by their UTF-16 units, as `<` compares them, and no locale's rules. */

/** Comparator of texts: −1, 0 or 1. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Comparator of items by a text of each. */
export const byText =
  <Item>(textOf: (item: Item) => string) =>
  (a: Item, b: Item): number =>
    compareText(textOf(a), textOf(b));

/** Comparator of items by a number of each, the smallest first. */
export const byNumber =
  <Item>(numberOf: (item: Item) => number) =>
  (a: Item, b: Item): number =>
    numberOf(a) - numberOf(b);

/** Comparator that uses each of these in turn until one tells two items apart. */
export const inTurn =
  <Item>(...comparators: readonly ((a: Item, b: Item) => number)[]) =>
  (a: Item, b: Item): number => {
    for (const compare of comparators) {
      const order = compare(a, b);
      if (order !== 0) return order;
    }
    return 0;
  };

/** Comparator of items by their ids. */
export const byId = (a: { readonly id: string }, b: { readonly id: string }): number => compareText(a.id, b.id);

/** Comparator of the entries of a map or an object, by their keys. */
export const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => compareText(a, b);
