import { byId } from '../../domain/order.ts';
import { type IssueLog, unreadable } from './issue-log.ts';
import type { ImportBatch, ImportContext, Importer } from './importer.ts';
import type { InputFile } from './input/input-file.ts';
import { evidenceCount } from '../../domain/claims/evidence-count.ts';
import { findWideTime } from '../../domain/claims/wide-time.ts';
import type { Actor, Source } from '../../domain/records.ts';

/** What the first pass over the files found. */
export interface Survey {
  /** The last version of each source, in order of id: sources are stored before everything else. */
  readonly sources: readonly Source[];
  readonly counts: ImportCounts;
  /** How many claims give a time too wide to make any one day likely. A claim whose row comes twice may count twice. */
  readonly wideTimes: number;
  /** Claims with more rows than evidence is kept, and how many rows are kept as a count. A claim of two batches counts twice. */
  readonly counted: CountedEvidence;
  readonly issues: IssueLog;
}

export interface CountedEvidence {
  readonly claims: number;
  readonly rows: number;
}

export interface ImportCounts {
  readonly batches: number;
  readonly actors: number;
  readonly places: number;
  readonly events: number;
  readonly claims: number;
}

const NOTHING: ImportCounts = { batches: 0, actors: 0, places: 0, events: 0, claims: 0 };

const WITH_LONGER_HORIZONS: ReadonlySet<Actor['kind']> = new Set(['STATE', 'ORGAN', 'ARMED_FORCES']);

export const addCounts = (counts: ImportCounts, batch: ImportBatch): ImportCounts => ({
  batches: counts.batches + 1,
  actors: counts.actors + batch.actors.length,
  places: counts.places + batch.places.length,
  events: counts.events + batch.events.length,
  claims: counts.claims + batch.claims.length,
});

/**
 * The first pass: runs the importer over every byte and keeps no record but the sources. Whatever makes the files unreadable is
 * thrown here, before anything is written.
 * @throws EntenteError DATA_INVALID, naming file and line
 */
export const surveyFiles = async (
  importer: Importer,
  files: readonly InputFile[],
  context: ImportContext,
): Promise<Survey> => {
  const sources = new Map<string, Source>();
  const lasting = new Map<string, Pick<Actor, 'kind'>>();
  const world = {
    findActor: (id: string) => lasting.get(id) ?? null,
    findSource: (id: string) => sources.get(id) ?? null,
  };
  let counts = NOTHING;
  let wideTimes = 0;
  const counted = { claims: 0, rows: 0 };
  for await (const batch of importer.read(files, context)) {
    for (const source of batch.sources) sources.set(source.id, source);
    // Kinds on which a horizon depends; not those of a million persons.
    for (const { id, kind } of batch.actors) if (WITH_LONGER_HORIZONS.has(kind)) lasting.set(id, { kind });
    for (const claim of batch.claims) {
      if (findWideTime(claim, world)) wideTimes += 1;
      const more = evidenceCount(claim.evidence) - claim.evidence.length;
      if (more === 0) continue;
      counted.claims += 1;
      // The piece that stands for them is one.
      counted.rows += more + 1;
    }
    counts = addCounts(counts, batch);
  }
  // Only a header, blank lines, or nothing that the format reads: it is probably the wrong file.
  if (counts.actors + counts.events + counts.claims === 0 && context.issues.total === 0)
    throw unreadable(
      files.map(({ name }) => name).join(', '),
      null,
      `there is nothing in it that ${importer.format} reads: no row, or none that it knows; is it the right file?`,
    );
  const inOrder = [...sources.values()].sort(byId);
  return { sources: inOrder, counts, wideTimes, counted, issues: context.issues };
};
