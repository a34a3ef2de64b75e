import { isPresent, type Known } from '../../domain/time/known.ts';
import type { Store } from '../store/store.ts';
import type { Identity } from './identity.ts';
import { ClaimBudget } from './past/claim-budget.ts';
import { pastView } from './past/past-view.ts';
import type { TakeRecords } from './present/with-records.ts';
import { presentView } from './present/present-view.ts';
import type { View } from './view.ts';

/**
 * The views of one operation: the present is read from the stored relationships, a past is derived from the claims that qualify.
 * @param mostPastClaims how many claims they may read together for past known times
 */
export function openViews(mostPastClaims?: number): OpenView {
  const budget = new ClaimBudget(mostPastClaims);
  return (store, known, identity, take) =>
    isPresent(known) ? presentView(store, take) : pastView(store, known, budget, identity);
}

/**
 * @param identity the canonical actors at the known time; asked only when it is needed
 * @param take told of records that are read along with ties
 */
export type OpenView = (store: Store, known: Known, identity: () => Promise<Identity>, take?: TakeRecords) => View;
