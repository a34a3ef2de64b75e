import type { Evidence } from '../records.ts';

/** A piece of evidence that stands for several rows of a document: how many, the first and the last. */
export const rowsLocator = (count: number, first: string, last: string): string =>
  `rows=${count} from ${first} to ${last}`;

const ROWS = /^rows=([1-9]\d*) from /;

/** How many places of documents these are: a piece that stands for several rows counts as so many. */
export const evidenceCount = (evidence: readonly Pick<Evidence, 'locator'>[]): number =>
  evidence.reduce((sum, { locator }) => sum + Number(ROWS.exec(locator)?.[1] ?? 1), 0);
