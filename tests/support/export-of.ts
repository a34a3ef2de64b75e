import { ANY_ENDS } from '../../src/domain/ties/tie-ends.ts';
import { ANY_TIME } from '../../src/domain/time/bounds.ts';
import { listHoldings } from '../../src/graph/read/present/holdings.ts';
import { readLedgerOf } from '../../src/graph/read/ledger.ts';
import { presentView } from '../../src/graph/read/present/present-view.ts';
import { ALL_TIES } from '../../src/domain/ties/tie-filter.ts';
import type { Store } from '../../src/graph/store/store.ts';
import { canonicalLine } from '../../src/loaders/ledger-file/canonical.ts';

const ALL = 1_000_000;

type Line = readonly [record: string, content: object];

const tiesAndHoldings = async (store: Store): Promise<readonly Line[]> => {
  const ties = await presentView(store).listTies(ANY_ENDS, ALL_TIES, null, ALL);
  const holdings = await listHoldings(store, null, ANY_TIME, 'POSSIBLE');
  return [...ties.map((own): Line => ['tie', own]), ...holdings.map((own): Line => ['holding', own])];
};

const textOf = (lines: readonly Line[]): string =>
  lines.map(([record, content]) => `${canonicalLine(record, content)}\n`).join('');

/** Everything that is stored, one record a line: the ledger, and the ties and holdings that follow from it. */
export const exportOf = async (store: Store): Promise<string> => {
  const lines: Line[] = [];
  for await (const { record, item } of readLedgerOf(store)) lines.push([record, item]);
  return textOf([...lines, ...(await tiesAndHoldings(store))]);
};

/** Actors, ties and holdings, one a line, straight from the store. None of them knows when the ledger learned what. */
export const actorsAndTiesOf = async (store: Store): Promise<string> => {
  const lines: Line[] = [];
  for await (const { record, item } of readLedgerOf(store)) if (record === 'actor') lines.push([record, item]);
  return textOf([...lines, ...(await tiesAndHoldings(store))]);
};

/** An export without when the ledger learned what: that depends on the order of loads, as it should. */
export const withoutKnownTimes = (text: string): string => text.replaceAll(/,?"recordedAt":"[^"]*"/g, '');
