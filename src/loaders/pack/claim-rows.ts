import type { ClaimProblem } from '../../domain/claims/claim-rules.ts';
import { problemsInWorld } from '../../domain/claims/claims-in-world.ts';
import type { World } from '../../domain/ties/derive.ts';
import type { ActorId, EventId, PlaceId, SourceId } from '../../domain/ids.ts';
import type { Issue } from '../../domain/issue.ts';
import type { ClaimContent } from '../../domain/records.ts';
import { CLAIM_TYPES, type Credibility, STANCES, SUPPORT_FORMS } from '../../domain/ties/types.ts';
import { type ColumnOf, COLUMNS } from './columns.ts';
import type { KnownIds } from './known-ids.ts';
import { readQualifiers } from './qualifiers.ts';
import { RowReader } from '../text/row-reader.ts';
import type { Row } from '../text/table.ts';

type ClaimColumn = ColumnOf<'claims.csv'>;
export type ClaimRow = Row<ClaimColumn>;

/** The ids that a claim may name. */
export interface ClaimWords {
  readonly actors: KnownIds<ActorId>;
  readonly sources: KnownIds<SourceId>;
  readonly places: KnownIds<PlaceId>;
  readonly events: KnownIds<EventId>;
}

/** A row of claims.csv that stands by itself, still without its participants and its evidence. */
export interface ClaimDraft {
  readonly row: ClaimRow;
  readonly content: ClaimContent;
}

const readContent = (reader: RowReader<ClaimColumn>, words: ClaimWords): ClaimContent | null => {
  reader.mustFill('key', 'stance', 'subject', 'type', 'source');
  const stance = reader.oneOf('stance', STANCES);
  const subject = reader.reference('subject', words.actors);
  const type = reader.oneOf('type', CLAIM_TYPES);
  const object = reader.reference('object', words.actors);
  const place = reader.reference('place', words.places);
  const event = reader.reference('event', words.events);
  const against = reader.reference('against', words.actors);
  const form = reader.oneOf('form', SUPPORT_FORMS);
  const qualifiers = readQualifiers(reader);
  const validFrom = reader.date('validFrom');
  const validTo = reader.date('validTo');
  const ongoing = reader.flag('ongoing');
  const attestedOn = reader.date('attestedOn');
  const assertedBy = reader.reference('assertedBy', words.actors);
  const via = reader.references('via', words.sources);
  const source = reader.reference('source', words.sources);
  const credibility = reader.wholeNumber('credibility', 1, 6) as Credibility | null;
  if (reader.failed || stance === null || subject === null || type === null || source === null) return null;
  return {
    stance,
    subject,
    subjectAsStated: reader.text('subjectAsStated'),
    type,
    object,
    objectAsStated: reader.text('objectAsStated'),
    place,
    event,
    against,
    form,
    about: reader.text('about'),
    qualifiers,
    validFrom,
    validTo,
    ongoing,
    attestedOn,
    assertedBy,
    via,
    source,
    credibility,
    note: reader.text('note'),
  };
};

const refuseProblems = (reader: RowReader<ClaimColumn>, problems: readonly ClaimProblem[]): void => {
  for (const { field, value, problem } of problems) {
    const column = COLUMNS['claims.csv'].find((name) => name === field);
    reader.refuse(column ?? 'key', problem, null, value);
  }
};

/**
 * The rows of claims.csv that stand by themselves, by key, in order of rows.
 * @param known learns every key of the file
 */
export const readClaimRows = (
  rows: readonly ClaimRow[],
  known: KnownIds<string>,
  words: ClaimWords,
  world: World,
  issues: Issue[],
): ReadonlyMap<string, ClaimDraft> => {
  const drafts = new Map<string, ClaimDraft>();
  for (const row of rows) {
    const reader = new RowReader(row, issues);
    const key = reader.text('key');
    const earlier = key === null ? null : known.declare(key, row.line);
    if (earlier !== null) {
      reader.refuse('key', `the key stands on line ${earlier} already`);
      continue;
    }
    const content = readContent(reader, words);
    if (content) refuseProblems(reader, problemsInWorld(content, world));
    if (reader.failed || content === null || key === null) continue;
    drafts.set(key, { row, content });
    known.accept(key);
  }
  return drafts;
};
