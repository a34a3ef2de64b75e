import highs from 'highs';

/** The types of the package describe its CommonJS form; of its ES module the default is the loader itself. */
export const loadHighs = highs as unknown as typeof highs.default;
