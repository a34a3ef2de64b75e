/** What every connection answers, asked with {@link PAGE}. */
export interface ConnectionPage {
  readonly edges: readonly { readonly cursor: string; readonly node: unknown }[];
  readonly nodes: readonly unknown[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

/** The fields of a connection around those of its rows. */
export const pageFields = (row: string): string => `
  totalCount
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  edges { cursor node { ${row} } }
  nodes { ${row} }`;

/** Reads a list page by page until it says that there is no more; `limit` pages at most. */
export const walk = async (
  read: (after: string | null) => Promise<ConnectionPage>,
  limit = 1_000,
): Promise<readonly ConnectionPage[]> => {
  const pages: ConnectionPage[] = [];
  let after: string | null = null;
  do {
    const page: ConnectionPage = await read(after);
    pages.push(page);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null && pages.length < limit);
  return pages;
};
