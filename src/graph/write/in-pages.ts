/**
 * Reads page after page, each after the last item of the one before, and writes each.
 * @param size items of a full page: a shorter one is the last
 */
export async function inPages<Item extends string | { readonly id: string }>(
  read: (after: string) => Promise<readonly Item[]>,
  write: (items: readonly Item[]) => Promise<void>,
  size: number,
): Promise<void> {
  let after = '';
  for (;;) {
    const items = await read(after);
    if (items.length > 0) await write(items);
    const last = items.at(-1);
    if (last === undefined || items.length < size) return;
    after = typeof last === 'string' ? last : last.id;
  }
}
