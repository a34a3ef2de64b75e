import { type LedgerCounts, RECORD_NAMES, type RecordName } from '../../domain/claims/ledger.ts';

/**
 * A ledger file is UTF-8 NDJSON: a header, the records kind by kind, a trailer.
 *
 *     {"record":"header","format":"entente-ledger","version":1,"check":"…"}
 *     {"record":"source","id":"wire","title":"Wire",…,"check":"…"}
 *     …
 *     {"record":"trailer","counts":{"actor":2,…},"sha256":"…","check":"…"}
 *
 * `check` is always the last key: the first 16 hexadecimal digits of SHA-256 over the check of the line before (nothing for
 * the first) and this line without its check. So a line that was altered, dropped, added or moved is found where it stands,
 * and a file that was cut at its end. `sha256` is that of all bytes before the trailer's line. Both tell damage; they are no
 * signature.
 *
 * Version 2 has judgements on who is the same as whom, version 3 also matters and Arabic titles of sources, version 4 also words of
 * evidence and datasets of sources. A ledger is written as the least version that knows all that it has.
 */
export const FORMAT = 'entente-ledger';
export const FORMAT_VERSIONS = [1, 2, 3, 4] as const;
export type FormatVersion = (typeof FORMAT_VERSIONS)[number];

/** The kinds of record that a file of a version may have, in their order. */
export const recordNamesOf = (version: FormatVersion): readonly RecordName[] =>
  RECORD_NAMES.filter((name) => version >= (SINCE[name] ?? 1));

const SINCE: Readonly<Partial<Record<RecordName, FormatVersion>>> = { judgement: 2, matter: 3 };

/** What a ledger has that not every version knows. */
export interface LedgerExtent {
  readonly judgements: boolean;
  /** A matter, or a source with a title in Arabic. */
  readonly titles: boolean;
  /** Evidence with words. */
  readonly words: boolean;
  /** A source that is a version of a dataset. */
  readonly datasets: boolean;
}

/** The version as which it is written. */
export const formatVersionOf = ({ judgements, titles, words, datasets }: LedgerExtent): FormatVersion =>
  words || datasets ? 4 : titles ? 3 : judgements ? 2 : 1;

/** The counts of records in its trailer. */
export const countsOf = (version: FormatVersion, counts: LedgerCounts): Readonly<Partial<LedgerCounts>> =>
  Object.fromEntries(recordNamesOf(version).map((name) => [name, counts[name]]));

/** Longer lines are neither written nor read. */
export const MAX_LINE_BYTES = 16 * 1024 * 1024;
