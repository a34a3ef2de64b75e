import { createHash, type Hash } from 'node:crypto';
import type { Claim } from '../../src/domain/records.ts';
import type { ImportBatch, ImportContext, Importer } from '../../src/loaders/import/importer.ts';
import type { InputFile } from '../../src/loaders/import/input/input-file.ts';
import { IssueLog } from '../../src/loaders/import/issue-log.ts';
import { SMALL_DIRECTORY } from './input-files.ts';

/** What an importer gave, short enough to be read and compared: two summaries are equal when nobody could tell the imports apart. */
export interface ImportSummary {
  /** Of everything, batch by batch: records, then the counts and the kept issues. */
  readonly digest: string;
  readonly batches: number;
  readonly records: Readonly<Record<RecordKind, KindSummary>>;
  /** How many claims there are of each type. */
  readonly types: Readonly<Record<string, number>>;
  readonly issues: { readonly digest: string; readonly counts: Readonly<Record<string, number>> };
}

interface KindSummary {
  readonly count: number;
  readonly digest: string;
  /** The first two: an id, or what a claim says in short, and the digest of the whole record. */
  readonly first: readonly string[];
}

const KINDS = ['actors', 'sources', 'places', 'events', 'claims'] as const satisfies readonly (keyof ImportBatch)[];
type RecordKind = (typeof KINDS)[number];

const SHOWN = 2;

const inOrderOfKeys = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

const lineOf = (value: unknown): string => `${JSON.stringify(value, inOrderOfKeys)}\n`;
const digits = (sum: Hash): string => sum.digest('hex').slice(0, 16);

/** `FIGHTS a b 2014 c0ffee` */
const shortOf = (record: ImportBatch[RecordKind][number], line: string): string => {
  const words: string[] = [record.id];
  if ('stance' in record) {
    const { type, subject, object, event, place, validFrom, attestedOn }: Claim = record;
    words.splice(0, 1, type, subject, object ?? event ?? place ?? '', (validFrom ?? attestedOn)?.text ?? 'undated');
  }
  return `${words.join(' ')} ${digits(createHash('sha256').update(line))}`;
};

/** Reads files with an importer and sums up what it gives. */
export const summarizeImport = async (
  importer: Importer,
  files: readonly InputFile[],
  more: Partial<ImportContext> = {},
): Promise<ImportSummary> => {
  const whole = createHash('sha256');
  const kinds = new Map(KINDS.map((kind) => [kind, { count: 0, sum: createHash('sha256'), first: [] as string[] }]));
  const types = new Map<string, number>();
  const issues = new IssueLog();
  let batches = 0;
  const context: ImportContext = { directory: SMALL_DIRECTORY, issues, options: new Map(), map: null, ...more };
  for await (const batch of importer.read(files, context)) {
    batches++;
    whole.update(lineOf('batch'));
    for (const [kind, found] of kinds)
      for (const record of batch[kind]) {
        const line = lineOf(record);
        whole.update(line);
        found.sum.update(line);
        found.count++;
        if (found.first.length < SHOWN) found.first.push(shortOf(record, line));
      }
    for (const { type } of batch.claims) types.set(type, (types.get(type) ?? 0) + 1);
  }
  const said = lineOf([issues.counts, issues.kept]);
  whole.update(said);
  return {
    digest: digits(whole),
    batches,
    records: Object.fromEntries(
      [...kinds].map(([kind, { count, sum, first }]) => [kind, { count, digest: digits(sum), first }]),
    ) as unknown as ImportSummary['records'],
    types: Object.fromEntries([...types].sort(([a], [b]) => (a < b ? -1 : 1))),
    issues: { digest: digits(createHash('sha256').update(said)), counts: issues.counts },
  };
};
