/**
 * # Importers: the data analysts already have, as records
 *
 * An importer is a value: what it is called, what it reads, which columns and options it knows, and one async generator from
 * input files to batches of records. It is pure: it sees bytes, never a path, a store or a clock.
 *
 *     bytes ──input/──> rows ──importer.read──> ImportBatch, ImportBatch, … ──> graph/write (batches, ties)
 *
 * **Two passes.** Everything is read twice. The first pass runs the whole generator and throws its records away: it finds
 * every structural fault (a truncated gzip, a row with too few cells, a line without end) before anything is written, and
 * learns the sources, which are stored first. The second pass writes. So `read` must return the same for the same bytes, and
 * must keep no state outside itself.
 *
 * **Memory is flat.** Keep data per actor, per dyad or per spell, never per row. Yield whenever `collector.full`.
 *
 * **To write one** (see `edges/` and `ucdp/`):
 * 1. `for (const file of files)`: `const table = await openTable(file, CSV, issues)`, then `readHeader(table, KNOWN, issues)`
 *    returns the place of each column and reports unknown and missing ones with the nearest known one. JSON: `readJson`, `readNdjson`.
 * 2. `for await (const rows of table.rows) for (const row of rows)`: read cells with `cell(row, column)`, dates with
 *    `date-columns.ts`, actors with `ActorNames` (`actor-names.ts`), and `collector.claim({ ...BLANK, … }, [rowEvidence(…)], { file, line })`.
 * 3. `if (collector.full) yield collector.take()`, and `yield collector.take()` at the end.
 * 4. List it in `importers.ts`.
 *
 * **What goes wrong.** A structural fault throws `unreadable(file, line, problem)`: the import stops and nothing is written. A
 * row that cannot be used is `issues.report(kind, {...})`, with the nearest thing that would do, and the import goes on; the
 * log counts every issue and keeps the first of each kind. A claim that breaks a rule of the model is refused by the
 * collector, which reports it. Nothing is dropped in silence.
 *
 * **Sources.** One per dataset version, which names its `dataset`, its id the version (`ucdp-ged-23-1`), `publishedOn` the end of coverage: the document's
 * date in the sense of the design, up to which "still in force" is certain. A source may be given again with better facts at
 * any time before the end; the last one counts, since the first pass collects them.
 *
 * **Actors.** A codebook's id that is one of ours (`gwno:645`) is that actor, by the `ActorDirectory`; anything else is a new actor
 * whose id says where it comes from (`kdpi-ucdp-164`), with its `scheme:value` attached. Names alone never merge.
 *
 * **Spells.** Yearly or daily rows that continue one another make one claim for the spell, its evidence the rows. A row whose tie
 * is still in force at the end of the data has no `validTo`, ever: give `attestedOn` or `ongoing`.
 */
import type { Actor, Claim, Event, Place, Source } from '../../domain/records.ts';
import type { PartialDate } from '../../domain/time/partial-date.ts';
import type { ActorDirectory } from './actor-directory.ts';
import type { IssueLog } from './issue-log.ts';
import type { InputFile } from './input/input-file.ts';

/** Records in an order in which they can be stored: all that a claim names is in its batch or an earlier one. */
export interface ImportBatch {
  readonly actors: readonly Actor[];
  readonly sources: readonly Source[];
  readonly places: readonly Place[];
  readonly events: readonly Event[];
  readonly claims: readonly Claim[];
}

/** What an importer may use beside its files. */
export interface ImportContext {
  readonly directory: ActorDirectory;
  readonly issues: IssueLog;
  /** `--set key=value`, only keys that the importer lists. */
  readonly options: ReadonlyMap<string, string>;
  /** The text of `--map`; null without one. */
  readonly map: MapText | null;
  /** The last stored version of a dataset before a date. Left out where there is no store: in the first pass, and in a dry run. */
  readonly findEarlier?: (dataset: string, before: PartialDate) => Promise<EarlierVersion | null>;
}

/** A version of a dataset that an earlier import has stored. */
export interface EarlierVersion {
  readonly source: Source;
  /** Those of its claims that stand. */
  readonly claims: readonly Claim[];
}

export interface MapText {
  readonly name: string;
  readonly text: string;
}

/** Where the meaning of the columns is written down. */
export interface Codebook {
  readonly title: string;
  /** Versions of the data that were checked against it; others are read too, with an issue. */
  readonly versions: readonly string[];
  readonly licence: string;
  readonly citation: string;
}

export interface Importer {
  /** The word on the command line. */
  readonly format: string;
  /** One line for `entente import --list`. */
  readonly description: string;
  /** Null for a generic format, whose map says what the columns mean. */
  readonly codebook: Codebook | null;
  /** Endings of file names that are read out of a zip archive. */
  readonly extensions: readonly string[];
  readonly needsMap: boolean;
  /** Options by name, each with one line of help. */
  readonly options: Readonly<Record<string, string>>;
  readonly read: (files: readonly InputFile[], context: ImportContext) => AsyncGenerator<ImportBatch>;
}
