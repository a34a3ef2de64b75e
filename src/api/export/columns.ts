import type { Actor, Name, Qualifier } from '../../domain/records.ts';

/** What a flat format can hold in one place; a list is joined by {@link joined}. Null: nothing is written. */
export type Cell = string | number | boolean | readonly string[] | null;

/** One attribute of a row, by one name in every flat format. */
export interface Column<Row> {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'double' | 'boolean';
  readonly of: (row: Row) => Cell;
}

/** A list as one text, as in the cells of a pack (`seed/README.md`). */
export const joined = (cell: Exclude<Cell, null>): string => (Array.isArray(cell) ? cell.join('; ') : String(cell));

export const text = <Row>(name: string, of: (row: Row) => string | readonly string[] | null): Column<Row> => ({
  name,
  type: 'string',
  of,
});

export const flag = <Row>(name: string, of: (row: Row) => boolean): Column<Row> => ({ name, type: 'boolean', of });

export const number = <Row>(
  name: string,
  type: 'integer' | 'double',
  of: (row: Row) => number | null,
): Column<Row> => ({ name, type, of });

/** An empty list is nothing, as in an empty cell. */
export const list = (texts: readonly string[]): readonly string[] | null => (texts.length > 0 ? texts : null);

export const qualifierList = (qualifiers: readonly Qualifier[]): readonly string[] | null =>
  list(qualifiers.map(({ key, value }) => `${key}=${value}`));

const plainName = ({ text: name, language, script, kind, validFrom, validTo }: Name) => ({
  text: name,
  language,
  script,
  kind,
  validFrom: validFrom?.text ?? null,
  validTo: validTo?.text ?? null,
});

export const plainNames = (names: readonly Name[]) => names.map(plainName);

const ACTOR_COLUMNS: readonly Column<Actor>[] = [
  text('id', ({ id }) => id),
  text('kind', ({ kind }) => kind),
  text('nameEn', ({ label }) => label.en),
  text('nameAr', ({ label }) => label.ar),
  text('existsFrom', ({ existsFrom }) => existsFrom?.text ?? null),
  text('existsTo', ({ existsTo }) => existsTo?.text ?? null),
  text('descriptionEn', ({ description }) => description.en),
  text('descriptionAr', ({ description }) => description.ar),
  text('externalIds', ({ externalIds }) => list(externalIds.map(({ scheme, id }) => `${scheme}:${id}`))),
];

/** Names as texts alone. */
export const ACTOR_CSV_COLUMNS: readonly Column<Actor>[] = [
  ...ACTOR_COLUMNS,
  text('names', ({ names }) => list(names.map((name) => name.text))),
];

/** Of an actor in a graph format: names whole, as JSON text, so that nothing is lost. The id is the node's own. */
export const NODE_COLUMNS: readonly Column<Actor>[] = [
  ...ACTOR_COLUMNS.slice(1),
  text('names', ({ names }) => (names.length > 0 ? JSON.stringify(plainNames(names)) : null)),
];
