import { evidenceId } from '../../domain/claims/claim-id.ts';
import { hashProblem } from '../../domain/claims/evidence-rules.ts';
import type { SourceId } from '../../domain/ids.ts';
import type { Issue } from '../../domain/issue.ts';
import type { Evidence } from '../../domain/records.ts';
import { append } from './append.ts';
import { type Drafts, findDraft, isOfRefusedClaim } from './claim-reference.ts';
import type { ColumnOf } from './columns.ts';
import type { KnownIds } from './known-ids.ts';
import { RowReader } from '../text/row-reader.ts';
import type { Row } from '../text/table.ts';

/** What evidence.csv adds to its claims. */
export interface EvidenceOfClaims {
  /** By key, in order of rows. */
  readonly byKey: ReadonlyMap<string, readonly Evidence[]>;
  /** Keys of claims of which a row has an issue. */
  readonly refused: ReadonlySet<string>;
}

const readHash = (reader: RowReader<'hash'>): string | null => {
  const hash = reader.text('hash');
  const wrong = hash === null ? null : hashProblem(hash);
  return wrong ? reader.refuse('hash', wrong.problem, wrong.suggestion) : hash;
};

/** The rows of evidence.csv. */
export const readEvidence = (
  rows: readonly Row<ColumnOf<'evidence.csv'>>[],
  drafts: Drafts,
  sources: KnownIds<SourceId>,
  issues: Issue[],
): EvidenceOfClaims => {
  const byKey = new Map<string, Evidence[]>();
  const refused = new Set<string>();
  const lines = new Map<string, number>();
  for (const row of rows) {
    const reader = new RowReader(row, issues);
    if (isOfRefusedClaim(reader, drafts)) continue;
    const draft = findDraft(reader, drafts);
    reader.mustFill('document', 'locator');
    const document = reader.reference('document', sources);
    const locator = reader.text('locator');
    const hash = readHash(reader);
    const key = reader.text('claim');
    if (key === null || !draft) continue;
    if (reader.failed || document === null || locator === null) {
      refused.add(key);
      continue;
    }
    const evidence: Evidence = {
      document,
      locator,
      hash,
      gloss: { en: reader.text('glossEn'), ar: reader.text('glossAr') },
    };
    const identity = `${key}\n${evidenceId(evidence)}`;
    const earlier = lines.get(identity);
    if (earlier === undefined) {
      lines.set(identity, row.line);
      append(byKey, key, evidence);
    } else reader.refuse('locator', `the same evidence of this claim stands on line ${earlier} already`);
  }
  return { byKey, refused };
};
