import type { Catalogue } from './generated-catalogue.ts';
import type { Properties } from './rows.ts';
import { getStatement } from './statements.ts';

/**
 * Rows as the columns that a statement declares: a list a parameter, null where a row has nothing. Neo4j reads columns with less
 * work than as many maps, and the driver writes no key twice.
 * @param all parameters that are the same for all rows, as they are
 */
export const toColumns = <Name extends keyof Catalogue>(
  name: Name,
  rows: readonly Properties[],
  all: Properties = {},
): Catalogue[Name]['params'] =>
  Object.fromEntries(
    getStatement(name).params.map(({ name: param }) => [
      param,
      Object.hasOwn(all, param) ? all[param] : rows.map((row) => row[param] ?? null),
    ]),
  ) as Catalogue[Name]['params'];

/** A column that says the same of every row. */
export const everyRow = <Value>(rows: readonly unknown[], value: Value): readonly Value[] => rows.map(() => value);
