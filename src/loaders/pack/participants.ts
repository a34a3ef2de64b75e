import type { Issue } from '../../domain/issue.ts';
import type { ClaimContent, Qualifier } from '../../domain/records.ts';
import { type Drafts, findDraft, isOfRefusedClaim } from './claim-reference.ts';
import type { ColumnOf } from './columns.ts';
import type { PackIds } from '../text/known-ids.ts';
import { FirstLines } from '../text/first-lines.ts';
import { RowReader } from '../text/row-reader.ts';
import type { Row } from '../text/table.ts';

/** What participants.csv adds to its claims. */
export interface Participation {
  /** `role` and `side` of each TOOK_PART claim that has a row, by key. */
  readonly qualifiers: ReadonlyMap<string, readonly Qualifier[]>;
  /** Keys of claims whose row has an issue. */
  readonly refused: ReadonlySet<string>;
}

/** The rows of participants.csv: one for each TOOK_PART claim, of the same event and actor. */
export function readParticipants(
  rows: readonly Row<ColumnOf<'participants.csv'>>[],
  drafts: Drafts,
  ids: PackIds,
  issues: Issue[],
): Participation {
  const qualifiers = new Map<string, readonly Qualifier[]>();
  const refused = new Set<string>();
  const lines = new FirstLines();
  for (const row of rows) {
    const reader = new RowReader(row, issues);
    if (isOfRefusedClaim(reader, drafts)) continue;
    const draft = findDraft(reader, drafts);
    reader.mustFill('event', 'actor');
    const event = reader.reference('event', ids.event);
    const actor = reader.reference('actor', ids.actor);
    const role = reader.text('role');
    const side = reader.wholeNumber('side', 0, 9999);
    const key = reader.text('claim') ?? '';
    const earlier = lines.note(key, row.line);
    if (draft && earlier !== null) {
      reader.refuse('claim', `duplicate of line ${earlier}: a claim has one participant`);
      continue;
    }
    if (draft) checkAgainstClaim(reader, draft.content, { event, actor, role });
    // A row that does not belong to a TOOK_PART claim does no harm to the claim that it names.
    if (reader.failed && draft?.content.type === 'TOOK_PART') refused.add(key);
    if (reader.failed) continue;
    qualifiers.set(key, [
      ...(role === null ? [] : [{ key: 'role', value: role }]),
      ...(side === null ? [] : [{ key: 'side', value: String(side) }]),
    ]);
  }
  return { qualifiers, refused };
}

interface Stated {
  readonly event: string | null;
  readonly actor: string | null;
  readonly role: string | null;
}

const checkAgainstClaim = (
  reader: RowReader<ColumnOf<'participants.csv'>>,
  claim: ClaimContent,
  { event, actor, role }: Stated,
): void => {
  if (claim.type !== 'TOOK_PART') {
    reader.refuse('claim', `a ${claim.type} claim has no participants`);
    return;
  }
  const statedRole = claim.qualifiers.find(({ key }) => key === 'role')?.value ?? null;
  if (event !== null && event !== claim.event) reader.refuse('event', 'not the event of the claim', claim.event);
  if (actor !== null && actor !== claim.subject) reader.refuse('actor', 'not the subject of the claim', claim.subject);
  if (statedRole !== null && statedRole !== role)
    reader.refuse('role', 'not the role in the qualifiers of the claim', statedRole);
};
