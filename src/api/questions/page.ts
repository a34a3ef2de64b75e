import { EntenteError } from '../../domain/errors.ts';
import { type Cursor, decodeCursor } from './cursor.ts';

/** A page of a list: so many rows, after a row. */
export interface Page {
  readonly first: number;
  readonly after: Cursor | null;
}

/** A list that was asked for: one page of its rows, and what its cursors need. */
export interface Listed<Row> {
  /** Its name, in its cursors. */
  readonly list: string;
  readonly page: Page;
  /** One more than `page.first` when there are more. */
  readonly rows: readonly Row[];
  /** Sort key and id of a row. */
  readonly keyOf: (row: Row) => Pick<Cursor, 'key' | 'id'>;
  /** The known time at which the page was read. */
  readonly knownAt: () => Promise<string>;
  /** Asked of the store only when somebody wants it. */
  readonly totalCount: () => Promise<number>;
}

export interface PageAsked {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

const DEFAULT_FIRST = 25;
const MOST_ROWS = 100;

/** @returns how many rows were asked for @throws EntenteError BAD_USER_INPUT outside `min` to `max` */
export const checkFirst = (first: number, max = MOST_ROWS, name = 'first', min = 0): number => {
  if (Number.isInteger(first) && first >= min && first <= max) return first;
  throw new EntenteError('BAD_USER_INPUT', `${name} is ${first}; it must be a whole number from ${min} to ${max}.`);
};

/**
 * @param keyed whether the list is ordered by a number before the id
 * @throws EntenteError BAD_USER_INPUT, CURSOR_INVALID
 */
export const pageOf = (list: string, { first, after }: PageAsked, keyed = false): Page => ({
  first: checkFirst(first ?? DEFAULT_FIRST),
  after: after === null || after === undefined ? null : decodeCursor(list, after, keyed),
});

/** The sort key of lists in order of id. */
export const keyById = ({ id }: { readonly id: string }) => ({ key: null, id });
