import type { ImportTotals } from '../graph/write/load/load-import.ts';
import type { CountedEvidence } from '../loaders/import/survey.ts';
import { edgesWords } from './edges-words.ts';

/** What an import did to the ledger. */
export interface ImportOutcome extends ImportTotals {
  /** Claims of earlier imports of the same documents that this one lacks, and that it retired. */
  readonly retired: number;
  /** Claims of this import that were retired before, and stay so. */
  readonly stillRetired: number;
}

/** One sentence on what an import did. */
export const importSentence = (
  format: string,
  { batches, claims, edges, retired, stillRetired }: ImportOutcome,
  counted: CountedEvidence,
): string => {
  const many =
    counted.claims === 0
      ? ''
      : ` Of the evidence of ${counted.claims === 1 ? 'one claim' : `${counted.claims} claims`}, ${counted.rows} rows are kept as a count with the first and the last.`;
  const stay = stillRetired === 0 ? '' : `, of which ${stillRetired} stay retired`;
  if (batches.written + retired === 0)
    return `${format}: nothing changed; all ${claims.unchanged} claims were there${stay}.${many}`;
  const gone = retired === 0 ? '' : `, ${retired} retired that this import lacks`;
  return `${format}: ${claims.created} claims added, ${claims.unchanged} were there${stay}${gone}; ${edgesWords(edges)}.${many}`;
};
