type ReadPage<Row> = (last: Row | null, limit: number) => Promise<readonly Row[]>;

/** Reads a list page by page, so that memory stays flat. @param read the rows after the last one read, null at the start */
export async function* pagesOf<Row>(
  read: ReadPage<Row>,
  size: number,
): AsyncGenerator<readonly Row[], void, undefined> {
  let last: Row | null = null;
  do {
    const rows: readonly Row[] = await read(last, size);
    yield rows;
    last = rows.length < size ? null : (rows.at(-1) ?? null);
  } while (last !== null);
}

/** As {@link pagesOf}, row by row. */
export async function* rowsOf<Row>(read: ReadPage<Row>, size = 250): AsyncGenerator<Row, void, undefined> {
  for await (const rows of pagesOf(read, size)) yield* rows;
}
