import { evidenceId } from '../../domain/claims/claim-id.ts';
import { append } from '../../domain/group.ts';
import type { Issue } from '../../domain/issue.ts';
import { readEvidence } from '../../domain/reading/read-evidence.ts';
import type { Evidence } from '../../domain/records.ts';
import { FirstLines } from '../text/first-lines.ts';
import type { PackIds } from '../text/known-ids.ts';
import { RowReader } from '../text/row-reader.ts';
import type { Row } from '../text/table.ts';
import { type Drafts, findDraft, isOfRefusedClaim } from './claim-reference.ts';
import type { ColumnOf } from './columns.ts';
import { RowFields } from './row-fields.ts';

/** What evidence.csv adds to its claims. */
export interface EvidenceOfClaims {
  /** By key, in order of rows. */
  readonly byKey: ReadonlyMap<string, readonly Evidence[]>;
  /** Keys of claims of which a row has an issue. */
  readonly refused: ReadonlySet<string>;
}

/** The rows of evidence.csv. */
export function readEvidenceRows(
  rows: readonly Row<ColumnOf<'evidence.csv'>>[],
  drafts: Drafts,
  ids: PackIds,
  issues: Issue[],
): EvidenceOfClaims {
  const byKey = new Map<string, Evidence[]>();
  const refused = new Set<string>();
  const lines = new FirstLines();
  for (const row of rows) {
    const reader = new RowReader(row, issues);
    if (isOfRefusedClaim(reader, drafts)) continue;
    const draft = findDraft(reader, drafts);
    const evidence = readEvidence(new RowFields(reader, ids, { gloss: 'gloss' }));
    const key = reader.text('claim');
    if (key === null || !draft) continue;
    if (evidence === null) {
      refused.add(key);
      continue;
    }
    const earlier = lines.note(`${key}\n${evidenceId(evidence)}`, row.line);
    if (earlier === null) append(byKey, key, evidence);
    else reader.refuse('locator', `duplicate of line ${earlier}: the same evidence of the same claim`);
  }
  return { byKey, refused };
}
