import type { ClaimProblem } from '../../domain/claims/claim-rules.ts';
import { problemsInWorld } from '../../domain/claims/claims-in-world.ts';
import type { Issue } from '../../domain/issue.ts';
import { readClaimContent } from '../../domain/reading/read-claim.ts';
import type { ClaimContent } from '../../domain/records.ts';
import type { World } from '../../domain/ties/derive.ts';
import type { KnownIds, PackIds } from '../text/known-ids.ts';
import { RowReader } from '../text/row-reader.ts';
import type { Row } from '../text/table.ts';
import { type ColumnOf, COLUMNS } from './columns.ts';
import { RowFields } from './row-fields.ts';

type ClaimColumn = ColumnOf<'claims.csv'>;
export type ClaimRow = Row<ClaimColumn>;

/** A row of claims.csv without an issue, still without its participants and its evidence. */
export interface ClaimDraft {
  readonly row: ClaimRow;
  readonly content: ClaimContent;
}

/**
 * The rows of claims.csv without an issue, by key, in order of rows.
 * @param known learns every key of the file
 */
export function readClaimRows(
  rows: readonly ClaimRow[],
  known: KnownIds<string>,
  ids: PackIds,
  world: World,
  issues: Issue[],
): ReadonlyMap<string, ClaimDraft> {
  const drafts = new Map<string, ClaimDraft>();
  for (const row of rows) {
    const reader = new RowReader(row, issues);
    reader.mustFill('key');
    const key = reader.text('key');
    const earlier = key === null ? null : known.declare(key, row.line);
    if (earlier !== null) {
      reader.refuse('key', `duplicate of line ${earlier}`);
      continue;
    }
    const content = readClaimContent(new RowFields(reader, ids, {}));
    if (content) refuseProblems(reader, problemsInWorld(content, world));
    if (reader.failed || content === null || key === null) continue;
    drafts.set(key, { row, content });
    known.accept(key);
  }
  return drafts;
}

const refuseProblems = (reader: RowReader<ClaimColumn>, problems: readonly ClaimProblem[]): void => {
  for (const { field, value, problem } of problems) {
    const column = COLUMNS['claims.csv'].find((name) => name === field);
    reader.refuse(column ?? 'key', problem, null, value);
  }
};
