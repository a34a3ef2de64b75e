import type { ActorId, EventId, PlaceId, SourceId } from '../ids.ts';
import type { Bilingual, Qualifier } from '../records.ts';
import type { PartialDate } from '../time/partial-date.ts';

/**
 * # One reader for each kind of record
 *
 * Records come as rows of a pack's tables, as lines of a ledger file and as inputs of the API. One reader of each kind, beside this
 * file, says which fields a record has, which of them must be filled and which values they may have. It reads them from a
 * {@link Fields}, whatever the record comes as:
 *
 *     row of claims.csv ──RowFields───┐
 *     line of a ledger ──FieldReader──┼──> readClaimContent(fields) ──> ClaimContent
 *     ClaimInput ────────InputFields──┘
 *
 * Each {@link Fields} decides how a value is written and how a refusal is reported. A row and an input add an issue and go on. A
 * line throws: this program has exported it, so it is damaged when anything is wrong. So after a refusal a reader returns null, or
 * does not return.
 */

/** Kinds of record that others refer to, with their ids. */
export interface ReferenceIds {
  readonly actor: ActorId;
  readonly source: SourceId;
  readonly place: PlaceId;
  readonly event: EventId;
}
export type ReferenceKind = keyof ReferenceIds;

/** What is wrong with a value, and the nearest that would do. */
export interface Refusal {
  readonly problem: string;
  readonly suggestion: string | null;
}

/** The fields of one record. An empty field is null; one that cannot be read is refused, and null. */
export interface Fields<Name extends string> {
  /** Whether a field was refused so far. */
  readonly failed: boolean;
  /** @param value what to show; the field as it is written unless given */
  refuse(field: Name, problem: string, suggestion?: string | null, value?: string | null): null;
  /** Refuses each of these fields that is empty. */
  mustFill(...fields: readonly Name[]): void;
  text(field: Name): string | null;
  /** The id of the record: a slug. */
  id(field: Name): string | null;
  oneOf<Value extends string>(field: Name, values: readonly Value[]): Value | null;
  date(field: Name): PartialDate | null;
  flag(field: Name): boolean;
  number(field: Name, least: number, greatest: number): number | null;
  wholeNumber(field: Name, least: number, greatest: number): number | null;
  bilingual(field: Name): Bilingual;
  /** As {@link bilingual}; without an English text it is refused, and null. */
  label(field: Name): { readonly en: string; readonly ar: string | null } | null;
  /** The id of another record. A line of a ledger may have any text here: whether there is such a record is checked later. */
  reference<Kind extends ReferenceKind>(field: Name, kind: Kind): ReferenceIds[Kind] | null;
  references<Kind extends ReferenceKind>(field: Name, kind: Kind): readonly ReferenceIds[Kind][];
  /** Pairs of key and value, as written. @param check what is wrong with a pair; that pair is then refused */
  pairs(field: Name, check: (pair: Qualifier) => PairRefusal | null): readonly Qualifier[];
}

export interface PairRefusal extends Refusal {
  readonly part: 'key' | 'value';
}

export const SLUG_PROBLEM = 'not an id; an id is lower-case letters and digits in words joined by single hyphens';
export const DATE_PROBLEM =
  'not a date; write 2014, 2014-06, 2014-06-29, [2017-07-10..2017-11-03] or [..2014-11] (ISO 8601-2)';
