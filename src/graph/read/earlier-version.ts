import type { Claim, Source } from '../../domain/records.ts';
import type { PartialDate } from '../../domain/time/partial-date.ts';
import { toClaim, toSource } from '../mapping/claim.ts';
import type { Store } from '../store/store.ts';

/** The last version of a dataset that is stored, of those that came out before a date; null: there is none with a claim that stands. */
export const findEarlierVersion = async (
  store: Store,
  dataset: string,
  before: PartialDate,
): Promise<{ readonly source: Source; readonly claims: readonly Claim[] } | null> => {
  const rows = await store.read('read/claims-of-earlier-version', { dataset, before: before.first });
  const [first] = rows;
  return first ? { source: toSource(first.source), claims: rows.map(({ claim }) => toClaim(claim)) } : null;
};
