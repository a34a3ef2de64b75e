import type { ClaimDraft } from './claim-rows.ts';
import type { KnownIds } from '../text/known-ids.ts';
import type { RowReader } from '../text/row-reader.ts';

/** The claims that rows of other files can belong to. */
export interface Drafts {
  readonly known: KnownIds<string>;
  readonly byKey: ReadonlyMap<string, ClaimDraft>;
}

/** Whether the row belongs to a claim that has an issue; then the row needs none. */
export const isOfRefusedClaim = (reader: RowReader<'claim'>, { known }: Drafts): boolean => {
  const key = reader.text('claim');
  return key !== null && known.has(key) && known.find(key) === null;
};

/** The claim of the row; null with an issue when there is none. */
export const findDraft = (reader: RowReader<'claim'>, { known, byKey }: Drafts): ClaimDraft | null => {
  reader.mustFill('claim');
  const key = reader.reference('claim', known);
  return key === null ? null : (byKey.get(key) ?? null);
};
