/** Different keys to remember at once: a column has many rows and few different words, and one that has more is no loss. */
const MOST = 50_000;

/** A pure function that remembers what it made of each key. */
export const remembered = <Key, Value>(make: (key: Key) => Value): ((key: Key) => Value) => {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = make(key);
    if (known.size >= MOST) known.clear();
    known.set(key, value);
    return value;
  };
};
