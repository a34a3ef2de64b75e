/** A part of all ids, `from` on and before `to`; null: from the first, to the last. */
export interface IdRange {
  readonly from: string | null;
  readonly to: string | null;
}

const STARTS = [...'123456789abcdef'];

/**
 * All ids, in sixteen parts by their first hexadecimal digit: ids are hashes, so the parts are about as big as one another, and
 * none needs more of the server's memory than a transaction has.
 */
export const ID_RANGES: readonly IdRange[] = [null, ...STARTS].map((from, at) => ({ from, to: STARTS[at] ?? null }));
