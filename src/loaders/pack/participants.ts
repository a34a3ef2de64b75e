import type { ActorId, EventId } from '../../domain/ids.ts';
import type { Issue } from '../../domain/issue.ts';
import type { Qualifier } from '../../domain/records.ts';
import { type Drafts, findDraft, isOfRefusedClaim } from './claim-reference.ts';
import type { ColumnOf } from './columns.ts';
import type { KnownIds } from './known-ids.ts';
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
export const readParticipants = (
  rows: readonly Row<ColumnOf<'participants.csv'>>[],
  drafts: Drafts,
  events: KnownIds<EventId>,
  actors: KnownIds<ActorId>,
  issues: Issue[],
): Participation => {
  const qualifiers = new Map<string, readonly Qualifier[]>();
  const refused = new Set<string>();
  const lines = new Map<string, number>();
  for (const row of rows) {
    const reader = new RowReader(row, issues);
    if (isOfRefusedClaim(reader, drafts)) continue;
    const draft = findDraft(reader, drafts);
    reader.mustFill('event', 'actor');
    const event = reader.reference('event', events);
    const actor = reader.reference('actor', actors);
    const role = reader.text('role');
    const side = reader.wholeNumber('side', 0, 9999);
    const key = reader.text('claim') ?? '';
    const earlier = lines.get(key);
    if (draft && earlier !== undefined) {
      reader.refuse('claim', `the claim has a row already, on line ${earlier}`);
      continue;
    }
    lines.set(key, row.line);
    if (draft) {
      const { content } = draft;
      const stated = content.qualifiers.find((own) => own.key === 'role')?.value ?? null;
      if (content.type !== 'TOOK_PART') reader.refuse('claim', `a ${content.type} claim has no participants`);
      else {
        if (event !== null && event !== content.event)
          reader.refuse('event', 'not the event of the claim', content.event);
        if (actor !== null && actor !== content.subject)
          reader.refuse('actor', 'not the subject of the claim', content.subject);
        if (stated !== null && stated !== role)
          reader.refuse('role', 'not the role in the qualifiers of the claim', stated);
      }
    }
    // A row that does not belong to a TOOK_PART claim takes nothing away from the claim it names.
    if (reader.failed && draft?.content.type === 'TOOK_PART') refused.add(key);
    if (reader.failed) continue;
    qualifiers.set(key, [
      ...(role === null ? [] : [{ key: 'role', value: role }]),
      ...(side === null ? [] : [{ key: 'side', value: String(side) }]),
    ]);
  }
  return { qualifiers, refused };
};
